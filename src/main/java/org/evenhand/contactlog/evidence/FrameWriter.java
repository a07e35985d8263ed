package org.evenhand.contactlog.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts fields into a frame, one after the other: numbers, and texts as length and UTF-8. */
final class FrameWriter {
    /** Writes one element of a list. */
    interface Element<T> {
        void write(FrameWriter writer, T element) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    FrameWriter kind(char kind) throws IOException {
        out.writeByte(kind);
        return this;
    }

    FrameWriter number(int number) throws IOException {
        out.writeInt(number);
        return this;
    }

    FrameWriter bigNumber(long number) throws IOException {
        out.writeLong(number);
        return this;
    }

    FrameWriter text(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
        return this;
    }

    FrameWriter bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        return this;
    }

    <T> FrameWriter list(List<T> elements, Element<T> element) throws IOException {
        out.writeInt(elements.size());
        for (T each : elements) {
            element.write(this, each);
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
