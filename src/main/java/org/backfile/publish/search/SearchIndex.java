package org.backfile.publish.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Edition;
import org.backfile.publish.Publisher;

/**
 * The search index of an archive, as docs/search-format.md describes it. Its bytes follow from the archive alone. Loads
 * each article once, in the order of slots; needs memory for a run of them and for some numbers a term, and a folder
 * for the lists, whose files the artifacts read when their bytes are asked for.
 */
public final class SearchIndex implements Publisher, Closeable {

    /** The folder of the index in the site. */
    static final String FOLDER = "search/";

    /** Memory for a run of documents; three or four times as much is used when it is sorted. */
    private static final int RUN_BYTES = 8 << 20;

    private final Path work;
    private Optional<MergedLists> merged = Optional.empty();

    /** @param work a folder for the lists, kept until the artifacts are written; made where it is not there */
    public SearchIndex(Path work) {
        this.work = work;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void publish(Archive archive, Edition edition, OutputFolder out) throws IOException {
        write(archive, Scale.of(archive.entries().size()), out);
    }

    void write(Archive archive, Scale scale, OutputFolder out) throws IOException {
        Numbering numbering = Numbering.of(archive.entries());
        Norms norms = new Norms(numbering.slotCount());
        Files.createDirectories(work);
        Inverter inverter = new Inverter(work, RUN_BYTES, norms);
        for (int slot = 0; slot < numbering.slotCount(); slot++) {
            Optional<Entry> entry = numbering.entry(slot);
            if (entry.isPresent()) {
                inverter.document(slot, Content.of(archive.load(entry.get())));
            }
        }
        Vocabulary vocabulary = Merge.of(inverter.runs(), lists());
        merged = Optional.of(new MergedLists(lists(), vocabulary));
        new IndexFiles(numbering, norms, vocabulary, merged.get(), scale, archive).put(out);
    }

    /** Deletes the lists: no artifact may be asked for its bytes any more. */
    @Override
    public void close() throws IOException {
        if (merged.isPresent()) {
            merged.get().close();
        }
        Files.deleteIfExists(lists());
    }

    private Path lists() {
        return work.resolve("lists");
    }

    /** The path of a file of the index in the site. */
    static SitePath path(String name) {
        return SitePath.of(FOLDER + name + ".js");
    }
}
