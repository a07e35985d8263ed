package org.evenhand.people.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Exports in the shapes of three school systems, written by hand, of people who are invented. */
public final class Sample {
    private Sample() {}

    public static String text(String file) {
        try (InputStream stream = Sample.class.getResourceAsStream("/imports/" + file)) {
            return new String(
                    Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
