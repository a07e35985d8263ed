package org.evenhand.contactlog.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.evenhand.contactlog.evidence.Answer.Kinded;
import org.evenhand.contactlog.evidence.Answer.Read;
import org.evenhand.contactlog.evidence.Answer.Ready;
import org.evenhand.contactlog.evidence.Answer.TurnedAway;
import org.evenhand.contactlog.evidence.Reading.NotReadable;

/** One running child, from its start until it has read its batch, died or been killed. */
final class Child implements AutoCloseable {
    /** What is known of one file when the child is done with it, or it with the child. */
    record Outcome(Optional<Answer> first, Optional<Reading> reading, Ending ending) {}

    /** How an exchange about one file ended. */
    enum Ending {
        ANSWERED,
        TOO_LONG,
        DIED
    }

    private sealed interface Event {
        record Said(Answer answer) implements Event {}

        record Ended() implements Event {}
    }

    /** A well-behaved child never says more than two things before it is asked again. */
    private static final int MOST_UNHEARD = 4;

    private static final NotReadable TOOK_TOO_LONG =
            new NotReadable(
                    "Reading it took too long, so it was stopped. The file is kept as it is.");
    private static final NotReadable BROKE_THE_READER =
            new NotReadable(
                    "Reading it needed too much memory or broke off. The file is kept as it is.");

    private static final String TOOK_TOO_LONG_TO_DRAW =
            "Drawing it took too long, so it was stopped.";
    private static final String BROKE_THE_DRAWER =
            "Drawing it needed too much memory or broke off.";

    private final Process process;
    private final Duration deadline;
    private final OutputStream questions;
    private final BlockingQueue<Event> events = new ArrayBlockingQueue<>(MOST_UNHEARD + 1);
    private int asked;
    private boolean over;

    /**
     * Starts a child and waits until it is ready.
     *
     * @throws IOException when it does not become ready: a fault of this machine, not of a file
     */
    Child(ChildProgram program, ReadingLimits limits) throws IOException, InterruptedException {
        this.process = program.start();
        this.deadline = limits.deadline();
        this.questions = process.getOutputStream();
        Thread.ofVirtual().name("strangers-files-listener").start(this::listen);
        if (!(next(limits.startingDeadline()) instanceof Event.Said(Ready ready))
                || ready.number() != 0) {
            close();
            throw new IOException("The program that reads strangers' files does not start");
        }
    }

    /**
     * Whether this child has read something already, so that a death need not be the next file's.
     */
    boolean hasRead() {
        return asked > 1;
    }

    boolean isOver() {
        return over;
    }

    /** Puts one file to the child; whatever the file does, this returns within two deadlines. */
    Outcome read(StrangersFile file, FileName name) throws InterruptedException {
        asked++;
        try {
            String path = file.bytes().toAbsolutePath().toString();
            Frames.write(questions, new Question(asked, path, name.given()).toFrame());
        } catch (IOException gone) {
            return lost(Optional.empty(), Ending.DIED);
        }
        Event first = next(deadline);
        return switch (first) {
            case Event.Said(TurnedAway answer) when answer.number() == asked ->
                    new Outcome(Optional.of(answer), Optional.empty(), Ending.ANSWERED);
            case Event.Said(Kinded answer) when answer.number() == asked -> reading(answer);
            case Event.Said said -> lost(Optional.empty(), Ending.DIED);
            case Event.Ended ended -> lost(Optional.empty(), over ? Ending.TOO_LONG : Ending.DIED);
        };
    }

    /** Asks for one page of a file; whatever the file does, this returns within a deadline. */
    Answer draw(StrangersFile file, FileName name, int page) throws InterruptedException {
        asked++;
        try {
            String path = file.bytes().toAbsolutePath().toString();
            Frames.write(questions, new Question(asked, path, name.given(), page).toFrame());
        } catch (IOException gone) {
            close();
            return new Answer.NotDrawn(asked, BROKE_THE_DRAWER);
        }
        Event answered = next(deadline);
        if (answered instanceof Event.Said(Answer answer) && answer.number() == asked) {
            return answer;
        }
        boolean tooLong = answered instanceof Event.Ended && over;
        close();
        return new Answer.NotDrawn(asked, tooLong ? TOOK_TOO_LONG_TO_DRAW : BROKE_THE_DRAWER);
    }

    private Outcome reading(Kinded kinded) throws InterruptedException {
        return switch (next(deadline)) {
            case Event.Said(Read(int number, Reading reading)) when number == asked ->
                    new Outcome(Optional.of(kinded), Optional.of(reading), Ending.ANSWERED);
            case Event.Said said -> lost(Optional.of(kinded), Ending.DIED);
            case Event.Ended ended ->
                    lost(Optional.of(kinded), over ? Ending.TOO_LONG : Ending.DIED);
        };
    }

    private Outcome lost(Optional<Answer> first, Ending ending) {
        close();
        NotReadable reading = ending == Ending.TOO_LONG ? TOOK_TOO_LONG : BROKE_THE_READER;
        return new Outcome(first, Optional.of(reading), ending);
    }

    /** The next thing that happens; silence until the deadline ends the child. */
    private Event next(Duration patience) throws InterruptedException {
        Event event = events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (event == null) {
            close();
            return new Event.Ended();
        }
        return event;
    }

    private void listen() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            boolean heard = true;
            while (heard) {
                byte[] frame = Frames.read(in, Frames.LONGEST_ANSWER);
                heard =
                        events.size() < MOST_UNHEARD
                                && events.offer(new Event.Said(Answer.fromFrame(frame)));
            }
        } catch (IOException endedOrSpokeNonsense) {
            // Both end the conversation; what was asked last is told so below.
        } finally {
            process.destroyForcibly();
            events.offer(new Event.Ended());
        }
    }

    /** Ends the child, whatever it is doing. */
    @Override
    public void close() {
        over = true;
        process.destroyForcibly();
    }
}
