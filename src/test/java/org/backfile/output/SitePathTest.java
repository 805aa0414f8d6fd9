package org.backfile.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, 2022/08/index.html, 2022/08/index.html",
        "2022/08/01/a.html, 2022/08/01/b.html, b.html",
        "2022/08/01/a.html, 2022/08/index.html, ../index.html",
        "2022/08/01/a.html, 2022/08/02/index.html, ../02/index.html",
        "2022/08/01/a.html, index.html, ../../../index.html",
        "2022/08/01/a.html, 2022.html, ../../../2022.html",
        "section/a/index.html, section/ab/index.html, ../ab/index.html",
        "a/b/a/c.html, b/a/d.html, ../../../b/a/d.html"})
    void leadsFromOnePageToAnother(String from, String to, String relative) {
        assertEquals(relative, SitePath.of(from).to(SitePath.of(to)));
    }
}
