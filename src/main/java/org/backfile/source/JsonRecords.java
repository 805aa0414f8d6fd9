package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.backfile.article.Provenance;
import org.backfile.problem.Place;
import org.backfile.text.Fingerprint;
import org.backfile.wire.JsonMembers;
import org.backfile.wire.MalformedJson;

/** The records of one JSON Lines file, one a line; what is refused is reported and passed over. */
final class JsonRecords extends AbstractSpliterator<SourceDocument> {

    private final String file;
    private final List<String> fields;
    private final LineBytes lines;
    private final Contents contents;
    private final BiConsumer<Place, Refused> refusals;

    /** @param fields the members that may hold the text; the first that a record has does */
    JsonRecords(String file, List<String> fields, LineBytes lines, Contents contents, BiConsumer<Place, Refused> refusals) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.file = file;
        this.fields = fields;
        this.lines = lines;
        this.contents = contents;
        this.refusals = refusals;
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourceDocument> action) {
        Optional<LineBytes.Line> line = read();
        while (line.isPresent()) {
            Optional<SourceDocument> document = document(line.get());
            if (document.isPresent()) {
                action.accept(document.get());
                return true;
            }
            line = read();
        }
        return false;
    }

    private Optional<LineBytes.Line> read() {
        try {
            Optional<LineBytes.Line> line = lines.read();
            if (lines.number() == 0) {
                refusals.accept(Place.of(file), new Refused(SetAside.EMPTY, ""));
            }
            return line;
        } catch (IOException e) {
            String fact = "it breaks off after line " + lines.number() + " (" + SetAside.reasonOf(e) + ")";
            refusals.accept(Place.of(file), new Refused(SetAside.UNREADABLE, fact));
            return Optional.empty();
        }
    }

    private Optional<SourceDocument> document(LineBytes.Line line) {
        try {
            return isBlank(line.bytes()) ? Optional.empty() : Optional.of(parse(line));
        } catch (Refused refused) {
            refusals.accept(Place.of(file, line.number()), refused);
            return Optional.empty();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private SourceDocument parse(LineBytes.Line line) throws Refused {
        contents.checkSize(line.byteCount());
        SortedMap<String, String> members = members(line);
        String field = fields.stream().filter(members::containsKey).findFirst().orElseThrow(() -> new Refused(SetAside.BAD_RECORD,
                "no text in a member \"" + String.join("\", \"", fields) + "\""));
        String written = text(members, field);
        byte[] bytes = written.getBytes(UTF_8);
        Provenance provenance = new Provenance(file, OptionalInt.of(line.number()), Fingerprint.of(bytes), bytes.length,
                UTF_8.name());
        String text = Misread.mended(written);
        members.replaceAll((name, value) -> Misread.mended(value));
        if (Html.isHtml(field, text)) {
            return SourceDocument.of(contents.page(text), members, provenance);
        }
        contents.checkText(text, 0);
        return SourceDocument.of(text, members, provenance);
    }

    /** Taken off the members; a list's strings are paragraphs. */
    private static String text(SortedMap<String, String> members, String field) {
        StringBuilder text = new StringBuilder(members.remove(field));
        String next = members.remove(field + ".2");
        for (int i = 3; next != null; i++) {
            text.append("\n\n").append(next);
            next = members.remove(field + "." + i);
        }
        return text.toString();
    }

    private static SortedMap<String, String> members(LineBytes.Line line) throws Refused {
        try {
            int mark = line.number() == 1 ? ByteOrderMark.UTF_8.lengthIn(line.bytes()) : 0;
            return JsonMembers.of(line.bytes(), mark);
        } catch (MalformedJson e) {
            throw new Refused(SetAside.BAD_RECORD, e.getMessage());
        }
    }
}
