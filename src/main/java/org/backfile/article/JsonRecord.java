package org.backfile.article;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.wire.Json;

/**
 * An article as one JSON object, the schema of which is {@code /org/backfile/schema/record.json}. Members that the
 * article lacks are left out, but for {@code authors}, {@code captions} and {@code ledger}, which may be empty lists.
 */
public final class JsonRecord {

    private JsonRecord() { }

    /** One line, without a line end. {@code id} is the article's own, or the one that its source declares. */
    public static String of(Article article, String id) {
        Json json = new Json().beginObject()
                .member("id", id)
                .member("source", article.provenance().source())
                .member("title", article.headline())
                .member("kicker", article.kicker())
                .member("standfirst", article.standfirst());
        strings(json, "authors", article.bylines());
        json.member("dateline", article.dateline())
                .member("datePublished", known(article.published().time().edtf()))
                .member("datePublishedAsWritten", known(article.published().written()))
                .member("dateModified", article.updated().map(updated -> updated.time().edtf()).filter(edtf -> !edtf.isEmpty()))
                .member("section", article.section())
                .member("outlet", article.outlet())
                .member("language", article.language())
                .member("articleBody", article.bodyText());
        strings(json, "captions", article.captions());
        otherLanguages(json, article.otherLanguages());
        conflicts(json, article.conflicts());
        confidence(json, article.confidence());
        corrections(json, article.corrections());
        noArticle(json, article.noArticle());
        provenance(json, article.provenance());
        ledger(json, article);
        return json.endObject().text();
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }

    private static void strings(Json json, String name, List<String> values) {
        json.name(name).beginArray();
        values.forEach(json::value);
        json.endArray();
    }

    /** Left out where there are none, as for nearly all articles. */
    private static void conflicts(Json json, List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        json.name("conflicts").beginArray();
        for (Conflict conflict : conflicts) {
            json.beginObject().member("field", conflict.field()).member("taken", conflict.taken())
                    .member("takenFrom", conflict.takenFrom()).member("other", conflict.other())
                    .member("otherFrom", conflict.otherFrom()).endObject();
        }
        json.endArray();
    }

    private static void confidence(Json json, Map<Field, Confidence> confidence) {
        if (confidence.isEmpty()) {
            return;
        }
        json.name("confidence").beginObject();
        confidence.forEach((field, sure) -> json.name(field.member()).value(new BigDecimal(sure.toString())));
        json.endObject();
    }

    /** Left out where nobody has set anything right. */
    private static void corrections(Json json, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        json.name("corrections").beginArray();
        for (Correction correction : corrections) {
            json.beginObject().member("field", correction.field()).member("was", correction.was()).member("is", correction.is())
                    .member("by", correction.by()).member("on", correction.on()).member("note", correction.note()).endObject();
        }
        json.endArray();
    }

    private static void otherLanguages(Json json, List<OtherLanguage> others) {
        if (others.isEmpty()) {
            return;
        }
        json.name("otherLanguages").beginArray();
        for (OtherLanguage other : others) {
            json.beginObject().member("language", other.language());
            json.name("start").value(other.span().start());
            json.name("end").value(other.span().end());
            json.endObject();
        }
        json.endArray();
    }

    private static void noArticle(Json json, Optional<NoArticle> noArticle) {
        noArticle.ifPresent(no -> json.name("noArticle").beginObject().member("kind", no.kind().word())
                .member("evidence", no.evidence()).endObject());
    }

    private static void provenance(Json json, Provenance provenance) {
        json.name("provenance").beginObject().member("sha256", provenance.sha256().hex());
        json.name("bytes").value(provenance.byteCount());
        json.member("charset", provenance.charset());
        if (provenance.record().isPresent()) {
            json.name("record").value(provenance.record().getAsInt());
        }
        json.endObject();
    }

    private static void ledger(Json json, Article article) {
        json.name("ledger").beginArray();
        for (Ledger.Item item : article.ledger().items()) {
            json.beginObject();
            json.name("start").value(item.span().start());
            json.name("end").value(item.span().end());
            json.name("line").value(item.line());
            json.member("role", item.role().word()).member("rule", item.reason().rule())
                    .member("evidence", known(item.reason().evidence()));
            if (!item.role().kept() && !item.role().structural()) {
                json.member("text", item.span().of(article.source()));
            }
            json.endObject();
        }
        json.endArray();
    }
}
