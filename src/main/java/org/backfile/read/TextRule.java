package org.backfile.read;

import java.util.Optional;
import org.backfile.article.Role;

/**
 * Names what stands inside the text: paragraphs, crossheads, list items, quotes, corrections, captions; and cuts what the
 * model takes for no text: a line that comes again and again, a button, a menu line among others.
 *
 * <p>keeps {@code What the detectors saw} between two paragraphs; cuts {@code Story saved} there, the third time.
 */
final class TextRule implements Rule {

    private static final int LONGEST_CROSSHEAD = 110;
    private static final int LONGEST_MARKED_CROSSHEAD = 200;

    @Override
    public void apply(Draft draft) {
        for (int i = draft.bodyFrom(); i < draft.bodyTo(); i++) {
            if (draft.open(i)) {
                name(draft, i);
            }
        }
    }

    private static void name(Draft draft, int i) {
        if (draft.isText(i)) {
            text(draft, i);
        } else {
            noText(draft, i);
        }
    }

    private static void noText(Draft draft, int i) {
        Features features = draft.features(i);
        String evidence = TextModelRule.evidence("text", draft.likelihood(i));
        Optional<Role> marked = draft.markedRole(i).filter(role -> role == Role.CAPTION);
        if (marked.isPresent()) {
            draft.set(i, Role.CAPTION, "marked-caption", "in the page's figcaption, " + evidence);
        } else if (draft.credit(i)) {
            draft.set(i, Role.CAPTION, "caption", "bears a picture credit, " + evidence);
        } else if (features.length() < 100 && draft.count(i) > 1) {
            draft.set(i, Role.REPEAT, "repeated-line", draft.count(i) + " times on the page, " + evidence);
        } else if (draft.iconTitle(i)) {
            draft.set(i, Role.SPRITE, "icon-title", "the shape of an icon title, " + evidence);
        } else if (features.is(Phrase.MENU) || features.is(Phrase.SECTION)) {
            draft.set(i, Role.MENU, "menu-line", "a known phrase, " + evidence);
        } else {
            draft.set(i, Role.OTHER, "text-model", evidence);
        }
    }

    private static void text(Draft draft, int i) {
        Features features = draft.features(i);
        String evidence = TextModelRule.evidence("text", draft.likelihood(i));
        Optional<Role> marked = draft.markedRole(i).filter(role -> role != Role.CAPTION
                && (role != Role.CROSSHEAD || features.length() <= LONGEST_MARKED_CROSSHEAD));
        if (features.opens(Phrase.CORRECTION) && features.words() > 4) {
            draft.set(i, Role.CORRECTION, "correction", "opens as a correction does");
        } else if (draft.iconTitle(i) && features.iconWords() == features.words()) {
            draft.set(i, Role.SPRITE, "icon-title", "all its words are icon words");
        } else if (marked.isPresent()) {
            draft.set(i, marked.get(), "marked-" + marked.get().word(), "the page's own element, " + evidence);
        } else if (features.listMark() > 0) {
            draft.set(i, Role.LIST_ITEM, "list-item", "opens with a list mark, " + evidence);
        } else if (quoted(draft.block(i).text(), features)) {
            draft.set(i, Role.QUOTE, "quote", "in quotation marks as a whole, " + evidence);
        } else if (!draft.prose(i) && !features.endsSentence() && features.length() <= LONGEST_CROSSHEAD && headsProse(draft, i)) {
            draft.set(i, Role.CROSSHEAD, "crosshead", "a short line without a full stop, above a paragraph, " + evidence);
        } else {
            draft.set(i, Role.PARAGRAPH, "text-model", evidence);
        }
    }

    /** Whether what follows is prose or a list, so that the line can be its heading. */
    private static boolean headsProse(Draft draft, int i) {
        int next = i + 1;
        while (next < draft.bodyTo() && draft.cut(next)) {
            next++;
        }
        return next < draft.bodyTo() && (draft.prose(next) || draft.features(next).listMark() > 0);
    }

    private static boolean quoted(String text, Features features) {
        int last = text.length() - 1;
        boolean closes = last > 0 && "\"”»“」』".indexOf(text.charAt(last)) >= 0;
        return features.opensQuote() && closes && features.length() >= 80 && text.indexOf(text.charAt(last)) == last;
    }
}
