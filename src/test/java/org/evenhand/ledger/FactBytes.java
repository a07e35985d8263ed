package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How facts are written down, for the tests of the chapters that record them. */
public final class FactBytes {
    private FactBytes() {}

    /** The canonical bytes of a fact, as text. */
    public static String of(Fact fact) {
        return new String(
                new FactKinds(List.of(fact.getClass())).bytesOf(fact), StandardCharsets.UTF_8);
    }

    /** The fact that these bytes are. */
    public static <F extends Fact> F read(Class<F> kind, String bytes) {
        return kind.cast(
                new FactKinds(List.of(kind))
                        .read(FactKinds.nameOf(kind), bytes.getBytes(StandardCharsets.UTF_8)));
    }
}
