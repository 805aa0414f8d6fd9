package org.backfile.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

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

    /** Of many bytes, which stay as they are, see {@link Writer#summed()}. */
    public static Recipe summed(ByteBuffer bytes) {
        return new Writer().add(bytes.remaining()).add(sum(new CRC32(), bytes)).add(sum(new CRC32C(), bytes)).recipe();
    }

    private static long sum(Checksum checksum, ByteBuffer bytes) {
        checksum.update(bytes.duplicate());
        return checksum.getValue();
    }

    /** Takes the parts of a recipe one after another; their order and borders count. Belongs to one thread. */
    public static final class Writer {

        private static final int USUAL = 128;

        private byte[] bytes;
        private int length;

        public Writer() {
            this(USUAL);
        }

        /** @param room for so many bytes; more is made where they are more */
        public Writer(int room) {
            bytes = new byte[room];
        }

        public Writer add(long number) {
            room(Long.BYTES);
            int at = length;
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                bytes[at++] = (byte) (number >>> shift);
            }
            length = at;
            return this;
        }

        public Writer add(Recipe part) {
            return add(part.bits);
        }

        /** The text's UTF-16 units, lone surrogates and all; in half the bytes where they are Latin-1: hashing is what costs. */
        public Writer add(String text) {
            int mark = length;
            add(2L * text.length());
            room(2 * text.length());
            int all = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                all |= c;
                bytes[length++] = (byte) c;
            }
            if (all > 0xff) {
                bytes[mark] |= 1;
                for (int i = 0; i < text.length(); i++) {
                    bytes[length++] = (byte) (text.charAt(i) >>> Byte.SIZE);
                }
            }
            return this;
        }

        public Writer add(byte[] part) {
            return add(part, 0, part.length);
        }

        /** A stretch of an array. */
        public Writer add(byte[] part, int from, int count) {
            add((long) count);
            room(count);
            System.arraycopy(part, from, bytes, length, count);
            length += count;
            return this;
        }

        private void room(int more) {
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }

        public Recipe recipe() {
            return new Recipe(fingerprint().first());
        }

        /**
         * The same for many parts that are recipes or numbers themselves, by way of two checksums that a machine has instructions for:
         * where little is compiled, the hash of a megabyte takes as long as the making of a page. As the two polynomials have no
         * factor in common, a change of eight bytes side by side is never missed, and any other once in 2^64.
         */
        public Recipe summed() {
            return Recipe.summed(ByteBuffer.wrap(bytes, 0, length));
        }

        /** All bits of it. */
        public Fingerprint fingerprint() {
            return Fingerprint.of(bytes, length);
        }
    }
}
