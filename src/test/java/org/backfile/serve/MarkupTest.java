package org.backfile.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "default-src 'none' | default-src 'none'; script-src 'self'; connect-src 'self'",
        "default-src 'self' | default-src 'self'; script-src 'self'; connect-src 'self'",
        "Default-Src data:;;script-src 'none' ; | default-src data:; script-src 'self'; connect-src 'self' data:",
        "script-src 'sha256-x'; script-src x | script-src 'self' 'sha256-x'",
        "script-src-elem 'none'; connect-src | script-src-elem 'self'; connect-src 'self'",
        "img-src 'none'; upgrade-insecure-requests | img-src 'none'; upgrade-insecure-requests"})
    void policies(String before, String after) {
        assertEquals(after, Policy.widened(before));
    }

    @Test
    void policyInSingleQuotesAndReferences() {
        assertEquals("<head><META content=\"default-src 'none'; script-src 'self'; connect-src 'self'\" HTTP-EQUIV=Content-Security-Policy>"
                + "<s></HEAD >", Markup.withScript("<head><META content='default-src &#39;none&#39;' HTTP-EQUIV=Content-Security-Policy>"
                + "</HEAD >", "<s>"));
    }

    @Test
    void otherMetaElementsStay() {
        String metas = "<meta name=\"description\" content=\"a > b; script-src\"><meta data-content='$1' content=\"\\\">";
        assertEquals(metas + "<s></head>", Markup.withScript(metas + "</head>", "<s>"));
    }

    @Test
    void aPageWithoutAHeadGetsTheScriptAtItsEndOrBeforeItsBody() {
        assertEquals("<p>x<s>", Markup.withScript("<p>x", "<s>"));
        assertEquals("<title>x</title><s><body></head>", Markup.withScript("<title>x</title><body></head>", "<s>"));
    }

    @Test
    void whatStandsInTheBodyStays() {
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">";
        assertEquals("<s></head><body>" + policy, Markup.withScript("</head><body>" + policy, "<s>"));
    }
}
