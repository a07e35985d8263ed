package org.evenhand.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, by a connection outside every pool. Whoever asks a pool while it is
 * away waits half a minute for a no; the front desk cannot.
 */
@Component
public class DatabasePulse implements SmartLifecycle {
    private static final long EVERY_MILLISECONDS = 500;
    private static final int PATIENCE_SECONDS = 2;

    private final Login app;
    private final Thread thread =
            Thread.ofPlatform().name("database-pulse").daemon().unstarted(this::run);
    private @Nullable Connection connection;
    private volatile boolean away;
    private volatile boolean running;

    DatabasePulse(Readiness ready) {
        this.app = ready.app();
    }

    /** As it was when it was last looked, at most half a second and two seconds' patience ago. */
    public boolean isAway() {
        return away;
    }

    /** Looks, and says. */
    public synchronized boolean isAwayNow() {
        try {
            Connection open = connection;
            if (open == null || !open.isValid(PATIENCE_SECONDS)) {
                close();
                connection = app.connect(PATIENCE_SECONDS);
            }
            away = false;
        } catch (SQLException noAnswer) {
            close();
            away = true;
        }
        return away;
    }

    private void close() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException brokenAlready) {
                // It is of no more use either way.
            }
        }
    }

    private void run() {
        while (running) {
            isAwayNow();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(EVERY_MILLISECONDS));
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public synchronized void stop() {
        running = false;
        close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
