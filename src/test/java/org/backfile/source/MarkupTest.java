package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backfile.text.Line;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTest {

    @Test
    void aLineIsInTheInnermostElementThatHoldsAllOfIt() {
        assertEquals(List.of("i", "p", "div", "body"), path("<div><p><i>all</i></p></div>"));
        assertEquals(List.of("p", "div", "body"), path("<div><p><i>a</i>, <b>b</b></p></div>"));
        assertEquals(List.of("a", "body"), path("<a href=x><b>a</b><i>b</i></a>"));
        assertEquals(List.of("body"), path("bare"));
    }

    @Test
    void aPartOfALineIsInAnElementOfItsOwn() {
        WebPage page = WebPage.of("<p>By <span class=author>Ada Byron</span> | <time>4 July</time></p>");
        assertEquals("By Ada Byron | 4 July", page.text());
        assertEquals(List.of("author"), page.markup().element(new Span(3, 12)).orElseThrow().words());
        assertEquals("p", page.markup().element(new Span(0, 12)).orElseThrow().tag());
        assertEquals("time", page.markup().element(new Span(14, 21)).orElseThrow().tag());
        assertEquals(Optional.empty(), page.markup().element(new Span(2, 3)));
    }

    @Test
    void runsTellWhatStandsDirectlyInWhat() {
        WebPage page = WebPage.of("<p>a <i>b </i>c<!-- --> d<br>e</p>");
        List<Markup.Run> runs = page.markup().runs(new Span(0, page.text().length()));
        assertEquals(List.of("1 a p", "1 b i", "1 c d p", "2 e p"), runs.stream()
                .map(run -> run.line() + " " + run.span().of(page.text()) + " " + run.element().tag()).toList());
        assertSame(runs.get(0).element(), runs.get(3).element());
    }

    @Test
    void aBlankLineIsInNoElement() {
        WebPage page = WebPage.of("<p>a<p>b");
        assertEquals(Optional.empty(), page.markup().element(Line.of(page.text()).get(1).span()));
        assertEquals(0, page.markup().linkShare(new Span(1, 1)));
    }

    @Test
    void theBlockIsTheNearestElementThatStartsALine() {
        assertEquals("h1", element("<article><h1><a href=x><b>a</b></a></h1></article>").block().tag());
        assertEquals("body", element("a").block().tag());
    }

    static Stream<Arguments> attributes() {
        return Stream.of(
                arguments("class='article-body__text  col4'", "article body text col"),
                arguments("class='articleHeader HTMLBlock css-1q2w3e'", "article header htmlblock css"),
                arguments("id=main_content role=navigation", "main content navigation"),
                arguments("itemprop=articleBody itemtype='https://schema.org/NewsArticle'", "article body news"),
                arguments("data-track-click='x' data-testid=ByLine data-id=abc", "track click testid by line id"),
                arguments("rel='author' property='schema:name'", "author schema name"),
                arguments("class='Überschrift 標題 a'", "überschrift 標題"),
                arguments("title=no style='color:red' onclick=no", ""),
                arguments("class='x'", ""));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void attributesAreCutIntoWords(String attributes, String words) {
        assertEquals(words, String.join(" ", element("<p " + attributes + ">a").words()));
    }

    @Test
    void wordsAreKeptOnce() {
        WebPage page = WebPage.of("<p class='a-text'>a<p class='a-text'>b");
        List<Markup.Run> runs = page.markup().runs(new Span(0, page.text().length()));
        assertSame(runs.get(0).element().words(), runs.get(1).element().words());
        assertNotSame(runs.get(0).element(), runs.get(1).element());
    }

    static Stream<Arguments> traits() {
        return Stream.of(
                arguments("<figure><figcaption><p>a</figcaption></figure>", List.of(Trait.FIGURE, Trait.FIGCAPTION)),
                arguments("<main><article><header><p>a", List.of(Trait.ARTICLE, Trait.MAIN, Trait.HEADER)),
                arguments("<aside><nav>a", List.of(Trait.ASIDE, Trait.NAV)),
                arguments("<footer><address>a", List.of(Trait.FOOTER, Trait.ADDRESS)),
                arguments("<section><blockquote>a", List.of(Trait.SECTION, Trait.BLOCKQUOTE)),
                arguments("<form><button>a", List.of(Trait.FORM, Trait.BUTTON)),
                arguments("<label>a", List.of(Trait.CONTROL)),
                arguments("<select><option>a", List.of(Trait.CONTROL)),
                arguments("<textarea>a", List.of(Trait.CONTROL)),
                arguments("<table><tr><td>a", List.of(Trait.TABLE, Trait.TABLE_CELL)),
                arguments("<h3>a", List.of(Trait.HEADING)),
                arguments("<ul><li>a", List.of(Trait.LIST_ITEM)),
                arguments("<svg><title>a", List.of(Trait.SVG)),
                arguments("<body><noscript>a", List.of(Trait.NOSCRIPT)),
                arguments("<details><summary>a", List.of(Trait.DETAILS)),
                arguments("<dialog><pre>a", List.of(Trait.PRE, Trait.DIALOG)),
                arguments("<a href='#'>a", List.of(Trait.LINK)),
                arguments("<a name=x>a", List.of()),
                arguments("<div hidden><p>a", List.of(Trait.HIDDEN)),
                arguments("<p style='color: red; DISPLAY : None !important'>a", List.of(Trait.HIDDEN)),
                arguments("<p style='visibility:hidden'>a", List.of(Trait.HIDDEN)),
                arguments("<p style='display:block'>a", List.of()),
                arguments("<p aria-hidden=true>a", List.of(Trait.ARIA_HIDDEN)),
                arguments("<p aria-hidden=false>a", List.of()),
                arguments("<p class='visually-hidden sr-only'>a", List.of()));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void traitsAreThoseOfAllElementsAround(String html, List<Trait> traits) {
        assertEquals(traits, List.copyOf(element(html).traits()));
        traits.forEach(trait -> assertTrue(element(html).is(trait)));
    }

    @Test
    void headingsHaveALevel() {
        assertEquals(OptionalInt.of(3), element("<h3><span>a</span>").headingLevel());
        assertEquals(OptionalInt.empty(), element("<p>a").headingLevel());
    }

    @Test
    void listsHaveADepthAndMayBeNumbered() {
        PageElement inner = element("<ul><li><ol><li><b>a</b>");
        assertEquals(2, inner.listDepth());
        assertTrue(inner.ordered());
        assertEquals(1, element("<ol><li><ul></ul>a").listDepth());
        assertFalse(element("<ol><li><ul><li>a").ordered());
        assertEquals(0, element("<p>a").listDepth());
        assertEquals("li", inner.nearest("li").orElseThrow().tag());
        assertEquals(Optional.empty(), inner.nearest("table"));
    }

    @Test
    void linksAreCountedAndMeasured() {
        WebPage page = WebPage.of("<p><a href=a>one<b>two</b></a> <a href=b>xyz</a> ab</p>");
        Span line = new Span(0, page.text().length());
        assertEquals("onetwo xyz ab", page.text());
        assertEquals(2, page.markup().linkCount(line));
        assertEquals(9 / 11.0, page.markup().linkShare(line));
        assertEquals(1, page.markup().linkShare(new Span(0, 6)));
        assertEquals(1, page.markup().linkCount(new Span(4, 5)));
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                arguments("a <a href='/x'>b</a>", List.of("LINK b /x")),
                arguments("<em>a</em><i>b</i> c <strong> d <b>e</b></strong>", List.of("EMPHASIS ab", "STRONG d e")),
                arguments("<code>a</code><q>b</q><sup>c</sup><sub>d</sub><del>e</del>",
                        List.of("CODE a", "QUOTE b", "SUPERSCRIPT c", "SUBSCRIPT d", "DELETED e")),
                arguments("<a href=x>a</a><a href=y>b</a>", List.of("LINK a x", "LINK b y")),
                arguments("<a href=x>a <em>b</em></a>", List.of("LINK a b x", "EMPHASIS b")),
                arguments("<b>a<br>b</b>", List.of("STRONG a", "STRONG b")),
                arguments("<a href=x><div>a</div><div>b</div></a>", List.of("LINK a x", "LINK b x")),
                arguments("<time datetime='2012-07-04'>4 July</time>", List.of("TIME 4 July 2012-07-04")),
                arguments("<a href='javascript:x()'>a</a>", List.of("LINK a")),
                arguments("<a href=' JAVA&Tab;script:x()'>a</a>", List.of("LINK a")),
                arguments("<a href='data:text/html,x'>a</a>", List.of("LINK a")),
                arguments("<a href='\n//h/a?b:c '>a</a>", List.of("LINK a //h/a?b:c")),
                arguments("<a href='mailto:a@b'>a</a>", List.of("LINK a mailto:a@b")),
                arguments("<a>a</a>", List.of()));
    }

    @ParameterizedTest
    @MethodSource("inlines")
    void stretchesThatTheLineMarks(String html, List<String> expected) {
        WebPage page = WebPage.of(html);
        assertEquals(expected, page.markup().inlines(new Span(0, page.text().length())).stream().map(inline -> inline.kind()
                + " " + inline.span().of(page.text()) + inline.target().map(target -> " " + target).orElse("")).toList());
    }

    @Test
    void inlinesAreCutAtTheSpan() {
        WebPage page = WebPage.of("<b>one two</b>");
        assertEquals(List.of(new Inline(Inline.Kind.STRONG, new Span(4, 7), Optional.empty())),
                page.markup().inlines(new Span(4, 20)));
    }

    @Test
    void brAndBlocksAreToldApart() {
        WebPage page = WebPage.of("a<br>b<br><br>c<div>d<br></div>e<p>f");
        assertEquals(List.of(0, 1, 2, 0, 0, 0, 0), Line.of(page.text()).stream().map(page.markup()::breaksBefore).toList());
    }

    @Test
    void picturesBeforeALineAreCounted() {
        WebPage page = WebPage.of("<p>a<figure><picture><source><img></picture><figcaption>b</figcaption></figure><iframe></iframe><p>c");
        assertEquals("a\n\nb\n\nc", page.text());
        assertEquals(List.of(0, 0, 1, 0, 1), Line.of(page.text()).stream().map(page.markup()::mediaBefore).toList());
    }

    private static PageElement element(String html) {
        WebPage page = WebPage.of(html);
        return page.markup().element(new Span(0, page.text().length())).orElseThrow();
    }

    private static List<String> path(String html) {
        return element(html).path().stream().map(PageElement::tag).toList();
    }
}
