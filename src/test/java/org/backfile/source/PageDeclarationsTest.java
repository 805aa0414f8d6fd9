package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.backfile.article.Provenance;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageDeclarationsTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("<html lang=en-GB>", "{html.lang=en-GB}"),
                arguments("<html xml:lang=fr>", "{html.lang=fr}"),
                arguments("<title> A\n title &amp; more</title>", "{html.title=A title & more}"),
                arguments("<svg><title>icon</title></svg><title>t</title>", "{html.title=t}"),
                arguments("<meta http-equiv=Content-Language content=de><meta http-equiv=refresh content=5>", "{http.content-language=de}"),
                arguments("<link rel='canonical' href=http://x/a><link rel=stylesheet href=c><link rel='shortlink nofollow' href=b>",
                        "{link.canonical=http://x/a, link.shortlink=b}"),
                arguments("<base href=http://x/>", "{link.base=http://x/}"),
                arguments("<meta property='og:title' content='T'><meta name='OG:Type' content=article>", "{og.title=T, og.type=article}"),
                arguments("<meta property=article:published_time content=2012-07-04><meta name=twitter:card content=c>",
                        "{article.published_time=2012-07-04, twitter.card=c}"),
                arguments("<meta name=DC.date.issued content=1><meta name=sailthru.date content=2><meta name='bt:pubDate' content=3>",
                        "{meta.bt.pubdate=3, meta.dc.date.issued=1, meta.sailthru.date=2}"),
                arguments("<meta name=author content=A><meta name=author content=B><meta name=author content=A>",
                        "{meta.author=A, meta.author.2=B}"),
                arguments("<meta name=robots content=noarchive><meta name=viewport content=w><meta name=x content=' '>",
                        "{meta.robots=noarchive}"),
                arguments("<meta name='a b\u0000é' content=1>", "{meta.a-bé=1}"),
                arguments("<p>a<meta name=author content=A>", "{meta.author=A}"),
                arguments("<time datetime='2012-07-04' pubdate>4 July</time><time datetime=2012-07-05>5 July</time><time>x</time>",
                        "{time=2012-07-04, time.2=2012-07-05, time.pubdate=2012-07-04}"),
                arguments("by <a rel='author nofollow' href=/a>Ada <b>Byron</b></a>.", "{rel.author=Ada Byron}"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headsAndElementsAreRead(String html, String declared) {
        assertEquals(declared, WebPage.of(html).declared().toString());
    }

    static Stream<Arguments> linkedData() {
        return Stream.of(
                arguments("{'@type': 'NewsArticle', 'headline': 'H', 'datePublished': '2012', 'isAccessibleForFree': false}",
                        "{ld.datePublished=2012, ld.headline=H, ld.isAccessibleForFree=false, ld.type=NewsArticle}"),
                arguments("{'@type': ['ReportageNewsArticle', 'http://schema.org/Thing'], 'name': 'N'}",
                        "{ld.name=N, ld.type=ReportageNewsArticle, ld.type.2=http://schema.org/Thing}"),
                arguments("[{'@type': 'BlogPosting', 'headline': 'A'}, {'@type': 'LiveBlogPosting', 'headline': 'B'}]",
                        "{ld.2.headline=B, ld.2.type=LiveBlogPosting, ld.headline=A, ld.type=BlogPosting}"),
                arguments("{'@graph': [{'@type': 'WebPage', 'name': 'P', 'mainEntity': {'@type': 'Article', 'headline': 'H'}}]}",
                        "{ld-page.name=P, ld-page.type=WebPage, ld.headline=H, ld.type=Article}"),
                arguments("{'@type': 'VideoObject', 'uploadDate': '2012'}", "{ld-video.type=VideoObject, ld-video.uploadDate=2012}"),
                arguments("{'@type': 'Article', 'author': 'Ada'}", "{ld.author=Ada, ld.type=Article}"),
                arguments("{'@type': 'Article', 'author': [{'name': 'Ada'}, {'name': ['Bo', 'Cy']}, 'Di', 'Ada']}",
                        "{ld.author=Ada, ld.author.2=Bo, ld.author.3=Cy, ld.author.4=Di, ld.type=Article}"),
                arguments("{'@graph': [{'@type': 'Article', 'author': {'@id': '#a'}}, {'@id': '#a', 'name': 'Ada'}]}",
                        "{ld.author=Ada, ld.type=Article}"),
                arguments("{'@type': 'Article', 'author': {'@id': '#none'}}", "{ld.type=Article}"),
                arguments("{'@type': 'Article', 'publisher': {'@type': 'Organization', 'name': 'The Paper'}}",
                        "{ld.publisher.name=The Paper, ld.type=Article}"),
                arguments("{'@type': 'Article', 'inLanguage': {'name': 'English', 'alternateName': 'en'}, 'mainEntityOfPage': {'@id': 'http://x/'}}",
                        "{ld.inLanguage=en, ld.mainEntityOfPage=http://x/, ld.type=Article}"),
                arguments("{'@type': 'Article', 'headline': 'Law &amp; &quot;order&quot;'}", "{ld.headline=Law & \"order\", ld.type=Article}"),
                arguments("<!-- {'@type': 'Article',} -->", "{ld.type=Article}"),
                arguments("//<![CDATA[\n{'@type': 'Article'}\n//]]>", "{ld.type=Article}"),
                arguments("{'@type': 'Article', 'headline': 'H', 'articleBody': 'cut 'b' c'}", "{ld.articleBody=cut, ld.headline=H, ld.type=Article}"),
                arguments("{'@type': 'Person', 'name': 'no article'}", "{}"),
                arguments("{'@type': 'JobPosting', 'name': 'no article'}", "{}"),
                arguments("no json", "{}"));
    }

    @ParameterizedTest
    @MethodSource("linkedData")
    void linkedDataIsRead(String json, String declared) {
        String script = "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
        assertEquals(declared, WebPage.of(script).declared().toString());
        assertEquals(declared, WebPage.of("<p>a" + script).declared().toString());
    }

    static Stream<Arguments> items() {
        return Stream.of(
                arguments("<div itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop=headline>A\n<i>head</i></h1>"
                                + "<meta itemprop=datePublished content=2012><time itemprop='dateModified' datetime=2013>then</time>"
                                + "<a itemprop=url href=/a>here</a><div itemprop=articleBody>long</div></div>",
                        "{micro.dateModified=2013, micro.datePublished=2012, micro.headline=A head, micro.type=NewsArticle, micro.url=/a, time=2013}"),
                arguments("<div itemscope itemtype='https://schema.org/Article'><span itemprop=author itemscope itemtype=Person>by "
                                + "<a itemprop=name href=x>Ada</a><i itemprop=url>u</i></span><span itemprop=author>Bo</span>"
                                + "<span itemprop=publisher itemscope><b itemprop=name>The Paper</b></span></div>",
                        "{micro.author=Ada, micro.author.2=Bo, micro.publisher.name=The Paper, micro.type=Article}"),
                arguments("<div itemscope itemtype='http://schema.org/Comment'><b itemprop=author>no</b></div>", "{}"),
                arguments("<div itemscope itemtype='http://schema.org/Comment'><b itemprop=author itemscope><i itemprop=name>no", "{}"),
                arguments("<h1 itemprop='headline name'>H</h1>", "{itemprop.headline=H, itemprop.name=H}"),
                arguments("<div itemscope itemtype=x/Article></div><div itemscope itemtype=x/Article><h1 itemprop=headline>H",
                        "{micro.2.headline=H, micro.2.type=Article, micro.type=Article}"),
                arguments("<html itemscope itemtype=x/WebPage><meta itemprop=name content=P><p>a", "{micro-page.name=P, micro-page.type=WebPage}"),
                arguments("<div typeof='schema:NewsArticle'><h1 property='schema:headline'>H</h1><span property=author typeof=Person>"
                        + "<b property=name>Ada</b></span></div>", "{rdfa.author=Ada, rdfa.headline=H, rdfa.type=NewsArticle}"),
                arguments("<span property='dc:date dc:created' content=2012>x</span>", "{rdfa.dc.created=2012, rdfa.dc.date=2012}"),
                arguments("<h1 property=headline>outside", "{}"));
    }

    @ParameterizedTest
    @MethodSource("items")
    void microdataAndRdfaAreRead(String html, String declared) {
        assertEquals(declared, WebPage.of("<body>" + html).declared().toString());
    }

    @Test
    void aRecordsMembersStandBesideWhatThePageSays() {
        WebPage page = WebPage.of("<title>T</title><meta name=author content=A><meta name=author content=B><p>a");
        SourceDocument document = SourceDocument.of(page, Map.of("url", "u", "html.title", "mine"),
                new Provenance("x", OptionalInt.empty(), Fingerprint.of("x"), 1, "UTF-8"));
        assertEquals("{html.title=mine, meta.author=A, meta.author.2=B, url=u}", document.declared().toString());
        assertEquals(List.of("A", "B"), document.declared("meta.author"));
        assertEquals(List.of(), document.declared("og.title"));
    }

    @Test
    void aHundredThousandDeclarationsAreBounded() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            html.append("<meta name=author content=").append(i).append("><meta name=n").append(i).append(" content=x>");
        }
        Map<String, String> declared = WebPage.of(html.toString()).declared();
        assertTrue(declared.size() == 5000 && declared.containsKey("meta.author.100") && !declared.containsKey("meta.author.101"));
    }
}
