package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.Ledger;
import org.backfile.article.Role;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * Checks that nothing of a document is lost: what it means that each character is in the record or in the ledger.
 *
 * <ul>
 * <li>The ledger's items tile the text from 0 to its end; each says the line it begins on.
 * <li>Headline, kicker, standfirst, dateline, publication and update are each the kept text of their role, joined; absent
 * where there is none. Only the headline may stand in for itself, with the text's first words.
 * <li>The authors are the kept bylines, each once, in order.
 * <li>The body's text, without white space, is the kept text of the dateline and of the body's roles, captions aside, joined,
 * without white space; the captions are the kept captions likewise.
 * <li>What is a blank in the ledger is white space in the text, and what is a control character is one.
 * </ul>
 *
 * <p>Between the parts of one role only control characters may stand, as a part is a block.
 */
final class Account {

    private final SourceDocument document;
    private final Article article;

    private Account(SourceDocument document, Article article) {
        this.document = document;
        this.article = article;
    }

    /** @throws AssertionError where something is lost */
    static void settle(SourceDocument document, Article article) {
        Account account = new Account(document, article);
        account.tiles();
        account.head();
        account.body();
        account.structure();
    }

    /** The same for a page, which may know of its head what its text does not say. */
    static void settleText(SourceDocument document, Article article) {
        Account account = new Account(document, article);
        account.tiles();
        account.body();
        account.structure();
    }

    private void tiles() {
        assertEquals(document.text(), article.source());
        int end = 0;
        int line = 0;
        List<Line> lines = document.lines();
        for (Ledger.Item item : article.ledger().items()) {
            assertEquals(end, item.span().start(), "the ledger has a gap before " + item);
            assertTrue(item.span().length() > 0, () -> "empty: " + item);
            while (line + 1 < lines.size() && lines.get(line + 1).span().start() <= item.span().start()) {
                line++;
            }
            assertEquals(line + 1, item.line(), () -> "the line of " + item);
            end = item.span().end();
        }
        assertEquals(document.text().length(), end, "the ledger ends early");
    }

    private void head() {
        Optional<String> headline = kept(Role.HEADLINE);
        if (headline.isPresent()) {
            assertEquals(headline.get(), article.headline());
        } else {
            String begun = article.headline().replaceFirst("\u2026$", "");
            assertTrue(blanksOut(article.bodyText()).startsWith(blanksOut(begun)), () -> "a headline from nowhere: " + article.headline());
        }
        assertEquals(kept(Role.KICKER), article.kicker());
        assertEquals(kept(Role.STANDFIRST), article.standfirst());
        assertEquals(kept(Role.DATELINE), article.dateline());
        assertEquals(kept(Role.DATE).orElse(""), article.published().written());
        assertEquals(kept(Role.UPDATED), article.updated().map(dated -> dated.written()));
        assertEquals(new ArrayList<>(new LinkedHashSet<>(bylines())), article.bylines());
    }

    /** The dateline is a fact of its own and also opens the first paragraph, where it was. */
    private static boolean inBody(Role role) {
        return role == Role.DATELINE || role.body() && role != Role.CAPTION;
    }

    private void body() {
        String body = article.ledger().kept().stream().filter(item -> inBody(item.role()))
                .map(this::text).collect(Collectors.joining());
        assertEquals(blanksOut(body), blanksOut(article.bodyText()));
        assertEquals(blanksOut(kept(Role.CAPTION).orElse("")), blanksOut(String.join("", article.captions())));
    }

    private void structure() {
        for (Ledger.Item item : article.ledger().items()) {
            if (item.role() == Role.BLANK) {
                assertEquals("", blanksOut(text(item)), () -> "not blank: " + item);
            } else if (item.role() == Role.CONTROL) {
                assertEquals("", Controls.without(text(item)), () -> "no control character: " + item);
            }
        }
    }

    /** The bylines; a control character cuts an item in two, so those that touch but for it are one. */
    private List<String> bylines() {
        List<String> names = new ArrayList<>();
        int end = -1;
        for (Ledger.Item item : article.ledger().items()) {
            boolean goesOn = item.span().start() == end;
            if (item.role() == Role.BYLINE) {
                names.add(goesOn ? names.remove(names.size() - 1) + text(item) : text(item));
                end = item.span().end();
            } else if (item.role() == Role.CONTROL && goesOn) {
                end = item.span().end();
            }
        }
        return names;
    }

    /** All kept text of a role, joined; absent where there is none. */
    private Optional<String> kept(Role role) {
        List<String> parts = article.ledger().kept().stream().filter(item -> item.role() == role).map(this::text).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("", parts));
    }

    private String text(Ledger.Item item) {
        Span span = item.span();
        return span.of(document.text());
    }

    private static String blanksOut(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Fold.blank(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
