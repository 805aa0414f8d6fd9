package org.backfile.publish.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.article.Article;
import org.backfile.output.OutputFolder;
import org.backfile.output.SitePath;
import org.backfile.publish.Edition;
import org.backfile.publish.Layout;
import org.backfile.publish.Publisher;
import org.backfile.text.Recipe;

/**
 * The search index of an archive, as docs/search-format.md describes it. Its bytes follow from the archive alone. The
 * first time it loads each article once, in the order of slots; needs memory for a run of them and for some numbers a term, and
 * a folder for the lists, whose files the artifacts read when their bytes are asked for. The lists are kept there: the next
 * time only the articles that changed are loaded.
 */
public final class SearchIndex implements Publisher, Closeable {

    /** The folder of the index in the site. */
    static final String FOLDER = "search/";

    /** Memory for a run of documents; three or four times as much is used when it is sorted. */
    private static final int RUN_BYTES = 8 << 20;

    private final Path work;
    private final Recipe program;
    private Optional<MergedLists> lists = Optional.empty();
    private Optional<KeptIndex> kept = Optional.empty();
    private boolean prepared;

    /**
     * @param work    a folder for what is kept between builds; made where it is not there
     * @param program which program makes the index: what another kept is not used
     */
    public SearchIndex(Path work, Recipe program) {
        this.work = work;
        this.program = program;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public synchronized void prepare() throws IOException {
        if (!prepared) {
            kept = KeptIndex.load(work, program);
            prepared = true;
        }
    }

    /** What is kept, to be taken once: it is not held while the files are made. */
    private synchronized Optional<KeptIndex> kept() throws IOException {
        prepare();
        Optional<KeptIndex> taken = kept;
        kept = Optional.empty();
        prepared = false;
        return taken;
    }

    @Override
    public void publish(Archive archive, Edition edition, OutputFolder out) throws IOException {
        write(archive, Scale.of(archive.entries().size(), edition.layout()), edition.layout(), out);
    }

    void write(Archive archive, Scale scale, Layout layout, OutputFolder out) throws IOException {
        Numbering numbering = Numbering.of(archive.entries());
        Recipe recipe = recipe(archive);
        Files.createDirectories(work);
        Optional<KeptIndex> revised = revised(archive, numbering, recipe);
        CardFiles cards = new CardFiles(numbering, scale.cardSlots(), archive, out);
        if (revised.isPresent()) {
            cards.put();
        }
        KeptIndex index = revised.isPresent() ? revised.get() : merged(archive, numbering, recipe, cards);
        Vocabulary vocabulary = index.vocabulary();
        lists = Optional.of(new MergedLists(KeptIndex.lists(work), vocabulary));
        new IndexFiles(numbering, index, vocabulary, lists.get(), scale, layout, recipe).put(out);
    }

    private static Recipe recipe(Archive archive) {
        Recipe.Writer writer = new Recipe.Writer(2 * Long.BYTES * archive.entries().size());
        archive.entries().forEach(entry -> writer.add(entry.idBits()).add(entry.recipeBits()));
        return writer.summed();
    }

    private Optional<KeptIndex> revised(Archive archive, Numbering numbering, Recipe recipe) throws IOException {
        Optional<KeptIndex> before = kept();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        try (MergedLists old = new MergedLists(KeptIndex.lists(work), before.get().terms())) {
            Optional<KeptIndex> revised = new Revision(before.get(), old, archive, numbering, recipe).index();
            if (revised.isPresent()) {
                revised.get().save(work, program);
            }
            return revised;
        }
    }

    /** Puts the cards as well, lest each record is read once more. */
    private KeptIndex merged(Archive archive, Numbering numbering, Recipe recipe, CardFiles cards) throws IOException {
        KeptIndex.discard(work);
        Norms norms = new Norms(numbering.slotCount());
        Inverter inverter = new Inverter(work, RUN_BYTES, norms);
        for (int slot = 0; slot < numbering.slotCount(); slot++) {
            Optional<Entry> entry = numbering.entry(slot);
            Optional<Article> article = entry.isPresent() ? Optional.of(archive.load(entry.get())) : Optional.empty();
            if (article.isPresent()) {
                inverter.document(slot, Content.of(article.get()));
            }
            cards.pass(slot, article);
        }
        Endings.Builder endings = new Endings.Builder(Endings.least(numbering.articleCount()));
        Vocabulary vocabulary = Merge.of(inverter.runs(), KeptIndex.lists(work), endings);
        return KeptIndex.kept(work, program, recipe, Seats.of(numbering), norms, vocabulary, endings.endings());
    }

    /** Lets go of the lists: no artifact may be asked for its bytes any more. */
    @Override
    public void close() throws IOException {
        if (lists.isPresent()) {
            lists.get().close();
        }
    }

    /** The path of a file of the index in the site. */
    static SitePath path(String name) {
        return SitePath.of(FOLDER + name + ".js");
    }
}
