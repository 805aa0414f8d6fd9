package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.backfile.problem.Place;
import org.backfile.problem.Problem;
import org.backfile.problem.Problems;

/** What one document holds: loads its bytes within the limits, and judges whether its text is one to read. */
final class Contents {

    private static final int SAMPLE_CHARS = 40;

    /** How much is read at once: each thread keeps a buffer of this size outside the heap. */
    private static final int PIECE = 1 << 17;

    /** A tree of this many elements takes some 100 MB, of hostile ones 500; the corpora's largest page has 20,000. */
    private static final int MOST_TAGS = 1_000_000;

    private final Limits limits;

    Contents(Limits limits) {
        this.limits = limits;
    }

    /**
     * The bytes of a file, loaded once. Its size and kind are looked at first: opening a pipe would wait for ever, and
     * a line of 200 MB would fill the memory. A file that grows meanwhile is read up to the size it had.
     *
     * @throws Refused where it is empty, too large, no file, gone or not to be read
     */
    byte[] load(Path path) throws Refused {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Refused(SetAside.UNREADABLE, "it is no file");
            }
            checkSize(attributes.size());
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(in, (int) attributes.size());
            }
        } catch (IOException e) {
            throw Refused.because(e);
        }
    }

    /** Into one array, as {@link InputStream#readNBytes(int)} gathers pieces of 8 KB and joins them. */
    private static byte[] bytes(InputStream in, int size) throws IOException {
        byte[] bytes = new byte[size];
        int count = 0;
        int read = 0;
        while (read >= 0 && count < size) {
            read = in.read(bytes, count, Math.min(PIECE, size - count));
            count += Math.max(0, read);
        }
        return count == size ? bytes : Arrays.copyOf(bytes, count);
    }

    /** @throws Refused where a document of this size is empty or too large */
    void checkSize(long byteCount) throws Refused {
        if (byteCount == 0) {
            throw new Refused(SetAside.EMPTY, "");
        }
        if (byteCount > limits.maxBytes()) {
            throw new Refused(SetAside.TOO_LARGE, byteCount + " bytes, the limit is " + limits.maxBytes());
        }
    }

    /** @throws Refused where the bytes are a known kind of file that is no text, or their text is not one to read */
    Decoded decode(byte[] bytes) throws Refused {
        checkKind(bytes);
        Decoded decoded = Encodings.decode(bytes);
        checkText(decoded.text(), decoded.flaws().count());
        return decoded;
    }

    /** @throws Refused where the bytes are a known kind of file that is no text, or full of control characters */
    PageEncoding decodePage(byte[] bytes) throws Refused {
        checkKind(bytes);
        PageEncoding page = PageEncoding.of(bytes);
        checkControls(Census.of(page.decoded().text()), page.decoded().flaws().count());
        return page;
    }

    /**
     * The page's text and all that is known of it.
     *
     * @throws Refused where it has too many tags, or its text is not one to read
     */
    WebPage page(String html) throws Refused {
        if (html.length() > MOST_TAGS) {
            checkTags(html);
        }
        WebPage page = WebPage.of(html);
        checkText(page.text(), 0);
        return page;
    }

    private static void checkTags(String html) throws Refused {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new Refused(SetAside.TOO_LARGE, tags + " tags, the limit is " + MOST_TAGS);
        }
    }

    private static void checkKind(byte[] bytes) throws Refused {
        String kind = Magic.nameOf(bytes).orElse("");
        if (!kind.isEmpty()) {
            throw new Refused(SetAside.BINARY, kind);
        }
    }

    /** @throws Refused where the text is blank, full of control characters or has too many lines */
    void checkText(String text, int malformed) throws Refused {
        Census census = Census.of(text);
        if (census.isBlank()) {
            throw new Refused(SetAside.BLANK, "");
        }
        checkControls(census, malformed);
        if (census.lines() > limits.maxLines()) {
            throw new Refused(SetAside.TOO_MANY_LINES, census.lines() + ", the limit is " + limits.maxLines());
        }
    }

    private static void checkControls(Census census, int malformed) throws Refused {
        if (census.isBinary(malformed)) {
            throw new Refused(SetAside.BINARY, census.controls() + malformed + " of " + census.chars()
                    + " characters are control characters or malformed");
        }
    }

    /** Says where the bytes were malformed, and where their encoding is but a guess. */
    static void report(Decoded decoded, String file, Problems problems) {
        String charset = decoded.charset().name();
        if (decoded.flaws().count() > 0) {
            int line = Census.of(decoded.text().substring(0, decoded.flaws().firstChar() + 1)).lines();
            problems.add(Problem.warning(Place.of(file, line), "malformed " + charset + ": "
                            + decoded.flaws().count() + " byte sequences became U+FFFD, the first at byte "
                            + decoded.flaws().firstByte(), "fetch it again, or convert it to UTF-8 with the right encoding"));
        }
        if (!decoded.sure()) {
            problems.add(Problem.note(Place.of(file), "encoding not declared and not certain, read as " + charset
                            + ", in which a word of it is \"" + sample(decoded.text()) + "\"",
                    "if the word is wrong, convert the file: iconv -f ENCODING -t UTF-8"));
        }
    }

    /** The first word with a character outside ASCII. */
    private static String sample(String text) {
        int at = 0;
        while (at < text.length() - 1 && text.charAt(at) < 0x80) {
            at++;
        }
        int start = at;
        while (start > 0 && at - start < SAMPLE_CHARS / 2 && text.charAt(start - 1) > ' ') {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < SAMPLE_CHARS / 2 && text.charAt(end) > ' ') {
            end++;
        }
        return text.substring(start, end);
    }
}
