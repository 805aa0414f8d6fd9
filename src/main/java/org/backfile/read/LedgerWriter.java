package org.backfile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Ledger;
import org.backfile.article.Reason;
import org.backfile.article.Role;
import org.backfile.source.SourceDocument;
import org.backfile.text.Fold;
import org.backfile.text.Line;
import org.backfile.text.Span;

/**
 * Builds a ledger from the front to the back of a text. What is between the stretches that it is given, it accounts for
 * itself: blanks, control characters, and dividers. Belongs to one call.
 */
final class LedgerWriter {

    private static final Reason BLANK = Reason.of("blank");
    private static final Reason DIVIDER = Reason.of("divider");

    private final String text;
    private final Controls controls;
    private final List<Line> lines;
    private final List<Ledger.Item> items = new ArrayList<>();
    private int end;
    private int line;

    /** @param controls those in the document's text */
    LedgerWriter(SourceDocument document, Controls controls) {
        this.text = document.text();
        this.controls = controls;
        this.lines = document.lines();
    }

    /** The stretch {@code span}, but for its control characters, has this role. Stretches come in order. */
    void add(Span span, Role role, Reason reason) {
        between(span.start());
        int start = span.start();
        for (int i = controls.missing(span) ? span.end() : start; i < span.end(); ) {
            int control = Controls.at(text, i);
            if (control > 0) {
                item(start, i, role, reason);
                item(i, i + control, Role.CONTROL, control(i));
                start = i + control;
            }
            i += control > 0 ? control : Character.isHighSurrogate(text.charAt(i)) && i + 1 < span.end() ? 2 : 1;
        }
        item(start, span.end(), role, reason);
    }

    Ledger ledger() {
        between(text.length());
        return new Ledger(items);
    }

    /** Accounts for what stands between the last stretch and {@code to}. */
    private void between(int to) {
        while (end < to) {
            int start = end;
            Role role = roleBetween(start);
            int next = start;
            while (next < to && roleBetween(next) == role) {
                next += Math.max(1, Controls.at(text, next));
            }
            item(start, Math.min(next, to), role, role == Role.BLANK ? BLANK : role == Role.MARK ? DIVIDER : control(start));
        }
    }

    private Role roleBetween(int at) {
        return Fold.blank(text.charAt(at)) ? Role.BLANK : Controls.at(text, at) > 0 ? Role.CONTROL : Role.MARK;
    }

    private Reason control(int at) {
        return Reason.of("control-character", String.format(Locale.ROOT, "U+%04X", text.codePointAt(at)));
    }

    private void item(int from, int to, Role role, Reason reason) {
        if (to > from) {
            items.add(new Ledger.Item(new Span(from, to), lineNumber(from), role, reason));
            end = to;
        }
    }

    private int lineNumber(int offset) {
        while (line + 1 < lines.size() && lines.get(line + 1).span().start() <= offset) {
            line++;
        }
        return line + 1;
    }
}
