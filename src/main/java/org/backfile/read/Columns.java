package org.backfile.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the columns of {@link BlockVectors} measure, in words for a person. Columns of one name are told as one: what is measured of
 * several neighbours, or over several stretches.
 */
final class Columns {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("LENGTH", "its length"),
            Map.entry("WORDS", "its number of words"), Map.entry("SENTENCE_ENDS", "its number of sentences"),
            Map.entry("ENDS_SENTENCE", "whether it ends a sentence"), Map.entry("PROSE", "whether it reads as prose"),
            Map.entry("STOP_WORDS", "its share of function words"), Map.entry("STOP_WORDS_ANY", "its share of function words"),
            Map.entry("COUNT", "how often it stands on the page"), Map.entry("FURNITURE", "whether it is page furniture"),
            Map.entry("DATE", "whether it is a date"), Map.entry("LIST_MARK", "its list mark"), Map.entry("CREDIT", "a picture's credit"),
            Map.entry("LETTERS", "its share of letters"), Map.entry("DIGITS", "its share of digits"),
            Map.entry("UPPER_CASE", "its capital letters"), Map.entry("CAPITALISED", "its capitalised words"),
            Map.entry("JOINTS", "words glued together"), Map.entry("SIGNS", "signs as / | @"), Map.entry("QUOTES", "quotation marks"),
            Map.entry("COMMAS", "its commas"), Map.entry("ROLE", "what the rules took it for"), Map.entry("ADDRESS", "an address in it"),
            Map.entry("LINK_SHARE", "how much of it is a link"), Map.entry("LINKS", "how many links it has"),
            Map.entry("IN_CORE", "whether it stands in the element of the text"), Map.entry("PARAGRAPH", "whether it is a p element"),
            Map.entry("DECLARED_BODY", "likeness to the declared text"), Map.entry("DECLARED_HEADLINE", "likeness to the declared headline"),
            Map.entry("LIKE_HEADLINE", "likeness to the declared headline"), Map.entry("DECLARED_STANDFIRST", "likeness to the declared description"),
            Map.entry("LIKE_STANDFIRST", "likeness to the declared description"), Map.entry("DECLARED_AUTHORS", "the declared authors in it"),
            Map.entry("DECLARED_DAY", "the declared day in it"), Map.entry("DECLARED_UPDATE", "the declared update in it"));

    private static final List<String> PLACES = joined(times(12, "prose in the lines around it"), times(2, "furniture around it"),
            times(3, "its place on the page"), times(4, "how much text stands before and after"),
            times(4, "its length beside the others"), times(3, "how much prose the page has"), times(3, "its place in the longest prose"),
            times(2, "how near long prose is"), times(2, "words that it shares with the text"), times(2, "words that it shares with the next lines"),
            times(2, "whether it stood before"), times(2, "how near a comments box is"), times(2, "how near a pointer elsewhere is"),
            times(2, "how near the page's foot is"), times(2, "how near a share row is"), times(2, "how near a menu is"),
            times(2, "how near a sign-up box or advertisement is"), times(2, "how near a byline is"), times(2, "how near a date is"),
            times(2, "how near a repeated line is"), times(2, "dates around it"), times(2, "lines like it around it"));

    private static final List<String> TOLD = joined(times(5, "how likely the lines around are text"), times(1, "how likely it is text by itself"),
            times(5, "how likely the lines around are text"), times(14, "how much likely text is around"), times(5, "its place in the likely text"),
            times(4, "words that it shares with the likely text"), times(6, "how near the last likely text is"));

    private static final List<String> HEAD = joined(times(1, "how likely it is text"), times(3, "its place by the text"),
            times(2, "words that it shares with the text's opening"), times(3, "its place by the headline"), times(1, "how near a date is"),
            times(1, "how near a byline is"), times(1, "whether it is repeated"), times(1, "whether it holds a name"));

    private static final List<String> OF_A_DUMP = joined(times(3, "its place among lines without blank ones between"),
            times(1, "how much of its group is prose"), times(2, "how long the groups around are"), times(2, "whether it stands as the prose does"),
            times(4, "repeated lines around it"), times(3, "lines with a time around it"), times(2, "names around it"),
            times(2, "numbers around it"), times(1, "its length beside the prose's"), times(4, "what the rules took the lines around for"),
            times(2, "a colon beside it"), times(2, "digits beside it"), times(1, "whether it stands as the likely text does"),
            times(4, "how likely its group is text"), times(2, "how much likely text it goes with"),
            times(2, "words that it shares with the text"), times(4, "lines that it begins or ends"), times(4, "its place among the candidates"),
            times(8, "the shape of the name in it"), times(6, "where else the name in it stands"));

    private static final List<String> BOTH = joined(own(), around(Trait.values(), Trait.OF_NEIGHBOURS, 2 * BlockVectors.REACH), PLACES, TOLD, HEAD);
    private static final List<String> TEXT = joined(BOTH, OF_A_DUMP);
    private static final List<String> WEB = joined(BOTH, web());

    private Columns() { }

    /** The name of each column of rows of a width. */
    static List<String> names(int width) {
        return width == TEXT.size() ? TEXT : WEB;
    }

    private static List<String> own() {
        List<String> names = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            names.add(name(trait));
        }
        return names;
    }

    private static List<String> around(Enum<?>[] traits, int count, int neighbours) {
        List<String> names = new ArrayList<>();
        for (int neighbour = 0; neighbour < neighbours; neighbour++) {
            for (int i = 0; i < count; i++) {
                names.add("of the lines around: " + name(traits[i]));
            }
        }
        return names;
    }

    private static List<String> web() {
        List<String> names = new ArrayList<>();
        for (WebTrait trait : WebTrait.values()) {
            names.add(NAMES.getOrDefault(trait.name(), "its elements: " + spelled(trait)));
        }
        for (org.backfile.source.Trait trait : org.backfile.source.Trait.values()) {
            names.add("whether it stands in: " + spelled(trait));
        }
        for (int times = 0; times < 2; times++) {
            WebWords.get().groups().forEach(group -> names.add("an element named as " + group));
        }
        names.addAll(around(WebTrait.values(), WebTrait.OF_NEIGHBOURS, 2 * WebVectors.REACH));
        names.addAll(times(WebAnswers.WIDTH, "how likely its element is text"));
        return names;
    }

    private static String name(Enum<?> trait) {
        return NAMES.getOrDefault(trait.name(), "its form: " + spelled(trait));
    }

    /** OPENS_PROMO is "opens promo". */
    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> times(int count, String name) {
        return Collections.nCopies(count, name);
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> names = new ArrayList<>();
        for (List<String> part : parts) {
            names.addAll(part);
        }
        return List.copyOf(names);
    }
}
