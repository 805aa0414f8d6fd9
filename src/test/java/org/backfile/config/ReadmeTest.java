package org.backfile.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README.md tells every setting, and no other. */
class ReadmeTest {

    private static final String HEAD = "| key | default | meaning |";

    @Test
    void tableIsTheListOfSettings() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        List<String> table = lines.stream().skip(lines.indexOf(HEAD) + 2L).takeWhile(line -> line.startsWith("|")).toList();
        assertEquals(Arrays.stream(Setting.values()).map(ReadmeTest::row).toList(), table);
    }

    @Test
    void theFilesThatItNamesAreThere() throws IOException {
        Matcher path = Pattern.compile("(?:seeds|docs|src|templates)/[\\w./-]*\\w").matcher(Files.readString(Path.of("README.md")));
        while (path.find()) {
            assertTrue(Files.exists(Path.of(path.group())), path.group());
        }
    }

    private static String row(Setting setting) {
        String otherwise = setting.otherwise().isEmpty() ? "" : "`" + setting.otherwise() + "`";
        return "| `" + setting.key() + "` | " + otherwise + " | " + setting.meaning() + " |";
    }
}
