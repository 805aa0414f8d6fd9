package org.backfile.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.backfile.problem.Place;
import org.backfile.problem.Problems;

/**
 * A file of many documents, each line a JSON object (jsonlines.org) with the text in one field: {@code .jsonl},
 * {@code .ndjson}, and both with {@code .gz}. Whether it is compressed is told by its first bytes, not by its name.
 * The other members that are strings, numbers or lists of such are what the document declares; a list of texts is one text, each a
 * paragraph. Lines are read one at a time.
 *
 * <p>A text is read as a page of HTML where the field is named {@code html}, or the text begins with a doctype or a page's first
 * tags, after white space; or with another tag or a comment, and half of its lines have some or it ends in one. So a field
 * {@code text} or {@code content} may hold either, record by record.
 */
public final class JsonLines implements SourceFormat {

    /** How newsrooms' exports, crawlers and extractors call the text, what is surely one first; {@code parse} writes the second. */
    private static final List<String> TEXTS = List.of(Formats.TEXT_FIELD, "articleBody", "maintext", "content_text", "content", "body",
            "html", "content_html");

    private final List<String> fields;
    private final Contents contents;
    private final Limits limits;
    private final Tally tally;

    /**
     * @param field the member that holds the text
     * @param tally counts the lines that are set aside
     */
    public JsonLines(String field, Limits limits, Tally tally) {
        this(List.of(field), limits, tally);
    }

    /** The text is in {@code text}, or in the first of some members that are usual. @param tally counts the lines that are set aside */
    JsonLines(Limits limits, Tally tally) {
        this(TEXTS, limits, tally);
    }

    private JsonLines(List<String> fields, Limits limits, Tally tally) {
        this.fields = fields;
        this.contents = new Contents(limits);
        this.limits = limits;
        this.tally = tally;
    }

    @Override
    public boolean accepts(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public Stream<SourceDocument> open(SourceFile file, Problems problems) {
        try {
            LineBytes lines = new LineBytes(inflated(Files.newInputStream(file.path())), (int) limits.maxBytes());
            JsonRecords records = new JsonRecords(file.name(), fields, lines, contents, (place, refused) -> {
                tally.add(refused.cause());
                problems.add(refused.at(place));
            });
            return StreamSupport.stream(records, false).onClose(lines::close);
        } catch (IOException e) {
            Refused refused = Refused.because(e);
            tally.add(refused.cause());
            problems.add(refused.at(Place.of(file.name())));
            return Stream.empty();
        }
    }

    private static InputStream inflated(InputStream file) throws IOException {
        try {
            InputStream in = new BufferedInputStream(file, 1 << 16);
            in.mark(2);
            boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return gzip ? new GZIPInputStream(in, 1 << 16) : in;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }
}
