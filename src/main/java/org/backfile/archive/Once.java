package org.backfile.archive;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, once. Any thread may ask; it waits where another one makes it. */
final class Once<T> {

    private final Supplier<T> maker;
    private volatile T made;

    /** @param maker gives the value, never null */
    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
