package org.backfile.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A language in an encoding of one byte a character, and how often each byte is to be expected. The detector of
 * Mozilla has no model for Central European, Turkish, Baltic and Arabic text: it says windows-1252, or takes Arabic
 * for Cyrillic. Bytes above 0x7f are enough to tell, as they are nearly all letters, and each language has few.
 */
final class Tongue {

    /**
     * What the bytes were taken for.
     *
     * @param sure whether all encodings that would give another text fit far worse
     */
    record Verdict(Charset charset, boolean sure) {
        Decoded decode(byte[] bytes) {
            return Decoded.of(bytes, 0, charset, sure);
        }
    }

    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    private static final String UKRAINIAN = "оанивіертслкмдупзябьгчйхцїжєюшщфґ";
    private static final String GREEK = "αοιετσνηυρπκμλςίόάέδήγώθχύφβξζψ";

    // The rows below are made from these figures, which therefore stand first.
    private static final String PUNCTUATION = "“”„‘’‚«»‹›–—…•·§°€£¢¥©®™ªº²³¹½¼¾×¡¿†‡№،؛؟";

    /** Of these, what stands between two letters too: "don’t", "so—he said". */
    private static final String JOINING = "\u00ad’‘–—…·®™";
    private static final double SELDOM = Math.log(0.02);
    private static final double NEVER = Math.log(0.0001);
    private static final double CAPITAL = Math.log(0.2);

    /** In favour of windows-1252, by far the most frequent: a hundred to one. */
    private static final double PRIOR = Math.log(100);

    /** The odds, as a logarithm, above which there is no doubt: a thousand to one. */
    private static final double SURE = Math.log(1000);

    /** What the detector's answer may fit worse by, for each byte. */
    private static final double HARDLY = 0.3;

    /** Letters outside ASCII, the most frequent first. The order of the rows decides between equals. */
    private static final List<Tongue> ALL = Stream.of(
            rows("windows-1252", "éèàêçôîùâûœëïü", "üäöß", "óíáéñúü", "ãçáéíóêõâúàô", "èàùòìé", "äåöé", "øåæé", "ëéïóè",
                    "íáðóöúþéæý", "óàéíèúçòï"),
            rows("windows-1250", "łąęóżśćńź", "íáéěýřžčšůúóňťďö", "áíéýčžšúľťňóôďäĺŕ", "áéöóőíüúű", "ăîâşţ", "čžšćđ"),
            rows("ISO-8859-2", "łąęóżśćńź", "íáéěýřžčšůúóňťďö", "áíéýčžšúľťňóôďäĺŕ", "áéöóőíüúű", "ăîâşţ", "čžšćđ"),
            rows("windows-1254", "ıüşçğöâîİ"),
            rows("windows-1257", "ėšųžąįčūę", "āīēšūļžķņčģ", "äõüöšž"),
            rows("windows-1256", "الينمورتبعدسهفقكحةجأشصطخضىئإءزذغثظؤآ"),
            rows("windows-1251", RUSSIAN, UKRAINIAN),
            rows("KOI8-R", RUSSIAN),
            rows("IBM866", RUSSIAN),
            rows("ISO-8859-5", RUSSIAN, UKRAINIAN),
            rows("x-MacCyrillic", RUSSIAN),
            rows("IBM855", RUSSIAN),
            rows("TIS-620", "านรกอเงมยลวดทสตะคปบหแจใพโขชไถผธศณซฟ่้ิีั์ืุ็ูำ"),
            rows("windows-1253", GREEK),
            rows("ISO-8859-7", GREEK),
            rows("windows-1255", "יוהלארמתבשנכדחפקעצגםטזסןךףץ")).flatMap(List::stream).toList();

    private final Charset charset;
    private final boolean isLatin;
    private final double[] inWords = new double[128];
    private final double[] atFigures = new double[128];
    private final double[] elsewhere = new double[128];
    private final char[] chars = new char[128];

