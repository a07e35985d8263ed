/** Draws the map from the policy to the program, and holds it against the page in the docs. */
@NullMarked
package org.evenhand.policymap;

import org.jspecify.annotations.NullMarked;
