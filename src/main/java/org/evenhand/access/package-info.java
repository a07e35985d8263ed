/** Accounts, sign-in, roles; the only maker of a scope (P10-7, P51). */
@ApplicationModule(displayName = "Access", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
