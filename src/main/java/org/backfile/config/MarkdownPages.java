package org.backfile.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.output.SitePath;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.publish.Edition.MarkdownPage;

/** Markdown files with YAML front matter between two lines of {@code ---}. */
final class MarkdownPages {

    private static final String FENCE = "---";
    private static final List<String> KEYS = List.of("title", "description");
    private static final String ENDING = ".md";

    private MarkdownPages() { }

    /** The pages of a folder by file name; none where there is no such folder. */
    static List<MarkdownPage> load(Path folder, List<Problem> faults) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<MarkdownPage> pages = new ArrayList<>();
            for (Path file : list.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
                page(file, faults).ifPresent(pages::add);
            }
            return pages;
        } catch (IOException e) {
            faults.add(Problem.error(Place.of(folder.toString()), "the folder of pages cannot be read", "check its permissions"));
            return List.of();
        }
    }

    private static Optional<MarkdownPage> page(Path file, List<Problem> faults) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - ENDING.length());
        String fault = stem.equals("index") ? "the home page has that name" : SitePath.fault(stem + ".html");
        if (!fault.isEmpty()) {
            faults.add(Problem.error(Place.of(file.toString()), "the page's name cannot be an address: " + fault,
                    "rename it to lower-case letters, digits and hyphens"));
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        return Optional.of(parse(file.toString(), stem, text.startsWith("\ufeff") ? text.substring(1) : text, faults));
    }

    private static MarkdownPage parse(String file, String name, String text, List<Problem> faults) {
        int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE + "\n", FENCE.length()) : -1;
        String matter = end < 0 ? "" : text.substring(FENCE.length() + 1, end + 1);
        String markdown = end < 0 ? text : text.substring(end + FENCE.length() + 2);
        YamlMap map = YamlMap.parse(file, 2, matter, KEYS, faults);
        return new MarkdownPage(name, map.wanted("title"), map.text("description").orElse(""), markdown);
    }
}
