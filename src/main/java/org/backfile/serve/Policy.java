package org.backfile.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A Content Security Policy as a page carries it (CSP Level 3, section 2.2.1, "parse a serialized CSP"). */
final class Policy {

    private static final String SELF = "'self'";
    private static final String NONE = "'none'";

    private Policy() {
    }

    /** The policy, and scripts and requests to the page's own origin besides. What it does not restrict it needs not allow. */
    static String widened(String policy) {
        Map<String, String> directives = parse(policy);
        String fallback = directives.get("default-src");
        for (String name : List.of("script-src", "connect-src")) {
            if (directives.containsKey("default-src")) {
                directives.putIfAbsent(name, directives.get("default-src"));
            }
        }
        for (String name : List.of("script-src", "script-src-elem", "connect-src")) {
            directives.computeIfPresent(name, (key, sources) -> withSelf(sources));
        }
        return directives.entrySet().stream().map(one -> (one.getKey() + " " + one.getValue()).trim())
                .collect(Collectors.joining("; "));
    }

    /** In their order; of two with one name the first counts. */
    private static Map<String, String> parse(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String directive : policy.split(";")) {
            String[] parts = directive.trim().split("\\s+", 2);
            if (!parts[0].isEmpty()) {
                directives.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
            }
        }
        return directives;
    }

    private static String withSelf(String sources) {
        List<String> others = List.of(sources.trim().split("\\s+")).stream()
                .filter(source -> !source.isEmpty() && !source.equalsIgnoreCase(NONE) && !source.equalsIgnoreCase(SELF)).toList();
        return others.isEmpty() ? SELF : SELF + " " + String.join(" ", others);
    }
}
