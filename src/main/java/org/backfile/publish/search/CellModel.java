package org.backfile.publish.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The odds by which the cells of a file are coded. */
final class CellModel {

    private final Numbers yearCounts = new Numbers();
    private final Numbers years = new Numbers();
    private final Numbers counts = new Numbers();
    private final Numbers outlets = new Numbers();
    private final Numbers nextSections = new Numbers();
    private final Numbers sections = new Numbers();
    private final Numbers languages = new Numbers();
    private final Numbers rooms = new Numbers();
    private final Numbers articles = new Numbers();

    /**
     * Passes a file of cells.
     *
     * @param cells of some whole years, one list a year; is read by an encoder
     * @param start the first slot
     */
    List<Cell> cells(Coder coder, List<List<Cell>> cells, int start) {
        List<Cell> passed = new ArrayList<>();
        int year = 0;
        int end = start;
        int count = yearCounts.code(coder, cells.size());
        for (int i = 0; i < count && !damaged(year, end, i); i++) {
            List<Cell> given = i < cells.size() ? cells.get(i) : List.of();
            year += years.code(coder, given.isEmpty() ? 0 : given.get(0).year().orElse(0) - year);
            end = year(coder, given, year, end, passed);
        }
        return passed;
    }

    /** Years that no calendar has, slots without end: bytes that no encoder wrote. */
    private static boolean damaged(int year, int end, int count) {
        return year > 99_999 || end < 0 || count > 99_999;
    }

    private int year(Coder coder, List<Cell> given, int year, int start, List<Cell> passed) {
        int end = start;
        int count = counts.code(coder, given.size());
        Cell before = new Cell(Optional.empty(), 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < count && end >= 0; i++) {
            Cell cell = cell(coder, i < given.size() ? given.get(i) : before, before, i == 0);
            before = new Cell(year == 0 ? Optional.empty() : Optional.of(year), cell.outlet(), cell.section(), cell.language(),
                    end, cell.size(),
                    cell.articles());
            passed.add(before);
            end = before.end();
        }
        return end;
    }

    private Cell cell(Coder coder, Cell given, Cell before, boolean first) {
        int more = outlets.code(coder, given.outlet() - before.outlet());
        boolean next = more == 0 && !first;
        int section = next ? before.section() + nextSections.code(coder, given.section() - before.section())
                : sections.code(coder, given.section());
        int language = languages.code(coder, given.language());
        int room = rooms.code(coder, given.size() - given.articles());
        int count = articles.code(coder, given.articles() - 1) + 1;
        return new Cell(Optional.empty(), before.outlet() + more, section, language, 0, room + count, count);
    }
}
