package org.backfile.publish.search;

import java.util.List;
import java.util.Map;
import org.backfile.wire.Json;

/** The results of a query as one JSON object. */
public final class ResultsJson {

    private ResultsJson() { }

    /** @param ids of all articles found, in order */
    public static String of(Results results, List<String> ids) {
        Json json = new Json().beginObject().member("query", results.query()).name("total").value(results.total());
        texts(json, "ids", ids);
        json.name("hits").beginArray();
        results.hits().forEach(hit -> hit(json, hit));
        json.endArray().name("counts").beginObject();
        counts(json, "year", results.counts().years());
        counts(json, "outlet", results.counts().outlets());
        counts(json, "section", results.counts().sections());
        counts(json, "language", results.counts().languages());
        texts(json.endObject(), "spellings", results.spellings());
        return json.endObject().text();
    }

    private static void texts(Json json, String name, List<String> texts) {
        json.name(name).beginArray();
        texts.forEach(json::value);
        json.endArray();
    }

    private static void hit(Json json, Hit hit) {
        json.beginObject().member("id", hit.id()).member("headline", hit.headline()).member("date", hit.date()).member("outlet",
                hit.outlet())
                .member("section", hit.section()).member("language", hit.language()).member("lead", hit.lead()).member("path",
                        hit.path()).endObject();
    }

    private static void counts(Json json, String name, Map<String, Integer> counts) {
        json.name(name).beginObject();
        counts.forEach((key, count) -> json.name(key).value(count));
        json.endObject();
    }
}
