/**
 * The adults whom the record is about (P2, P3, P12): names, contact points with their dates,
 * children as references, adjustments (P68), representatives (P69). Persons are folded from facts;
 * only the index for searching is a table, and it can be made again from them.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {})
@NullMarked
package org.evenhand.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
