/** The shell that pages share: layout, component tags, form problems. */
@ApplicationModule(displayName = "Pages' shell", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
