package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.evenhand.contactlog.evidence.Answer.Kinded;
import org.evenhand.contactlog.evidence.Answer.TurnedAway;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Opened.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The safe opening of strangers' files (P24, P34, P36, P46).
 *
 * <p>A file is judged by its content: on the allow-list it may be kept, exactly as it came, and is
 * read as far as it can be; otherwise it is refused with the reason and what to do instead. Bytes
 * are looked into only in a child process with little memory and a deadline, so that no file can
 * stop, slow or take over the program; one child reads a whole batch, and a file that kills it
 * costs only its own reading.
 *
 * <p>One per program; may be called from many threads.
 */
public final class StrangersFiles implements AutoCloseable {
    private static final Refusal EMPTY =
            new Refusal(
                    "The file is empty: there is nothing in it.",
                    "Open it where it came from; if you can see something there, save it again.");
    private static final Refusal DID_NOT_ARRIVE =
            new Refusal("The file did not arrive here.", "Please add it once more.");
    private static final Refusal CANNOT_BE_TOLD =
            new Refusal(
                    "It could not be found out what this file is; looking at it was stopped.",
                    "Save or print it as a PDF, or take a picture of it, and add that.");

    private final ReadingLimits limits;
    private final ChildProgram program;
    private final Semaphore places;

    /**
     * Gathers what children need; starts none.
     *
     * @throws UncheckedIOException when the temporary folder cannot be written
     */
    public StrangersFiles(ReadingLimits limits) {
        this(
                limits,
                "org.evenhand.contactlog.evidence.child.ReadingRoom",
                Stream.concat(ChildLibraries.OURS.stream(), ChildLibraries.PARSERS.stream())
                        .toList());
    }

    StrangersFiles(ReadingLimits limits, String childMainClass, List<String> childClassFiles) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
        try {
            this.program =
                    ChildProgram.of(
                            childMainClass,
                            childClassFiles,
                            StrangersFiles::address,
                            limits.memory());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static @Nullable String address(String resource) {
        URL url = StrangersFiles.class.getClassLoader().getResource(resource);
        return url == null ? null : url.toString();
    }

    /**
     * Whether the operating system itself keeps the reading process from every network; where it
     * does not, only Java's own settings do. For the page that shows the program's health.
     */
    public boolean networkIsCutOff() {
        return program.networkIsCutOff();
    }

    /** Opens one file, as {@link #open(List)} does. */
    public Opened open(StrangersFile file) {
        return open(List.of(file)).getFirst();
    }

    /**
     * Opens a batch; the answers are in the order of the files, one each, whatever the files hold.
     *
     * @throws UncheckedIOException when no child can be started: a fault of this machine
     */
    public List<Opened> open(List<StrangersFile> files) {
        Map<Integer, Opened> opened = new HashMap<>();
        List<Integer> toLookInto = new ArrayList<>();
        for (int each = 0; each < files.size(); each++) {
            FileName name = FileName.of(files.get(each).nameGiven());
            Optional<Refusal> refusal = refusedUnseen(files.get(each), name);
            if (refusal.isPresent()) {
                opened.put(each, new Refused(name, refusal.get()));
            } else {
                toLookInto.add(each);
            }
        }
        if (!toLookInto.isEmpty()) {
            lookInto(files, toLookInto, opened);
        }
        return Stream.iterate(0, each -> each < files.size(), each -> each + 1)
                .map(opened::get)
                .toList();
    }

    /** What needs no look at the content: its size, and a name that a computer would run. */
    private Optional<Refusal> refusedUnseen(StrangersFile file, FileName name) {
        long size = size(file);
        if (size < 0) {
            return Optional.of(DID_NOT_ARRIVE);
        }
        if (size == 0) {
            return Optional.of(EMPTY);
        }
        if (size > limits.largestFile()) {
            return Optional.of(
                    new Refusal(
                            "The file is larger than "
                                    + limits.largestFile() / (1024 * 1024)
                                    + " MB.",
                            "Cut it into parts or save it smaller; of a film, add the part that"
                                    + " matters."));
        }
        return AcceptedKinds.refusalOfName(name);
    }

    private static long size(StrangersFile file) {
        try {
            return Files.size(file.bytes());
        } catch (IOException absent) {
            return -1;
        }
    }

    private void lookInto(
            List<StrangersFile> files, List<Integer> toLookInto, Map<Integer, Opened> opened) {
        try {
            places.acquire();
            try {
                int done = 0;
                while (done < toLookInto.size()) {
                    done = withOneChild(files, toLookInto, done, opened);
                }
            } finally {
                places.release();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading files", interrupted);
        }
    }

    /** Reads on until the batch is done or the child is; answers how many are done. */
    private int withOneChild(
            List<StrangersFile> files,
            List<Integer> toLookInto,
            int from,
            Map<Integer, Opened> opened)
            throws IOException, InterruptedException {
        int done = from;
        try (Child child = new Child(program, limits)) {
            while (done < toLookInto.size() && !child.isOver()) {
                int each = toLookInto.get(done);
                FileName name = FileName.of(files.get(each).nameGiven());
                Child.Outcome outcome = child.read(files.get(each), name);
                if (outcome.ending() == Child.Ending.DIED && child.hasRead()) {
                    break; // an earlier file may have weakened the child: this one gets a fresh one
                }
                opened.put(each, judged(name, size(files.get(each)), outcome));
                done++;
            }
        }
        return done;
    }

    /** The parent's own judgement of what the child says; the list is looked up here once more. */
    private static Opened judged(FileName name, long size, Child.Outcome outcome) {
        return switch (outcome.first().orElse(null)) {
            case TurnedAway(int number, Refusal refusal) -> new Refused(name, refusal);
            case Kinded(int number, String mediaType, List<String> notes) ->
                    AcceptedKinds.kindOf(mediaType)
                            .<Opened>map(kind ->
                                    new Accepted(
                                            name,
                                            kind,
                                            mediaType,
                                            size,
                                            withNameChecked(name, mediaType, notes),
                                            outcome.reading().orElseThrow()))
                            .orElseGet(() -> new Refused(name, AcceptedKinds.refusalOf(mediaType)));
            case null, default -> new Refused(name, CANNOT_BE_TOLD);
        };
    }

    private static List<String> withNameChecked(
            FileName name, String mediaType, List<String> notes) {
        return Stream.concat(AcceptedKinds.wrongExtension(name, mediaType).stream(), notes.stream())
                .toList();
    }

    /** Removes what was unpacked for the children. */
    @Override
    public void close() {
        try {
            program.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
