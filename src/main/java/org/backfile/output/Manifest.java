package org.backfile.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * The list of a site's files with their SHA-256, as {@code sha256sum} writes and checks it: a line a file, the hash, two
 * spaces, the path; sorted by path. It stands in the site itself, so that whoever has the folder can prove it whole. The
 * manifest itself is not in it.
 */
final class Manifest {

    static final String NAME = "manifest-sha256.txt";

    private static final int HASH = 2 * Fingerprint.BYTES;
    private static final int BUFFER = 1 << 16;

    private Manifest() { }

    /** What the manifest of a site says, if there is one. Lines that are none of ours are passed over. */
    static Inventory load(Path site) throws IOException {
        Inventory inventory = new Inventory();
        Path path = site.resolve(NAME);
        if (Files.isRegularFile(path)) {
            try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
                lines.forEach(line -> add(inventory, line));
            }
        }
        return inventory;
    }

    private static void add(Inventory inventory, String line) {
        boolean ours = line.length() > HASH + 2 && line.startsWith("  ", HASH) && SitePath.fault(line.substring(HASH + 2)).isEmpty()
                && line.chars().limit(HASH).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (ours) {
            inventory.add(new SitePath(line.substring(HASH + 2)), Optional.of(new Inventory.Item(
                    new Fingerprint(line.substring(0, HASH)), Inventory.NO_STAMP, Inventory.NO_RECIPE)));
        }
    }

    /** Writes the manifest of the files that the build claimed. */
    static void write(Inventory.Claimed claimed, OutputStream file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(file, BUFFER)) {
            byte[] line = new byte[HASH + 2 + SitePath.LONGEST + 1];
            line[HASH] = ' ';
            line[HASH + 1] = ' ';
            for (Inventory.Rows rows = claimed.rows(); rows.next(); ) {
                rows.hash().hex(line);
                int end = rows.path(line, HASH + 2);
                line[end] = '\n';
                out.write(line, 0, end + 1);
            }
        }
    }
}
