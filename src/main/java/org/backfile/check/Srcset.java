package org.backfile.check;

import java.util.ArrayList;
import java.util.List;

/** Reads a {@code srcset} attribute (HTML Standard, section 4.8.4.2.3, "parse a srcset attribute"). */
final class Srcset {

    private final String text;
    private final List<String> addresses = new ArrayList<>();
    private int at;

    private Srcset(String text) {
        this.text = text;
    }

    /** The addresses in {@code a.png 1x, b.png 2x}. A comma may be part of one: {@code data:image/png;base64,AAAA 1x}. */
    static List<String> addresses(String text) {
        Srcset srcset = new Srcset(text);
        while (srcset.skipSeparators()) {
            srcset.candidate();
        }
        return srcset.addresses;
    }

    private boolean skipSeparators() {
        while (at < text.length() && (isSpace() || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    private void candidate() {
        int start = at;
        while (at < text.length() && !isSpace()) {
            at++;
        }
        String address = text.substring(start, at);
        String bare = address.replaceFirst(",+$", "");
        addresses.add(bare);
        if (bare.length() == address.length()) {
            skipDescriptors();
        }
    }

    private void skipDescriptors() {
        int open = 0;
        for (; at < text.length() && (open > 0 || text.charAt(at) != ','); at++) {
            char c = text.charAt(at);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
    }

    private boolean isSpace() {
        return " \t\n\f\r".indexOf(text.charAt(at)) >= 0;
    }
}
