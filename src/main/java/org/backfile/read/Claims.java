package org.backfile.read;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.article.Field;
import org.backfile.article.PublicationTime;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * What a page, or a record of JSON Lines, says of its article outside the text, in the order in which it is to be believed: of a
 * page, structured data before what is written for social networks, that before the browser's title. Either may be wrong of
 * its article, so these are weighed against the text.
 *
 * @param titles      headlines, with what stands between dividers in them as well
 * @param published   times of publication, with where they are said
 * @param updated     times of the last change
 * @param authors     names, of the first origin that gives any
 * @param standfirsts descriptions
 * @param sections    names of sections
 * @param outlets     names of outlets
 * @param language    BCP 47 primary code
 */
record Claims(List<Title> titles, List<Moment> published, List<Moment> updated, List<String> authors, List<String> standfirsts,
        List<String> sections, List<String> outlets, Optional<String> language) {

    /** What divides a title from the outlet's name in it. */
    private static final Pattern DIVIDER = Pattern.compile("\\s+[|\u2013\u2014\u00b7\u00bb\u00ab:-]+\\s+|\\s*[|\u00bb]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?:|www\\.|@|/).*|.*@.*\\..*");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{2,3}|\\p{Lu}\\p{Ll}?\\p{Lu}");
    private static final Pattern UNIX_TIME = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final int UNIX_SECONDS = 10;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_PART = 12;

    /**
     * A headline that the page claims.
     *
     * @param text   as claimed, or what stands between two dividers in it
     * @param origin the key it was declared under
     * @param whole  whether it is all that was claimed
     */
    record Title(String text, String origin, boolean whole) { }

    /**
     * A time that the page claims.
     *
     * @param time    as read
     * @param written as claimed
     * @param origin  the key it was declared under
     */
    record Moment(PublicationTime time, String written, String origin) { }

    /** Of a source that declares nothing. */
    static final Claims NONE = new Claims(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Optional.empty());

    /** The claims of a page, or of a record. */
    static Claims of(SourceDocument document) {
        return document.declared().isEmpty() ? NONE : of(document, ClaimKeys.of(document));
    }

    static Claims of(SourceDocument document, ClaimKeys keys) {
        List<String> outlets = first(document, keys.outlets());
        return new Claims(titles(document, keys.titles()), moments(document, keys.published()), moments(document, keys.updated()),
                authors(document, keys.authors(), outlets), all(document, keys.standfirsts()), first(document, keys.sections()), outlets, language(document, keys.languages()));
    }

    /** The fields of an article that something is claimed of. */
    Set<Field> fields() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Map.of(Field.HEADLINE, titles, Field.PUBLISHED, published, Field.BYLINES, authors, Field.STANDFIRST, standfirsts)
                .forEach((field, claimed) -> {
                    if (!claimed.isEmpty()) {
                        fields.add(field);
                    }
                });
        return fields;
    }

    /** The titles that are claimed, and parts of them, as lines are compared; to be asked once for all lines. */
    Set<String> foldedTitles() {
        return titles.stream().map(title -> Fold.of(title.text())).collect(Collectors.toSet());
    }

    private static List<String> all(SourceDocument document, List<String> keys) {
        Set<String> values = new LinkedHashSet<>();
        keys.forEach(key -> values.addAll(document.declared(key)));
        return List.copyOf(values);
    }

    /** The values of the first key that has any. */
    private static List<String> first(SourceDocument document, List<String> keys) {
        return keys.stream().map(document::declared).filter(values -> !values.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Title> titles(SourceDocument document, List<String> keys) {
        List<Title> titles = new ArrayList<>();
        for (String key : keys) {
            for (String text : document.declared(key)) {
                titles.add(new Title(text, key, true));
                parts(text).forEach(part -> titles.add(new Title(part, key, false)));
            }
        }
        return List.copyOf(titles);
    }

    private static List<String> parts(String title) {
        return Arrays.stream(DIVIDER.split(title)).map(String::strip)
                .filter(part -> part.length() >= SHORTEST_PART && !part.equals(title)).toList();
    }

    private static List<Moment> moments(SourceDocument document, List<String> keys) {
        List<Moment> moments = new ArrayList<>();
        for (String key : keys) {
            document.declared(key).stream().findFirst().ifPresent(written ->
                    time(written).or(() -> unixTime(written)).ifPresent(time -> moments.add(new Moment(time, written, key))));
        }
        return List.copyOf(moments);
    }

    /** A time that says a day at least. */
    static Optional<PublicationTime> time(String written) {
        return DateLine.of(written, Features.of(written), "", DateOrder.UNKNOWN).map(DateLine::time)
                .filter(time -> time.day().isPresent());
    }

    /** Seconds or milliseconds since 1970, as tables and databases export a moment. */
    private static Optional<PublicationTime> unixTime(String written) {
        return !UNIX_TIME.matcher(written).matches() ? Optional.empty() : Optional.of(new PublicationTime.At(
                Instant.ofEpochSecond(Long.parseLong(written.substring(0, UNIX_SECONDS))).atOffset(ZoneOffset.UTC)));
    }

    /** Of the first origin that names a person; where all name the outlet alone, the outlet. */
    private static List<String> authors(SourceDocument document, List<String> keys, List<String> outlets) {
        List<String> first = List.of();
        for (String key : keys) {
            Set<String> names = new LinkedHashSet<>();
            document.declared(key).forEach(value -> addNames(names, value));
            if (names.stream().anyMatch(name -> !isOutlet(name, outlets))) {
                return List.copyOf(names);
            }
            first = first.isEmpty() ? List.copyOf(names) : first;
        }
        return first;
    }

    private static boolean isOutlet(String name, List<String> outlets) {
        return outlets.stream().anyMatch(outlet -> Fold.of(outlet).equals(Fold.of(name)));
    }

    private static void addNames(Set<String> names, String value) {
        String line = value.strip();
        if (ADDRESS.matcher(line).matches()) {
            return;
        }
        for (Span span : Byline.of(line, Features.of(line)).names()) {
            String name = span.of(line);
            boolean degree = !names.isEmpty() && DEGREE.matcher(name).matches();
            if (name.length() <= LONGEST_NAME && !degree) {
                names.add(name.strip());
            }
        }
    }

    private static Optional<String> language(SourceDocument document, List<String> keys) {
        return first(document, keys).stream().map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
                .filter(code -> code.matches("[a-z]{2,3}")).map(code -> code.equals("nb") || code.equals("nn") ? "no" : code).findFirst();
    }
}
