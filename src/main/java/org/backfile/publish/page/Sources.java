package org.backfile.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.backfile.text.Fingerprint;

/**
 * The files of a templates folder: the templates' texts and the files served to browsers.
 *
 * @param templates by name, {@code page/day.jte}; with LF at line ends, whatever the folder has
 * @param web       by name below {@code web/}
 */
record Sources(TreeMap<String, String> templates, TreeMap<String, byte[]> web) {

    /** Where the program has its own. */
    private static final String BUNDLED = "/org/backfile/templates/";

    /** The folder of what goes to the browser. */
    static final String WEB = "web/";

    private static final String TEMPLATE = ".jte";

    /** Those in the program itself. */
    static Sources bundled() throws IOException {
        URL one = Sources.class.getResource(BUNDLED + "layout/base.jte");
        URLConnection connection = one.openConnection();
        return connection instanceof JarURLConnection jar ? of(jar.getJarFile()) : of(path(one).getParent().getParent());
    }

    /** One of them; absent where the program has none of the name. */
    static Optional<byte[]> bundled(String name) throws IOException {
        try (InputStream in = Sources.class.getResourceAsStream(BUNDLED + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** Whether a folder has none but files of the program's own, byte for byte. Whoever runs the program beside its sources has such a one. */
    static boolean isBundled(Path folder) throws IOException {
        for (Path file : files(folder)) {
            String name = name(folder, file);
            if (isSource(name) && !Arrays.equals(Files.readAllBytes(file), bundled(name).orElse(null))) {
                return false;
            }
        }
        return true;
    }

    /** Of the program's jar, which stays open: others read it too. */
    private static Sources of(ZipFile jar) throws IOException {
        Sources sources = new Sources(new TreeMap<>(), new TreeMap<>());
        for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().startsWith(BUNDLED.substring(1)) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    sources.add(entry.getName().substring(BUNDLED.length() - 1), in.readAllBytes());
                }
            }
        }
        return sources;
    }

    static Sources of(Path folder) throws IOException {
        Sources sources = new Sources(new TreeMap<>(), new TreeMap<>());
        for (Path file : files(folder)) {
            sources.add(name(folder, file), Files.readAllBytes(file));
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).filter(Sources::isMeant).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** These files, with those of the other in place of any with the same name. */
    Sources under(Sources other) {
        Sources both = new Sources(new TreeMap<>(templates), new TreeMap<>(web));
        both.templates.putAll(other.templates);
        both.web.putAll(other.web);
        return both;
    }

    /** The names of the other's templates that are not the same here. */
    List<String> differing(Sources other) {
        Predicate<String> same = name -> other.templates.get(name).equals(templates.get(name));
        return other.templates.keySet().stream().filter(same.negate()).toList();
    }

    /** Of all templates' names and texts. */
    Fingerprint fingerprint() {
        return Fingerprint.of(templates.entrySet().stream()
                .map(e -> e.getKey() + "\n" + e.getValue().length() + "\n" + e.getValue()).collect(Collectors.joining("\n")));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isSource(String name) {
        return name.endsWith(TEMPLATE) || name.startsWith(WEB);
    }

    private void add(String name, byte[] bytes) throws CharacterCodingException {
        if (name.endsWith(TEMPLATE)) {
            templates.put(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\r\n", "\n"));
        } else if (name.startsWith(WEB)) {
            web.put(name.substring(WEB.length()), bytes);
        }
    }

    /** Editors and file managers leave such files behind: {@code .DS_Store}, {@code site.css~}. */
    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the program's own files at " + url, e);
        }
    }
}
