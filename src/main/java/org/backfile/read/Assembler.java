package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.ArticleId;
import org.backfile.article.Dated;
import org.backfile.article.NoArticle;
import org.backfile.article.PublicationTime;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fold;
import org.backfile.text.Span;

/**
 * Makes the record and its ledger from labelled blocks. Decides nothing about roles; it only takes apart what a block holds
 * beside its own text: the bullet of a list item, the "By" of a byline, the dateline that opens the first paragraph.
 * Belongs to one call.
 */
final class Assembler {

    private static final int LONGEST_STAND_IN = 90;
    private static final Reason STRUCTURE = Reason.of("structure", "the record says it in another way");

    private final Page page;
    private final Passages passages;
    private final Findings findings;
    private final Optional<NoArticle> noArticle;
    private final LedgerWriter ledger;
    private final BodyWriter body;
    private final List<String> bylines = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private Optional<String> kicker = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> standfirst = Optional.empty();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> outlet;
    private Optional<Dated> updated = Optional.empty();
    private Dated published = Dated.UNKNOWN;
    private boolean textBegun;

    private Assembler(Page page, Passages passages, Findings findings, Optional<OutletOption> known,
            Optional<NoArticle> noArticle) {
        this.findings = findings;
        this.noArticle = noArticle;
        this.page = page;
        this.passages = passages;
        this.ledger = new LedgerWriter(page.document(), page.controls());
        this.body = new BodyWriter(page.document(), page.controls());
        this.outlet = known.map(OutletOption::name);
    }

    /**
     * The article; absent where no block is text.
     *
     * @param findings  what the page's claims and its text say together
     * @param noArticle what the page was taken for, where it is kept all the same
     */
    static Optional<Article> article(Page page, List<LabelledBlock> labels, Findings findings,
            Optional<OutletOption> known, Optional<NoArticle> noArticle) {
        Passages passages = Passages.of(page, labels, known.flatMap(OutletOption::language).isPresent());
        Assembler assembler = new Assembler(page, passages, findings, known, noArticle);
        labels.forEach(assembler::add);
        return assembler.body.isEmpty() ? Optional.empty() : Optional.of(assembler.article());
    }

    private Article article() {
        SourceDocument document = page.document();
        Claims claims = page.claims();
        Weighing weighing = new Weighing(claims, findings);
        String title = weighing.headline(headline).orElseGet(() -> standIn(body.firstText()));
        Dated time = weighing.published(published);
        List<String> authors = weighing.bylines(bylines);
        return new Article(id(document), title, kicker, standfirst.or(() -> stated(claims.standfirsts())), authors, dateline, time,
                weighing.updated(updated), section.or(() -> claims.sections().stream().findFirst()),
                outlet.or(() -> claims.outlets().stream().findFirst()), passages.article(), body.document(), document.provenance(),
                ledger.ledger(), document.text(), weighing.conflicts(), Map.of(), List.of(), noArticle);
    }

    /** What a record says; a page's descriptions are no text of the article. */
    private Optional<String> stated(List<String> values) {
        return page.document().markup().isEmpty() ? values.stream().findFirst() : Optional.empty();
    }

    /** The id of the article in a document. */
    static ArticleId id(SourceDocument document) {
        return ArticleId.of(identity(document));
    }

    /** The address that the page or its record is known under, else its bytes. An address without a path is the outlet's. */
    private static Fingerprint identity(SourceDocument document) {
        return Stream.of("link.canonical", "url").flatMap(key -> document.declared(key).stream())
                .filter(address -> address.matches("(?i)https?://[^/]+/.+")).findFirst()
                .map(Fingerprint::of).orElse(document.provenance().sha256());
    }

