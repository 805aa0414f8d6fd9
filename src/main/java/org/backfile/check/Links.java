package org.backfile.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges addresses: each leads to a file of the site and names it, and none makes a browser ask the web. */
final class Links {

    private static final Set<String> SCRIPTS = Set.of("javascript", "vbscript");

    private final Inventory inventory;
    private final Fragments fragments;
    private final Findings findings;

    Links(Inventory inventory, Fragments fragments, Findings findings) {
        this.inventory = inventory;
        this.fragments = fragments;
        this.findings = findings;
    }

    /**
     * Writes the finding that a reference deserves, if any.
     *
     * @param file    holds the reference
     * @param anchors what a fragment alone can name in {@code file}
     */
    void judge(String file, Reference reference, Set<String> anchors) {
        Address address = Address.of(reference.address());
        if (!address.isLocal()) {
            judgeForeign(file, reference, address);
        } else if (address.isAbsolute()) {
            findings.error(file, reference.line(), reference + " is an absolute path",
                    "write it relative to the page: from disk it begins at the top of the disk");
        } else {
            judgeLocal(file, reference, address, anchors);
        }
    }

    private void judgeForeign(String file, Reference reference, Address address) {
        if (SCRIPTS.contains(address.scheme())) {
            findings.error(file, reference.line(), reference + " runs a script", "use a script file of the site");
        } else if (address.scheme().equals("file")) {
            findings.error(file, reference.line(), reference + " names a file of one machine",
                    "write it relative to the page");
        } else if (address.scheme().equals("data")) {
            judgeData(file, reference);
        } else if (reference.use() != Use.FOLLOWED) {
            findings.error(file, reference.line(), reference + " makes a request that leaves the folder",
                    "keep a copy in the site");
        } else if (address.isHosted()) {
            findings.error(file, reference.line(), reference + " has no scheme", "write https: before it");
        }
    }

    private void judgeData(String file, Reference reference) {
        if (reference.use() != Use.SHOWN) {
            findings.error(file, reference.line(), reference + " holds its own content",
                    "put it in a file: only images and fonts may stand in an address");
        }
    }

    private void judgeLocal(String file, Reference reference, Address address, Set<String> anchors) {
        if (reference.address().isBlank() && reference.use() == Use.SHOWN) {
            findings.error(file, reference.line(), reference + " is empty", "name a file, or remove it");
            return;
        }
        Optional<String> target = address.from(file);
        if (target.isEmpty()) {
            findings.error(file, reference.line(), reference + " leaves the site's folder", "there are too many ../");
        } else if (!inventory.files().contains(target.get())) {
            missing(file, reference, target.get());
        } else {
            address.fragment().ifPresent(fragment -> judgeFragment(file, reference, target.get(), fragment, anchors));
        }
    }

    private void missing(String file, Reference reference, String target) {
        if (inventory.isFolder(target)) {
            findings.error(file, reference.line(), reference + " names a folder, which does not open from disk",
                    "name the file in it: index.html");
        } else {
            findings.error(file, reference.line(), reference + " leads to no file", nearest(target));
        }
    }

    private String nearest(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        if (inventory.files().contains(lower)) {
            return "upper and lower case differ: the file is " + lower;
        }
        return inventory.files().contains(target + ".html") ? "write the .html too" : "no file " + target;
    }

    private void judgeFragment(String file, Reference reference, String target, String fragment, Set<String> anchors) {
        if (!target.equals(file)) {
            if (Page.hasAnchors(target)) {
                fragments.ask(target, fragment, file, reference.line());
            }
        } else if (Page.hasAnchors(file) && !Page.leadsTo(anchors, fragment)) {
            findings.error(file, reference.line(), Fragments.missing("#" + fragment),
                    "correct the part after #, or give the element that id");
        }
    }
}
