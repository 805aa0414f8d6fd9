/**
 * JSON, XML and CSV over libraries. Written with one fixed order, so that the same values are always the same bytes; read
 * strictly where it is data, and tolerantly where it is part of a web page.
 *
 * <p>Values go in and text comes out, or the other way round. It does not know what the values mean. Open to every package.
 */
package org.backfile.wire;
