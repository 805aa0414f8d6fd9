package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings that pages mean by the names they declare (Encoding Standard, section 4.2): "latin1" is windows-1252.
 * Only the labels that the Java platform takes for something else, or does not know, are listed.
 */
final class CharsetLabels {

    private static final Map<String, String> MEANT = new HashMap<>();

    static {
        meant("windows-1252", "ansi_x3.4-1968 ascii cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 "
                + "iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined");
        meant("windows-1254", "csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 "
                + "x-cp1254");
        meant("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        meant("windows-1250", "x-cp1250");
        meant("windows-1251", "x-cp1251");
        meant("windows-1253", "x-cp1253");
        meant("windows-1255", "x-cp1255");
        meant("windows-1256", "x-cp1256");
        meant("windows-1257", "x-cp1257");
        meant("windows-1258", "x-cp1258");
        meant("GB18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk");
        meant("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        meant("windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        meant("EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp");
        meant("x-windows-949", "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
                + "ksc_5601 windows-949");
        meant("KOI8-U", "koi8-u koi8-ru");
        meant("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r");
        meant("x-MacRoman", "csmacintosh mac macintosh x-mac-roman");
        meant("x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        meant("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 utf-16 utf-16le utf-16be "
                + "unicode ucs-2 iso-10646-ucs-2 csunicode"); // a meta that can be read is in no UTF-16
    }

    private CharsetLabels() { }

    /** The encoding of a label; empty where it is none that is known. */
    static Optional<Charset> of(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            String meant = MEANT.getOrDefault(name, name);
            return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }


    private static void meant(String charset, String labels) {
        for (String label : labels.split(" ")) {
            MEANT.put(label, charset);
        }
    }
}
