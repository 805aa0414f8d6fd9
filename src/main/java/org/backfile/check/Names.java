package org.backfile.check;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.output.SitePath;

/** The rules for what is in the folder, whatever the files hold. */
final class Names {

    /** Files that hosts ask for by these very names, at the top of a site: GitHub Pages, Netlify. */
    private static final Set<String> HOST_FILES = Set.of("CNAME", "_headers", "_redirects");

    /** Where a build keeps what it has not finished. */
    private static final String UNFINISHED = ".building";

    private final Inventory inventory;
    private final Findings findings;

    Names(Inventory inventory, Findings findings) {
        this.inventory = inventory;
        this.findings = findings;
    }

    void check() {
        Map<String, String> seen = new TreeMap<>();
        for (String file : inventory.files()) {
            checkName(file);
            checkCase(file, seen);
        }
        if (Files.exists(inventory.disk(UNFINISHED))) {
            findings.error(UNFINISHED, "the last build was stopped before its end", "build again: backfile build");
        }
        inventory.symbolicLinks().forEach(this::checkLink);
        inventory.unreadable().forEach(path -> findings.error(path, "cannot be read", "look at its permissions"));
    }

    private void checkName(String file) {
        String fault = HOST_FILES.contains(file) ? "" : SitePath.fault(file);
        if (!fault.isEmpty()) {
            findings.error(file, "the name does not hold on every disk: " + fault, "rename it");
        }
    }

    private void checkCase(String file, Map<String, String> seen) {
        String other = seen.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
        if (other != null) {
            findings.error(file, "differs from " + Findings.quoted(other) + " by case only",
                    "rename one: on Windows and macOS they are the same file");
        }
    }

    private void checkLink(String link) {
        if (inventory.files().contains(link)) {
            findings.warning(link, "is a symbolic link", "put a copy there: archives and hosts drop links");
        } else {
            findings.error(link, "is a symbolic link to a folder, out of the site or to nothing",
                    "put the files themselves there");
        }
    }
}
