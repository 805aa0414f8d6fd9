package org.backfile.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backfile.text.Fingerprint;

/**
 * The list of a site's files with their SHA-256, as {@code sha256sum} writes and checks it: a line a file, the hash, two
 * spaces, the path; sorted by path. It stands in the site itself, so that whoever has the folder can prove it whole.
 *
 * @param files by path; the manifest itself is not among them
 */
record Manifest(SortedMap<SitePath, Fingerprint> files) {

    static final String NAME = "manifest-sha256.txt";

    private static final int HASH = 64;

    /** The manifest of a site folder; an empty one where there is none. Lines that are none of ours are passed over. */
    static Manifest load(Path site) throws IOException {
        SortedMap<SitePath, Fingerprint> files = new TreeMap<>();
        Path path = site.resolve(NAME);
        if (Files.isRegularFile(path)) {
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                add(files, line);
            }
        }
        return new Manifest(files);
    }

    private static void add(SortedMap<SitePath, Fingerprint> files, String line) {
        boolean ours = line.length() > HASH + 2 && line.startsWith("  ", HASH) && SitePath.fault(line.substring(HASH + 2)).isEmpty();
        if (ours) {
            files.put(new SitePath(line.substring(HASH + 2)), new Fingerprint(line.substring(0, HASH)));
        }
    }

    static byte[] bytes(Map<SitePath, Fingerprint> files) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(files).forEach((path, hash) -> out.append(hash.hex()).append("  ").append(path).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
