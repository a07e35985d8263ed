/** Walks through the running program as people do: real forms, real sessions, real pages. */
@NullMarked
package org.evenhand.walk;

import org.jspecify.annotations.NullMarked;
