package org.backfile.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.problem.Problems;

/**
 * The kinds of files that are read, in order: the first that accepts a file reads it. May be used by many threads.
 *
 * @param list the formats
 */
public record Formats(List<SourceFormat> list) {

    /** The field in which the records of a JSON Lines file hold their text, if nothing else is said. */
    public static final String TEXT_FIELD = "text";

    public Formats {
        list = List.copyOf(list);
    }

    /** All formats. @param tally counts what is set aside */
    public static Formats of(Limits limits, Tally tally) {
        return new Formats(List.of(new PlainText(limits, tally), new Html(limits, tally), new JsonLines(limits, tally)));
    }

    /** The format of a file; empty where none accepts its name. */
    public Optional<SourceFormat> of(SourceFile file) {
        for (int i = 0; i < list.size(); i++) { // without an iterator, as it is asked of each file twice
            if (list.get(i).accepts(file)) {
                return Optional.of(list.get(i));
            }
        }
        return Optional.empty();
    }

    /** The documents of a file, as {@link SourceFormat#open} gives them; none where no format accepts it. */
    public Stream<SourceDocument> open(SourceFile file, Problems problems) {
        return of(file).map(format -> format.open(file, problems)).orElseGet(Stream::empty);
    }
}
