package org.backfile.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openqa.selenium.json.Json;

/** Scrapes, a configuration and a page of the maker in every field of which stands what would run, break out or mislead. */
final class HostileText {

    private static final String RUN = "<script>alert(1)</script>";

    /** What closes an element, runs, names a path, fills a template, turns the line round, steers a terminal or breaks an encoding. */
    static final List<String> PAYLOADS = List.of(
            "</script>" + RUN, "</title>" + RUN, "</textarea>" + RUN, "</style>" + RUN,
            "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "<iframe srcdoc=\"" + RUN + "\">",
            "javascript:alert(1)", "[press](javascript:alert(1))", "![see](javascript:alert(1))", "<javascript:alert(1)>",
            "data:text/html," + RUN, "left\u2028right", "left\u2029right", "]]>" + RUN, "<![CDATA[" + RUN, "{{7*7}}", "${7*7}", "#{7*7}",
            "$unsafe{7*7}", "@raw", "../../etc/x", "..\\..\\etc\\x", "<!--", "--><script>alert(1)</script>",
            "\u202Egnp.exe", "\u2066left open", "NUL\0here", "\u001b[2J\u0007", "half\ud83d pair", "pair \ude00half", "&lt;b&gt;&amp;", "&#60;b&#62;",
            "\ufeffmark", "\uffffnon", "\u0085next", "\ud83d\ude00 smile", "con", "%2e%2e%2fx", "`code` **strong** _em_", "<base href=//x.test>");

    /** Of a pair that is whole no half is one. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private HostileText() { }

    /** The payload as it may be shown: without control characters, overrides of direction and halves of pairs. */
    static String shown(String payload) {
        return payload.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x84\\x86-\\x9f\u202a-\u202e\u2066-\u2069\ufeff\uffff\\p{Cs}]", "");
    }

    /** The identities of the lines, as JSON in UTF-8 can hold them: half a surrogate pair is U+FFFD. */
    static List<String> identities() {
        return IntStream.range(0, PAYLOADS.size()).mapToObj(i -> HALF.matcher(PAYLOADS.get(i)).replaceAll("\ufffd") + i).toList();
    }

    /** A page as a careless scraper leaves it, with the payload in the date line, headline and all that follows. */
    static String scrape(String payload, String place) {
        return """
                Home
                News
                %1$s
                Sign in

                %3$s
                The %2$s council counts %1$s ships in the old harbour

                A long winter of %1$s at the harbour is over, and nobody in the council had expected the end of it

                By Ada %1$s Thornquist and Tom Bexley
                Published: 1 August 2022 16:03 %1$s
                2 August 2022
                Share
                Copy link
                Ships in the harbour, %1$s. Photo: Harbour Gazette/%1$s

                The council of the harbour counted %1$s on Monday, and it was the first time that it had been done in the winter \
                since the bridge was opened to the railway.

                It was not the last time, the captain of the oldest of the ships said, and %1$s was the reason that he gave for it.

                What %1$s has to do with it

                - the first of the ships is %1$s
                - the second of them is %1$s

                \u201cWe had seen %1$s in the morning and it was not there in the evening, and that is all that there is to it.\u201d

                The ships are to be counted again in the spring, and the council has asked for %1$s to be kept from the market until then.

                %1$s

                About us
                \u00a9 2022 The %1$s Gazette. All rights reserved.
                """.formatted(payload, place, "WORLD " + payload.toUpperCase(Locale.ROOT));
    }

    /** Text files by payload, one file of JSON Lines with what a text file cannot hold, a configuration, a page. */
    static void write(Path folder) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i);
            String name = i + " " + shown(payload).replace('/', '\u2215');
            Files.writeString(Files.createDirectories(in.resolve(name)).resolve(name + ".txt"), scrape(shown(payload), "harbour"));
            lines.append(json(Map.of("id", payload + i, "text", scrape(payload, "market"), "url", payload))).append('\n');
        }
        Files.writeString(Files.createDirectories(in.resolve("lines")).resolve("all.jsonl"), lines);
        Files.writeString(folder.resolve("backfile.yaml"), configuration());
        Files.writeString(Files.createDirectories(folder.resolve("pages")).resolve("hostile.md"), page());
    }

    private static String configuration() {
        String all = json(all());
        return "title: " + all + "\ndescription: " + all + "\nedition: " + all + "\nlanguage: " + all
                + "\noutlets:\n  - folder: lines\n    name: " + all + "\n    language: " + all + "\n";
    }

    private static String page() {
        StringBuilder text = new StringBuilder("---\ntitle: " + json(all()) + "\ndescription: " + json(all()) + "\n---\n");
        PAYLOADS.stream().map(HostileText::shown).forEach(payload -> text.append("\n## ").append(payload).append("\n\n").append(payload)
                .append("\n\n> ").append(payload).append("\n\n- `").append(payload).append("`\n\n[").append(payload)
                .append("](https://example.org/ \"").append(payload).append("\")\n"));
        return text + """

                [a](javascript:alert(1)) [b](<JaVaScRiPt:alert(1)>) [c](java&#115;cript:alert(1)) [d](&#x1;javascript:alert(1))
                [e](data:text/html,x) [f](vbscript:x) ![g](javascript:alert(1)) ![h](https://example.org/x.png) <javascript:alert(1)>
                [i](file:///etc/passwd) [j](//example.org/x) [k](<java\tscript:alert(1)>) [l](blob:x) [m][n]

                <img src=x onerror=alert(1)>
                <details open ontoggle=alert(1)>

                [n]: javascript:alert(1)
                """;
    }

    private static String all() {
        return String.join(" ", PAYLOADS.stream().map(HostileText::shown).toList());
    }

    /** Half a surrogate pair too: as an escape. */
    private static String json(Object value) {
        StringBuilder out = new StringBuilder();
        for (char c : new Json().toJson(value, 1).replace("\n", "").toCharArray()) {
            out.append(Character.isSurrogate(c) || c < ' ' || c == 0x7f ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return out.toString();
    }
}
