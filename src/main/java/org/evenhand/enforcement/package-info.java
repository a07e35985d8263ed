/**
 * Where in the school a restriction is carried out, by whom, and whether it is off again when it
 * ends; and who was told of it because their work needs it (P51, P55-4, P66; BLOCK-17).
 *
 * <p>What is written here never changes what the front desk rules: that is worked out from the
 * restriction alone. Its slips and cards are printed with the blocks of {@code letter}; of letters
 * it knows nothing.
 */
@ApplicationModule(
        displayName = "Enforcement",
        allowedDependencies = {"people", "restriction", "frontdesk", "letter"})
@NullMarked
package org.evenhand.enforcement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
