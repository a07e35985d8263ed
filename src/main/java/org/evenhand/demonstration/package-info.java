/** The demonstration school, made by the acts themselves with a wound clock. */
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package org.evenhand.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
