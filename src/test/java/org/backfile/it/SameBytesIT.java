package org.backfile.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes, whatever the threads, the order of files, the locale, the zone, the Java, the past. */
class SameBytesIT {

    private static final long SEED = 42;

    /** Names that no two encodings spell with the same bytes. */
    private static final String FOREIGN_NAME = "seeds/gazette-de-l\u2019\u00e9t\u00e9/\u043d\u043e\u0441-\u00fc\u00df.txt";

    private static Tree expected;

    @BeforeAll
    static void build() throws Exception {
        expected = built(Program.in(copy("plain")));
    }

    /** Turkish has its own i, and the zone is a day ahead of the date line's other side. */
    @Test
    void inTurkeyAndInTheFarEast() throws Exception {
        assertSame(Program.in(copy("turkish")).where("TZ", "Pacific/Kiritimati").where("LC_ALL", "tr_TR.UTF-8")
                .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"), "--threads", "1");
    }

    /** Arabic has its own digits, Thai its own years. */
    @Test
    void inEgyptAndThailand() throws Exception {
        assertSame(Program.in(copy("arabic")).where("TZ", "America/St_Johns")
                .with("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=US-ASCII"), "--threads", "4");
        assertSame(Program.in(copy("thai")).where("TZ", "Asia/Kathmandu")
                .with("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH", "-Dfile.encoding=UTF-16"), "--threads", "3");
    }

    /** Without a locale, as in a cron job, Java takes file names for ASCII. */
    @Test
    void withoutALocale() throws Exception {
        assertSame(Program.in(copy("none")).where("TZ", "UTC").where("LC_ALL", "C"), "--threads", "2");
    }

    @Test
    void onEveryJavaOfThisMachine() throws Exception {
        for (Path java : javas()) {
            assertSame(Program.in(copy("java")).with(java));
        }
    }

    @Test
    void theSecondBuildWritesNothingAndTheStateMayBeDeleted() throws Exception {
        Program program = Program.in(copy("again"));
        assertSame(program);
        String second = program.run("build").expect(0).out();
        assertTrue(second.contains(" 0 written, 0 removed"), second);
        Scratch.delete(program.folder().resolve(".backfile"));
        String third = program.run("build").expect(0).out();
        assertTrue(third.contains(" 0 written, 0 removed"), third);
        assertEquals(List.of(), expected.differences(Tree.of(program.folder().resolve("site"))));
    }

    private static List<Path> javas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            Path own = Path.of(System.getProperty("java.home")).toRealPath();
            List<Path> others = homes.filter(home -> !Files.isSymbolicLink(home) && !home.equals(own))
                    .map(home -> home.resolve("bin").resolve("java")).filter(Files::isExecutable).sorted().toList();
            System.err.println("built on " + own + " and " + others);
            return others;
        }
    }

    private static void assertSame(Program program, String... options) throws Exception {
        assertEquals(List.of(), expected.differences(built(program, options)));
    }

    private static Tree built(Program program, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(List.of(options));
        program.run(arguments.toArray(String[]::new)).expect(0);
        return Tree.of(program.folder().resolve("site"));
    }

    /** The sample and one file more, made in an order of its own: a disk lists files as they came. */
    private static Path copy(String name) throws IOException {
        Path to = Scratch.folder("same-" + name);
        List<Path> files = new ArrayList<>(Sample.files());
        Collections.shuffle(files, new Random(SEED + name.hashCode()));
        System.err.println("files of " + name + " made in the order of seed " + (SEED + name.hashCode()));
        for (Path file : files) {
            Sample.copy(file, to);
        }
        Path foreign = to.resolve(FOREIGN_NAME);
        Files.createDirectories(foreign.getParent());
        Files.copy(Path.of("seeds/meridian-courier/01-sputnik-first-satellite.txt"), foreign);
        Files.writeString(foreign, "\n", StandardOpenOption.APPEND);
        return to;
    }
}
