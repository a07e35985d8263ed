package org.evenhand.mail.act;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evenhand.database.DatabasePulse;
import org.evenhand.kernel.OrgId;
import org.evenhand.ledger.Acts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes up and looks whether something may go. Each school is looked at by itself, so that one
 * whose mail server is slow keeps nobody else waiting.
 */
@Component
class MindingTheOutbox implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(MindingTheOutbox.class);
    private static final long EVERY_SECONDS = 20;

    private final DatabasePulse pulse;
    private final Acts acts;
    private final SendingLetters sending;
    private final Set<OrgId> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService often =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("outbox").daemon().factory());
    private final ExecutorService each =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory());
    private volatile boolean running;

    MindingTheOutbox(DatabasePulse pulse, Acts acts, SendingLetters sending) {
        this.pulse = pulse;
        this.acts = acts;
        this.sending = sending;
    }

    private void look() {
        if (pulse.isAway()) {
            return;
        }
        try {
            acts.organisations().forEach(this::look);
        } catch (RuntimeException failure) {
            warn(failure);
        }
    }

    private void look(OrgId org) {
        if (!sending.isAnythingDue(org) || !busy.add(org)) {
            return;
        }
        Future<?> _ =
                each.submit(() -> {
                    try {
                        sending.send(org);
                    } catch (RuntimeException failure) {
                        warn(failure);
                    } finally {
                        busy.remove(org);
                    }
                });
    }

    /** Its words may name somebody, and no log does. */
    private static void warn(RuntimeException failure) {
        LOG.warn(
                "The outbox could not be looked after just now: {} at {}",
                failure.getClass().getName(),
                failure.getStackTrace().length == 0 ? "" : failure.getStackTrace()[0]);
    }

    @Override
    public void start() {
        running = true;
        Future<?> _ =
                often.scheduleWithFixedDelay(
                        this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What is being said to a mail server may be said to its end, for a while. */
    @Override
    public void stop() {
        running = false;
        often.shutdownNow();
        each.shutdown();
        try {
            if (!each.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("A mail server is still being spoken to; a person will be asked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
