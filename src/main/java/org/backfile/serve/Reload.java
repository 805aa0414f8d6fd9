package org.backfile.serve;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How an open page learns that the site was built anew: its script asks for the version each second, while the page can be seen.
 *
 * <p>Not EventSource: a browser keeps at most six connections to a host, and each open page would hold one, so that the seventh
 * page would never load; here, a held one would take a thread of the executor as well.
 */
final class Reload {

    /** Below a name that no {@link org.backfile.output.SitePath} can have. */
    static final String VERSION_PATH = "/.backfile/reload";
    static final String SCRIPT_PATH = "/.backfile/reload.js";

    static final String SCRIPT = """
            (function () {
              "use strict";
              var version = document.currentScript.getAttribute("data-version");

              function compare(now) {
                if (now !== version) {
                  location.reload();
                }
              }

              function ask() {
                if (!document.hidden) {
                  fetch("%s", {cache: "no-store"}).then(function (answer) {
                    return answer.ok ? answer.text() : version;
                  }).then(compare, function () { /* the preview was stopped; it may come back */ });
                }
              }

              setInterval(ask, 1000);
              document.addEventListener("visibilitychange", ask);
            }());
            """.formatted(VERSION_PATH);

    /** A preview that was stopped and begun again counts from the start, but as another process. */
    private final String process = Long.toString(ProcessHandle.current().pid());
    private final AtomicLong count = new AtomicLong();

    void next() {
        count.incrementAndGet();
    }

    /** {@code 4711.3}: the same as long as there is nothing new to see. */
    String version() {
        return process + "." + count.get();
    }

    /**
     * The element that brings the script into a page. It carries the version that the page was served at: a page which asked only later
     * would miss a build in between.
     */
    String element() {
        return "<script src=\"" + SCRIPT_PATH + "\" data-version=\"" + version() + "\" defer></script>";
    }
}
