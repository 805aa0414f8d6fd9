package org.backfile.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SlimTest {

    private static String served(String name, String text) {
        return new String(Slim.served(name, text.getBytes(UTF_8)), UTF_8);
    }

    @Test
    void linesThatAreCommentsAloneAreCut() {
        assertEquals("f();\n", served("a.js", "  // The end that is moved pushes the other.\n\n/* One\n * two */\n/** Three. */\n  f();\n"));
    }

    @Test
    void codeIsKept() {
        assertEquals("const a = 'x'; // y\nconst b = '/* z';\n", served("a.js", "  const a = 'x'; // y\n  const b = '/* z';\n"));
    }

    @Test
    void spacesBesideSignsAreCut() {
        assertEquals("a=b[i]+ 'c d'==x? .5:-y;\n", served("a.js", "a = b[i] + 'c d' == x ? .5 : -y;"));
        assertEquals("while(n-- >0&& !m){\n", served("a.js", "  while (n-- > 0 && !m) {"));
        assertEquals("return a + +b - -c;\n", served("a.js", "return a + +b - -c;"));
        assertEquals("const q = /a = b/.test(c) ? 1 : 2;\n", served("a.js", "const q = /a = b/.test(c) ? 1 : 2;"));
        assertEquals("f(\"a = 'b\",c=>d);\n", served("a.js", "f(\"a = 'b\", c => d);"));
    }

    @Test
    void otherFilesAreServedAsTheyAre() {
        assertEquals("/* a */\n  b {}\n", served("a.css", "/* a */\n  b {}\n"));
    }

    /** Such a text would be served without its indentation. */
    @Test
    void noScriptHoldsATextOfSeveralLines() throws Exception {
        for (String name : Scripts.SEARCH.names()) {
            assertFalse(Files.readString(Path.of("templates/web", name)).contains("`"), name);
        }
    }
}
