package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a picture says where on earth it was taken, as phones write it into every one: often the
 * home of whoever took it. It is kept as it came, so whoever decides to hand it on must know.
 */
final class Whereabouts {
    static final String NOTE =
            "It says where it was taken, which may be somebody's home: whoever is given the file can read that.";

    /** Written before the picture itself, behind a small picture of it at the most. */
    private static final int HEAD = 1024 * 1024;

    private static final int LITTLE = 0x49492A00;
    private static final int BIG = 0x4D4D002A;
    private static final int POSITION = 0x8825;
    private static final int ENTRY_BYTES = 12;
    private static final int MOST_ENTRIES = 500;

    private Whereabouts() {}

    static List<String> notes(Path file) throws IOException {
        ByteBuffer head;
        try (InputStream in = Files.newInputStream(file)) {
            head = ByteBuffer.wrap(in.readNBytes(HEAD));
        }
        for (int at = 0; at + 8 <= head.limit(); at++) {
            int start = head.getInt(at);
            if (start == LITTLE || start == BIG) {
                ByteBuffer tags = head.slice(at, head.limit() - at);
                tags.order(start == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
                if (namesAPosition(tags)) {
                    return List.of(NOTE);
                }
            }
        }
        return List.of();
    }

    /** Whether the first table of tags leads to one of the position. */
    private static boolean namesAPosition(ByteBuffer tags) {
        int table = tags.getInt(4);
        if (table < 8 || table > tags.limit() - 2) {
            return false;
        }
        int entries = Math.min(tags.getShort(table) & 0xFFFF, MOST_ENTRIES);
        for (int entry = 0; entry < entries; entry++) {
            int at = table + 2 + entry * ENTRY_BYTES;
            if (at > tags.limit() - ENTRY_BYTES) {
                return false;
            }
            if ((tags.getShort(at) & 0xFFFF) == POSITION) {
                return true;
            }
        }
        return false;
    }
}
