/**
 * The dozen value types that every chapter speaks: ids, actors, scopes, periods, grounds,
 * paragraphs.
 *
 * <p>No Spring, no input or output, no clock: values refuse nonsense when they are made.
 */
@ApplicationModule(displayName = "Kernel", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.evenhand.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
