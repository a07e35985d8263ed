/** What is done to an order of a court: it is recorded, and said to be over. */
@NullMarked
package org.evenhand.restriction.act;

import org.jspecify.annotations.NullMarked;
