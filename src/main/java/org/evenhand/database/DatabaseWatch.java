package org.evenhand.database;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks five times a second whether the embedded server still runs, and starts it again if not. */
@Component
class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final long EVERY_MILLISECONDS = 200;

    private final PostgresServer server;
    private final Thread thread =
            Thread.ofPlatform().name("database-watch").daemon().unstarted(this::run);
    private volatile boolean running;

    DatabaseWatch(PostgresServer server) {
        this.server = server;
    }

    private void run() {
        while (running && server instanceof EmbeddedPostgres ours) {
            try {
                if (ours.revive()) {
                    LOG.warn("The database had gone away and was started again");
                }
            } catch (DatabaseFault fault) {
                LOG.warn("The database is away and cannot be started yet; it is tried again");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(EVERY_MILLISECONDS));
        }
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
