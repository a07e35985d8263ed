/**
 * What the school prints: what stands on its paper, in whose words its letters are, and the papers
 * with which it takes Evenhand into use.
 */
@ApplicationModule(
        displayName = "Stationery",
        allowedDependencies = {"letter", "casework :: letters", "contactlog :: evidence"})
@NullMarked
package org.evenhand.stationery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
