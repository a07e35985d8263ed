/** The school as the policy sees it: its name, whether it is maintained, its dated choices. */
@ApplicationModule(displayName = "School", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
