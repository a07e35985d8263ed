package org.evenhand.stationery.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.contactlog.evidence.DrawingFiles;
import org.evenhand.contactlog.evidence.Opened;
import org.evenhand.contactlog.evidence.Picture;
import org.evenhand.contactlog.evidence.Reading;
import org.evenhand.contactlog.evidence.Reading.PixelSize;
import org.evenhand.contactlog.evidence.StrangersFile;
import org.evenhand.contactlog.evidence.StrangersFiles;
import org.evenhand.letter.Crest;
import org.springframework.stereotype.Component;

/**
 * The door for a crest. Whoever chose the file, it is judged and drawn like a stranger's: by its
 * content, in a process apart. What comes on the paper is a small picture of our own making, so
 * that neither a flood of pixels nor a second file behind the first, nor where a photograph was
 * taken, ever reaches a letter.
 */
@Component
class CrestDoor {
    private static final long LARGEST = 5L * 1024 * 1024;
    private static final long MOST_PIXELS = 24_000_000;
    private static final int FEWEST = 100;
    private static final Set<String> KINDS = Set.of("image/png", "image/jpeg");
    private static final String SMALLER =
            " Save it smaller: 1,500 pixels across are more than a printer shows.";

    private final StrangersFiles door;
    private final DrawingFiles drawing;

    CrestDoor(StrangersFiles door, DrawingFiles drawing) {
        this.door = door;
        this.drawing = drawing;
    }

    /** What became of a chosen file. */
    sealed interface Taken {
        record Drawn(Picture picture) implements Taken {}

        /**
         * It cannot be used.
         *
         * @param because and what to do instead, beside the field
         */
        record Not(String because) implements Taken {}
    }

    Taken take(Path bytes, String name) throws IOException {
        if (Files.size(bytes) > LARGEST) {
            return new Taken.Not("This file is larger than 5 MB." + SMALLER);
        }
        StrangersFile file = new StrangersFile(bytes, name);
        if (!(door.open(file) instanceof Opened.Accepted accepted)
                || !KINDS.contains(accepted.mediaType())) {
            return new Taken.Not(
                    "This is no PNG or JPEG picture, whatever its name says. Choose the crest as one"
                            + " of these");
        }
        Optional<PixelSize> size =
                accepted.reading() instanceof Reading.Recognised picture
                        ? picture.pixels()
                        : Optional.empty();
        if (size.isEmpty()) {
            return damaged();
        }
        return wrongSize(size.get())
                .<Taken>map(Taken.Not::new)
                .orElseGet(() ->
                        drawing.small(file, Crest.MOST_WIDTH, Crest.MOST_HEIGHT)
                                .<Taken>map(Taken.Drawn::new)
                                .orElseGet(CrestDoor::damaged));
    }

    private static Optional<String> wrongSize(PixelSize size) {
        long pixels = (long) size.width() * size.height();
        if (pixels > MOST_PIXELS) {
            return Optional.of(
                    String.format(
                                    Locale.UK,
                                    "This picture has %d megapixels (%,d by %,d), more than a crest needs.",
                                    pixels / 1_000_000,
                                    size.width(),
                                    size.height())
                            + SMALLER);
        }
        if (Math.max(size.width(), size.height()) < FEWEST) {
            return Optional.of(
                    "This picture is only %d by %d pixels, and would print as a blur. Choose one at least %d pixels across"
                            .formatted(size.width(), size.height(), FEWEST));
        }
        return Optional.empty();
    }

    private static Taken damaged() {
        return new Taken.Not(
                "This picture is damaged or cut short. Open it where it came from and save it again");
    }
}
