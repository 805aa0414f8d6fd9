package org.backfile.archive;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Confidence;
import org.backfile.article.Conflict;
import org.backfile.article.Correction;
import org.backfile.article.Dated;
import org.backfile.article.Field;
import org.backfile.article.Ledger;
import org.backfile.article.NoArticle;
import org.backfile.article.Provenance;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.text.Fingerprint;
import org.backfile.text.Span;

/** An article as bytes, and back, equal in every part. */
final class StoredArticle {

    private StoredArticle() { }

    static byte[] bytes(Article article) {
        Bytes out = new Bytes();
        write(out, article);
        return out.toArray();
    }

    static void write(Bytes out, Article article) {
        StoredText.string(out, article.id().text());
        StoredText.string(out, article.headline());
        optional(out, article.kicker());
        optional(out, article.standfirst());
        StoredText.number(out, article.bylines().size());
        article.bylines().forEach(name -> StoredText.string(out, name));
        optional(out, article.dateline());
        dated(out, article.published());
        StoredText.number(out, article.updated().isPresent() ? 1 : 0);
        article.updated().ifPresent(updated -> dated(out, updated));
        optional(out, article.section());
        optional(out, article.outlet());
        optional(out, article.language());
        StoredBody.write(out, article.body());
        provenance(out, article.provenance());
        ledger(out, article.ledger());
        StoredText.string(out, article.source());
        conflicts(out, article.conflicts());
        confidence(out, article.confidence());
        corrections(out, article.corrections());
        optional(out, article.noArticle().map(no -> no.kind().word()));
        article.noArticle().ifPresent(no -> StoredText.string(out, no.evidence()));
    }

    static Article article(byte[] bytes) {
        return article(new Bytes.In(bytes));
    }

    static Article article(Bytes.In in) {
        return new Article(new ArticleId(StoredText.string(in)), StoredText.string(in), optional(in), optional(in), names(in),
                optional(in), dated(in), StoredText.number(in) == 1 ? Optional.of(dated(in)) : Optional.empty(), optional(in),
                optional(in), optional(in), StoredBody.read(in), provenance(in), ledger(in), StoredText.string(in),
                conflicts(in), confidence(in), corrections(in),
                optional(in).map(kind -> new NoArticle(NoArticle.Kind.of(kind), StoredText.string(in))));
    }

    private static void optional(Bytes out, Optional<String> text) {
        StoredText.number(out, text.isPresent() ? 1 : 0);
        text.ifPresent(present -> StoredText.string(out, present));
    }

    private static Optional<String> optional(Bytes.In in) {
        return StoredText.number(in) == 1 ? Optional.of(StoredText.string(in)) : Optional.empty();
    }

    private static List<String> names(Bytes.In in) {
        List<String> names = new ArrayList<>();
        for (long count = StoredText.number(in); count > 0; count--) {
            names.add(StoredText.string(in));
        }
        return names;
    }

    private static void dated(Bytes out, Dated dated) {
        StoredTime.write(out, dated.time());
        StoredText.string(out, dated.written());
    }

    private static Dated dated(Bytes.In in) {
        return new Dated(StoredTime.read(in), StoredText.string(in));
    }

    private static void provenance(Bytes out, Provenance provenance) {
        StoredText.string(out, provenance.source());
        StoredText.number(out, provenance.record().orElse(0));
        out.put(provenance.sha256().bytes());
        StoredText.number(out, provenance.byteCount());
        StoredText.string(out, provenance.charset());
    }

    private static Provenance provenance(Bytes.In in) {
        String source = StoredText.string(in);
        int record = (int) StoredText.number(in);
        return new Provenance(source, record > 0 ? OptionalInt.of(record) : OptionalInt.empty(),
                Fingerprint.at(ByteBuffer.wrap(in.next(Fingerprint.BYTES)), 0), StoredText.number(in), StoredText.string(in));
    }

    private static void conflicts(Bytes out, List<Conflict> conflicts) {
        StoredText.number(out, conflicts.size());
        for (Conflict conflict : conflicts) {
            StoredText.string(out, conflict.field());
            StoredText.string(out, conflict.taken());
            StoredText.string(out, conflict.takenFrom());
            StoredText.string(out, conflict.other());
            StoredText.string(out, conflict.otherFrom());
        }
    }

    private static List<Conflict> conflicts(Bytes.In in) {
        List<Conflict> conflicts = new ArrayList<>();
        for (long count = StoredText.number(in); count > 0; count--) {
            conflicts.add(new Conflict(StoredText.string(in), StoredText.string(in), StoredText.string(in), StoredText.string(in),
                    StoredText.string(in)));
        }
        return conflicts;
    }

    private static void confidence(Bytes out, Map<Field, Confidence> confidence) {
        StoredText.number(out, confidence.size());
        confidence.forEach((field, sure) -> {
            StoredText.number(out, field.ordinal());
            StoredText.number(out, sure.percent());
        });
    }

    private static Map<Field, Confidence> confidence(Bytes.In in) {
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        for (long count = StoredText.number(in); count > 0; count--) {
            confidence.put(Field.values()[(int) StoredText.number(in)], new Confidence((int) StoredText.number(in)));
        }
        return confidence;
    }

    private static void corrections(Bytes out, List<Correction> corrections) {
        StoredText.number(out, corrections.size());
        for (Correction correction : corrections) {
            StoredText.string(out, correction.field());
            StoredText.string(out, correction.was());
            StoredText.string(out, correction.is());
            optional(out, correction.by());
            optional(out, correction.on());
            optional(out, correction.note());
        }
    }

    private static List<Correction> corrections(Bytes.In in) {
        List<Correction> corrections = new ArrayList<>();
        for (long count = StoredText.number(in); count > 0; count--) {
            corrections.add(new Correction(StoredText.string(in), StoredText.string(in), StoredText.string(in), optional(in),
                    optional(in), optional(in)));
        }
        return corrections;
    }

    /** Spans by their length alone: they tile. */
    private static void ledger(Bytes out, Ledger ledger) {
        StoredText.number(out, ledger.items().size());
        for (Ledger.Item item : ledger.items()) {
            StoredText.number(out, item.span().length());
            StoredText.number(out, item.line());
            StoredText.number(out, item.role().ordinal());
            StoredText.string(out, item.reason().rule());
            StoredText.string(out, item.reason().evidence());
        }
    }

    private static Ledger ledger(Bytes.In in) {
        List<Ledger.Item> items = new ArrayList<>();
        int start = 0;
        for (long count = StoredText.number(in); count > 0; count--) {
            Span span = new Span(start, start + (int) StoredText.number(in));
            items.add(new Ledger.Item(span, (int) StoredText.number(in), Role.values()[(int) StoredText.number(in)],
                    new Reason(StoredText.string(in), StoredText.string(in))));
            start = span.end();
        }
        return new Ledger(items);
    }
}
