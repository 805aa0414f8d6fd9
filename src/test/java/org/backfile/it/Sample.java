package org.backfile.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sample archive that comes with the program. */
public final class Sample {

    private static final List<String> PARTS = List.of("backfile.yaml", "pages", "seeds");

    private static final Pattern ARTICLE = Pattern.compile("<div class=\"opening\" lang=\"([^\"]*)\"");

    private Sample() { }

    /** Builds the sample in a new folder of this name and gives the site. */
    public static Path build(String name) throws IOException, InterruptedException {
        Path folder = Scratch.folder(name);
        for (Path file : files()) {
            copy(file, folder);
        }
        Program.in(folder).run("build").expect(0);
        return folder.resolve("site");
    }

    /** What the sample is made of, relative to the project, in order. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : PARTS) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    /** Copies a file of the sample to its place below another folder. */
    static void copy(Path file, Path folder) throws IOException {
        Path target = folder.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
    }

    /** The first article in each language, by the language's code. */
    static SortedMap<String, String> articleOfEachLanguage(Path site) throws IOException {
        SortedMap<String, String> articles = new TreeMap<>();
        for (String page : Tree.of(site).ending(".html")) {
            Matcher matcher = ARTICLE.matcher(Files.readString(site.resolve(page)));
            if (matcher.find()) {
                articles.putIfAbsent(matcher.group(1), page);
            }
        }
        return articles;
    }
}
