package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Ledger.Item item(int start, int end, Role role) {
        return new Ledger.Item(new Span(start, end), 1, role, Reason.of("rule"));
    }

    @Test
    void refusesAGap() {
        assertThrows(IllegalArgumentException.class,
                () -> new Ledger(List.of(item(0, 3, Role.PARAGRAPH), item(4, 6, Role.BLANK))));
    }

    @Test
    void refusesAnOverlap() {
        assertThrows(IllegalArgumentException.class,
                () -> new Ledger(List.of(item(0, 3, Role.PARAGRAPH), item(2, 6, Role.BLANK))));
    }

    @Test
    void refusesALateBeginningAndAnEmptyItem() {
        assertThrows(IllegalArgumentException.class, () -> new Ledger(List.of(item(1, 3, Role.PARAGRAPH))));
        assertThrows(IllegalArgumentException.class, () -> new Ledger(List.of(item(0, 0, Role.PARAGRAPH))));
    }

    @Test
    void tellsKeptFromCutAndFromWhatHoldsTogether() {
        Ledger ledger = new Ledger(List.of(item(0, 3, Role.SHARE), item(3, 4, Role.BLANK), item(4, 6, Role.MARK),
                item(6, 9, Role.PARAGRAPH), item(9, 10, Role.CONTROL)));
        assertEquals(List.of(item(6, 9, Role.PARAGRAPH)), ledger.kept());
        assertEquals(List.of(item(0, 3, Role.SHARE), item(9, 10, Role.CONTROL)), ledger.stripped());
        assertEquals(10, ledger.length());
        assertEquals(0, new Ledger(List.of()).length());
    }

    @Test
    void aRolesWordGivesItBack() {
        for (Role role : Role.values()) {
            assertEquals(role, Role.of(role.word()));
        }
        assertThrows(IllegalArgumentException.class, () -> Role.of("headlines"));
    }
}
