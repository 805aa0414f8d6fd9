package org.backfile.publish.search;

import java.io.IOException;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Entry;
import org.backfile.archive.Summary;
import org.backfile.article.Article;
import org.backfile.output.OutputFolder;

/**
 * Puts the files of cards: all at once, or each as soon as the articles of its slots have passed. What is read of a large archive
 * in the order of slots comes from the disk, each record from another place, so that whoever reads them all shall do it once.
 * Belongs to one thread.
 */
final class CardFiles {

    private final Numbering numbering;
    private final int each;
    private final Archive archive;
    private final OutputFolder out;
    private String[] summaries;

    /** @param each so many slots go into a file */
    CardFiles(Numbering numbering, int each, Archive archive, OutputFolder out) {
        this.numbering = numbering;
        this.each = each;
        this.archive = archive;
        this.out = out;
        this.summaries = new String[each];
    }

    /** What the article in a slot is summed up as. */
    @FunctionalInterface
    private interface Summaries {
        String of(int slot, Entry entry) throws IOException;
    }

    /** Puts all files. The records are read where a file is made anew. */
    void put() throws IOException {
        for (int from = 0; from < numbering.slotCount(); from += each) {
            put(from, (slot, entry) -> archive.summary(entry));
        }
    }

    /** Hears who is in a slot, one after another from the first to the last, and puts the file that is whole with it. */
    void pass(int slot, Optional<Article> article) throws IOException {
        summaries[slot % each] = article.map(Summary::of).orElse("");
        if (slot % each == each - 1 || slot == numbering.slotCount() - 1) {
            String[] whole = summaries;
            summaries = new String[each];
            put(slot - slot % each, (of, entry) -> whole[of % each]);
        }
    }

    private void put(int from, Summaries of) throws IOException {
        int end = Math.min(numbering.slotCount(), from + each);
        IndexFiles.put(out, "c/" + from / each, numbering.recipe(from, end), () -> bytes(from, end, of));
    }

    private byte[] bytes(int from, int end, Summaries of) throws IOException {
        RangeEncoder coder = new RangeEncoder();
        try (CardModel model = new CardModel()) {
            for (int slot = from; slot < end; slot++) {
                Optional<Entry> entry = numbering.entry(slot);
                model.card(coder, entry.isEmpty() ? Optional.empty() : Optional.of(Card.of(entry.get(), of.of(slot, entry.get()))));
            }
        }
        return coder.bytes();
    }
}
