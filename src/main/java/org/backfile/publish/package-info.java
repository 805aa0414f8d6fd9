/**
 * What all the ways out share: the edition's settings, every address, and the {@link org.backfile.publish.Publisher}
 * that each of them is. The ways out (sub-packages) are blind to one another.
 */
package org.backfile.publish;
