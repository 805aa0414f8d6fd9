package org.backfile.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample archive that comes with the program. */
final class Sample {

    private static final List<String> PARTS = List.of("seeds", "pages", "backfile.yaml");

    private Sample() { }

    /** Builds the sample in a new folder of this name and gives the site. */
    static Path build(String name) throws IOException, InterruptedException {
        Path folder = copy(Scratch.folder(name));
        Program.in(folder).run("build").expect(0);
        return folder.resolve("site");
    }

    /** Copies what the sample is made of, and not what is made of it. */
    static Path copy(Path folder) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> walk = Files.walk(Path.of(part))) {
                for (Path path : walk.toList()) {
                    Files.copy(path, folder.resolve(path.toString()));
                }
            }
        }
        return folder;
    }
}
