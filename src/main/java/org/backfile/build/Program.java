package org.backfile.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.text.Recipe;

/** The program itself as an ingredient: what another program made is made anew. */
final class Program {

    private static Recipe known;

    private Program() { }

    /** Of the program's own files; looked at once in a process. */
    static synchronized Recipe recipe() throws IOException {
        if (known == null) {
            known = ofFiles();
        }
        return known;
    }

    /** Of the jar's bytes, by two checksums that a machine has an instruction for, or of the class files with their times where it runs from a folder. */
    private static Recipe ofFiles() throws IOException {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        Path place = place(source);
        return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    }

    private static Path place(CodeSource source) throws IOException {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the program's own files at " + source.getLocation(), e);
        }
    }

    private static Recipe ofJar(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            return Recipe.summed(file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
        }
    }

    private static Recipe ofFolder(Path folder) throws IOException {
        Recipe.Writer writer = new Recipe.Writer();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                writer.add(folder.relativize(file).toString()).add(Files.size(file)).add(Files.getLastModifiedTime(file).toMillis());
            }
        }
        return writer.recipe();
    }
}
