/** Values that know what no value may, kept as proof that a rule sees it. */
@NullMarked
package org.evenhand.kernel.wrong;

import org.jspecify.annotations.NullMarked;
