/**
 * One YAML file, and the Markdown pages beside it, to the option records of the packages that use them.
 *
 * <p>All faults of a file are found before anything begins: an unknown key, a wrong value, each with its line. Nobody but
 * {@code build} and {@code cli} knows that there is such a file.
 */
package org.backfile.config;
