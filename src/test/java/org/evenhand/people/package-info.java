/** People: how they are folded, found, recorded and shown. */
@NullMarked
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
