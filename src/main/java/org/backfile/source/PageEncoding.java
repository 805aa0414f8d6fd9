package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/**
 * Finds out how a page's bytes are encoded: a byte order mark, else UTF-8 where all is valid, else what the page
 * declares where the bytes fit it, else by looking at the bytes as for any text.
 *
 * <p>Valid UTF-8 is taken before the declaration, other than a browser does: crawlers store pages as UTF-8 and leave the
 * meta of the original in them, and hardly any text of another encoding is valid UTF-8 by chance.
 *
 * @param decoded  the page
 * @param declared what the page declares, where that was not believed
 */
record PageEncoding(Decoded decoded, Optional<Charset> declared) {

    static PageEncoding of(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return new PageEncoding(mark.get().decode(bytes), Optional.empty());
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        String text = new String(bytes, UTF_8);
        boolean valid = text.indexOf('\ufffd') < 0 && text.indexOf('\0') < 0 && text.indexOf('\u001b') < 0;
        Decoded decoded = valid ? Decoded.clean(text, UTF_8) : declared.flatMap(charset -> fitting(bytes, charset))
                .orElseGet(() -> Encodings.decode(bytes));
        return new PageEncoding(decoded, declared.filter(charset -> !charset.equals(decoded.charset()) && !isAscii(decoded, bytes)));
    }

    /** Read as any encoding it is the same, that of Japan apart whose text is shorter than its bytes. */
    private static boolean isAscii(Decoded decoded, byte[] bytes) {
        boolean ascii = decoded.text().length() == bytes.length;
        for (int i = 0; i < bytes.length && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        return ascii;
    }

    /** A byte in a thousand may be odd in a declared encoding: windows-1252 has five that stand for nothing. */
    private static Optional<Decoded> fitting(byte[] bytes, Charset charset) {
        Decoded decoded = Decoded.of(bytes, 0, charset, true);
        boolean fits = decoded.flaws().count() * 1000L <= bytes.length;
        return Optional.of(decoded).filter(d -> fits && (!charset.equals(UTF_8) || d.flaws().count() == 0));
    }

    /** Says what {@link Contents#report} does, and that a declaration was not believed. */
    void report(String file, Problems problems) {
        Contents.report(decoded, file, problems);
        declared.ifPresent(charset -> problems.add(Problem.note(Place.of(file), "the page declares " + charset.name()
                + ", but its bytes are " + decoded.charset().name() + " and were read as that", "")));
    }
}
