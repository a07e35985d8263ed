package org.evenhand.frontdesk.act;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evenhand.database.DatabasePulse;
import org.evenhand.frontdesk.DeskMemory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * While the database is there: enters what waits in the journal, and keeps the desk's memory fresh.
 */
@Component
class MindingTheDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MindingTheDesk.class);
    private static final long EVERY_SECONDS = 5;

    private final DatabasePulse pulse;
    private final EnteringTheJournal enteringTheJournal;
    private final DeskMemory memory;
    private final ScheduledExecutorService often =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("desk").daemon().factory());
    private volatile boolean running;

    MindingTheDesk(DatabasePulse pulse, EnteringTheJournal enteringTheJournal, DeskMemory memory) {
        this.pulse = pulse;
        this.enteringTheJournal = enteringTheJournal;
        this.memory = memory;
    }

    private void once() {
        if (pulse.isAway()) {
            return;
        }
        try {
            enteringTheJournal.enter();
            memory.refresh();
        } catch (IOException | RuntimeException failure) {
            // What is remembered stays as it was, and says of when it is.
            // Its words may name somebody, and no log does.
            LOG.warn(
                    "The front desk's memory could not be kept fresh just now: {} at {}",
                    failure.getClass().getName(),
                    failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0]);
        }
    }

    @Override
    public void start() {
        running = true;
        Future<?> _ = often.scheduleWithFixedDelay(this::once, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        often.shutdownNow();
        try {
            if (!often.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The front desk is still being minded; what it was doing is given up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
