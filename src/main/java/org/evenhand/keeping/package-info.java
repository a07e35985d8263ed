/**
 * Keeping the record safe: verification, backup and restore, as commands and as pages of Settings.
 */
@ApplicationModule(
        displayName = "Keeping",
        allowedDependencies = {"database :: backup", "contactlog", "letter"})
@NullMarked
package org.evenhand.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
