package org.backfile.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * The files of a templates folder: the templates' texts and the files served to browsers.
 *
 * @param templates by name, {@code page/day.jte}; with LF at line ends, whatever the folder has
 * @param web       by name below {@code web/}
 */
record Sources(TreeMap<String, String> templates, TreeMap<String, byte[]> web) {

    private static final String BUNDLED = "/org/backfile/templates/";
    private static final String TEMPLATE = ".jte";
    private static final String WEB = "web/";

    /** Those in the program itself. */
    static Sources bundled() throws IOException {
        URL one = Sources.class.getResource(BUNDLED + "layout/base.jte");
        URLConnection connection = one.openConnection();
        if (connection instanceof JarURLConnection jar) {
            try (FileSystem files = FileSystems.newFileSystem(path(jar.getJarFileURL()), Map.of())) {
                return of(files.getPath(BUNDLED));
            }
        }
        return of(path(one).getParent().getParent());
    }

    static Sources of(Path folder) throws IOException {
        Sources sources = new Sources(new TreeMap<>(), new TreeMap<>());
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).filter(Sources::isMeant).forEach(file -> sources.add(folder, file));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sources;
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

    private void add(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        try {
            if (name.endsWith(TEMPLATE)) {
                templates.put(name, Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
            } else if (name.startsWith(WEB)) {
                web.put(name.substring(WEB.length()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
