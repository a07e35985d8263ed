package org.evenhand.contactlog.evidence.child;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.evenhand.contactlog.evidence.Answer;
import org.evenhand.contactlog.evidence.Answer.NotDrawn;
import org.evenhand.contactlog.evidence.Answer.Page;
import org.evenhand.contactlog.evidence.Reading.PixelSize;

/** A picture as one page, the right way up; of one that moves, how it begins. */
final class PicturePage implements DrawingRoom.Pages {
    /** What fits into this process; larger ones are looked at where they are kept. */
    private static final long MOST_PIXELS = 120_000_000L;

    private final Path file;
    private final String mediaType;

    PicturePage(Path file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    @Override
    public Answer draw(int number, int page) throws IOException {
        PixelSize size = PictureHeader.of(file, mediaType);
        if ((long) size.width() * size.height() > MOST_PIXELS) {
            return new NotDrawn(
                    number,
                    "It is %d by %d pixels, too many to draw here."
                            .formatted(size.width(), size.height()));
        }
        Sheet sheet = Sheet.of(Turned.of(file).upright(unpacked(size)));
        return new Page(number, 1, sheet.width(), sheet.height(), true, sheet.pixels());
    }

    /** No larger than twice what is drawn of it. */
    private BufferedImage unpacked(PixelSize size) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(size.width(), size.height()) / (2 * Page.LONGER));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }
}
