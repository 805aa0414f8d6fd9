package org.backfile.cli;

/** Tells a lack of memory from a defect: it seldom reaches the program's end as the plain error it began as. */
final class Shortage {

    private static final String SHORT_OF_MEMORY = OutOfMemoryError.class.getName();

    private Shortage() { }

    /**
     * Whether memory ran out, there or in what a failure came from. A class whose first use ran out of it stays unusable, and all
     * that ask for it later fail with an error that only names the first one, or has no cause where there was no memory to note it.
     */
    static boolean ofMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError || isUnusable(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnusable(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof ExceptionInInitializerError && message.contains(SHORT_OF_MEMORY)
                || cause instanceof NoClassDefFoundError && cause.getCause() == null && message.startsWith("Could not initialize class");
    }
}
