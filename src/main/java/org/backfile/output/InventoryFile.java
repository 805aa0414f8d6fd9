package org.backfile.output;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.backfile.problem.NamedOutput;
import org.backfile.text.Recipe;

/**
 * An inventory kept between builds, in the working folder. While the site's manifest is the one that its build wrote it tells all of
 * each file; else only which files were made. Where it is damaged there is none.
 *
 * @param file    where it is kept
 * @param site    which folder it is of
 * @param program what the recipes hold besides what they say: another program makes all things anew
 */
record InventoryFile(Path file, Path site, Recipe program) {

    /** Changes with the format. */
    private static final long MAGIC = 0x6261636b66696c36L;

    private static final int BUFFER = 1 << 16;

    private long key() {
        return new Recipe.Writer().add(MAGIC).add(site.toAbsolutePath().normalize().toString()).recipe().bits();
    }

    private long key(Stamp manifest) {
        return new Recipe.Writer().add(key()).add(manifest.byteCount()).add(manifest.modified()).recipe().bits();
    }

    /** The inventory; absent where none of this site and this manifest is kept. @param manifest the site's, as it is now */
    Optional<Inventory> load(Stamp manifest) throws IOException {
        return load(in -> in.key() == key(manifest));
    }

    /** The paths that the last build with this file made in this site, sorted, whatever became of the manifest; none where it is not known. */
    List<SitePath> made() throws IOException {
        return load(in -> true).map(Inventory::unclaimed).orElse(List.of());
    }

    private Optional<Inventory> load(Predicate<InventoryReader> wanted) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InventoryReader in = InventoryReader.open(file)) {
            if (!wanted.test(in) || in.fixed() != key()) {
                return Optional.empty();
            }
            Inventory inventory = rows(in, in.fixed() == program.bits());
            return in.isWhole() ? Optional.of(inventory) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // made by hand
        }
    }

    private static Inventory rows(InventoryReader in, boolean sameProgram) throws IOException {
        int files = within(in.number(), in.length() / Inventory.ITEM_BYTES);
        Inventory inventory = new Inventory(files, within(in.number(), (long) files * SitePath.LONGEST));
        byte[] path = new byte[SitePath.LONGEST];
        for (int length = in.octet(); length > 0; length = in.octet()) {
            ByteBuffer row = in.next(1 + SitePath.LONGEST + Inventory.ITEM_BYTES);
            int shared = row.get() & 0xff;
            row.get(path, shared, length - shared);
            inventory.add(path, length, row, sameProgram);
        }
        folders(in, inventory, sameProgram);
        return inventory;
    }

    /** A file made by hand may say anything. */
    private static int within(int said, long most) {
        return (int) Math.max(0, Math.min(said, most));
    }

    private static void folders(InventoryReader in, Inventory inventory, boolean sameProgram) throws IOException {
        for (int left = in.number(); left > 0; left--) {
            byte[] folder = new byte[in.octet()];
            in.next(folder.length).get(folder);
            Recipe recipe = new Recipe(in.fixed());
            if (sameProgram) {
                inventory.add(new String(folder, StandardCharsets.ISO_8859_1), recipe);
            }
        }
    }

    private Path fresh() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Writes the files that the build claimed, to be kept when the site's manifest is written. */
    void write(Inventory.Claimed claimed) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(NamedOutput.open(fresh()), new CRC32C());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER))) {
            out.writeLong(key());
            out.writeLong(program.bits());
            out.writeInt(claimed.count());
            out.writeInt(claimed.pathBytes());
            rows(claimed, out);
            folders(claimed, out);
            out.flush();
            out.writeLong(checked.getChecksum().getValue());
        }
    }

    /** Keeps what was written. @param manifest the site's, just written */
    void keep(Stamp manifest) throws IOException {
        ByteBuffer key = ByteBuffer.allocate(Long.BYTES).putLong(0, key(manifest));
        try (FileChannel end = FileChannel.open(fresh(), StandardOpenOption.APPEND)) {
            end.write(key);
        }
        Files.move(fresh(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void rows(Inventory.Claimed claimed, DataOutputStream out) throws IOException {
        byte[] path = new byte[SitePath.LONGEST];
        byte[] before = new byte[SitePath.LONGEST];
        int lengthBefore = 0;
        ByteBuffer row = ByteBuffer.allocate(2 + SitePath.LONGEST + Inventory.ITEM_BYTES);
        for (Inventory.Rows rows = claimed.rows(); rows.next(); ) {
            int length = rows.path(path, 0);
            int difference = Arrays.mismatch(before, 0, lengthBefore, path, 0, length);
            int shared = difference < 0 ? length : difference;
            row.clear().put((byte) length).put((byte) shared).put(path, shared, length - shared);
            rows.put(row);
            out.write(row.array(), 0, row.position());
            byte[] last = before;
            before = path;
            path = last;
            lengthBefore = length;
        }
        out.writeByte(0);
    }

    private static void folders(Inventory.Claimed claimed, DataOutputStream out) throws IOException {
        out.writeInt(claimed.folders().size());
        for (Map.Entry<String, Recipe> folder : claimed.folders().entrySet()) {
            out.writeByte(folder.getKey().length());
            out.writeBytes(folder.getKey());
            out.writeLong(folder.getValue().bits());
        }
    }
}
