/**
 * What went wrong, said so that a user can act: place, fact, hint.
 *
 * <p>Bad input becomes a {@link org.backfile.problem.Problem} in a {@link org.backfile.problem.Problems} list and
 * the work goes on; a wrong set-up becomes a {@link org.backfile.problem.SetupException} and stops it. Open to every package.
 */
package org.backfile.problem;
