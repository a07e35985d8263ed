package org.evenhand.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether something failed because the database is there and does not answer in time. */
public final class TooSlow {
    /** {@code lock_not_available} and {@code query_canceled}: the times of {@code setup.sql}. */
    private static final Set<String> OUT_OF_TIME = Set.of("55P03", "57014");

    private TooSlow() {}

    /**
     * Whether that is behind a failure.
     *
     * @param failure with whatever caused it
     */
    public static boolean isCauseOf(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException inTheDatabase && isOutOfTime(inTheDatabase)) {
                return true;
            }
        }
        return false;
    }

    /** It said so itself, or no connection of the pool was free in time. */
    private static boolean isOutOfTime(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || (state != null && OUT_OF_TIME.contains(state));
    }
}
