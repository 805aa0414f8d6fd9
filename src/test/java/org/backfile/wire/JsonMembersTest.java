package org.backfile.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonMembersTest {

    @Test
    void keepsStringsAndNumbersAsWritten() throws MalformedJson {
        assertEquals(Map.of("s", "é\n", "i", "7", "f", "1.50", "big", "123456789012345678901234567890"),
                of("{\"s\": \"\\u00e9\\n\", \"i\": 7, \"f\": 1.50, \"big\": 123456789012345678901234567890, \"n\": null,"
                        + " \"b\": true, \"o\": {\"s\": \"no\"}, \"a\": [null, {\"x\": 1}, [\"no\"]]}"));
    }

    @Test
    void aListIsSeveralMembersAndAnObjectItsName() throws MalformedJson {
        assertEquals(Map.of("a", "x", "a.2", "7", "a.3", "y", "o", "z", "p", "after"),
                of("{\"a\": [\"x\", null, 7, {\"id\": {\"name\": \"no\"}, \"name\": \"y\"}], \"o\": {\"name\": \"z\", \"age\": [1]},"
                        + " \"p\": \"after\"}"));
    }

    @Test
    void aMemberOfItsOwnIsNotOverwrittenByAListsSecondValue() throws MalformedJson {
        assertEquals(Map.of("a", "x", "a.2", "own"), of("{\"a\": [\"x\", \"y\"], \"a.2\": \"own\"}"));
    }

    @Test
    void whatIsNoNumberIsPassedOver() throws MalformedJson {
        assertEquals(Map.of("t", "x"), of("{\"author\": NaN, \"t\": \"x\"}"));
    }

    @Test
    void beginsWhereItIsTold() throws MalformedJson {
        assertEquals(Map.of(), JsonMembers.of("--{}".getBytes(UTF_8), 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{} {}", "{}x", "{'a':1}",
            "{\"a\":1,\"a\":2}", "{\"a\":\"\u0001\"}", "\ufffe"})
    void anythingElseIsMalformed(String json) {
        assertThrows(MalformedJson.class, () -> of(json));
    }

    @Test
    void depthIsBounded() {
        assertThrows(MalformedJson.class, () -> of("{\"a\":" + "[".repeat(100_000)));
    }

    @Test
    void theMessageTellsWhere() {
        MalformedJson e = assertThrows(MalformedJson.class, () -> of("{\"a\": tru}"));
        assertTrue(e.getMessage().startsWith("Unrecognized token 'tru'"), e.getMessage());
        assertTrue(e.getMessage().endsWith(" at byte 6"), e.getMessage());
    }

    private static Map<String, String> of(String json) throws MalformedJson {
        return JsonMembers.of(json.getBytes(UTF_8), 0);
    }
}
