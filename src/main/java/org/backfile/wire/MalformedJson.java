package org.backfile.wire;

/** Bytes that are not the JSON that was asked for. The message tells what and, if known, at which byte or column. */
public final class MalformedJson extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedJson(String message) {
        super(message, null, false, false); // daily business in scraped data: no stack trace is filled in
    }
}
