package org.evenhand.contactlog.evidence.child;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a phone was held: most write pictures lying on their side, and beside them which way is up.
 *
 * @param orientation 1 to 8, as EXIF counts them; 1 is upright
 */
record Turned(int orientation) {
    private static final int UPRIGHT = 1;
    private static final int HEAD = 128 * 1024;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LITTLE = 0x49492A00;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 500;

    static Turned of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            for (int at = 0; at + EXIF.length + 8 <= head.length; at++) {
                if (startsExif(head, at)) {
                    int from = at + EXIF.length;
                    return new Turned(said(ByteBuffer.wrap(head).slice(from, head.length - from)));
                }
            }
            return new Turned(UPRIGHT);
        } catch (IndexOutOfBoundsException cutShort) {
            return new Turned(UPRIGHT);
        }
    }

    private static boolean startsExif(byte[] head, int at) {
        for (int each = 0; each < EXIF.length; each++) {
            if (head[at + each] != EXIF[each]) {
                return false;
            }
        }
        return true;
    }

    private static int said(ByteBuffer tags) {
        boolean little = tags.getInt(0) == LITTLE;
        tags.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tags.getInt(4);
        int entries = Math.min(tags.getShort(table) & 0xFFFF, MOST_ENTRIES);
        for (int entry = 0; entry < entries; entry++) {
            int at = table + 2 + entry * ENTRY_BYTES;
            if ((tags.getShort(at) & 0xFFFF) == ORIENTATION) {
                int orientation = tags.getShort(at + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage upright(BufferedImage image) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation > 4;
        BufferedImage upright =
                new BufferedImage(
                        lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(image, turn(width, height), null);
        pen.dispose();
        return upright;
    }

    /** Where the picture's corner goes: the matrices of EXIF, column by column. */
    private AffineTransform turn(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
