package org.backfile.source;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.backfile.article.Provenance;
import org.backfile.problem.Problems;
import org.backfile.text.Fingerprint;

/** A text file is one document: {@code .txt} and {@code .text}, in any common encoding. */
public final class PlainText extends OneDocument {

    /** @param tally counts what is set aside */
    public PlainText(Limits limits, Tally tally) {
        super(limits, tally);
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    @Override
    SourceDocument document(SourceFile file, Problems problems) throws Refused {
        byte[] bytes = contents().load(file.path());
        Decoded decoded = contents().decode(bytes);
        Contents.report(decoded, file.name(), problems);
        return SourceDocument.of(Misread.mended(decoded.text()), Map.of(), new Provenance(file.name(), OptionalInt.empty(),
                Fingerprint.of(bytes), bytes.length, decoded.charset().name()));
    }
}
