package org.backfile.publish.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.archive.Entry;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Caption;
import org.backfile.article.Confidence;
import org.backfile.article.Conflict;
import org.backfile.article.Correction;
import org.backfile.article.Dated;
import org.backfile.article.Field;
import org.backfile.article.Ledger;
import org.backfile.article.NoArticle;
import org.backfile.article.Opening;
import org.backfile.article.Provenance;
import org.backfile.article.PublicationTime;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;
import org.backfile.text.Span;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Writes an article for tests, line by line, with the ledger that a reader would have kept. */
final class Story {

    private final StringBuilder source = new StringBuilder();
    private final List<Ledger.Item> items = new ArrayList<>();
    private final Document body = new Document();
    private final List<String> bylines = new ArrayList<>();
    private final String headline;
    private final String date;
    private Optional<String> kicker = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
    private final List<Correction> corrections = new ArrayList<>();
    private Optional<NoArticle> noArticle = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<Dated> updated = Optional.empty();
    private String written = "";
    private String file = "";
    private int line = 1;

    /** @param edtf the date, empty for none */
    Story(String edtf, String headline) {
        this.date = edtf;
        this.headline = headline;
        this.written = edtf;
    }

    Story in(String outlet, String section, String language) {
        this.outlet = Optional.of(outlet).filter(s -> !s.isEmpty());
        this.section = Optional.of(section).filter(s -> !s.isEmpty());
        this.language = Optional.of(language).filter(s -> !s.isEmpty());
        return this;
    }

    Story kicker(String text) {
        kicker = Optional.of(text);
        return line(Role.KICKER, "first-line", "", text);
    }

    Story standfirst(String text) {
        standfirst = Optional.of(text);
        return line(Role.STANDFIRST, "after-headline", "", text);
    }

    Story by(String name) {
        bylines.add(name);
        return line(Role.BYLINE, "by", "", "By " + name);
    }

    /** Opens the next paragraph. */
    Story dateline(String text) {
        dateline = Optional.of(text);
        return line(Role.DATELINE, "place-and-agency", "", text);
    }

    Story written(String text) {
        written = text;
        return line(Role.DATE, "date", "", text);
    }

    Story updated(String edtf, String words) {
        updated = Optional.of(new Dated(PublicationTime.of(edtf), words));
        return line(Role.UPDATED, "updated", "", words);
    }

    Story from(String path) {
        file = path;
        return this;
    }

    Story paragraph(String text) {
        Paragraph paragraph = new Paragraph();
        if (dateline.isPresent() && body.getFirstChild() == null) {
            Opening opening = new Opening();
            opening.appendChild(new Text(dateline.get()));
            paragraph.appendChild(opening);
        }
        return block(paragraph, Role.PARAGRAPH, text);
    }

    Story caption(String text) {
        return block(new Caption(), Role.CAPTION, text);
    }

    Story crosshead(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return block(heading, Role.CROSSHEAD, text);
    }

    Story node(Node node) {
        body.appendChild(node);
        return this;
    }

    Story cut(Role role, String rule, String evidence, String text) {
        return line(role, rule, evidence, text);
    }

    Story noArticle(NoArticle.Kind kind, String evidence) {
        noArticle = Optional.of(new NoArticle(kind, evidence));
        return this;
    }

    Story confidence(Field field, int percent) {
        confidence.put(field, new Confidence(percent));
        return this;
    }

    Story correction(Correction correction) {
        corrections.add(correction);
        return this;
    }

    Story conflict(Conflict conflict) {
        conflicts.add(conflict);
        return this;
    }

    Article article() {
        line(Role.HEADLINE, "headline", "", headline);
        String text = source.toString();
        Fingerprint sha256 = Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
        Provenance provenance = new Provenance(file.isEmpty() ? "in/" + sha256.base32(6) + ".txt" : file,
                OptionalInt.empty(), sha256, text.length(), "UTF-8");
        return new Article(ArticleId.of(Fingerprint.of(headline + date)), headline, kicker, standfirst, bylines, dateline,
                new Dated(PublicationTime.of(date), written), updated, section, outlet, language, body, provenance,
                new Ledger(items), text, conflicts, confidence, corrections, noArticle);
    }

    static Entry entry(Article article) {
        return Entry.of(article, Recipe.of(article.source()), 0);
    }

    private Story block(Node node, Role role, String text) {
        node.appendChild(new Text(text));
        body.appendChild(node);
        return line(role, "body", "", text);
    }

    private Story line(Role role, String rule, String evidence, String text) {
        int start = source.length();
        source.append(text).append('\n');
        items.add(new Ledger.Item(new Span(start, source.length()), line, role, Reason.of(rule, evidence)));
        line += 1 + (int) text.chars().filter(c -> c == '\n').count();
        return this;
    }
}
