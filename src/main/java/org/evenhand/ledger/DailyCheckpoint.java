package org.evenhand.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes a checkpoint of every organisation once a day, and when Evenhand is stopped cleanly. */
@Component
class DailyCheckpoint implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DailyCheckpoint.class);

    private final Organisations organisations;
    private final Sealer sealer;
    private final Checkpoints checkpoints;
    private final InstantSource clock;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("checkpoints").daemon().factory());
    private @Nullable LocalDate lastDay;
    private volatile boolean running;

    DailyCheckpoint(
            Organisations organisations,
            Sealer sealer,
            Checkpoints checkpoints,
            InstantSource clock) {
        this.organisations = organisations;
        this.sealer = sealer;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** Writes where each organisation's record ends. */
    void write() {
        organisations.all().forEach(this::write);
    }

    /** Seals what is unsealed in the organisation and writes down where its record ends. */
    void write(OrgId org) {
        while (sealer.seal(org) > 0) {
            // More than one block may be waiting.
        }
        ends(org).forEach(line -> checkpoints.add(org, line));
    }

    private List<Checkpoints.Line> ends(OrgId org) {
        return organisations.inside(
                org,
                sql ->
                        sql.sql(
                                        """
                                        select distinct on (stream) stream, block_no, hash
                                        from evenhand.block where org_id = :org
                                        order by stream, block_no desc
                                        """)
                                .param("org", org.value())
                                .query((row, n) ->
                                        new Checkpoints.Line(
                                                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                                LeafStream.of(row.getString("stream"))
                                                        .orElseThrow(),
                                                row.getLong("block_no"),
                                                row.getBytes("hash")))
                                .list());
    }

    private void onceADay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.LONDON);
        if (!today.equals(lastDay)) {
            try {
                write();
                lastDay = today;
            } catch (RuntimeException fault) {
                LOG.warn("No checkpoint was written; it is tried again: {}", fault.toString());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = hourly.scheduleWithFixedDelay(this::onceADay, 1, 60, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        hourly.shutdownNow();
        try {
            write();
        } catch (RuntimeException fault) {
            LOG.warn("No checkpoint was written at this stop: {}", fault.toString());
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
