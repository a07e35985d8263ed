/**
 * Meets every gate in a browser: somebody is refused, reads the reason, does what it says, and then
 * succeeds.
 */
@NullMarked
package org.evenhand.walk.gates;

import org.jspecify.annotations.NullMarked;
