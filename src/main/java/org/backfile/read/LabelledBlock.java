package org.backfile.read;

import org.backfile.article.Reason;
import org.backfile.article.Role;

/**
 * A block with the role that a labeller gave it.
 *
 * @param block  the block
 * @param role   never {@link Role#BLANK} or {@link Role#CONTROL}: those are what stands between and inside blocks
 * @param reason the rule that decided
 */
record LabelledBlock(Block block, Role role, Reason reason) { }
