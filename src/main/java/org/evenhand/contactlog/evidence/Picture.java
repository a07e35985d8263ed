package org.evenhand.contactlog.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.evenhand.contactlog.evidence.Answer.Page;

/**
 * A page of a stranger's file as a picture of our own making: from plain pixels, so that no byte of
 * the stranger's is parsed or handed on, nor what a phone writes beside a picture.
 *
 * @param page from 1
 * @param whole whether everything on the page could be drawn
 */
public record Picture(int page, int width, int height, boolean whole, byte[] jpeg) {
    private static final float QUALITY = 0.8f;
    private static final float FINE = 0.95f;

    static Picture of(int page, Page drawn) {
        return new Picture(
                page, drawn.width(), drawn.height(), drawn.whole(), jpeg(image(drawn), QUALITY));
    }

    /** The first page brought to that size, as finely as it was drawn. */
    static Picture within(Page drawn, int mostWidth, int mostHeight) {
        BufferedImage image = image(drawn);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) mostWidth / image.getWidth(),
                                (double) mostHeight / image.getHeight()));
        int width = Math.max(1, (int) (drawn.width() * scale));
        int height = Math.max(1, (int) (drawn.height() * scale));
        // By halves, since one great leap would leave out whole lines.
        while (image.getWidth() > width || image.getHeight() > height) {
            image =
                    brought(
                            image,
                            Math.max(width, image.getWidth() / 2),
                            Math.max(height, image.getHeight() / 2));
        }
        return new Picture(1, width, height, drawn.whole(), jpeg(image, FINE));
    }

    private static BufferedImage image(Page drawn) {
        BufferedImage image =
                new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(drawn.pixels(), 0, pixels, 0, pixels.length);
        return image;
    }

    private static BufferedImage brought(BufferedImage image, int width, int height) {
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
