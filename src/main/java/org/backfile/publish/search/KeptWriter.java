package org.backfile.publish.search;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.backfile.problem.NamedOutput;

/** Writes a file of the working folder, whole or not at all, with a checksum at its end. Belongs to one thread. */
final class KeptWriter implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path fresh;
    private final CheckedOutputStream checked;
    private final DataOutputStream out;
    private final ByteBuffer block = ByteBuffer.allocate(BUFFER);

    KeptWriter(Path file) throws IOException {
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".new");
        this.checked = new CheckedOutputStream(NamedOutput.open(fresh), new CRC32C());
        this.out = new DataOutputStream(new BufferedOutputStream(checked, BUFFER));
    }

    /** As {@link Growing} has them. */
    void number(int number) throws IOException {
        int left = number;
        for (; left >>> 7 != 0; left >>>= 7) {
            out.write(left | 0x80);
        }
        out.write(left);
    }

    void fixed(long number) throws IOException {
        out.writeLong(number);
    }

    void text(String text) throws IOException {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        out.write(bytes);
    }

    /** All at once, with how many they are in front. */
    void ints(int[] numbers, int count) throws IOException {
        number(count);
        for (int at = 0, here; at < count; at += here) {
            here = Math.min(count - at, BUFFER / Integer.BYTES);
            block.asIntBuffer().put(numbers, at, here);
            out.write(block.array(), 0, here * Integer.BYTES);
        }
    }

    /** All at once, with how many they are in front. */
    void longs(long[] numbers) throws IOException {
        number(numbers.length);
        for (int at = 0, here; at < numbers.length; at += here) {
            here = Math.min(numbers.length - at, BUFFER / Long.BYTES);
            block.asLongBuffer().put(numbers, at, here);
            out.write(block.array(), 0, here * Long.BYTES);
        }
    }

    /** Ends the file and gives its checksum. */
    long finish() throws IOException {
        out.flush();
        long sum = checked.getChecksum().getValue();
        out.writeLong(sum);
        out.close();
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return sum;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
