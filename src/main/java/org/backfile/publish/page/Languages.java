package org.backfile.publish.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Language codes from scraped pages, which may be anything. */
final class Languages {

    private static final Pattern BCP_47 = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private Languages() { }

    /** The code, or the empty one where it is absent or cannot be a BCP 47 code: HTML's "not known". */
    static String code(Optional<String> language) {
        return language.map(code -> code.replace('_', '-')).filter(code -> BCP_47.matcher(code).matches()).orElse("");
    }
}
