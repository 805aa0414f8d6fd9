package org.backfile.check;

/**
 * An address in a page or style sheet.
 *
 * @param from    what holds it, for messages: {@code img src}
 * @param address as it was written, entities and escapes read
 * @param use     what a browser does with it
 * @param line    counted from 1
 */
record Reference(String from, String address, Use use, int line) {

    /** {@code img src "a.png"} */
    @Override
    public String toString() {
        return from + " " + Findings.quoted(address);
    }
}
