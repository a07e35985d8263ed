/**
 * Where in the school a restriction is carried out, by whom, and whether it is off again when it
 * ends; and who was told of it because their work needs it (P51, P55-4, P66; BLOCK-17).
 *
 * <p>What is written here never changes what the front desk rules: that is worked out from the
 * restriction alone.
 */
@ApplicationModule(
        displayName = "Enforcement",
        allowedDependencies = {"people", "restriction", "frontdesk"})
@NullMarked
package org.evenhand.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
