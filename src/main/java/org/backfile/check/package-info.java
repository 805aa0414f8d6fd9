/**
 * Proofreads a finished site folder.
 *
 * <p>In comes a folder; out go {@link org.backfile.problem.Problem findings}, each with file and line, and a
 * {@link org.backfile.check.Tally}. Nothing is written. The rules are what the site promises: it opens from disk, no
 * request leaves the folder, every link leads somewhere, every name holds on every disk.
 *
 * <p>This package must not know how a site is made: it reads the files and nothing else, so that it can judge a site
 * that any program wrote. It makes no thread; the caller's executor does the work.
 */
package org.backfile.check;
