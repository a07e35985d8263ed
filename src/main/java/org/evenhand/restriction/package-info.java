/**
 * The PCCR and its clauses, and the one question that matters at the gate: may this contact happen?
 * (P43-P62)
 */
@ApplicationModule(
        displayName = "Restriction",
        allowedDependencies = {"people"})
@NullMarked
package org.evenhand.restriction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
