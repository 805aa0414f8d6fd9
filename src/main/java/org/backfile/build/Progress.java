package org.backfile.build;

/** Hears how a build goes on. Called by many threads. */
public interface Progress {

    /** A pass begins, after the end of the one before. {@code total} is how many steps it will have; -1 where that is not known. */
    void begin(String pass, long total);

    /** The pass will have so many steps more than was said. */
    void more(long steps);

    /** One step is done. */
    void step();

    /** The last pass is over. */
    void end();

    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String pass, long total) { }

        @Override
        public void more(long steps) { }

        @Override
        public void step() { }

        @Override
        public void end() { }
    };
}
