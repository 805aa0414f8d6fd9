package org.backfile;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of allowed imports. A package may use those in its row, and {@code problem} and {@code wire}; nothing else of ours. */
class ArchitectureTest {

    private static final String BASE = "org.backfile";
    private static final Set<String> OPEN = Set.of("problem", "wire");

    /** A row for each package; what is reached through another package's values is allowed as well. */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("problem", Set.of()),
            Map.entry("wire", Set.of()),
            Map.entry("article", Set.of("text")),
            Map.entry("source", Set.of("article", "text")),
            Map.entry("read", Set.of("source", "article", "text")),
            Map.entry("archive", Set.of("article", "text")),
            Map.entry("cite", Set.of("article", "text")),
            Map.entry("output", Set.of("text")),
            Map.entry("publish", Set.of("archive", "article", "output", "text")),
            Map.entry("publish.page", Set.of("publish", "cite", "archive", "article", "output", "text")),
            Map.entry("publish.search", Set.of("publish", "archive", "article", "output", "text")),
            Map.entry("config", Set.of("read", "publish", "source", "article", "output", "text")),
            Map.entry("build", Set.of("config", "read", "source", "archive", "article", "output", "publish", "publish.page",
                    "publish.search", "text")),
            Map.entry("check", Set.of("output", "text")),
            Map.entry("serve", Set.of("output", "text")),
            Map.entry("cli", Set.of("build", "check", "serve", "config", "read", "source", "publish.search", "article",
                    "text"))));

    /** Which packages a library is kept in. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.of(
            "org.jsoup", Set.of("source", "check"),
            "gg.jte", Set.of("publish.page"),
            "picocli", Set.of("cli"),
            "me.tongfei", Set.of("cli"),
            "com.fasterxml.jackson", Set.of("wire"),
            "org.snakeyaml", Set.of("config"),
            "org.mozilla.universalchardet", Set.of("source"),
            "net.gcardone", Set.of("text"),
            "org.commonmark", Set.of("article", "read", "archive", "publish.page")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(BASE);

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        String own = name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
        return own.endsWith(".compiled") || own.contains(".compiled.") ? own.substring(0, own.indexOf(".compiled")) : own;
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(BASE);
    }

    @Test
    void everyPackageHasARow() {
        assertEquals(ALLOWED.keySet(), CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    List<DynamicTest> importsOnlyWhatItsRowAllows() {
        return ALLOWED.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> noClasses()
                .that(describe("are in " + name, type -> packageOf(type).equals(name)))
                .should().dependOnClassesThat(describe("its row does not allow", type -> ours(type)
                        && !packageOf(type).equals(name) && !OPEN.contains(packageOf(type)) && !ALLOWED.get(name).contains(packageOf(type))))
                .check(CLASSES))).toList();
    }

    @TestFactory
    List<DynamicTest> keepsEachLibraryBehindItsPackages() {
        return LIBRARIES.entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> noClasses()
                .that(describe("are not in " + row.getValue(), type -> !row.getValue().contains(packageOf(type))))
                .should().dependOnClassesThat().resideInAPackage(row.getKey() + "..").check(CLASSES))).toList();
    }

    @Test
    void onlyBuildAndCliHaveThreads() {
        noClasses().that(describe("are not in build or cli", type -> !Set.of("build", "cli").contains(packageOf(type))))
                .should().dependOnClassesThat().belongToAnyOf(Thread.class, java.util.concurrent.Executors.class,
                        java.util.concurrent.ForkJoinPool.class).check(CLASSES);
    }

    @Test
    void onlyBuildAndCliReadTheClock() {
        noClasses().that(describe("are not in build or cli", type -> !Set.of("build", "cli").contains(packageOf(type))))
                .should().callMethod(System.class, "currentTimeMillis").orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(java.time.Instant.class, "now").orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now").orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone").check(CLASSES);
    }

    @Test
    void nobodyAsksForTheDefaultZoneOrLocale() {
        noClasses().should().callMethod(ZoneId.class, "systemDefault").orShould().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class).check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        ALLOWED.keySet().forEach(name -> assertTrue(!reach(name).contains(name), name + " reaches itself"));
    }

    private static Set<String> reach(String name) {
        Set<String> reached = new TreeSet<>();
        ALLOWED.get(name).forEach(next -> {
            reached.add(next);
            reached.addAll(reach(next));
        });
        return reached;
    }
}
