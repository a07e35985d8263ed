/** Whether the record can be believed: acts happen once, and whatever was bent is found. */
@NullMarked
package org.evenhand.ledger;

import org.jspecify.annotations.NullMarked;
