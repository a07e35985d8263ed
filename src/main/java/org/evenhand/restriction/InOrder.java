package org.evenhand.restriction;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Sets in the order of their constants, so that a fact that holds one has the same bytes always.
 */
final class InOrder {
    private InOrder() {}

    static <E extends Enum<E>> Set<E> of(Collection<E> constants) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(constants.stream().distinct().sorted().toList()));
    }
}
