package org.backfile.text;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * All that a result depends on, in 64 bits: two equal recipes make the same thing, so that it need not be made again. The
 * first bits of a SHA-256, so that nobody makes two agree on purpose; among a million results that change once an hour a
 * chance agreement comes about every two thousand million years.
 *
 * @param bits compared, never read
 */
public record Recipe(long bits) {

    /** The recipe of these parts. */
    public static Recipe of(String... parts) {
        Writer writer = new Writer();
        for (String part : parts) {
            writer.add(part);
        }
        return writer.recipe();
    }

    /** Said in words, as recipes are compared at each start, and a record's own comparison is put together when it is first asked. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Recipe recipe && recipe.bits == bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    /** Takes the parts of a recipe one after another; their order and borders count. Belongs to one thread. */
    public static final class Writer {

        private byte[] bytes = new byte[128];
        private int length;

        public Writer add(long number) {
            room(Long.BYTES);
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                bytes[length++] = (byte) (number >>> shift);
            }
            return this;
        }

        public Writer add(Recipe part) {
            return add(part.bits);
        }

        /** The text's UTF-16 units, lone surrogates and all. */
        public Writer add(String text) {
            add((long) text.length());
            room(2 * text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                bytes[length++] = (byte) c;
                bytes[length++] = (byte) (c >>> Byte.SIZE);
            }
            return this;
        }

        public Writer add(byte[] part) {
            add((long) part.length);
            room(part.length);
            System.arraycopy(part, 0, bytes, length, part.length);
            length += part.length;
            return this;
        }

        private void room(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }

        public Recipe recipe() {
            MessageDigest digest = Fingerprint.digest();
            digest.update(bytes, 0, length);
            byte[] hash = digest.digest();
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                bits = bits << Byte.SIZE | hash[i] & 0xff;
            }
            return new Recipe(bits);
        }
    }
}
