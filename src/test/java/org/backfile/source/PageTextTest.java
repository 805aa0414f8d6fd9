package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("inline elements are glued", "<span>Face</span><span>book</span> <b>X</b>", "Facebook X"),
                arguments("blocks start lines", "a<div>b<div>c</div></div>d", "a\nb\nc\nd"),
                arguments("br starts a line", "a<br>b<br><br>c", "a\nb\nc"),
                arguments("paragraphs have a blank line around", "a<p>b<p>c<div>d", "a\n\nb\n\nc\n\nd"),
                arguments("headings too", "a<h2>b</h2>c", "a\n\nb\n\nc"),
                arguments("empty paragraphs give one blank line", "a<p></p><p> </p><p></p>b", "a\n\nb"),
                arguments("no blank line at the ends", "<p></p><p>a</p><p></p>", "a"),
                arguments("white space is folded", " a \t\n\f\r b <i> c </i> d\u000be ", "a b c d e"),
                arguments("space between elements is one", "a <b> b</b>", "a b"),
                arguments("no-break spaces are kept", "&nbsp;a&nbsp; b&nbsp;", "\u00a0a\u00a0 b\u00a0"),
                arguments("a no-break space is a line", "<div>&nbsp;</div>", "\u00a0"),
                arguments("pre is folded", "<pre>a\n  b</pre>", "a b"),
                arguments("scripts and styles are no text", "a<script>b</script><style>c</style><template>d</template>e", "ae"),
                arguments("nor noframes, noembed and iframe", "a<noframes>b</noframes><noembed>c</noembed><iframe>d</iframe>e", "ae"),
                arguments("a style in an svg neither", "<svg><style>a</style><text>b</text></svg>", "b"),
                arguments("an icon sprite's titles run together",
                        "<svg><symbol><title>icon a</title></symbol><symbol><title>icon b</title></symbol></svg>", "icon aicon b"),
                arguments("noscript is text", "a<noscript><p>b</p></noscript>", "a\n\nb"),
                arguments("hidden is text", "<p hidden>a</p><p style='display:none'>b</p>", "a\n\nb"),
                arguments("alt is no text", "a<img alt='b'>c", "ac"),
                arguments("options are glued", "<select><option>a<option>b</select><textarea>c <b></textarea>", "abc <b>"),
                arguments("a cell is a line", "<table><caption>x<tr><th>a<td>b<tr><td>c</table>", "x\na\nb\nc"),
                arguments("list items are lines", "<ul><li>a<li>b<ol><li>c</ol></ul><dl><dt>d<dd>e</dl>", "a\nb\nc\nd\ne"),
                arguments("comments are nothing", "a<!-- b -->c<!-->d<!--- e --->f", "acdf"),
                arguments("an unclosed comment is to the end", "a<!-- b<p>c", "a"),
                arguments("conditional comments are comments", "a<!--[if IE]>b<![endif]-->c<![if !IE]>d<![endif]>e", "acde"),
                arguments("CDATA is a comment in HTML", "a<![CDATA[b]]>c", "ac"),
                arguments("CDATA is text in an svg", "<svg><text><![CDATA[a<b]]></text></svg>", "a<b"),
                arguments("references", "&amp;&lt;&eacute;&#8217;&#146;&copy x&nosuch;", "&<é’’© x&nosuch;"),
                arguments("a stray end of a paragraph is an empty one", "a</p>b", "a\n\nb"),
                arguments("text after the body", "<body>a</body></html>b", "ab"),
                arguments("the head's title is no text", "<title>t</title><p>a", "a"),
                arguments("a title in the body is", "<p>a</p><title>t</title>", "a\n\nt"),
                arguments("NUL is nothing", "a\0b", "ab"),
                arguments("a frameset has no text", "<frameset><frame><noframes>a</noframes></frameset>", ""),
                arguments("only a script", "<script>alert('a')</script>", ""),
                arguments("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isWrittenLineByLine(String what, String html, String text) {
        assertEquals(text, WebPage.of(html).text(), what);
    }

    @Test
    void aPageBeforeItsDoctypeIsReadAllTheSame() {
        assertEquals("t\na", WebPage.of("\n<text id=x>\n<!DOCTYPE html><html><head><title>t</title></head><body><div>a").text());
    }

    @Test
    void anUnclosedTitleDoesNotSwallowThePage() {
        assertEquals("a\n\nb", WebPage.of("<!-- İİİ --><head><Title>t x.y\" />\n<meta name=a></head><body><p>a<p>b").text());
        assertEquals("", WebPage.of("<title>t <body").text());
    }
}
