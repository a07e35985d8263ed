/**
 * "She is at the gate": what reception does and says, the emergency act, and help (P61, P62;
 * J1-J3).
 */
@ApplicationModule(
        displayName = "Front desk",
        allowedDependencies = {"people", "restriction", "contactlog"})
@NullMarked
package org.evenhand.frontdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
