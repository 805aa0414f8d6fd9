/**
 * The only door to the site folder: names that hold on every disk, whole files or none, nothing written that has not changed,
 * nothing left behind from an earlier build.
 */
package org.backfile.output;
