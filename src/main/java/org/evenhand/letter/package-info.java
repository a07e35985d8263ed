/** Typed facts poured into a template, rendered and frozen (P48, P50, P65). */
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {})
@NullMarked
package org.evenhand.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
