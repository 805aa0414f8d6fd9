package org.backfile.read;

/** A short report, to put lines into. */
final class Pages {

    static final String HEADLINE = "Harbour bridge opens after eleven years";
    static final String FIRST = "The new harbour bridge was opened on Monday, eleven years after the first pile was driven, "
            + "and people had walked across it before the mayor could cut the ribbon.";
    static final String SECOND = "It cost the town 40 million crowns, about twice what had been said at the start, and the "
            + "council will be paying for it until most of its members are in their graves.";
    static final String THIRD = "The old ferry made its last crossing an hour later. Its captain said that he would miss "
            + "the fog, and that he would not miss the tourists.";
    static final String FOURTH = "In the evening there were fireworks over the water, and somebody had hung a wreath of "
            + "heather on the bow of the ferry, which nobody took down again.";

    private Pages() { }

    /** The report with a line in the middle of its text. */
    static String around(String line) {
        return String.join("\n\n", HEADLINE, FIRST, SECOND, line, THIRD, FOURTH);
    }
}
