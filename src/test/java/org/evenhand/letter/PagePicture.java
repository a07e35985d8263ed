package org.evenhand.letter;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as the eye sees it: a point is a pixel, in sixteen greys, so that the files stay small.
 */
public final class PagePicture {
    /** A pixel has changed when it is lighter or darker by more than so many of the 16 greys. */
    private static final int SAME_GREY = 4;

    /** So many changed pixels in a hundred thousand are the rasteriser's, and not the letter's. */
    private static final int TOLERATED = 10;

    private static final float DOTS_PER_INCH = 72;
    private static final int GREYS = 16;

    private final BufferedImage image;

    public PagePicture(BufferedImage image) {
        this.image = image;
    }

    public static List<PagePicture> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PagePicture> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(
                        new PagePicture(
                                inFewGreys(
                                        renderer.renderImageWithDPI(
                                                page, DOTS_PER_INCH, ImageType.GRAY))));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PagePicture read(byte[] png) {
        try {
            return new PagePicture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BufferedImage image() {
        return image;
    }

    /** Whether nobody could tell them apart. */
    public boolean looksLike(PagePicture other) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (width != other.image.getWidth() || height != other.image.getHeight()) {
            return false;
        }
        long changed = changedPixels(other, width, height);
        return changed * 100_000 <= (long) TOLERATED * width * height;
    }

    private long changedPixels(PagePicture other, int width, int height) {
        long changed = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (Math.abs(grey(image, x, y) - grey(other.image, x, y)) > SAME_GREY) {
                    changed++;
                }
            }
        }
        return changed;
    }

    private static int grey(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) * (GREYS - 1) / 255;
    }

    private static BufferedImage inFewGreys(BufferedImage page) {
        byte[] shades = new byte[GREYS];
        for (int shade = 0; shade < GREYS; shade++) {
            shades[shade] = (byte) (shade * 255 / (GREYS - 1));
        }
        BufferedImage few =
                new BufferedImage(
                        page.getWidth(),
                        page.getHeight(),
                        BufferedImage.TYPE_BYTE_BINARY,
                        new IndexColorModel(4, GREYS, shades, shades, shades));
        Raster from = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int shade = Math.round(from.getSample(x, y, 0) * (GREYS - 1) / 255f);
                few.getRaster().setSample(x, y, 0, shade);
            }
        }
        return few;
    }
}
