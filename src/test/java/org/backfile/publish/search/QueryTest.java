package org.backfile.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    /** Clauses one after another; phrases of one divided by "|", their terms by "+", a prefix with "*", a title's with "t:". */
    private static String spelled(String text) {
        return Query.of(text).clauses().stream().map(clause -> (clause.excluded() ? "-" : "")
                + clause.phrases().stream().map(QueryTest::spelled).collect(Collectors.joining("|")))
                        .collect(Collectors.joining(" "));
    }

    private static String spelled(Query.Phrase phrase) {
        return (phrase.titleOnly() ? "t:" : "")
                + phrase.elements().stream().map(e -> e.term() + (e.prefix() ? "*" : "")).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', value = {
        "Harbour  Ferry > harbour ferry",
        "\"old ferry\" master > old+ferry master",
        "“old ferry” «the sea» > old+ferry the+sea",
        "don't co-operate > don+t co+operate",
        "ferr* \"old fer*\" \"old fer\"* > ferr* old+fer* old+fer*",
        "-storm -\"old ferry\" > -storm -old+ferry",
        "title:ferry title:\"old ferry\" -title:x > t:ferry t:old+ferry -t:x",
        "a OR b c > a|b c",
        "a OR b OR c > a|b|c",
        "OR a > or a",
        "a OR > a or",
        "a OR OR b > a or or b",
        "a OR -b > a -b",
        "-a OR b > -a b",
        "or a > or a",
        "a & b - \" > a b",
        "\"unclosed phrase > unclosed+phrase",
        "東京都 京 > 東京+京都 京*",
        "iPhone手機5 > iphone+手機+5",
        "a*b > a+b",
        "title: a > a"})
    void isUnderstood(String text, String expected) {
        assertEquals(expected, spelled(text));
    }

    @Test
    void exclusionsAloneFindNothing() {
        for (String text : List.of("", " ", "-a", "-a -\"b c\"", "&", "-", "title:", "\"")) {
            assertTrue(Query.of(text).isEmpty(), text);
        }
    }
}
