/** Where the chapter keeps what is its own. */
@NullMarked
package org.evenhand.wrong.house.middle.drawer;

import org.jspecify.annotations.NullMarked;
