package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.evenhand.contactlog.evidence.Answer.NotDrawn;
import org.evenhand.contactlog.evidence.Answer.Page;
import org.evenhand.contactlog.evidence.Answer.Words;

/**
 * Strangers' files drawn page by page, so that they can be printed (P46).
 *
 * <p>As they are read, they are drawn in a child process with little memory and a deadline, which
 * hands back nothing but pixels. Each file has a child of its own: whatever one does to its child,
 * the others are printed as they are.
 *
 * <p>One per program; may be called from many threads.
 */
public final class DrawingFiles {
    private static final String ROOM = "org.evenhand.contactlog.evidence.child.DrawingRoom";
    private static final String IN_THE_FILE = " What is missing is in the file itself.";

    private final ReadingLimits limits;
    private final DrawingLimits most;
    private final String childMainClass;
    private final List<String> childClassFiles;
    private final Semaphore places;

    public DrawingFiles(ReadingLimits limits, DrawingLimits most) {
        this(
                limits,
                most,
                ROOM,
                Stream.concat(ChildLibraries.OURS.stream(), ChildLibraries.PARSERS.stream())
                        .toList());
    }

    DrawingFiles(
            ReadingLimits limits,
            DrawingLimits most,
            String childMainClass,
            List<String> childClassFiles) {
        this.limits = limits;
        this.most = most;
        this.childMainClass = childMainClass;
        this.childClassFiles = List.copyOf(childClassFiles);
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /**
     * Draws a batch; the answers are in the order of the files, one each, whatever the files hold.
     *
     * @throws UncheckedIOException when no child can be started: a fault of this machine
     */
    public List<Drawn> draw(List<StrangersFile> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        try {
            places.acquire();
            try (ChildProgram program = program()) {
                return drawn(program, files);
            } finally {
                places.release();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while drawing files", interrupted);
        }
    }

    /**
     * A picture as it begins, no larger than that: what a school has on its paper is small. Empty
     * when it cannot be drawn.
     *
     * @throws UncheckedIOException when no child can be started: a fault of this machine
     */
    public Optional<Picture> small(StrangersFile file, int width, int height) {
        try {
            places.acquire();
            try (ChildProgram program = program();
                    Child child = new Child(program, limits)) {
                return child.draw(file, FileName.of(file.nameGiven()), 1) instanceof Page drawn
                        ? Optional.of(Picture.within(drawn, width, height))
                        : Optional.empty();
            } finally {
                places.release();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while drawing a file", interrupted);
        }
    }

    private ChildProgram program() throws IOException {
        return ChildProgram.of(
                childMainClass, childClassFiles, StrangersFiles::address, limits.memory());
    }

    private List<Drawn> drawn(ChildProgram program, List<StrangersFile> files)
            throws IOException, InterruptedException {
        List<Drawn> all = new ArrayList<>();
        int pages = most.pages();
        long bytes = most.bytes();
        for (StrangersFile file : files) {
            if (pages <= 0 || bytes <= 0) {
                all.add(new Drawn.Nothing("There was no more room for it in one file."));
                continue;
            }
            try (Child child = new Child(program, limits)) {
                Drawn drawn = new OneFile(child, file).drawn(pages, bytes);
                if (drawn instanceof Drawn.Pages(List<Picture> pictures, int _, String _)) {
                    pages -= pictures.size();
                    bytes -= pictures.stream().mapToLong(each -> each.jpeg().length).sum();
                }
                all.add(drawn);
            }
        }
        return List.copyOf(all);
    }

    /** One file and the child that draws it. */
    private final class OneFile {
        private final Child child;
        private final StrangersFile file;
        private final FileName name;
        private final long began = System.nanoTime();
        private final List<Picture> pages = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private int inAll = 1;
        private long bytes;

        OneFile(Child child, StrangersFile file) {
            this.child = child;
            this.file = file;
            this.name = FileName.of(file.nameGiven());
        }

        Drawn drawn(int mostPages, long mostBytes) throws InterruptedException {
            for (int page = 1; page <= inAll; page++) {
                String enough = enough(page, mostPages, mostBytes);
                if (!enough.isEmpty()) {
                    leftOut.add("From page %d on it is not printed: %s.".formatted(page, enough));
                    break;
                }
                Answer answer = child.draw(file, name, page);
                if (page == 1 && answer instanceof Words(int _, String text, boolean whole)) {
                    return new Drawn.Words(text, whole ? "" : "It goes on." + IN_THE_FILE);
                }
                if (page == 1 && answer instanceof NotDrawn(int _, String because)) {
                    return new Drawn.Nothing(because);
                }
                take(page, answer);
                if (child.isOver()) {
                    break;
                }
            }
            return pages();
        }

        private void take(int page, Answer answer) {
            if (answer instanceof Page drawn && (page == 1 || drawn.inAll() == inAll)) {
                inAll = drawn.inAll();
                Picture picture = Picture.of(page, drawn);
                bytes += picture.jpeg().length;
                pages.add(picture);
            } else {
                if (!(answer instanceof NotDrawn)) {
                    child.close(); // it does not do what it is there for
                }
                leftOut.add(
                        (child.isOver()
                                        ? "From page %d on it is not printed. %s"
                                        : "Page %d is not printed. %s")
                                .formatted(
                                        page,
                                        answer instanceof NotDrawn(int _, String because)
                                                ? because
                                                : "Drawing it broke off."));
            }
        }

        private Drawn pages() {
            String said = String.join(" ", leftOut);
            return new Drawn.Pages(pages, inAll, said.isEmpty() ? "" : said + IN_THE_FILE);
        }

        /** Why this page is not begun; empty when it is. */
        private String enough(int page, int mostPages, long mostBytes) {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            return page > most.pagesOfAFile()
                    ? "of one exhibit the first %d pages are".formatted(most.pagesOfAFile())
                    : page > mostPages || bytes >= mostBytes
                            ? "there was no more room in one file"
                            : took.compareTo(most.timeOfAFile()) > 0 ? "it took too long" : "";
        }
    }
}
