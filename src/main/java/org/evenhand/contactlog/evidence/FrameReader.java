package org.evenhand.contactlog.evidence;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the fields out of a frame, trusting nothing: a length beyond the frame, bytes that are not
 * UTF-8, a list longer than allowed or anything left over is an error.
 */
final class FrameReader {
    /** Reads one element of a list. */
    interface Element<T> {
        T read(FrameReader reader) throws IOException;
    }

    private final ByteBuffer frame;

    FrameReader(byte[] frame) {
        this.frame = ByteBuffer.wrap(frame);
    }

    char kind() throws IOException {
        return (char) need(1).get();
    }

    int number() throws IOException {
        return need(Integer.BYTES).getInt();
    }

    long bigNumber() throws IOException {
        return need(Long.BYTES).getLong();
    }

    String text() throws IOException {
        int length = number();
        ByteBuffer encoded = need(length).slice(frame.position(), length);
        frame.position(frame.position() + length);
        return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    }

    byte[] bytes() throws IOException {
        int length = number();
        need(length);
        byte[] bytes = new byte[length];
        frame.get(bytes);
        return bytes;
    }

    <T> List<T> list(int most, Element<T> element) throws IOException {
        int count = number();
        if (count < 0 || count > most) {
            throw new IOException("A list of " + count + " is not allowed");
        }
        List<T> elements = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            elements.add(element.read(this));
        }
        return List.copyOf(elements);
    }

    void end() throws IOException {
        if (frame.hasRemaining()) {
            throw new IOException("A frame holds more than its fields");
        }
    }

    private ByteBuffer need(int bytes) throws IOException {
        if (bytes < 0 || bytes > frame.remaining()) {
            throw new IOException(
                    "A frame holds less than its fields", new BufferUnderflowException());
        }
        return frame;
    }
}
