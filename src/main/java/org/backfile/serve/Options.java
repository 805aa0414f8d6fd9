package org.backfile.serve;

/**
 * How a site is shown.
 *
 * @param port      where to listen; 0 takes any that is free
 * @param isWatched whether open pages load again when {@link Preview#reload} is called
 */
public record Options(int port, boolean isWatched) {

    public static final Options DEFAULT = new Options(8000, false);

    private static final int LAST_PORT = 65_535;

    /** @throws IllegalArgumentException where there is no such port */
    public Options {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("not a port: " + port + " (0 to " + LAST_PORT + ")");
        }
    }
}
