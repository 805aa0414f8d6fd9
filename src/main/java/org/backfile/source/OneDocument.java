package org.backfile.source;

import java.util.stream.Stream;
import org.backfile.problem.Place;
import org.backfile.problem.Problems;

/** A format whose files hold one document each. */
abstract class OneDocument implements SourceFormat {

    private final Contents contents;
    private final Tally tally;

    OneDocument(Limits limits, Tally tally) {
        this.contents = new Contents(limits);
        this.tally = tally;
    }

    @Override
    public final Stream<SourceDocument> open(SourceFile file, Problems problems) {
        try {
            return Stream.of(document(file, problems));
        } catch (Refused refused) {
            tally.add(refused.cause());
            problems.add(refused.at(Place.of(file.name())));
            return Stream.empty();
        }
    }

    /** The file's document. */
    abstract SourceDocument document(SourceFile file, Problems problems) throws Refused;

    final Contents contents() {
        return contents;
    }
}
