package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text.
 *
 * @param text    without a byte order mark; U+FFFD where bytes are malformed
 * @param charset what the bytes were taken for
 * @param sure    whether the bytes leave no doubt about it
 * @param flaws   the malformed places
 */
record Decoded(String text, Charset charset, boolean sure, Flaws flaws) {

    /**
     * Malformed byte sequences, each one U+FFFD in the text.
     *
     * @param count     how many
     * @param firstByte where the first begins, in bytes from the start of the file; meaningless where there is none
     * @param firstChar where it stands in the text, in UTF-16 units; meaningless where there is none
     */
    record Flaws(int count, int firstByte, int firstChar) {
        static final Flaws NONE = new Flaws(0, 0, 0);
    }

    static Decoded clean(String text, Charset charset) {
        return new Decoded(text, charset, true, Flaws.NONE);
    }

    /** Decodes from byte {@code from} on, and goes on after each malformed sequence. */
    static Decoded of(byte[] bytes, int from, Charset charset, boolean sure) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 8);
        Flaws flaws = Flaws.NONE;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            flaws = flaws.count() == 0 ? new Flaws(1, in.position(), out.position())
                    : new Flaws(flaws.count() + 1, flaws.firstByte(), flaws.firstChar());
            in.position(in.position() + result.length());
            out.put('\ufffd');
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), charset, sure, flaws);
    }
}
