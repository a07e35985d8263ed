/** The unit of work and the believable record (P45): acts, facts, sealed blocks, verification. */
@ApplicationModule(displayName = "Ledger", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
