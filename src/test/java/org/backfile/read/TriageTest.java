package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.NoArticle;
import org.backfile.article.NoArticle.Kind;
import org.backfile.problem.Problems;
import org.backfile.scenario.Checkout;
import org.backfile.source.Formats;
import org.backfile.source.Limits;
import org.backfile.source.SourceDocument;
import org.backfile.source.SourceFile;
import org.backfile.source.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article is told from what is one. */
class TriageTest {

    private static final long SEED = 19631122;

    @TempDir
    private Path folder;

    private static Optional<Kind> kind(String text) {
        return kind(Sample.document(text));
    }

    private static Optional<Kind> kind(SourceDocument document) {
        return new Reader(List.of()).outcome(document, new Problems()).noArticle().map(NoArticle::kind);
    }

    private SourceDocument page(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        try (var documents = Formats.of(Limits.DEFAULT, new Tally()).open(new SourceFile(file, "page.html"), new Problems())) {
            return documents.findFirst().orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFrontPageIsAnIndexPage(FrontPages front) throws IOException {
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(front.text()), front.text());
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(front.headlines()));
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(page(front.html(""))));
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(page(front.html("<meta property=\"og:type\" content=\"website\">"
                + "<link rel=\"canonical\" href=\"https://example.org/\">"))));
    }

    /** Each of its entries may have a section, a date and an author. */
    @ParameterizedTest
    @EnumSource
    void aSectionWithDatesIsAnIndexPage(FrontPages front) throws IOException {
        String entries = front.entries().stream().map(entry -> "NEWS\n" + entry.headline() + "\n4 July 2012\nBy Ada Thornquist\n" + entry.teaser())
                .collect(Collectors.joining("\n\n"));
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(front.menuLines() + "\n\n" + entries));
        assertEquals(Optional.of(Kind.INDEX_PAGE), kind(page(front.html("").replace("</h2>", "</h2><time>4 July 2012</time>"))));
    }

    @ParameterizedTest
    @EnumSource
    void anArticleWithTheMenuOfItsSiteAroundItIsNone(FrontPages front) {
        assertEquals(Optional.empty(), kind(front.article()), front.article());
    }

    /** However much of the site stands around it. */
    @Test
    void anArticleAmongHeadlinesOfOthersIsNone() {
        Random random = new Random(SEED);
        for (int n = 0; n < 60; n++) {
            FrontPages front = FrontPages.values()[random.nextInt(FrontPages.values().length)];
            List<String> others = front.entries().stream().filter(entry -> random.nextBoolean())
                    .map(entry -> random.nextInt(4) == 0 ? entry.headline() + "\n" + entry.teaser() : entry.headline()).toList();
            int above = random.nextInt(others.size() + 1);
            Path seed = Checkout.seeds().get(random.nextInt(Checkout.seeds().size()));
            String text = front.menuLines() + "\n" + String.join("\n", others.subList(0, Math.min(above, 3))) + "\n\n"
                    + Sample.text(seed) + "\n\n" + String.join("\n", others);
            assertTrue(seed.toString().contains("no-article") || kind(text).isEmpty(), () -> "seed " + SEED + "\n" + text);
        }
    }

    @Test
    void noSeedWithATextIsSetAside() {
        Checkout.seeds().forEach(seed -> assertEquals(seed.toString().contains("no-article") ? Optional.of(Kind.ONLY_BOILERPLATE)
                : Optional.empty(), kind(Sample.text(seed)), seed::toString));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "404: Page not found~The page you are looking for may have been moved or deleted. Try the search, or go back to the home page.",
        "Page not found~We're sorry, but we could not find what you asked for.",
        "Access denied~You don't have permission to access this page on this server.",
        "Checking your browser~Please enable JavaScript and cookies to continue. This may take a few seconds.",
        "Seite nicht gefunden~Die gesuchte Seite gibt es leider nicht mehr. Vielleicht hilft Ihnen unsere Suche weiter.",
        "Page introuvable~La page que vous cherchez n'existe plus ou son adresse a changé.",
        "Página no encontrada~La página que buscas no existe o ha cambiado de dirección.",
        "Pagina non trovata~La pagina che stai cercando non esiste più oppure è stata spostata.",
        "Strona nie istnieje~Strona, której szukasz, została usunięta albo przeniesiona pod inny adres.",
        "Страница не найдена~К сожалению, такой страницы не существует. Попробуйте начать с главной.",
        "Sayfa bulunamadı~Aradığınız sayfa kaldırılmış ya da adresi değişmiş olabilir.",
        "ページが見つかりません~お探しのページは移動したか、削除された可能性があります。",
        "페이지를 찾을 수 없습니다~요청하신 페이지가 삭제되었거나 주소가 바뀌었습니다."})
    void anErrorPageSaysThatThereIsNothing(String headline, String text) throws IOException {
        String menu = FrontPages.EN.menuLines();
        assertEquals(Optional.of(Kind.ERROR_PAGE), kind(menu + "\n\n" + headline + "\n\n" + text + "\n\n© 2012 The Harbour Gazette"));
        assertEquals(Optional.of(Kind.ERROR_PAGE), kind(menu + "\n\n" + headline + "\n\n" + text + "\n\nMost read\n"
                + FrontPages.EN.entries().stream().limit(6).map(FrontPages.Entry::headline).collect(Collectors.joining("\n"))));
        assertEquals(Optional.of(Kind.ERROR_PAGE), kind(page("<!doctype html><html><head><title>" + headline
                + " - Harbour Gazette</title></head><body><h1>" + headline + "</h1><p>" + text + "</p></body></html>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page not found: how the web forgets", "Access denied", "Search results lead to two arrests",
        "We value your privacy, says the mayor", "404"})
    void anArticleThatSpeaksOfSuchAPageIsNone(String headline) {
        assertEquals(Optional.empty(), kind(headline + "\n\n4 July 2012\nBy Ada Thornquist\n\n"
                + String.join("\n\n", Pages.FIRST, Pages.SECOND, Pages.THIRD, Pages.FOURTH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Search results for \"harbour bridge\"", "Suchergebnisse für Hafenbrücke", "Résultats de recherche pour pont",
        "Resultados de búsqueda: puente", "Zoekresultaten voor brug", "Результаты поиска: мост", "「橋」の検索結果"})
    void aListOfWhatWasFoundIsSearchResults(String headline) throws IOException {
        String list = FrontPages.EN.entries().stream().limit(6).map(entry -> entry.headline() + "\n" + entry.teaser())
                .collect(Collectors.joining("\n\n"));
        assertEquals(Optional.of(Kind.SEARCH_RESULTS), kind(FrontPages.EN.menuLines() + "\n\n" + headline + "\n6 results\n\n" + list));
        assertEquals(Optional.of(Kind.SEARCH_RESULTS), kind(page(FrontPages.EN.html("<link rel=\"canonical\" href=\"https://example.org/search?q=a\">")
                .replace("<main>", "<main><h1>" + headline + "</h1>"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "We value your privacy~We and our partners store information on your device, such as cookies, and use personal data to show personalised ads.~You can withdraw your consent at any time in our cookie policy.~Accept all~Manage options",
        "Ihre Privatsphäre~Wir und unsere Partner speichern Informationen auf einem Gerät und verarbeiten personenbezogene Daten, zum Beispiel über Cookies.~Sie können Ihre Einwilligung jederzeit in den Cookie-Einstellungen ändern.~Alle akzeptieren~Einstellungen verwalten",
        "Votre vie privée~Nous et nos partenaires utilisons des cookies pour traiter vos données personnelles et vous montrer des publicités personnalisées.~Vous pouvez retirer votre consentement à tout moment.~Tout accepter~Continuer sans accepter",
        "Tu privacidad~Nosotros y nuestros socios usamos cookies para tratar datos personales y mostrar publicidad personalizada.~Puedes cambiar tu consentimiento cuando quieras en la política de cookies.~Aceptar todo~Gestionar opciones",
        "Twoja prywatność~My i nasi partnerzy używamy plików cookie i przetwarzamy dane osobowe, aby pokazywać spersonalizowane reklamy.~Możesz wycofać zgodę w każdej chwili w ustawieniach cookies.~Akceptuj wszystkie~Zarządzaj opcjami",
        "Мы используем cookie~Мы и наши партнеры используем файлы cookie и обрабатываем персональные данные, чтобы показывать рекламу.~Вы можете отозвать согласие в любое время.~Принять все~Управление настройками"})
    void aConsentWallSpeaksOfCookiesAlone(String headline, String first, String second, String yes, String more) {
        assertEquals(Optional.of(Kind.CONSENT_WALL), kind(String.join("\n\n", headline, first, second, yes, more)));
        assertEquals(Optional.empty(), kind(Pages.around("") + "\n\n" + String.join("\n\n", headline, first, second, yes, more)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subscribe to continue reading", "This article is for subscribers only. Already a subscriber? Log in",
        "Jetzt weiterlesen mit Abo", "Sie haben bereits ein Abo? Hier anmelden", "Cet article est réservé aux abonnés", "Suscríbete para seguir leyendo",
        "Abbonati per continuare a leggere", "Lees verder met een abonnement", "Aby czytać dalej, wykup dostęp", "Читать полностью могут те, у кого есть подписка",
        "この記事は有料会員限定です"})
    void aTeaserAboveACallToPayIsAStub(String call) {
        String stub = FrontPages.EN.menuLines() + "\n\n" + Pages.HEADLINE + "\n\n4 July 2012\nBy Ada Thornquist\n\n" + Pages.FIRST + "\n\n"
                + Pages.SECOND + "\n\n" + call + "\n\nMost read\n" + FrontPages.EN.entries().get(3).headline();
        assertEquals(Optional.of(Kind.PAYWALL_STUB), kind(stub), stub);
        assertEquals(Optional.empty(), kind(stub.replace(call, String.join("\n\n", Pages.THIRD, Pages.FOURTH, Pages.FIRST, Pages.SECOND,
                Pages.THIRD, Pages.FOURTH, Pages.FIRST, Pages.SECOND, call))));
        assertEquals(Optional.empty(), kind(call + "\n" + stub.replace(call, Pages.THIRD)));
    }

    @Test
    void withoutAnySentenceItIsOnlyBoilerplate() {
        assertEquals(Optional.of(Kind.ONLY_BOILERPLATE), kind(FrontPages.EN.menuLines()));
    }

    @Test
    void whatIsKeptAllTheSameSaysWhatItIs() {
        Reader reader = new Reader(List.of()).keepingAll(true);
        for (String text : List.of(FrontPages.EN.text(), FrontPages.EN.headlines(), FrontPages.EN.menuLines())) {
            Article article = reader.read(Sample.document(text), new Problems()).orElseThrow();
            assertTrue(article.noArticle().isPresent(), text);
            assertFalse(article.bodyText().isEmpty());
        }
        assertEquals(Optional.empty(), reader.read(Sample.document(Pages.around("")), new Problems()).orElseThrow().noArticle());
    }

    /** So that a language added tomorrow cannot be half there. */
    @Test
    void everyLanguageHasPhrasesOfEachMatter() {
        WordList list = WordList.load("page-kinds");
        assertEquals(Lexicon.LANGUAGES.size() * PagePhrases.Matter.values().length, list.values().size());
        for (String language : Lexicon.LANGUAGES) {
            for (PagePhrases.Matter matter : PagePhrases.Matter.values()) {
                List<String> phrases = list.get(PagePhrases.key(matter, language));
                assertTrue(phrases.size() >= 7, () -> PagePhrases.key(matter, language) + " has " + phrases.size());
                assertEquals(new HashSet<>(phrases).size(), phrases.size(), () -> PagePhrases.key(matter, language) + " says a thing twice");
            }
        }
    }
}