    /** The text's first words, for an article without a headline; the dots say that it is none. */
    private static String standIn(String text) {
        if (text.length() <= LONGEST_STAND_IN) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_STAND_IN);
        int cut = space > LONGEST_STAND_IN / 2 ? space : LONGEST_STAND_IN;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "\u2026";
    }

    private void add(LabelledBlock label) {
        Block block = label.block();
        switch (label.role()) {
            case BYLINE -> byline(label);
            case HEADLINE -> headline(label);
            case LIST_ITEM -> listItem(label);
            case PARAGRAPH -> paragraph(label);
            default -> {
                take(block, label.role());
                ledger.add(block.span(), label.role(), label.reason());
            }
        }
    }

    private void take(Block block, Role role) {
        switch (role) {
            case KICKER -> kicker(block);
            case STANDFIRST -> standfirst = Optional.of(block.text());
            case DATE -> published = dated(block);
            case UPDATED -> updated = Optional.of(dated(block));
            case FOOTER -> outlet = outlet.or(() -> block.wording().colophon());
            default -> {
                if (role.body()) {
                    body.add(role, block.span(), passages.of(block));
                }
            }
        }
    }

    private void headline(LabelledBlock label) {
        Block block = label.block();
        boolean plain = block.span().length() == block.text().length();
        Optional<GluedKicker> glued = plain && kicker.isEmpty() && page.document().markup().isEmpty()
                ? GluedKicker.of(block.text(), page.blocks()) : Optional.empty();
        if (glued.isPresent()) {
            headline(label, glued.get());
            return;
        }
        Optional<OutletSuffix> suffix = plain ? OutletSuffix.of(block.text(), page.blocks())
                .or(() -> OutletSuffix.of(block.text(), page.habits())) : Optional.empty();
        Span title = suffix.map(OutletSuffix::title).orElse(new Span(0, block.span().length()));
        headline = Optional.of(page.controls().without(within(block, title)));
        ledger.add(within(block, title), Role.HEADLINE, label.reason());
        if (title.end() < block.span().length()) {
            ledger.add(within(block, new Span(title.end(), block.span().length())), Role.REPEAT,
                    Reason.of("outlet-suffix", suffix.orElseThrow().evidence()));
        }
    }

    private void headline(LabelledBlock label, GluedKicker parts) {
        Block block = label.block();
        kicker = Optional.of(parts.kicker().of(block.text()));
        headline = Optional.of(parts.headline().of(block.text()));
        ledger.add(within(block, parts.kicker()), Role.KICKER,
                Reason.of("glued-kicker", "elsewhere on the page a colon parts it from the headline"));
        mark(block, parts.kicker().end(), parts.headline().start());
        ledger.add(within(block, parts.headline()), Role.HEADLINE, label.reason());
    }

    private void kicker(Block block) {
        kicker = Optional.of(block.text());
        if (block.features().is(Phrase.SECTION)) {
            section = Optional.of(spelled(block.text(), block.features()));
        }
    }

    /** "SCIENCE" and "Science" are one section. */
    private static String spelled(String name, Features features) {
        if (!features.allCapitals()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + name.substring(first).toLowerCase(Locale.ROOT);
    }

    private Dated dated(Block block) {
        PublicationTime time = page.date(block).map(DateLine::time).orElse(new PublicationTime.Unknown());
        return new Dated(time, block.text());
    }

    private void byline(LabelledBlock label) {
        Block block = label.block();
        String line = block.span().of(page.document().text());
        int end = 0;
        for (Span name : Byline.of(line, block.features()).names()) {
            String text = Controls.without(name.of(line));
            if (!bylines.contains(text)) {
                bylines.add(text);
            }
            if (!date(label, line, end, name.start())) {
                mark(block, end, name.start());
            }
            ledger.add(within(block, name), Role.BYLINE, label.reason());
            end = name.end();
        }
        if (!date(label, line, end, line.length())) {
            rest(label, end);
        }
    }

    /** In a line that says by whom and when: the first stretch with a digit between or after the names is the date. */
    private boolean date(LabelledBlock label, String line, int from, int to) {
        boolean says = label.reason().rule().equals(BylineRule.AND_DATE) && published.written().isEmpty()
                && line.substring(from, to).codePoints().anyMatch(Character::isDigit);
        if (says) {
            int start = from;
            while (!Character.isLetterOrDigit(line.codePointAt(start))) {
                start++;
            }
            int end = to;
            while (end > start && Fold.blank(line.charAt(end - 1))) {
                end--;
            }
            Block block = label.block();
            published = new Dated(dated(block).time(), Controls.without(line.substring(start, end)));
            mark(block, from, start);
            ledger.add(within(block, new Span(start, end)), Role.DATE, label.reason());
            mark(block, end, to);
        }
        return says;
    }

    /** What stands after the names, "; Editing by Paul Ngo", is no author: it is cut, and said. */
    private void rest(LabelledBlock label, int from) {
        Block block = label.block();
        if (from < block.span().length()) {
            boolean words = block.span().of(page.document().text()).substring(from).codePoints().anyMatch(Character::isLetter);
            ledger.add(within(block, new Span(from, block.span().length())), words ? Role.OTHER : Role.MARK,
                    words ? Reason.of("after-the-byline", "no author's name") : STRUCTURE);
        }
    }

    private void listItem(LabelledBlock label) {
        Block block = label.block();
        String mark = block.text().substring(0, block.features().listMark());
        int length = block.span().of(page.document().text()).startsWith(mark) ? mark.length() : 0;
        Span item = within(block, new Span(length, block.span().length()));
        body.add(Role.LIST_ITEM, item, passages.of(block));
        mark(block, 0, length);
        ledger.add(item, Role.LIST_ITEM, label.reason());
    }

    private void paragraph(LabelledBlock label) {
        Block block = label.block();
        Optional<Dateline> found = textBegun || block.span().length() != block.text().length()
                ? Optional.empty() : Dateline.of(block.text());
        textBegun = true;
        int from = found.map(opening -> opening.text().end()).orElse(0);
        if (found.isPresent()) {
            dateline = Optional.of(found.get().text().of(block.text()));
            body.openWith(dateline.get());
            ledger.add(within(block, found.get().text()), Role.DATELINE, Reason.of("dateline", "place and agency before a dash"));
        }
        body.add(Role.PARAGRAPH, within(block, new Span(from, block.span().length())), passages.of(block));
        ledger.add(within(block, new Span(from, block.span().length())), Role.PARAGRAPH, label.reason());
    }

    private void mark(Block block, int from, int to) {
        if (to > from) {
            ledger.add(within(block, new Span(from, to)), Role.MARK, STRUCTURE);
        }
    }

    private static Span within(Block block, Span span) {
        return new Span(block.span().start() + span.start(), block.span().start() + span.end());
    }
}
