package org.backfile.article;

import org.commonmark.node.CustomNode;

/** The dateline that opens a report's first paragraph: "GENEVA, July 4 (NSW)"; its children are inline nodes. */
public final class Opening extends CustomNode {
}
