package org.backfile.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out how bytes are encoded: a byte order mark, else UTF-8 where it is valid or nearly so, else UTF-16 by its
 * NULs, else a guess by the letters of the languages and the detector of Mozilla.
 */
final class Encodings {

    /** What browsers read under the name on the left; taken where it leaves fewer bytes malformed. */
    private static final Map<String, String> WIDER = Map.of(
            "Shift_JIS", "windows-31j", "Big5", "Big5-HKSCS", "EUC-KR", "x-windows-949");

    /** Eight characters of two bytes: with fewer the detector's guess is a guess. */
    private static final int SURE_BYTES = 16;

    private Encodings() {}

    /**
     * {@code new String} has the platform's fastest UTF-8 decoder, and puts U+FFFD where bytes are malformed: a text
     * without one is known to be valid at no cost. Only the rare others are walked a second time, to tell a U+FFFD
     * that the source wrote from one that stands for damage. (A strict decoder first takes twice the time on ASCII.)
     */
    static Decoded decode(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return mark.get().decode(bytes);
        }
        String text = new String(bytes, UTF_8);
        if (text.indexOf('\ufffd') < 0 && text.indexOf('\0') < 0 && text.indexOf('\u001b') < 0) {
            return Decoded.clean(text, UTF_8);
        }
        return Wide.decode(bytes).orElseGet(() -> narrow(bytes));
    }

    private static Decoded narrow(byte[] bytes) {
        Decoded utf8 = Decoded.of(bytes, 0, UTF_8, true);
        if (utf8.flaws().count() == 0 && utf8.text().contains("\u001b$")) {
            return detected(bytes).map(charset -> Decoded.of(bytes, 0, charset, true)).orElse(utf8);
        }
        boolean binary = Census.of(utf8.text()).isBinary(0); // the detector is slow, and has no word for it
        return binary || isMostlySound(utf8) ? utf8 : guess(bytes);
    }

    /**
     * Whether the text is UTF-8 with some damage, such as a dump cut within a character. Other encodings give valid
     * sequences by chance: two in five in Japanese EUC, the worst that was met.
     */
    private static boolean isMostlySound(Decoded utf8) {
        long high = utf8.text().chars().filter(c -> c > 0x7f).count() - utf8.flaws().count();
        return high >= 2L * utf8.flaws().count() || utf8.flaws().count() == 1 && high > 0;
    }

    private static Decoded guess(byte[] bytes) {
        HighBytes high = HighBytes.of(bytes);
        Optional<Charset> detected = high.standAlone() ? Optional.empty() : detected(bytes);
        return detected.filter(charset -> !Tongue.knows(charset))
                .map(charset -> wider(Decoded.of(bytes, 0, charset, high.count() >= SURE_BYTES), bytes))
                .filter(decoded -> decoded.flaws().count() * 20L <= high.count())
                .orElseGet(() -> Tongue.judge(high, detected).decode(bytes));
    }

    private static Decoded wider(Decoded decoded, byte[] bytes) {
        String sibling = WIDER.get(decoded.charset().name());
        if (decoded.flaws().count() == 0 || sibling == null || !Charset.isSupported(sibling)) {
            return decoded;
        }
        Decoded wide = Decoded.of(bytes, 0, Charset.forName(sibling), decoded.sure());
        return wide.flaws().count() < decoded.flaws().count() ? wide : decoded;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName);
    }
}
