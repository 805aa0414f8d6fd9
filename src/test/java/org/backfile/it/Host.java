package org.backfile.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site served by the program itself, from this machine to this machine. */
record Host(URI address, Process process) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    /** @param site the folder {@code site} where an archive was built */
    static Host of(Path site) throws IOException {
        Process process = Program.in(site.getParent()).start("serve", "--port", "0");
        BufferedReader out = process.inputReader(UTF_8);
        String line = String.valueOf(out.readLine());
        Matcher matcher = ADDRESS.matcher(line);
        if (!matcher.find()) {
            process.destroyForcibly();
            throw new IOException("no address is said: " + line);
        }
        return new Host(URI.create(matcher.group()), process);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
