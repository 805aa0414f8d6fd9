package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.article.Role;
import org.backfile.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines that the rules' Javadoc names are read from there, and are as it says. */
class ExamplesTest {

    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)\\}");

    /** A line that a rule's Javadoc names: what the rule cuts or finds, or must pass over. */
    record Example(String rule, boolean found, String line) { }

    /** The examples of one class: those after the first word, up to the second, are found; those after it are not. */
    private static Stream<Example> of(String rule, String finds, String passesOver) {
        String source = Sample.text(Path.of("src/main/java/org/backfile/read/" + rule + ".java"));
        String javadoc = source.substring(source.indexOf("<p>" + finds), source.indexOf("*/", source.indexOf("<p>" + finds)));
        int turn = javadoc.indexOf(passesOver + " {@code");
        assertTrue(turn > 0, () -> rule + " says nothing that it " + passesOver);
        Stream.Builder<Example> examples = Stream.builder();
        for (Matcher code = CODE.matcher(javadoc); code.find(); ) {
            examples.add(new Example(rule, code.start() < turn, code.group(1)));
        }
        return examples.build();
    }

    static Stream<Example> lines() {
        return Stream.of(of("FurnitureRule", "cuts", "keeps"), of("PromoRule", "cuts", "keeps"), of("SpriteShape", "cuts", "keeps"))
                .flatMap(examples -> examples);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineInsideTheTextIsCutOrKept(Example example) {
        Optional<String> shape = SpriteShape.run(example.line(), Features.of(example.line()));
        String text = Pages.around(example.line());
        boolean single = SpriteShape.title(example.line(), Features.of(example.line())).isPresent();
        boolean cut = !Sample.role(text, example.line()).kept() || shape.isPresent() || example.found() && single;
        assertEquals(example.found(), cut, () -> Sample.table(text));
    }

    static Stream<Example> credits() {
        return of("Credit", "finds", "passes over");
    }

    @ParameterizedTest
    @MethodSource("credits")
    void aCreditMakesACaption(Example example) {
        assertEquals(example.found(), Credit.in(Features.of(example.line())));
        String text = Pages.around(example.line());
        assertEquals(example.found(), Sample.role(text, example.line()) == Role.CAPTION, () -> Sample.table(text));
    }

    static Stream<Example> bylines() {
        return of("Byline", "takes", "not");
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void aBylineIsToldByItsForm(Example example) {
        assertEquals(example.found(), Byline.is(example.line(), Features.of(example.line())));
        String text = String.join("\n\n", Pages.HEADLINE, example.line(), Pages.FIRST, Pages.SECOND, Pages.THIRD);
        assertEquals(example.found(), Sample.role(text, example.line()) == Role.BYLINE, () -> Sample.table(text));
    }

    static Stream<Example> datelines() {
        return of("Dateline", "finds", "passes over");
    }

    @ParameterizedTest
    @MethodSource("datelines")
    void aDatelineOpensTheReport(Example example) {
        Optional<Dateline> dateline = Dateline.of(example.line() + " " + Pages.FIRST);
        assertEquals(example.found(), dateline.isPresent());
        dateline.ifPresent(found -> assertEquals(example.line().replaceFirst("\\s*[\u2014\u2013-]+$", ""),
                found.text().of(example.line() + " " + Pages.FIRST)));
    }

    static Stream<Example> colophons() {
        return of("Colophon", "finds", "passes over");
    }

    @ParameterizedTest
    @MethodSource("colophons")
    void aColophonNamesTheOutlet(Example example) {
        Optional<String> outlet = Colophon.outlet(example.line());
        assertEquals(example.found(), outlet.isPresent());
        outlet.ifPresent(name -> assertTrue(example.line().contains("Gazette") ? name.equals("Harbour Gazette") : name.equals("The Arden Herald")));
    }

    /** The names that bylines give, in many languages. */
    @ParameterizedTest
    @MethodSource("names")
    void aBylineGivesItsNames(List<String> line) {
        List<Span> names = Byline.of(line.get(0), Features.of(line.get(0))).names();
        assertEquals(line.subList(1, line.size()), names.stream().map(name -> name.of(line.get(0))).toList());
    }

    static List<List<String>> names() {
        return List.of(List.of("By Ada Thornquist", "Ada Thornquist"), List.of("BY ADA THORNQUIST", "ADA THORNQUIST"),
                List.of("By Ada Thornquist and Tom Bexley", "Ada Thornquist", "Tom Bexley"),
                List.of("By Ada Thornquist, Tom Bexley & Mary Holm", "Ada Thornquist", "Tom Bexley", "Mary Holm"),
                List.of("By: Ada Thornquist", "Ada Thornquist"), List.of("Written by Ada Thornquist", "Ada Thornquist"),
                List.of("By Ada Thornquist (Geneva)", "Ada Thornquist"), List.of("By Anders Andersen", "Anders Andersen"),
                List.of("Von Jana Petersen und Ulf Olufs", "Jana Petersen", "Ulf Olufs"),
                List.of("Par Claire Dubois et Jean Petit", "Claire Dubois", "Jean Petit"),
                List.of("Por Ana Ruiz y Luis Gil", "Ana Ruiz", "Luis Gil"), List.of("By O\u2019Brien Smith-Jones", "O\u2019Brien Smith-Jones"));
    }
}
