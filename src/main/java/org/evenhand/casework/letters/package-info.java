/** What the letters of casework say: typed facts poured into sections (P48, P50, P65). */
@NamedInterface("letters")
@NullMarked
package org.evenhand.casework.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
