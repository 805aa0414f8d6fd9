package org.backfile.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.Provenance;
import org.backfile.article.Role;
import org.backfile.problem.Problems;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;

/** Documents for tests, and what the reader makes of them. */
final class Sample {

    private static final Reader READER = new Reader(List.of());

    private Sample() { }

    static SourceDocument document(String text) {
        Provenance provenance = new Provenance("a.txt", OptionalInt.empty(), Fingerprint.of(text), text.length(), "UTF-8");
        return SourceDocument.of(text, Map.of(), provenance);
    }

    static List<Block> blocks(String text) {
        return Segmenter.blocks(document(text), Controls.in(text), new Wordings());
    }

    /** The text of a UTF-8 file. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Article> read(String text) {
        return READER.read(document(text), new Problems());
    }

    static Article article(String text) {
        return read(text).orElseThrow(() -> new AssertionError("no article in: " + text));
    }

    /** The roles of the blocks of a text. */
    static List<Explanation> explain(String text) {
        return READER.explain(document(text));
    }

    /** The role of the block that is this line. */
    static Role role(String text, String line) {
        return explain(text).stream().filter(block -> block.span().of(text).equals(line)).map(Explanation::role)
                .findFirst().orElseThrow(() -> new AssertionError("no block is: " + line));
    }

    /** Block texts with role and rule, a line each, for the messages of failures. */
    static String table(String text) {
        StringBuilder out = new StringBuilder();
        explain(text).forEach(block -> out.append(block.role()).append("  ").append(block.span().of(text)).append("  <- ")
                .append(block.reason()).append('\n'));
        return out.toString();
    }
}
