package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageEncodingTest {

    static Stream<Arguments> declarations() {
        return Stream.of(
                arguments("<meta charset=latin1>", "windows-1252", "na\u00efve \u201cidea\u201d"),
                arguments("<META CHARSET = 'ISO-8859-1' />", "windows-1252", "caf\u00e9"),
                arguments("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "windows-1251", "Да"),
                arguments("<meta content=\"text/html;charset=gb2312\" http-equiv=content-type>", "GB18030", "中文"),
                arguments("<?xml version='1.0' encoding='iso-8859-2'?><html>", "ISO-8859-2", "żółw"),
                arguments("<!-- <meta charset=koi8-r> --><meta charset=windows-1250>", "windows-1250", "žluť"),
                arguments("<title a='<meta charset=koi8-r>'></title><meta charset=windows-1250>", "windows-1250", "žluť"),
                arguments("x".repeat(3000) + "<meta charset=shift_jis>", "windows-31j", "日本"),
                arguments("<meta charset=euc-kr>", "x-windows-949", "한국"),
                arguments("<meta charset=iso-2022-jp>", "ISO-2022-JP", "日本"));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void theDeclarationCountsWhereTheBytesFit(String start, String charset, String text) {
        PageEncoding page = PageEncoding.of((start + text).getBytes(Charset.forName(charset)));
        assertEquals(Decoded.clean(start + text, Charset.forName(charset)), page.decoded());
        assertEquals(Optional.empty(), page.declared());
    }

    @Test
    void validUtf8IsTakenWhateverIsDeclared() {
        String text = "<meta charset=iso-8859-1>réunion";
        PageEncoding page = PageEncoding.of(text.getBytes(UTF_8));
        assertEquals(Decoded.clean(text, UTF_8), page.decoded());
        assertEquals("in.html: note: the page declares windows-1252, but its bytes are UTF-8 and were read as that",
                said(page).get(0));
    }

    @Test
    void utf8ThatIsNoneIsDetectedAndSaid() {
        String text = "<meta charset=utf-8>" + Voices.FRENCH;
        PageEncoding page = PageEncoding.of(text.getBytes(Charset.forName("windows-1252")));
        assertEquals(text, page.decoded().text());
        assertTrue(said(page).get(0).contains("the page declares UTF-8, but its bytes are windows-1252"), said(page)::toString);
    }

    @Test
    void asciiIsSaidNothingOf() {
        PageEncoding page = PageEncoding.of("<meta charset=koi8-r>plain".getBytes(UTF_8));
        assertEquals(List.of(), said(page));
    }

    @Test
    void theMarkBeatsTheDeclaration() {
        byte[] bytes = "\ufeff<meta charset=koi8-r>é".getBytes(UTF_8);
        assertEquals("<meta charset=koi8-r>é", PageEncoding.of(bytes).decoded().text());
        assertEquals(UTF_16LE, PageEncoding.of("\ufeff<p>é".getBytes(UTF_16LE)).decoded().charset());
    }

    @Test
    void anUnknownLabelIsNoDeclaration() {
        String text = "<meta charset='no such'><meta charset='\"'><meta charset=>" + Voices.RUSSIAN;
        assertEquals(text, PageEncoding.of(text.getBytes(Charset.forName("windows-1251"))).decoded().text());
    }

    private static List<String> said(PageEncoding page) {
        Problems problems = new Problems();
        page.report("in.html", problems);
        return problems.lines();
    }
}
