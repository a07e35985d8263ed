/** A chapter with a drawer that is nobody else’s. */
@NullMarked
package org.evenhand.wrong.house.middle;

import org.jspecify.annotations.NullMarked;
