package org.backfile.cli;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Confidence;
import org.backfile.article.Field;
import org.backfile.article.PublicationTime;
import org.backfile.problem.Place;
import org.backfile.source.SourceFile;
import org.backfile.wire.Json;

/**
 * The least certain field of a record.
 *
 * @param confidence of the field
 * @param field      which it is
 * @param article    the record
 * @param explain    the command that shows how it was read
 */
record Doubt(Confidence confidence, Field field, Article article, String explain) {

    /** The least certain first; equals by source, record and field. */
    static final Comparator<Doubt> ORDER = Comparator.comparing(Doubt::confidence)
            .thenComparing((Doubt doubt) -> doubt.article().provenance().source())
            .thenComparing((Doubt doubt) -> doubt.article().provenance().record().orElse(0)).thenComparing(Doubt::field);

    private static final int SHOWN = 100;

    /**
     * What is least certain of an article; absent where all that was asked for was not found, or set by a person.
     *
     * @param fields those that are asked for
     */
    static Optional<Doubt> of(Article article, SourceFile file, List<Field> fields) {
        return fields.stream().flatMap(field -> sureness(article, field).filter(sure -> !sure.corrected())
                .map(sure -> new Doubt(sure, field, article, "backfile explain " + word(file.path().toString()))).stream()).min(ORDER);
    }

    /** A date that may be any of several days is as likely as one of them. */
    private static Optional<Confidence> sureness(Article article, Field field) {
        if (field == Field.PUBLISHED && article.published().time() instanceof PublicationTime.OneOf open) {
            return Optional.of(Confidence.of(1.0 / open.days().size()));
        }
        return Optional.ofNullable(article.confidence().get(field));
    }

    /** As a shell takes it. */
    private static String word(String path) {
        return path.matches("[\\p{L}\\p{N}_./@:+=-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private String value() {
        return switch (field) {
            case HEADLINE -> article.headline();
            case STANDFIRST -> article.standfirst().orElse("");
            case BYLINES -> String.join("; ", article.bylines());
            case PUBLISHED -> Stream.of(article.published().time().edtf(), article.published().written())
                    .distinct().reduce((edtf, written) -> edtf + ", written \"" + written + "\"").orElse("");
            case LANGUAGE -> article.language().orElse("");
            case BODY -> article.bodyText();
            default -> "";
        };
    }

    /** Three lines for a person. */
    List<String> lines() {
        String source = article.provenance().source() + (article.provenance().record().isPresent()
                ? "#" + article.provenance().record().getAsInt() : "");
        String indent = " ".repeat(18);
        return List.of(String.format(Locale.ROOT, "%s  %-10s  %s  %s", confidence, field.word(), article.id(), Place.printable(source)),
                indent + Place.printable(shortened(value())), indent + Place.printable(explain));
    }

    private static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, cut) + "\u2026 (" + String.format(Locale.ROOT, "%,d", text.length()) + " characters)";
    }

    /** One JSON object. */
    String json() {
        Json json = new Json().beginObject();
        json.name("confidence").value(new BigDecimal(confidence.toString()));
        json.member("field", field.word()).member("value", value()).member("id", article.id().text())
                .member("source", article.provenance().source());
        if (article.provenance().record().isPresent()) {
            json.name("record").value(article.provenance().record().getAsInt());
        }
        return json.member("explain", explain).endObject().text();
    }
}
