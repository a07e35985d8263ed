package org.evenhand.people.act;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks once an hour whether somebody's time is over. */
@Component
class Purge implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final ErasingTheUnused erasing;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("purge").daemon().factory());
    private volatile boolean running;

    Purge(ErasingTheUnused erasing) {
        this.erasing = erasing;
    }

    private void look() {
        try {
            erasing.everywhere();
        } catch (RuntimeException fault) {
            LOG.warn("Nobody was purged; it is tried again: {}", fault.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = hourly.scheduleWithFixedDelay(this::look, 5, 60, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        hourly.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the last request was served, while the database still answers. */
    @Override
    public int getPhase() {
        return 0;
    }
}
