package org.backfile.source;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backfile.article.Provenance;
import org.backfile.problem.Place;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;

/** A text file is one document: {@code .txt} and {@code .text}, in any common encoding. */
public final class PlainText implements SourceFormat {

    private final Contents contents;
    private final Tally tally;

    /** @param tally counts what is set aside */
    public PlainText(Limits limits, Tally tally) {
        this.contents = new Contents(limits);
        this.tally = tally;
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    @Override
    public Stream<SourceDocument> open(SourceFile file, Problems problems) {
        try {
            return Stream.of(document(file, problems));
        } catch (Refused refused) {
            tally.add(refused.cause());
            problems.add(refused.at(Place.of(file.name())));
            return Stream.empty();
        }
    }

    private SourceDocument document(SourceFile file, Problems problems) throws Refused {
        byte[] bytes = contents.load(file.path());
        Decoded decoded = contents.decode(bytes);
        Contents.report(decoded, file.name(), problems);
        return SourceDocument.of(decoded.text(), Map.of(), new Provenance(file.name(), OptionalInt.empty(),
                Fingerprint.of(bytes), bytes.length, decoded.charset().name()));
    }
}
