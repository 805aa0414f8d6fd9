package org.backfile.publish.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Correction;
import org.backfile.article.Field;
import org.backfile.article.Ledger;
import org.backfile.article.NoArticle;
import org.backfile.article.Provenance;
import org.backfile.text.Line;

/** Makes the account of where an article came from and what was cut. */
final class Provenances {

    private final Words words;

    Provenances(Site site) {
        this.words = site.words();
    }

    ProvenanceView of(Article article, Optional<URI> address) {
        Provenance from = article.provenance();
        Optional<String> record = from.record().isEmpty() ? Optional.empty()
                : Optional.of(words.text("source.record", words.number(from.record().getAsInt())));
        List<Ledger.Item> stripped = article.ledger().stripped();
        return new ProvenanceView(from.source(), record, from.sha256().hex(), words.count("bytes", from.byteCount()),
                from.charset(), article.id().text(), address.map(URI::toString), article.noArticle().map(this::words),
                article.conflicts(), confidence(article),
                article.corrections().stream().map(this::change).toList(), account(article, stripped), cuts(article, stripped));
    }

    private List<ProvenanceView.Sureness> confidence(Article article) {
        return article.confidence().entrySet().stream().map(field -> new ProvenanceView.Sureness(name(field.getKey()),
                field.getValue().corrected() ? words.text("confidence.corrected")
                        : words.text("confidence.percent", words.number(field.getValue().percent())))).toList();
    }

    private ProvenanceView.Change change(Correction correction) {
        String field = Field.of(correction.field()).map(this::name)
                .orElseGet(() -> words.text("corrections.lines", correction.field().replaceFirst("^\\D*", "")));
        String mark = Stream.of(correction.by(), correction.on()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new ProvenanceView.Change(field, correction.was(), correction.is(), mark, correction.note().orElse(""));
    }

    private String name(Field field) {
        return words.text("field." + field.word());
    }

    private String words(NoArticle noArticle) {
        return words.text("no-article." + noArticle.kind().word().replace(' ', '-')) + " (" + noArticle.evidence() + ")";
    }

    private String account(Article article, List<Ledger.Item> stripped) {
        if (stripped.isEmpty()) {
            return words.text("stripped.none");
        }
        long characters = stripped.stream().mapToLong(item -> item.span().length()).sum();
        return words.text("stripped.note", words.number(characters), words.number(article.source().length()));
    }

    private List<ProvenanceView.Cut> cuts(Article article, List<Ledger.Item> stripped) {
        List<ProvenanceView.Cut> cuts = new ArrayList<>();
        for (int i = 0; i < stripped.size(); ) {
            Ledger.Item first = stripped.get(i);
            List<ProvenanceView.CutLine> lines = new ArrayList<>();
            for (; i < stripped.size() && alike(first, stripped.get(i)); i++) {
                lines.addAll(lines(stripped.get(i), article.source()));
            }
            cuts.add(new ProvenanceView.Cut(words.text("role." + first.role().word()), first.reason().rule(),
                    first.reason().evidence(), lines));
        }
        return cuts;
    }

    /** The lines of an item that are not blank, each with its own number. */
    private static List<ProvenanceView.CutLine> lines(Ledger.Item item, String source) {
        String text = item.span().of(source);
        return Line.of(text).stream().filter(line -> !line.span().of(text).isBlank())
                .map(line -> new ProvenanceView.CutLine(item.line() + line.number() - 1, line.span().of(text))).toList();
    }

    private static boolean alike(Ledger.Item one, Ledger.Item other) {
        return one.role() == other.role() && one.reason().equals(other.reason());
    }
}
