package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.problem.DiskFault;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;
import org.backfile.problem.SetupException;
import org.backfile.text.Fingerprint;
import org.backfile.text.Recipe;

/**
 * A site folder on disk. A file that was made by the same recipe before is not made again; a file is written aside and moved
 * into place, so that there are whole files only; one whose bytes are there already is left alone, and keeps its time.
 * {@link #finish} removes what an earlier build made and this one did not, and writes the manifest. Many threads may put.
 *
 * <p>While a build is under way the folder holds {@value #ASIDE}; where it is killed, the next build finds the journal there.
 * One build at a time has the folder.
 */
public final class SiteFolder implements OutputFolder, Closeable {

    private static final String ASIDE = ".building";
    private static final String JOURNAL = "journal";
    private static final String LOCK = "lock";

    /** What {@link WholeFiles} calls a file that is not whole yet. */
    private static final Pattern UNFINISHED = Pattern.compile("\\d+");

    private static final String MEND = "change the input or the templates, not the finished pages";

    private final Path site;
    private final SiteOptions options;
    private final Problems problems;
    private final Lock lock;
    private final boolean killed;
    private final Set<SitePath> journaled;
    private final Journal journal;
    private final WholeFiles files;
    private final AtomicLong written = new AtomicLong();
    private Inventory inventory;
    private boolean stamped;
    private long removed;

    private SiteFolder(Path site, SiteOptions options, Problems problems, Lock lock) throws IOException {
        this.site = site;
        this.options = options;
        this.problems = problems;
        this.lock = lock;
        this.files = new WholeFiles(site, site.resolve(ASIDE), options.durable());
        Path journaled = site.resolve(ASIDE).resolve(JOURNAL);
        this.killed = Files.exists(journaled);
        this.journaled = Journal.load(journaled);
        clearAside();
        this.journal = Journal.open(journaled);
    }

    /** What the last build left; loaded by whoever asks first, so that others may go on meanwhile. */
    private synchronized Inventory inventory() throws IOException {
        if (inventory == null) {
            Optional<Inventory> kept = kept();
            stamped = kept.isPresent();
            inventory = stamped ? kept.get() : known();
            for (SitePath path : journaled) {
                inventory.add(path, Optional.empty());
            }
            if (killed) {
                inventory.forgetFolders();
            }
        }
        return inventory;
    }

    /** The same, as the working folder has it. */
    private Optional<Inventory> kept() throws IOException {
        Optional<Stamp> manifest = Stamp.of(site.resolve(Manifest.NAME));
        Optional<InventoryFile> file = file(site, options);
        return manifest.isPresent() && file.isPresent() ? file.get().load(manifest.get()) : Optional.empty();
    }

    /** What the site's own manifest tells; somebody else may have cut it short, so that the paths are added that were made before. */
    private Inventory known() throws IOException {
        Inventory known = Manifest.load(site);
        if (holdsPages(site)) {
            for (SitePath path : made(site, options)) {
                known.add(path, Optional.empty());
            }
        }
        return known;
    }

    private static List<SitePath> made(Path site, SiteOptions options) throws IOException {
        Optional<InventoryFile> file = file(site, options);
        return file.isPresent() ? file.get().made() : List.of();
    }

    private static Optional<InventoryFile> file(Path site, SiteOptions options) {
        return options.kept().map(path -> new InventoryFile(path, site, options.program()));
    }

    /**
     * Opens a folder for a build; makes it where it is not there.
     *
     * @param problems hears of files that somebody else changed
     * @throws SetupException where it holds files that no build of ours wrote, or cannot be written, or another build has it
     */
    public static SiteFolder open(Path site, SiteOptions options, Problems problems) {
        try {
            if (Files.exists(site) && !Files.isDirectory(site)) {
                throw refused(site, "the output is a file, not a folder", "choose another with -o");
            } else if (foreign(site) && made(site, options).isEmpty()) {
                throw refused(site, "the output folder holds files that Backfile did not write",
                        "choose an empty folder with -o, or empty this one");
            }
            return new SiteFolder(site, options, problems, lock(site, options.patient()));
        } catch (IOException e) {
            throw refused(site, "the output folder cannot be written: " + DiskFault.reason(e), "check its permissions, or choose another with -o");
        }
    }

