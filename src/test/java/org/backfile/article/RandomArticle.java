package org.backfile.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.backfile.text.Fingerprint;
import org.backfile.text.Span;

/** Articles that no newsroom would print: any text in any part, every kind of node. The same seed, the same article. */
public final class RandomArticle {

    private static final String[] SCRAPS = {"", " ", "a", "Ministers meet", "café", "\u2014", "京", "\ud83d\ude00", "\ud83d", "\ude00",
        "\u0000", "\u202e", "\ufeff", "<script>", "&amp;", "]]>", "\"", "\\", "\n", "\r\n", "\t", "\u2028", "ب", "ÿĀ", "null"};

    private final Random random;

    public RandomArticle(long seed) {
        this.random = new Random(seed);
    }

    public Article article() {
        String source = text();
        return new Article(new ArticleId(id()), "H" + text(), optional(this::text), optional(this::text), texts(), optional(this::text),
                dated(), optional(this::dated), optional(this::text), optional(this::text), optional(() -> "en"),
                new RandomBody(random, this::text).document(), provenance(), ledger(source), source, conflicts(), confidence(), corrections(),
                noArticle());
    }

    private Map<Field, Confidence> confidence() {
        Map<Field, Confidence> confidence = new EnumMap<>(Field.class);
        for (int n = random.nextInt(6); n > 0; n--) {
            confidence.put(Field.values()[random.nextInt(Field.values().length)], new Confidence(1 + random.nextInt(100)));
        }
        return confidence;
    }

    private List<Correction> corrections() {
        return texts().stream().map(text -> new Correction("title", text, text(), optional(this::text), optional(this::text),
                optional(this::text))).toList();
    }

    private Optional<NoArticle> noArticle() {
        NoArticle.Kind[] kinds = NoArticle.Kind.values();
        return optional(() -> new NoArticle(kinds[random.nextInt(kinds.length)], text()));
    }

    private List<Conflict> conflicts() {
        return texts().stream().map(text -> new Conflict("title", text, "text", text(), "ld.headline")).toList();
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        while (id.length() < ArticleId.LENGTH) {
            id.append("abcdefghijklmnopqrstuvwxyz234567".charAt(random.nextInt(32)));
        }
        return id.toString();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return text.toString();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            texts.add(text());
        }
        return texts;
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private Dated dated() {
        return new Dated(time(), text());
    }

    /** A time of any kind. */
    public PublicationTime time() {
        LocalDateTime wall = LocalDate.of(1000 + random.nextInt(2000), 1 + random.nextInt(12), 1 + random.nextInt(28))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(3) == 0 ? random.nextInt(60) : 0);
        return switch (random.nextInt(6)) {
            case 0 -> new PublicationTime.Unknown();
            case 1 -> new PublicationTime.Month(YearMonth.from(wall));
            case 2 -> new PublicationTime.Day(wall.toLocalDate());
            case 3 -> new PublicationTime.OneOf(List.of(wall.toLocalDate(), wall.toLocalDate().plusDays(1 + random.nextInt(300))));
            case 4 -> new PublicationTime.Wall(wall);
            default -> new PublicationTime.At(OffsetDateTime.of(wall, ZoneOffset.ofTotalSeconds(900 * (random.nextInt(113) - 56))));
        };
    }

    private Provenance provenance() {
        OptionalInt record = random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(1_000_000)) : OptionalInt.empty();
        return new Provenance("in/" + text(), record, Fingerprint.of(text()), random.nextInt(1 << 30), "UTF-8");
    }

    private Ledger ledger(String source) {
        List<Ledger.Item> items = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < source.length(); start = items.get(items.size() - 1).span().end()) {
            Span span = new Span(start, start + 1 + random.nextInt(source.length() - start));
            items.add(new Ledger.Item(span, line, Role.values()[random.nextInt(Role.values().length)], new Reason("rule", text())));
            line += random.nextInt(3);
        }
        return new Ledger(items);
    }
}
