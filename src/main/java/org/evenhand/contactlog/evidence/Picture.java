package org.evenhand.contactlog.evidence;

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

    static Picture of(int page, Page drawn) {
        BufferedImage image =
                new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(drawn.pixels(), 0, pixels, 0, pixels.length);
        return new Picture(page, drawn.width(), drawn.height(), drawn.whole(), jpeg(image));
    }

    private static byte[] jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
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
