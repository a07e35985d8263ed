/**
 * The life of a letter: typed facts poured into blocks, drafted, rendered, issued with its bytes
 * frozen, delivered, and told (P48, P50, P65, J6, J13). Only the act that owns a letter issues it.
 */
@ApplicationModule(
        displayName = "Letter",
        allowedDependencies = {"people"})
@NullMarked
package org.evenhand.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
