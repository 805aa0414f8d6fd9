package org.backfile.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Somebody who keeps an archive and changes what it is made of, now this and now that, by the numbers of a seed. Files get times
 * of long ago, each change a later one, so that a build may trust them.
 */
final class Desk {

    private static final List<String> OUTLETS = List.of("courier", "tidende", "lake-post");
    private static final List<String> AUTHORS = List.of("Ada Thornquist", "Tom Bexley");
    private static final List<String> WORDS = List.of("harbour", "council", "ferry", "bridge", "school", "winter", "market", "river",
            "vote", "library", "storm", "engine", "orchard", "budget", "railway", "museum");
    private static final LocalDate FIRST = LocalDate.of(2018, 12, 20);
    private static final int DAYS = 40;
    private static final long LONG_AGO = 1_500_000_000_000L;

    private final Path folder;
    private final Random random;
    private int made;
    private long minutes;

    Desk(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        for (String outlet : OUTLETS) {
            Files.createDirectories(in().resolve(outlet));
        }
        configure("The Lake Archive");
        for (int i = 0; i < 12; i++) {
            add();
        }
    }

    Path in() {
        return folder.resolve("in");
    }

    Path configuration() {
        return folder.resolve("backfile.yaml");
    }

    Path templates() {
        return folder.resolve("templates");
    }

    /** Changes one thing and says which. */
    String change() throws IOException {
        int kind = random.nextInt(12);
        switch (kind) {
            case 0, 1, 2:
                return "add " + add();
            case 3, 4:
                return "remove " + remove();
            case 5, 6:
                return "change " + rewrite();
            case 7:
                return "rename " + rename();
            case 8:
                return "touch " + stamped(any());
            case 9:
                return "records " + records();
            case 10:
                return "template " + template();
            default:
                return "configuration " + configure(random.nextBoolean() ? "The Lake Archive" : "Papers of the Lake");
        }
    }

    private Path add() throws IOException {
        return written(in().resolve(one(OUTLETS)).resolve("a" + ++made + ".txt"), article());
    }

    private Path remove() throws IOException {
        Path file = any();
        Files.delete(file);
        return file;
    }

    private Path rewrite() throws IOException {
        return written(any(), article());
    }

    private Path rename() throws IOException {
        Path file = any();
        return Files.move(file, file.resolveSibling("b" + ++made + ".txt"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file of many documents, of which some stay as they are, and some are said to be by somebody else. */
    private Path records() throws IOException {
        Path file = in().resolve("heap.jsonl");
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        lines.removeIf(line -> random.nextInt(4) == 0);
        lines.replaceAll(line -> random.nextInt(4) == 0 ? line.replaceFirst("Ada Thornquist|Tom Bexley", one(AUTHORS)) : line);
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(lines.size() / 2, "{\"text\": \"" + article().replace("\n", "\\n") + "\", \"url\": \"https://heap.example.org/"
                    + random.nextInt(6) + "\", \"author\": \"" + one(AUTHORS) + "\"}");
        }
        return written(file, String.join("\n", lines) + "\n");
    }

    /** Writes a file of so many articles of one day. */
    void fill(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("{\"text\": \"" + article("Published: 2019-07-04\n").replace("\n", "\\n") + "\", \"url\": \"https://heap.example.org/"
                    + i + "\"}");
        }
        written(in().resolve("heap.jsonl"), String.join("\n", lines) + "\n");
    }

    /** Removes all that is to be read. */
    void clear() throws IOException {
        try (Stream<Path> walk = Files.walk(in())) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Files.delete(path);
            }
        }
    }

    private String template() throws IOException {
        Path footer = templates().resolve("web/print.css");
        Files.createDirectories(footer.getParent());
        Files.writeString(footer, "/* " + random.nextInt(3) + " */\n");
        return footer.toString();
    }

    private String configure(String title) throws IOException {
        String order = one(List.of("dmy", "mdy"));
        String layout = one(List.of("folders", "packed"));
        Files.writeString(configuration(), "title: " + title + "\nlayout: " + layout + "\noutlets:\n  - folder: courier\n    name: The Courier\n    date-order: "
                + order + "\n  - folder: tidende\n    name: " + one(List.of("Tidende", "Lake Tidende")) + "\n");
        return title + " " + order + " " + layout;
    }

    private String article() {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        String date = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear() + "\n";
            case 2 -> day + " " + (10 + random.nextInt(10)) + ":15\n";
            default -> "Published: " + day + "\n";
        };
        return article(date);
    }

    private String article(String date) {
        StringBuilder text = new StringBuilder(date + "The " + one(WORDS) + " and the " + one(WORDS) + " of the " + one(WORDS) + "\n\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append("On the day of the ").append(one(WORDS)).append(" the people of the town went to the ").append(one(WORDS))
                    .append(", and they said that the ").append(one(WORDS)).append(" would be ready before the end of the year.\n\n");
        }
        return text.toString();
    }

    private Path written(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return stamped(file);
    }

    private Path stamped(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO + ++minutes * 60_000));
        return file;
    }

    /** One of the sources. */
    Path any() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(in())) {
            files = walk.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
        return files.isEmpty() ? add() : one(files);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
