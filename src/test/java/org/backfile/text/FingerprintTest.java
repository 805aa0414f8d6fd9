package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    /** The test vectors of FIPS 180-4 for SHA-256, and of RFC 4648 for base 32. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheSha256() {
        assertEquals(ABC, Fingerprint.of("abc").hex());
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Fingerprint.of("").hex());
    }

    @Test
    void base32GoesFiveBitsByFive() {
        Fingerprint foobar = new Fingerprint("666f6f626172" + "0".repeat(52));
        assertEquals("mzxw6ytb", foobar.base32(8));
    }

    @Test
    void refusesOtherLengths() {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint("ab"));
    }
}
