package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * A zip file is found from its end, so one can hide behind a picture or a PDF. It is noticed by its
 * closing record pointing back at a list of contents that is really there.
 */
final class SecondFile {
    private static final int CLOSING_RECORD = 0x06054b50;
    private static final int LIST_OF_CONTENTS = 0x02014b50;
    private static final int LENGTH_OF_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LENGTH_OF_LIST_AT = 12;

    private SecondFile() {}

    static boolean isHiddenIn(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), LENGTH_OF_RECORD + LONGEST_COMMENT);
            long start = in.length() - length;
            byte[] tail = new byte[length];
            in.seek(start);
            in.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - LENGTH_OF_RECORD; at >= 0; at--) {
                if (bytes.getInt(at) == CLOSING_RECORD) {
                    long list = bytes.getInt(at + LENGTH_OF_LIST_AT) & 0xFFFF_FFFFL;
                    if (hasListOfContents(in, start + at - list)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean hasListOfContents(RandomAccessFile in, long at) throws IOException {
        if (at < 0 || at + Integer.BYTES > in.length()) {
            return false;
        }
        in.seek(at);
        return Integer.reverseBytes(in.readInt()) == LIST_OF_CONTENTS;
    }
}
