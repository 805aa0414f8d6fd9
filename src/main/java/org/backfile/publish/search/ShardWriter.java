package org.backfile.publish.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * Codes a stretch of the vocabulary: its term shard, the files of its long lists, the files of its positions. Does not
 * change.
 */
final class ShardWriter {

    private final Scale scale;
    private final int slotCount;
    private final Precision precision;
    private final Norms.Levels titleLevels;
    private final Norms.Levels bodyLevels;

    ShardWriter(Scale scale, int slotCount, Norms norms) {
        this.scale = scale;
        this.slotCount = slotCount;
        this.precision = new Precision(scale.levelBits(), scale.coarse(), slotCount);
        this.titleLevels = norms.titleLevels(scale.levelBits());
        this.bodyLevels = norms.bodyLevels(scale.levelBits());
    }

    /** The file {@code t/}. @param places where the terms' positions go */
    byte[] shard(List<MergedLists.Row> rows, PlaceFiles places) {
        RangeEncoder coder = new RangeEncoder();
        try (ShardModel model = new ShardModel(precision)) {
            model.terms().count(coder, rows.size());
            for (int i = 0; i < rows.size(); i++) {
                MergedLists.Row row = rows.get(i);
                model.terms().term(coder, row.term());
                model.documents(coder, row.documents());
                if (!model.isLong(coder, parts(row.documents()) > 0)) {
                    list(coder, model.lists(), row, 0, row.documents(), list -> true);
                    model.places(coder, places.code(i));
                }
            }
        }
        return coder.bytes();
    }

    /** In how many parts a list is put, besides those of its entries in titles; 0: it is in its shard. */
    int parts(int documents) {
        return scale.parts(documents, slotCount);
    }

    /** A file {@code l/}: a part of the entries of a long list that are in the title. */
    byte[] titles(MergedLists.Row row, int part) {
        int each = each(row.documents(), LongTerm.titleParts(parts(row.documents())));
        return some(row, part * each, (part + 1) * each, list -> list.titleCount() > 0);
    }

    /** A file {@code l/}: a part of a long list's other entries; of all, where there is but one. */
    byte[] part(MergedLists.Row row, int part) {
        int parts = parts(row.documents());
        int each = each(row.documents(), parts);
        return some(row, part * each, (part + 1) * each, list -> parts == 1 || list.titleCount() == 0);
    }

    private byte[] some(MergedLists.Row row, int from, int to, Predicate<RawList> test) {
        RangeEncoder coder = new RangeEncoder();
        int count = 0;
        RawList list = new RawList(row);
        for (int entry = 0; entry < to && list.next(); entry++) {
            count += entry >= from && test.test(list) ? 1 : 0;
        }
        new Numbers().code(coder, count);
        list(coder, new ListModel(precision), row, from, to, test);
        return coder.bytes();
    }

    /** Of how many entries of the list each part is, the last maybe of fewer. */
    static int each(int documents, int parts) {
        return (documents + parts - 1) / parts;
    }

    /** Where the positions of the terms from one number to before another go. */
    PlaceFiles places(Vocabulary vocabulary, int from, int to) {
        return PlaceFiles.of(vocabulary, from, to, scale, slotCount);
    }

    /** A file {@code p/}: the positions of an extent's terms. @param rows of those terms alone */
    byte[] places(List<MergedLists.Row> rows, PlaceFiles.Extent extent) {
        RangeEncoder coder = new RangeEncoder();
        PlaceModel model = new PlaceModel();
        for (MergedLists.Row row : rows) {
            boolean elsewhere = !extent.isPart() && parts(row.documents()) > 0;
            RawList list = new RawList(row);
            for (int entry = 0; !elsewhere && entry < extent.entryEnd() && list.next(); entry++) {
                if (entry >= extent.firstEntry()) {
                    places(coder, model, list);
                }
            }
        }
        return coder.bytes();
    }

    private void list(Coder coder, ListModel model, MergedLists.Row row, int from, int to, Predicate<RawList> test) {
        int kind = ListModel.classOf(row.documents());
        Posting posting = new Posting();
        RawList list = new RawList(row);
        int before = -1;
        for (int entry = 0; entry < to && list.next(); entry++) {
            if (entry >= from && test.test(list)) {
                posting.slot = list.slot();
                posting.titleLevel = level(titleLevels, list.slot(), list.titleCount());
                posting.bodyLevel = level(bodyLevels, list.slot(), list.bodyCount());
                model.code(coder, kind, before, posting);
                before = list.slot();
            }
        }
    }

    private static int level(Norms.Levels levels, int slot, int frequency) {
        return frequency == 0 ? Posting.ABSENT : levels.level(slot, frequency);
    }

    private static void places(Coder coder, PlaceModel model, RawList list) {
        if (list.titleCount() > 0) {
            model.titleCount(coder, list.titleCount());
            for (int i = 0; i < list.titleCount(); i++) {
                model.titleGap(coder, list.gap(i));
            }
        }
        if (list.bodyCount() > 0) {
            model.bodyCount(coder, list.bodyCount());
            for (int i = 0; i < list.bodyCount(); i++) {
                model.bodyGap(coder, list.bodyCount(), list.gap(list.titleCount() + i));
            }
        }
    }
}
