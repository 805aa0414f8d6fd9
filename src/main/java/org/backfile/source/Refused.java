package org.backfile.source;

import java.io.IOException;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;

/** A document is set aside; carries the cause from where it is found to the format that reports it. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final SetAside cause;

    Refused(SetAside cause, String detail) {
        super(detail, null, false, false); // daily business: no stack trace is filled in
        this.cause = cause;
    }

    static Refused because(IOException failure) {
        return new Refused(SetAside.causeOf(failure), SetAside.reasonOf(failure));
    }

    SetAside cause() {
        return cause;
    }

    Problem at(Place place) {
        return cause.at(place, getMessage());
    }
}
