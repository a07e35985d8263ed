/** The school's own settings, its accounts, and the first hour of an empty school. */
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"letter", "casework :: letters", "mail"})
@NullMarked
package org.evenhand.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
