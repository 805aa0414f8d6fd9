package org.backfile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.backfile.article.Role;
import org.junit.jupiter.api.Test;

/** Each block's reasons are told. */
class ExplainerTest {

    private static Explanation block(String text, String line) {
        return Sample.explain(text).stream().filter(block -> block.span().of(text).equals(line)).findFirst().orElseThrow();
    }

    /** A column that has no name was added without telling what it measures. */
    @Test
    void eachColumnOfTheModelHasAName() {
        assertEquals(BlockVectors.TEXT_WIDTH, Columns.names(BlockVectors.TEXT_WIDTH).size());
        assertEquals(BlockVectors.WEB_WIDTH, Columns.names(BlockVectors.WEB_WIDTH).size());
    }

    @Test
    void aParagraphSaysWhatCounted() {
        Explanation block = block(Pages.around(""), Pages.SECOND);
        assertEquals(Role.PARAGRAPH, block.role());
        assertTrue(block.likely().orElseThrow() > 0.5);
        assertEquals(3, block.weights().size());
        assertTrue(block.weights().get(0).value() > 0, () -> block.weights().toString());
        assertTrue(Math.abs(block.weights().get(0).value()) >= Math.abs(block.weights().get(1).value()));
    }

    @Test
    void theRunnerUpIsAnotherRole() {
        for (Explanation block : Sample.explain(Pages.around("4 July 2012\n\nShare\n\nBy Ada Thornquist"))) {
            assertFalse(block.runnerUp().filter(other -> other.role() == block.role()).isPresent(), block::toString);
            block.runnerUp().ifPresent(other -> assertTrue(other.likely() >= 0 && other.likely() <= 1, block::toString));
        }
    }

    @Test
    void whatAKnownPhraseCutHasNoWeights() {
        Explanation block = block(Pages.around("Share this article"), "Share this article");
        assertEquals(Role.SHARE, block.role());
        assertEquals(List.of(), block.weights());
        assertFalse(block.reason().evidence().isEmpty());
    }
}
