package org.evenhand.letter;

import java.util.stream.Collectors;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;

/** Somebody asked for the PDF of a letter without asking first whether it can be printed. */
public final class UnprintableLetter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Grounds grounds;

    UnprintableLetter(Grounds grounds) {
        super(grounds.all().stream().map(Ground::because).collect(Collectors.joining("; ")));
        this.grounds = grounds;
    }

    public Grounds grounds() {
        return grounds;
    }
}
