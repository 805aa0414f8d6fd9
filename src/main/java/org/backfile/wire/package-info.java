/**
 * Writing of JSON, XML and CSV over libraries, each with one fixed order, so that the same values are always the same bytes.
 *
 * <p>Values go in, text comes out. It does not know what the values mean. Open to every package.
 */
package org.backfile.wire;
