package org.backfile.article;

import org.commonmark.node.CustomBlock;

/** The text under a picture; its children are inline nodes. */
public final class Caption extends CustomBlock {
}
