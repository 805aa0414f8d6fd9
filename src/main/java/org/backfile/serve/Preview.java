package org.backfile.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.SetupException;

/** A site on the loopback address, until it is closed. Safe for use by many threads. */
public final class Preview implements AutoCloseable {

    /**
     * The JDK's server writes headers and body apart, and by default the kernel holds the second packet until the first is acknowledged:
     * 45 ms for each file, measured on the loopback address. This property, read once by that server, is the only switch.
     */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final Reload reload;

    private Preview(HttpServer server, Reload reload) {
        this.server = server;
        this.reload = reload;
    }

    /**
     * Begins to serve, and returns at once. Files are read anew at each request, so a build may write them meanwhile.
     *
     * @param site     the folder
     * @param executor answers the requests, each of which is short: none waits for a change
     * @throws SetupException where there is no such folder, or the port is taken
     * @throws IOException    where the machine refuses to listen for another reason
     */
    public static Preview open(Path site, Options options, Executor executor) throws IOException {
        if (!Files.isDirectory(site)) {
            throw new SetupException(Problem.error(Place.of(site.toString()), "there is no such folder",
                    "build it first: backfile build"));
        }
        HttpServer server = listen(options.port());
        Reload reload = new Reload();
        Shelf shelf = new Shelf(site);
        server.createContext("/", new Door(options.isWatched() ? new WatchedPages(shelf, reload) : shelf));
        server.setExecutor(executor);
        server.start();
        return new Preview(server, reload);
    }

    private static HttpServer listen(int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            return HttpServer.create(address, 0);
        } catch (BindException e) {
            throw new SetupException(Problem.error(Place.of("port " + port), "cannot listen there: " + e.getMessage(),
                    "another program has it: name another port, or 0 for any"));
        }
    }

    /** The address of the home page: {@code http://127.0.0.1:8000/}. */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        String host = bound.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[::1]" : host) + ":" + bound.getPort() + "/");
    }

    /** Makes the pages that are open in a browser load again, within a second or so. Without effect unless watched. */
    public void reload() {
        reload.next();
    }

    /** Stops serving. The executor stays the caller's. */
    @Override
    public void close() {
        server.stop(0);
    }
}