    private static Lock lock(Path site, boolean wait) throws IOException {
        Path aside = site.resolve(ASIDE);
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) {
            throw refused(aside, "is no folder, where a build keeps what is not whole yet", "remove it");
        }
        Files.createDirectories(aside);
        return Lock.take(site.resolve(ASIDE).resolve(LOCK), wait).orElseThrow(() -> refused(site,
                "another build is writing this folder", "let it end, or give --wait, or choose another folder with -o"));
    }

    private static SetupException refused(Path site, String what, String hint) {
        return new SetupException(Problem.error(Place.of(site.toString()), what, hint));
    }

    /** Hidden files (.git, .nojekyll) and a host's CNAME may be there. */
    private static boolean foreign(Path site) throws IOException {
        return !Files.exists(site.resolve(Manifest.NAME)) && !Files.exists(site.resolve(ASIDE)) && holdsPages(site);
    }

    private static boolean holdsPages(Path site) throws IOException {
        if (!Files.isDirectory(site)) {
            return false;
        }
        try (Stream<Path> list = Files.list(site)) {
            return list.map(path -> path.getFileName().toString()).anyMatch(name -> !name.startsWith(".") && !name.equals("CNAME"));
        }
    }

    private void clearAside() throws IOException {
        try (Stream<Path> list = Files.list(site.resolve(ASIDE))) {
            for (Path path : list.filter(path -> UNFINISHED.matcher(path.getFileName().toString()).matches()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Looks at all files that the last build left, or at its share of them where many threads do. May go on while artifacts are
     * put, which is the quicker then.
     *
     * @return whether every one that this thread looked at stands as it was left, and no build was killed since
     */
    public boolean verify() throws IOException {
        Inventory left = inventory();
        return isStamped() && left.verify(site) && !killed;
    }

    private synchronized boolean isStamped() {
        return stamped;
    }

    /** Where the site is. */
    public Path folder() {
        return site;
    }

    /** Ends a build that found nothing to do: the files stay as they are. */
    public void leave() throws IOException {
        journal.close();
        Files.delete(site.resolve(ASIDE).resolve(JOURNAL));
        Files.delete(site.resolve(ASIDE).resolve(LOCK));
        try {
            Files.delete(site.resolve(ASIDE));
        } catch (DirectoryNotEmptyException e) {
            // somebody keeps something there
        }
        lock.close();
    }

    /** What the last build left. */
    public SiteSize leftSize() throws IOException {
        return inventory().size().with(Files.size(site.resolve(Manifest.NAME)));
    }

    /**
     * Claims an artifact's file where it was seen to stand as it was left, by the same recipe: it need not be put.
     *
     * @return whether it is such a file
     */
    public boolean stands(Artifact artifact) throws IOException {
        return inventory().claimsStanding(artifact.path(), artifact.recipe());
    }

    @Override
    public boolean stands(SitePath index, Recipe recipe) throws IOException {
        return claims(index, recipe) > 0;
    }

    /** The same. @return how many files were claimed; 0 where the folder does not stand */
    public int claims(SitePath index, Recipe recipe) throws IOException {
        return inventory().claimsStanding(index.folder(), recipe);
    }

    @Override
    public void put(Artifact artifact) throws IOException {
        put(List.of(artifact));
    }

    /**
     * Takes artifacts one after another; cheaper than each alone, as the journal hears of all at once.
     *
     * @throws IOException where one could not be written; those before it were
     * @throws IllegalStateException where a path was taken before in this build: a defect of the publisher
     */
    public void put(List<Artifact> artifacts) throws IOException {
        Inventory inventory = inventory();
        List<Inventory.Claim> claims = new ArrayList<>(artifacts.size());
        List<SitePath> unknown = new ArrayList<>(artifacts.size());
        for (Artifact artifact : artifacts) {
            Inventory.Claim claim = inventory.claim(artifact.path());
            if (!claim.first()) {
                throw new IllegalStateException("two artifacts for " + artifact.path());
            } else if (!claim.there() && !isForeign(site.resolve(artifact.path().text()))) {
                unknown.add(artifact.path());
            }
            claims.add(claim);
        }
        if (!unknown.isEmpty()) {
            journal.add(unknown);
        }
        for (int i = 0; i < artifacts.size(); i++) {
            put(artifacts.get(i), claims.get(i));
        }
    }

    private void put(Artifact artifact, Inventory.Claim claim) throws IOException {
        Path target = site.resolve(artifact.path().text());
        Optional<Inventory.Item> before = claim.item();
        Optional<Stamp> stamp = stamp(target, claim);
        if (before.isPresent() && before.get().recipe().equals(artifact.recipe()) && stands(before.get(), stamp, target)) {
            inventory().set(artifact.path(), new Inventory.Item(before.get().hash(), stamp.orElseThrow(), artifact.recipe()));
        } else {
            make(artifact, target, claim, stamp);
        }
    }

    /** A file that no build knows of is not looked for in a folder that this build has made. */
    private Optional<Stamp> stamp(Path target, Inventory.Claim claim) throws IOException {
        if (claim.verified()) {
            return claim.item().map(Inventory.Item::stamp);
        }
        boolean surelyNew = !claim.there() && files.makeFolder(target.getParent());
        return surelyNew ? Optional.empty() : Stamp.of(target);
    }

    /** Whether a file is the one that was made then: by its stamp, or else by its bytes. */
    private static boolean stands(Inventory.Item item, Optional<Stamp> stamp, Path target) throws IOException {
        return stamp.isPresent() && (stamp.get().equals(item.stamp())
                || stamp.get().byteCount() == item.stamp().byteCount() && Fingerprint.of(Files.readAllBytes(target)).equals(item.hash()));
    }

    private void make(Artifact artifact, Path target, Inventory.Claim claim, Optional<Stamp> stamp) throws IOException {
        byte[] bytes = artifact.body().bytes();
        Fingerprint hash = Fingerprint.of(bytes);
        Optional<Inventory.Item> before = claim.item();
        boolean asLeft = before.isPresent() && stamp.isPresent() && stamp.get().equals(before.get().stamp());
        boolean there = asLeft ? before.get().hash().equals(hash) : stamp.isPresent() && holds(target, stamp.get(), bytes);
        if (!there && !claim.there() && stamp.isPresent()) {
            throw new FileSystemException(target.toString(), null, "holds what no build wrote (move it away, or remove it)");
        } else if (!there && !asLeft && before.isPresent()) {
            remark(target, before.get(), stamp);
        }
        Optional<Stamp> now = there ? stamp : Optional.of(write(target, bytes));
        inventory().set(artifact.path(), new Inventory.Item(hash, now.orElseThrow(), artifact.recipe()));
    }

    /** Whether a file stands where no build is known to have put one; it must not be journaled as this build's. */
    private boolean isForeign(Path target) {
        return !files.hasMade(target.getParent()) && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean holds(Path target, Stamp stamp, byte[] bytes) throws IOException {
        return stamp.byteCount() == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    private void remark(Path target, Inventory.Item item, Optional<Stamp> stamp) {
        if (stamp.isPresent()) {
            remarkChange(target, item, "it is written anew", MEND);
        } else if (!killed) {
            problems.add(Problem.warning(Place.of(target.toString()), "was taken away since the last build; it is there again", MEND));
        }
    }

    /** Says that a file was changed, and what becomes of it. After a killed build nobody can tell whose a change was. */
    private void remarkChange(Path target, Inventory.Item item, String fate, String hint) {
        try {
            if (!killed && !Fingerprint.of(Files.readAllBytes(target)).equals(item.hash())) {
                problems.add(Problem.warning(Place.of(target.toString()), "was changed by somebody else since the last build; " + fate, hint));
            }
        } catch (IOException e) {
            problems.add(Problem.warning(Place.of(target.toString()), "cannot be read: " + DiskFault.reason(e) + "; " + fate, ""));
        }
    }

    private Stamp write(Path target, byte[] bytes) throws IOException {
        Stamp stamp = files.write(target, bytes);
        written.incrementAndGet();
        return stamp;
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Does works side by side, and waits for them. */
    @FunctionalInterface
    public interface Abreast {
        /** @throws IOException the first failure of any */
        void run(List<Work> works) throws IOException;
    }

    /** Ends the build on this thread, see {@link #finish(Abreast)}. */
    public void finish() throws IOException {
        finish(works -> {
            for (Work work : works) {
                work.run();
            }
        });
    }

    /**
     * Ends the build: what earlier builds made and this one did not is removed, then the manifest is written.
     *
     * @param abreast has the lists of the files written, each of which takes as long as the making of some pages
     * @throws IOException where the folder fails; the next build takes up from there
     */
    public void finish(Abreast abreast) throws IOException {
        for (SitePath path : inventory().unclaimed()) {
            remove(path);
        }
        Inventory.Claimed claimed = inventory().claimed();
        Path manifest = site.resolve(Manifest.NAME);
        Optional<InventoryFile> kept = file(site, options);
        List<Work> lists = new ArrayList<>(List.of(() -> files.replace(manifest, out -> Manifest.write(claimed, out))));
        kept.ifPresent(file -> lists.add(() -> file.write(claimed)));
        abreast.run(lists);
        if (options.durable()) {
            files.sync(manifest);
        }
        if (kept.isPresent()) {
            kept.get().keep(Stamp.of(manifest).orElseThrow());
        }
        leave();
    }

    private void remove(SitePath path) throws IOException {
        Path target = site.resolve(path.text());
        if (files.isBehindLink(target)) {
            problems.add(Problem.warning(Place.of(target.toString()), "is no page any more, and lies behind a link; it is left there", "remove the link"));
        } else if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.warning(Place.of(target.toString()), "is a folder where a page was; it is left there", "remove it"));
        } else {
            Optional<Inventory.Item> item = inventory().item(path);
            Optional<Stamp> stamp = Stamp.of(target);
            if (item.isPresent() && stamp.isPresent() && !stamp.get().equals(item.get().stamp())) {
                remarkChange(target, item.get(), "it is removed, as nothing is published there any more", "");
            }
            removed += files.remove(target) ? 1 : 0;
        }
    }

    /** What the artifacts take up, and the manifest of them; once the build is finished. */
    public SiteSize size() throws IOException {
        return inventory().claimedSize().with(Files.size(site.resolve(Manifest.NAME)));
    }

    /** How many of them had new bytes. */
    public long writtenCount() {
        return written.get();
    }

    /** How many files of earlier builds were removed. */
    public long removedCount() {
        return removed;
    }

    /** Lets go of the folder. Without {@link #finish} the build counts as killed. */
    @Override
    public void close() throws IOException {
        journal.close();
        lock.close();
    }
}
