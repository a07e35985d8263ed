/** The acts by which a school settles something about itself. */
@NullMarked
package org.evenhand.school.act;

import org.jspecify.annotations.NullMarked;