    private Tongue(Charset charset, String letters) {
        this.charset = charset;
        this.isLatin = Character.UnicodeScript.of(letters.charAt(0)) == Character.UnicodeScript.LATIN;
        double harmonic = IntStream.rangeClosed(1, letters.length()).mapToDouble(rank -> 1.0 / rank).sum();
        for (int i = 0; i < 128; i++) {
            chars[i] = new String(new byte[] {(byte) (0x80 | i)}, charset).charAt(0);
            double letter = ofLetter(chars[i], letters, harmonic);
            boolean mark = PUNCTUATION.indexOf(chars[i]) >= 0;
            inWords[i] = JOINING.indexOf(chars[i]) >= 0 ? SELDOM : letter;
            atFigures[i] = mark ? SELDOM : NEVER;
            elsewhere[i] = mark ? SELDOM : letter;
        }
    }

    /** By Zipf's law: the letter of rank r has a share of 1/r. */
    private static double ofLetter(char c, String letters, double harmonic) {
        char lower = Character.toLowerCase(c);
        int rank = letters.indexOf(c) >= 0 ? letters.indexOf(c) : letters.indexOf(lower);
        if (rank < 0) {
            return NEVER;
        }
        return -Math.log((rank + 1) * harmonic) + (letters.indexOf(c) >= 0 ? 0 : CAPITAL);
    }

    private static List<Tongue> rows(String charset, String... letters) {
        if (!Charset.isSupported(charset)) { // a cut-down Java runtime lacks some
            return List.of();
        }
        return Arrays.stream(letters).map(row -> new Tongue(Charset.forName(charset), row)).toList();
    }

    /** Whether there is a row for this encoding, so that {@link #judge} can weigh it against the others. */
    static boolean knows(Charset charset) {
        return ALL.stream().anyMatch(tongue -> tongue.charset.equals(charset));
    }

    /**
     * The encoding that fits best. One that the detector found too is preferred to one that fits hardly better, as
     * the detector looks at pairs of letters, which tell more. Where none fits it is the first row's.
     */
    static Verdict judge(HighBytes high, Optional<Charset> detected) {
        List<Tongue> rows = ALL.stream().filter(row -> row.isLatin || !high.standAlone()).toList();
        Tongue best = best(rows.stream(), high).orElseThrow();
        Tongue chosen = best(rows.stream().filter(row -> detected.equals(Optional.of(row.charset))), high)
                .filter(row -> best.fit(high) - row.fit(high) < HARDLY * weight(high)).orElse(best);
        double fit = chosen.fit(high);
        if (fit < NEVER / 2 * weight(high)) {
            return new Verdict(detected.orElse(ALL.get(0).charset), false);
        }
        double rival = best(rows.stream().filter(row -> row.differs(chosen, high)), high)
                .map(row -> row.fit(high)).orElse(Double.NEGATIVE_INFINITY);
        return new Verdict(chosen.charset, fit - rival > SURE);
    }

    /** The first of the best. */
    private static Optional<Tongue> best(Stream<Tongue> rows, HighBytes high) {
        return rows.reduce((a, b) -> a.fit(high) >= b.fit(high) ? a : b);
    }

    /** The logarithm of how likely the bytes are, of which {@link #weight} tells how many count. */
    private double fit(HighBytes high) {
        double sum = charset.name().equals("windows-1252") ? PRIOR : 0;
        for (int i = 0; i < 128; i++) {
            if (high.count(i) > 0) {
                double likely = high.inWords()[i] * inWords[i] + high.atFigures()[i] * atFigures[i]
                        + high.elsewhere()[i] * elsewhere[i];
                sum += likely / Math.sqrt(high.count(i));
            }
        }
        return sum;
    }

    /**
     * A byte that is met n times counts as the root of n: a text has the same few words over and over, and twenty times
     * "première" is no better witness against Croatian than twice.
     */
    private static double weight(HighBytes high) {
        return IntStream.range(0, 128).mapToDouble(i -> Math.sqrt(high.count(i))).sum();
    }

    /** Whether it would give these bytes another text. */
    private boolean differs(Tongue other, HighBytes high) {
        return IntStream.range(0, 128).anyMatch(i -> high.count(i) > 0 && chars[i] != other.chars[i]);
    }
}
