package org.evenhand.letter;

import java.util.stream.Collectors;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;

/** Somebody issued a letter without asking first whether it may be. */
public final class UnissuableLetter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Grounds grounds;

    UnissuableLetter(Grounds grounds) {
        super(grounds.all().stream().map(Ground::rule).collect(Collectors.joining(", ")));
        this.grounds = grounds;
    }

    public Grounds grounds() {
        return grounds;
    }
}
