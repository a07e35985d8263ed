package org.evenhand.stationery;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as somebody might choose them for a crest. */
final class Pictures {
    private static final int HEADER_AT = 12;

    private Pictures() {}

    static byte[] of(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All its pixels are there, two colours of one bit each. */
    static byte[] blank(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A small file that declares many pixels. */
    static byte[] declaring(int width, int height) {
        byte[] png = of("png", 10, 10);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, HEADER_AT, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    /** A picture with something behind its end that another program would open. */
    static byte[] withBehind(byte[] picture, String behind) {
        byte[] more = behind.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(picture.length + more.length).put(picture).put(more).array();
    }

    /** A photograph that says where it was taken, beside its pixels. */
    static byte[] withExif(byte[] jpeg, String place) {
        byte[] exif = ("Exif\0\0" + place).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + exif.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
