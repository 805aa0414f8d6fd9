package org.backfile.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Span;

/** Gathers the marked stretches of some runs. Belongs to one call. */
final class Inlines {

    private static final Inline.Kind[] KINDS = Inline.Kind.values();

    private static final Comparator<Inline> ORDER = Comparator.comparingInt((Inline inline) -> inline.span().start())
            .thenComparingInt(inline -> -inline.span().end()).thenComparing(Inline::kind);

    private final List<Markup.Run> runs;
    private final List<Inline> found = new ArrayList<>();

    Inlines(List<Markup.Run> runs) {
        this.runs = runs;
    }

    List<Inline> list() {
        int kinds = 0;
        for (Markup.Run run : runs) {
            kinds |= run.element().kinds();
        }
        for (Inline.Kind kind : KINDS) {
            if ((kinds & kind.bit()) != 0) {
                gather(kind);
            }
        }
        found.sort(ORDER);
        return found;
    }

    private void gather(Inline.Kind kind) {
        for (int i = 0; i < runs.size(); ) {
            int next = i + 1;
            if (runs.get(i).element().isMarked(kind)) {
                while (next < runs.size() && continues(kind, next)) {
                    next++;
                }
                found.add(new Inline(kind, new Span(runs.get(i).span().start(), runs.get(next - 1).span().end()),
                        marker(kind, i).flatMap(PageElement::target)));
            }
            i = next;
        }
    }

    /** Two runs of one line have a blank or nothing between them; the runs of two lines have a line end. */
    private boolean continues(Inline.Kind kind, int at) {
        Markup.Run before = runs.get(at - 1);
        Markup.Run run = runs.get(at);
        return run.element().isMarked(kind) && run.line() == before.line() && marker(kind, at).equals(marker(kind, at - 1));
    }

    private Optional<PageElement> marker(Inline.Kind kind, int at) {
        PageElement element = runs.get(at).element();
        return switch (kind) {
            case LINK -> element.link();
            case TIME -> element.nearest("time");
            default -> Optional.empty();
        };
    }
}
