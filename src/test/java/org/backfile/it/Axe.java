package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The accessibility checker axe, in a browser; its rules are all that it has, the advice too. */
final class Axe {

    private final Window browser;
    private final String source;

    Axe(Window browser) throws IOException {
        this.browser = browser;
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            this.source = new String(in.readAllBytes(), UTF_8);
        }
    }

    /** What it finds on the page that is open, provenance opened too. */
    List<String> violations() {
        browser.script("document.querySelectorAll('details').forEach(d => { d.open = true })");
        browser.script(source);
        Object answer = browser.answer("""
                const done = arguments[0];
                axe.run().then(
                    result => done(result.violations.map(v => v.id + ': ' + v.nodes[0].html + ' ' + v.nodes[0].failureSummary)
                        .concat(result.passes.length > 5 ? [] : ['axe tested nothing'])),
                    failure => done([String(failure)]));
                """);
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
