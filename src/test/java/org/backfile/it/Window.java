package org.backfile.it;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.support.ui.FluentWait;

/** A browser's window, whichever browser it is: what it shows, what is typed into it, what it says and asks for. */
interface Window extends AutoCloseable {

    Duration PATIENCE = Duration.ofSeconds(20);

    void open(URI address);

    /** The value of a script's {@code return}, made of JSON's kinds of values. */
    Object script(String source, Object... arguments);

    /** The value that a script gives to its last argument, a function. */
    Object answer(String source, Object... arguments);

    /** Presses keys, letters or those of {@link org.openqa.selenium.Keys}, wherever the focus is. */
    void type(CharSequence keys);

    /** What was written to the console since the last call. */
    List<String> console();

    /** The addresses asked for since the last call, by the pages and for them. */
    List<String> requests();

    default URI address() {
        return URI.create((String) script("return location.href"));
    }

    /** The text of the first element that a CSS selector takes, shown or not; empty where there is none. */
    default String text(String selector) {
        return (String) script("const found = document.querySelector(arguments[0]); return found ? found.textContent : ''", selector);
    }

    /** How many elements a CSS selector takes. */
    default long count(String selector) {
        return (Long) script("return document.querySelectorAll(arguments[0]).length", selector);
    }

    /** Waits until something is so; fails with {@code what}, what there is instead, and what the console says. */
    default void await(String what, BooleanSupplier condition, Supplier<String> instead) {
        new FluentWait<>(this).withTimeout(PATIENCE).pollingEvery(Duration.ofMillis(100))
                .withMessage(() -> what + ", but at " + address() + ": " + instead.get() + " " + console())
                .until(window -> condition.getAsBoolean());
    }

    /** A program of this name; the test is passed over, or fails where {@code BACKFILE_REQUIRE_BROWSER} is set, if there is none. */
    static Path found(String program) {
        Optional<Path> path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable).findFirst();
        if (path.isEmpty() && System.getenv("BACKFILE_REQUIRE_BROWSER") != null) {
            return fail("no " + program + " on the PATH");
        } else if (path.isEmpty()) {
            System.err.println("NOT TESTED IN A BROWSER: no " + program + " on the PATH");
            return abort("no " + program);
        }
        return path.get();
    }

    @Override
    void close() throws IOException;
}
