package org.evenhand.contactlog.evidence.child;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenhand.contactlog.evidence.Reading.PixelSize;

/** The size that a picture declares, read from its header; no pixel is unpacked. */
final class PictureHeader {
    /** Phones take up to 200 megapixels; a scan of a large sheet stays below 100. */
    private static final long MOST_PIXELS = 250_000_000L;

    private static final int LONGEST_SIDE = 50_000;
    private static final int HEAD = 256 * 1024;
    private static final int MOST_SEGMENTS = 10_000;

    private PictureHeader() {}

    /**
     * The declared size.
     *
     * @throws IOException when the header is damaged or cut short
     */
    static PixelSize of(Path file, String mediaType) throws IOException {
        if (mediaType.equals("image/jpeg")) {
            return jpeg(file);
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEAD);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes);
        try {
            PixelSize size =
                    switch (mediaType) {
                        case "image/png" -> new PixelSize(head.getInt(16), head.getInt(20));
                        case "image/gif" -> gif(head);
                        case "image/webp" -> webp(head);
                        case "image/heic" -> heic(head, bytes);
                        default -> throw new IOException("No picture known: " + mediaType);
                    };
            return sane(size);
        } catch (IndexOutOfBoundsException | BufferUnderflowException cutShort) {
            throw new IOException("A picture's header is cut short", cutShort);
        }
    }

    static boolean isFlood(PixelSize size) {
        return (long) size.width() * size.height() > MOST_PIXELS
                || Math.max(size.width(), size.height()) > LONGEST_SIDE;
    }

    private static PixelSize sane(PixelSize size) throws IOException {
        if (size.width() < 1 || size.height() < 1) {
            throw new IOException("A picture without an extent");
        }
        return size;
    }

    private static PixelSize gif(ByteBuffer head) {
        head.order(ByteOrder.LITTLE_ENDIAN);
        return new PixelSize(head.getShort(6) & 0xFFFF, head.getShort(8) & 0xFFFF);
    }

    private static PixelSize webp(ByteBuffer head) throws IOException {
        head.order(ByteOrder.LITTLE_ENDIAN);
        String form = StandardCharsets.US_ASCII.decode(head.slice(12, 4)).toString();
        return switch (form) {
            case "VP8 " -> new PixelSize(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF);
            case "VP8L" -> {
                int bits = head.getInt(21);
                yield new PixelSize((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1);
            }
            case "VP8X" ->
                    new PixelSize((head.getInt(24) & 0xFFFFFF) + 1, threeBytes(head, 27) + 1);
            default -> throw new IOException("A WebP of no known form");
        };
    }

    private static int threeBytes(ByteBuffer head, int at) {
        return (head.get(at) & 0xFF)
                | (head.get(at + 1) & 0xFF) << 8
                | (head.get(at + 2) & 0xFF) << 16;
    }

    /** The largest extent named in the header: the others are its thumbnail and its tiles. */
    private static PixelSize heic(ByteBuffer head, byte[] bytes) {
        PixelSize largest = new PixelSize(0, 0);
        for (int at = 4; at + 16 <= bytes.length; at++) {
            if (bytes[at] == 'i'
                    && bytes[at + 1] == 's'
                    && bytes[at + 2] == 'p'
                    && bytes[at + 3] == 'e') {
                PixelSize size = new PixelSize(head.getInt(at + 8), head.getInt(at + 12));
                if ((long) size.width() * size.height()
                        > (long) largest.width() * largest.height()) {
                    largest = size;
                }
            }
        }
        return largest;
    }

    private static PixelSize jpeg(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(2);
            for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
                int marker = marker(in);
                int length = in.readUnsignedShort();
                if (isFrame(marker)) {
                    in.skipNBytes(1);
                    int height = in.readUnsignedShort();
                    return sane(new PixelSize(in.readUnsignedShort(), height));
                }
                in.skipNBytes(Math.max(0, length - 2));
            }
            throw new EOFException("A picture without a frame");
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("A picture's header breaks off");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** C0 to CF start a frame, but for C4, C8 and CC, which are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }
}
