package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fragments that links to other pages ask for. They are judged after all pages are read, and only the pages that were
 * asked are read again: so no page's ids need be kept, and memory follows the number of such links.
 * Safe for use by many threads.
 */
final class Fragments {

    private record Asker(String file, int line) {
    }

    private final Map<String, Map<String, List<Asker>>> asked = new TreeMap<>();

    synchronized void ask(String target, String fragment, String file, int line) {
        asked.computeIfAbsent(target, t -> new TreeMap<>()).computeIfAbsent(fragment, f -> new ArrayList<>())
                .add(new Asker(file, line));
    }

    /** The files that were asked for a fragment, sorted. */
    synchronized List<String> targets() {
        return List.copyOf(asked.keySet());
    }

    /** Writes a finding at each link that asked {@code target} for a fragment which its anchors do not have. */
    void judge(String target, Set<String> anchors, Findings findings) {
        asked(target).forEach((fragment, askers) -> {
            if (!Page.leadsTo(anchors, fragment)) {
                askers.forEach(asker -> findings.error(asker.file(), asker.line(), missing(target + "#" + fragment),
                        "correct the part after #, or give the element that id"));
            }
        });
    }

    private synchronized Map<String, List<Asker>> asked(String target) {
        return asked.get(target);
    }

    /** The fact, for a link within a page too. */
    static String missing(String address) {
        return "a link to " + Findings.quoted(address) + ": no element there has this id";
    }
}
