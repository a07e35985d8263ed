package org.evenhand.database;

import java.nio.file.Path;

/** PostgreSQL for the programs that tests start: unpacked once, not for each home again. */
public final class TestPrograms {
    private TestPrograms() {}

    /** As the property {@code evenhand.postgres.binaries} names them. */
    public static String asProperty() {
        Path programs = TestServers.programs();
        return "evenhand.postgres.binaries=" + programs;
    }
}
