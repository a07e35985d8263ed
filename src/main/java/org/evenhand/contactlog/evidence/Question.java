package org.evenhand.contactlog.evidence;

import java.io.IOException;

/**
 * What the parent asks of the child: read this file, or draw a page of it.
 *
 * @param number counts the questions put to one child; its answers repeat it
 * @param path where the bytes lie
 * @param name as the uploader gave it
 * @param page from 1, which is to be drawn; 0 when the file is to be read
 */
public record Question(int number, String path, String name, int page) {
    public Question(int number, String path, String name) {
        this(number, path, name, 0);
    }

    public byte[] toFrame() throws IOException {
        return new FrameWriter().number(number).text(path).text(name).number(page).toBytes();
    }

    public static Question fromFrame(byte[] frame) throws IOException {
        FrameReader reader = new FrameReader(frame);
        Question question =
                new Question(reader.number(), reader.text(), reader.text(), reader.number());
        reader.end();
        return question;
    }
}
