package org.backfile.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Invented scrapes: the same seed, the same files. One at a time is in memory. */
final class Corpus {

    private static final String[] OUTLETS = {"The Arden Herald", "Brackwater Post", "Cinder Hill Echo", "Dunmore Observer", "Eastmarch Times"};
    private static final String[] MONTHS = {"January", "March", "April", "June", "August", "September", "November"};
    private static final String[] PEOPLE = {"Ada Thornquist", "Tom Bexley", "Ruth Okafor", "Jonas Petersen", "Mei Tanaka"};
    private static final String[] WORDS = ("the of and to a in that it was for on with as at by from the of and to the a in council harbour "
            + "bridge river winter ship engine teacher letter market garden stone window village doctor music question answer "
            + "morning evening railway station minister vote paper history number orchard captain journey weather island machine "
            + "library quarter answered carried opened closed counted followed reached measured painted repaired remembered").split(" ");

    private final Random random;

    Corpus(long seed) {
        this.random = new Random(seed);
    }

    /** Writes {@code count} files, in folders by outlet, each at least {@code byteCount} long. */
    void write(Path folder, int count, int byteCount) throws IOException {
        for (String outlet : OUTLETS) {
            Files.createDirectories(folder.resolve(slug(outlet)));
        }
        for (int i = 0; i < count; i++) {
            String outlet = pick(OUTLETS);
            String name = String.format(Locale.ROOT, "%s/%05d.txt", slug(outlet), i);
            Files.writeString(folder.resolve(name), article(outlet, byteCount));
        }
    }

    private static String slug(String outlet) {
        return outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private String article(String outlet, int byteCount) {
        int year = 1980 + random.nextInt(40);
        StringBuilder text = new StringBuilder(byteCount + 1000).append("Home\nNews\nSign in\nSubscribe\n\n");
        text.append(sentence(6 + random.nextInt(6))).append("\n\nBy ").append(pick(PEOPLE)).append("\nPublished: ")
                .append(1 + random.nextInt(28)).append(' ').append(pick(MONTHS)).append(' ').append(year).append("\n\n");
        while (text.length() < byteCount) {
            for (int i = 0; i < 4; i++) {
                text.append(sentence(10 + random.nextInt(12))).append(i < 3 ? ". " : ".\n\n");
            }
        }
        return text.append("© ").append(year).append(' ').append(outlet).append(". All rights reserved.\n").toString();
    }

    private String sentence(int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
