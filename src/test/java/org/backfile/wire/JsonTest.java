package org.backfile.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesMembersInTheirOrder() {
        String json = new Json().beginObject().member("b", "x").member("none", Optional.empty()).name("a").beginArray()
                .value(1).value("two").endArray().endObject().text();
        assertEquals("{\"b\":\"x\",\"a\":[1,\"two\"]}", json);
    }

    @Test
    void nothingCanLeaveAScriptElement() {
        assertEquals("\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\u2028\\u2029 \\u0000\"",
                new Json().value("</script><!-- & \u2028\u2029 \0").text());
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertEquals("\"a\uFFFDb\uFFFD\uD83D\uDE00\"", new Json().value("a\uD83Db\uDE00\uD83D\uDE00").text());
    }
}
