/** A chapter that may know no other, and does. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.evenhand.wrong.house.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
