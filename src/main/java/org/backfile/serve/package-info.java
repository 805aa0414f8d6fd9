/**
 * Shows a finished site on this machine while it is being worked on.
 *
 * <p>In come a folder and an executor; out go HTTP answers on the loopback address. Only files with a name that
 * {@link org.backfile.output.SitePath} allows are served, so that no request can name anything outside the folder.
 * {@link org.backfile.serve.Watcher} tells when inputs have changed, and {@link org.backfile.serve.Preview#reload} then makes open
 * pages load again.
 *
 * <p>This package must not know how a site is built, and makes no thread and reads no clock: the caller gives the executor, decides
 * when the watcher looks, and rebuilds.
 */
package org.backfile.serve;
