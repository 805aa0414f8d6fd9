package org.backfile.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.ToLongFunction;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;

/** Reads all files of a site and writes down what breaks its promises. */
public final class Proofreader {

    /** Enough pages that handing them over costs nothing, few enough that no thread is left with a long rest. */
    private static final int BATCH = 64;

    private static final String HINT = "build it first: backfile build";

    private final Inventory inventory;
    private final Executor executor;
    private final Findings findings;
    private final Fragments fragments = new Fragments();
    private final Links links;

    private Proofreader(Inventory inventory, Executor executor, Findings findings) {
        this.inventory = inventory;
        this.executor = executor;
        this.findings = findings;
        this.links = new Links(inventory, fragments, findings);
    }

    /**
     * Proofreads a finished site.
     *
     * @param site     the folder
     * @param executor reads the pages; {@code Runnable::run} where one thread is enough. The findings are the same with any
     * @param problems takes the findings; the places begin with {@code site} as it was given
     * @return how much was read
     * @throws SetupException where {@code site} is not a folder with an {@code index.html} in it
     * @throws IOException    where the folder could not be listed; a file that could not be read is a finding
     */
    public static Tally read(Path site, Executor executor, Problems problems) throws IOException {
        require(site);
        Inventory inventory = Inventory.scan(site);
        String folder = site.toString().replace(site.getFileSystem().getSeparator(), "/");
        return new Proofreader(inventory, executor, new Findings(folder, problems)).read();
    }

    private static void require(Path site) {
        if (!Files.exists(site)) {
            throw fault(site, "there is no such folder");
        } else if (!Files.isDirectory(site)) {
            throw fault(site, "this is a file, not the folder of a site");
        } else if (!Files.isRegularFile(site.resolve("index.html"))) {
            throw fault(site, "the folder holds no index.html");
        }
    }

    private static SetupException fault(Path site, String what) {
        return new SetupException(Problem.error(Place.of(site.toString()), what, HINT));
    }

    private Tally read() {
        new Names(inventory, findings).check();
        List<String> pages = inventory.files().stream().filter(Page::isPage).toList();
        List<String> sheets = inventory.files().stream().filter(file -> file.endsWith(".css")).toList();
        long linkCount = each(pages, this::checkPage) + each(sheets, this::checkSheet);
        each(fragments.targets(), this::checkFragments);
        return new Tally(inventory.files().size(), pages.size(), linkCount);
    }

    /** Gives batches of files to the executor, waits for them all, and adds up what {@code check} counted. */
    private long each(List<String> files, ToLongFunction<String> check) {
        List<CompletableFuture<Long>> batches = new ArrayList<>();
        for (int start = 0; start < files.size(); start += BATCH) {
            List<String> batch = files.subList(start, Math.min(start + BATCH, files.size()));
            batches.add(CompletableFuture.supplyAsync(() -> batch.stream().mapToLong(check).sum(), executor));
        }
        return batches.stream().mapToLong(CompletableFuture::join).sum();
    }

    private long checkPage(String file) {
        Optional<Page> read = checkedText(file).map(text -> Page.parse(file, text));
        read.ifPresent(page -> {
            new Elements(page, findings).check();
            Policy.check(page, findings);
        });
        return read.map(this::checkLinks).orElse(0L);
    }

    private long checkLinks(Page page) {
        Set<String> anchors = page.anchors();
        List<Reference> references = page.elements().stream().flatMap(e -> References.of(e).stream()).toList();
        references.forEach(reference -> links.judge(page.file(), reference, anchors));
        return references.size();
    }

    /** A fragment alone means the page that uses the sheet, so it is not judged here. */
    private long checkSheet(String file) {
        List<Reference> references = checkedText(file).map(text -> Css.references(text, "css", 1)).orElse(List.of());
        references.stream().filter(reference -> !reference.address().startsWith("#"))
                .forEach(reference -> links.judge(file, reference, Set.of()));
        return references.size();
    }

    private long checkFragments(String target) {
        bytes(target).map(bytes -> Page.parse(target, new String(bytes, StandardCharsets.UTF_8)))
                .ifPresent(page -> fragments.judge(target, page.anchors(), findings));
        return 0;
    }

    private Optional<String> checkedText(String file) {
        return bytes(file).map(bytes -> decoded(file, bytes));
    }

    private Optional<byte[]> bytes(String file) {
        try {
            return Optional.of(Files.readAllBytes(inventory.disk(file)));
        } catch (IOException e) {
            findings.error(file, "cannot be read: " + e.getClass().getSimpleName(), "look at its permissions");
            return Optional.empty();
        }
    }

    private String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            findings.error(file, "is not UTF-8", "write it as UTF-8");
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
