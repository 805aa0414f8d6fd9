package org.backfile.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.backfile.read.Explanation;
import org.backfile.wire.Json;

/** What {@code explain --json} writes of a document: one object, its blocks in order, each with what decided. */
final class ExplainJson {

    private ExplainJson() { }

    /** One line, without a line end. */
    static String of(ExplainedDocument explained) {
        Json json = new Json().beginObject().member("source", explained.document().provenance().place().toString());
        explained.noArticle().ifPresent(no -> json.name("noArticle").beginObject().member("kind", no.kind().word())
                .member("evidence", no.evidence()).endObject());
        json.name("blocks").beginArray();
        explained.blocks().forEach(block -> block(json, block));
        return json.endArray().endObject().text();
    }

    private static void block(Json json, Explanation block) {
        json.beginObject();
        json.name("line").value(block.line());
        json.name("start").value(block.span().start());
        json.name("end").value(block.span().end());
        json.member("role", block.role().word()).member("rule", block.reason().rule()).member("evidence", block.reason().evidence());
        block.likely().ifPresent(likely -> number(json, "likely", likely));
        block.runnerUp().ifPresent(other -> {
            json.name("runnerUp").beginObject().member("role", other.role().word());
            number(json, "likely", other.likely());
            json.endObject();
        });
        json.name("weights").beginArray();
        for (Explanation.Weight weight : block.weights()) {
            json.beginObject().member("trait", weight.trait());
            number(json, "value", weight.value());
            json.endObject();
        }
        json.endArray().member("elements", block.elements()).endObject();
    }

    private static void number(Json json, String name, double value) {
        json.name(name).value(BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN));
    }
}
