package org.evenhand.contactlog.evidence;

import java.io.IOException;

/**
 * What the parent asks of the child: read this file.
 *
 * @param number counts the questions put to one child; its answers repeat it
 * @param path where the bytes lie
 * @param name as the uploader gave it
 */
public record Question(int number, String path, String name) {
    public byte[] toFrame() throws IOException {
        return new FrameWriter().number(number).text(path).text(name).toBytes();
    }

    public static Question fromFrame(byte[] frame) throws IOException {
        FrameReader reader = new FrameReader(frame);
        Question question = new Question(reader.number(), reader.text(), reader.text());
        reader.end();
        return question;
    }
}
