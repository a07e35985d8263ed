package org.evenhand.contactlog.evidence;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * How parent and child take turns: four bytes of length, most significant first, then as many
 * bytes. A length that is not allowed ends the conversation before anything is reserved for it.
 */
public final class Frames {
    /** Bytes of the longest answer: a body at its longest, a thousand attachments, and room. */
    public static final int LONGEST_ANSWER = 8 * 1024 * 1024;

    /** Bytes of the longest question: a path and a name. */
    public static final int LONGEST_QUESTION = 64 * 1024;

    private Frames() {}

    public static void write(OutputStream out, byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + content.length);
        frame.putInt(content.length).put(content);
        out.write(frame.array());
        out.flush();
    }

    /**
     * The next frame.
     *
     * @throws IOException when the other side ended, or sent less than it announced or more than
     *     {@code longest} bytes
     */
    public static byte[] read(DataInputStream in, int longest) throws IOException {
        int length = in.readInt();
        if (length < 1 || length > longest) {
            throw new IOException("A frame of " + length + " bytes is not allowed");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("A frame ended early");
        }
        return content;
    }
}
