package org.backfile.text;

/** The way a text runs. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"), RIGHT_TO_LEFT("rtl");

    private final String html;

    Direction(String html) {
        this.html = html;
    }

    /** The value of HTML's {@code dir} attribute. */
    public String html() {
        return html;
    }

    /**
     * The direction that most of the letters run in; left to right where there are none, or as many of each.
     * Letters are those with a strong direction in the Unicode Bidirectional Algorithm (UAX #9).
     */
    public static Direction of(String text) {
        int right = 0;
        int left = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> left++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> right++;
                default -> { }
            }
        }
        return right > left ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
