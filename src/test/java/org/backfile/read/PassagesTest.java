package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.Article;
import org.backfile.article.OtherLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a paragraph is in another language than the rest is told; what is not surely so is not. */
class PassagesTest {

    private static List<String> languages(Article article) {
        return article.otherLanguages().stream().map(OtherLanguage::language).toList();
    }

    private static String teasers(FrontPages page, int from, int to) {
        return page.entries().subList(from, to).stream().map(FrontPages.Entry::teaser).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @EnumSource
    void aParagraphInAnotherLanguageIsTold(FrontPages other) {
        Article article = Sample.article(Pages.around(teasers(other, 0, 2)));
        List<String> expected = other == FrontPages.EN ? List.of() : List.of(other.language());
        assertEquals(expected, languages(article), article.bodyText());
        assertEquals(Optional.of("en"), article.language());
        article.otherLanguages().forEach(stretch -> assertEquals(teasers(other, 0, 2), stretch.span().of(article.bodyText())));
    }

    @ParameterizedTest
    @EnumSource
    void anEnglishParagraphInAnotherLanguagesArticleIsTold(FrontPages page) {
        Article article = Sample.article(String.join("\n\n", page.entries().get(0).headline(), teasers(page, 0, 3), teasers(page, 3, 6),
                teasers(FrontPages.EN, 0, 2), teasers(page, 6, 9), teasers(page, 9, 12)));
        assertEquals(page == FrontPages.EN ? List.of() : List.of("en"), languages(article));
        assertEquals(Optional.of(page.language()), article.language());
    }

    @ParameterizedTest
    @EnumSource
    void anArticleInOneLanguageHasNone(FrontPages page) {
        assertEquals(List.of(), languages(Sample.article(page.article())));
    }

    /** A word, a name, a title, a formula, a paragraph in two languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"\u00abVive la France!\u00bb",
        "El Diario del Puerto, Universidad de la Mar, Avenida de los Robles 14, San Martin de la Vega",
        "They sang Wir sind die Moorsoldaten und ziehen mit dem Spaten, and then they sang it again for those who had come late.",
        "The motto was written on the wall in large letters: la mer, la mer, toujours recommenc\u00e9e, and nobody knew why it was.",
        "sudo apt-get update && sudo apt-get install -y openjdk maven git make gcc; echo done; exit 0",
        "Museum: de 9 a 12, Rathaus: 8-16, Mairie: de 10 a 15, Ayuntamiento: 9 a 14"})
    void whatIsNotSurelyInAnotherIsNotTold(String line) {
        assertEquals(List.of(), languages(Sample.article(Pages.around(line))), line);
    }

    /** English words all around it: the menu, the buttons, the foot. */
    @Test
    void anArticleIsInTheLanguageOfItsBody() {
        String around = FrontPages.EN.text();
        Article article = Sample.article(FrontPages.DE.entries().get(0).headline() + "\n\n" + teasers(FrontPages.DE, 0, 3) + "\n\n"
                + teasers(FrontPages.DE, 3, 6) + "\n\n" + teasers(FrontPages.DE, 6, 9) + "\n\n" + teasers(FrontPages.DE, 9, 12)
                + "\n\nMost read\n" + around + around);
        assertEquals(Optional.of("de"), article.language(), article.bodyText());
    }
}
