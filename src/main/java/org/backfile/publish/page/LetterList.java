package org.backfile.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.archive.Entry;
import org.backfile.output.SitePath;
import org.backfile.publish.Addresses;

/**
 * One of the pages that a long list of undated articles is divided into.
 *
 * @param title   of the whole, and the letters
 * @param above   the pages of fewer letters, from the whole down
 * @param size    how many articles begin with the letters
 * @param entries those that the page lists
 * @param parts   where the others are
 */
record LetterList(SitePath path, String title, List<Sheet.Above> above, int size, List<Entry> entries, List<Letters> parts) {

    /** So many characters of its path each letter takes. */
    static final int PATH_LETTER = 2;

    /** All pages below a whole list, each before its parts. */
    static List<LetterList> below(Site site, SitePath whole, List<Letters> initials) {
        List<LetterList> lists = new ArrayList<>();
        String undated = site.words().text("undated");
        add(site, whole, undated, List.of(new Sheet.Above(whole, undated)), initials, lists);
        return lists;
    }

    private static void add(Site site, SitePath whole, String undated, List<Sheet.Above> above, List<Letters> parts, List<LetterList> to) {
        for (Letters part : parts) {
            String name = name(site, part);
            SitePath path = Addresses.letters(whole, part.path());
            to.add(new LetterList(path, undated + ": " + name, above, part.all().size(), part.own(), part.parts()));
            List<Sheet.Above> below = new ArrayList<>(above);
            below.add(new Sheet.Above(path, name));
            add(site, whole, undated, below, part.parts(), to);
        }
    }

    /** "The", as addresses have no capitals. */
    private static String name(Site site, Letters letters) {
        return letters.letters().isEmpty() ? site.words().text("other")
                : letters.letters().substring(0, 1).toUpperCase(Locale.ROOT) + letters.letters().substring(1);
    }

    /** From a page of a list to some of its parts. */
    static List<Link> links(Site site, Sheet sheet, SitePath whole, List<Letters> parts) {
        return parts.stream().map(part -> Link.of(sheet.to(Addresses.letters(whole, part.path())), name(site, part),
                site.words().number(part.all().size()))).toList();
    }
}
