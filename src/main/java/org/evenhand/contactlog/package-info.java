/** The Record of Parent and Customer Contact (P45, P46, P51, P66; F2, F5, F7, F9). */
@ApplicationModule(
        displayName = "Contact log",
        allowedDependencies = {"people", "restriction"})
@NullMarked
package org.evenhand.contactlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
