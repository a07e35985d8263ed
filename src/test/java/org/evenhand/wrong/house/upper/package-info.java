/** A chapter that reaches into another one’s drawer. */
@NullMarked
package org.evenhand.wrong.house.upper;

import org.jspecify.annotations.NullMarked;
