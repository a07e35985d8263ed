package org.evenhand.database.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.database.Birth;
import org.evenhand.database.Wrapping;

/** Reads what {@link ContentWriter} wrote; every count in it is compared with what came. */
final class ContentReader {
    private static final int MOST_BYTES = 1 << 30;

    private final DataInputStream in;
    private final Wrapping wrapping;
    private final Map<String, Long> rows = new LinkedHashMap<>();

    final Birth birth;
    final int version;
    final Instant madeAt;

    /**
     * @param wrapping by the file's own key
     */
    ContentReader(DataInputStream in, Wrapping wrapping) throws IOException {
        this.in = in;
        this.wrapping = wrapping;
        this.birth = in.readUTF().equals(Birth.REAL.code()) ? Birth.REAL : Birth.DEMO;
        this.version = in.readInt();
        this.madeAt = Instant.ofEpochSecond(in.readLong());
    }

    /** Reads to the end; how many rows each table had. */
    Map<String, Long> readInto(Sink sink) throws IOException, SQLException {
        while (true) {
            byte what = in.readByte();
            switch (what) {
                case ContentWriter.TABLE -> table(sink);
                case ContentWriter.KEY -> key(sink);
                case ContentWriter.END -> {
                    end(sink);
                    return rows;
                }
                default -> throw new IOException("Something unknown follows");
            }
        }
    }

    private void table(Sink sink) throws IOException, SQLException {
        String name = in.readUTF();
        sink.table(name, in.readUTF());
        long count = 0;
        for (int length = in.readInt(); length >= 0; length = in.readInt()) {
            sink.row(bytes(length));
            count++;
        }
        sink.tableEnds();
        demand(count == in.readLong(), "The count of " + name + " differs");
        rows.put(name, count);
    }

    private void key(Sink sink) throws IOException, SQLException {
        UUID org = new UUID(in.readLong(), in.readLong());
        int number = in.readInt();
        Instant madeAt = Instant.ofEpochSecond(in.readLong());
        sink.key(org, number, madeAt, wrapping.unwrapped(org, number, bytes(in.readInt())));
        rows.merge(Table.KEYS, 1L, Long::sum);
    }

    private void end(Sink sink) throws IOException, SQLException {
        List<Head> heads = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            heads.add(
                    new Head(
                            in.readUTF(),
                            in.readUTF(),
                            in.readLong(),
                            in.readUTF(),
                            in.readLong()));
        }
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        demand(all == in.readLong(), "The count of all rows differs");
        demand(in.read() < 0, "Something follows the end");
        sink.heads(heads);
    }

    private byte[] bytes(int length) throws IOException {
        demand(length >= 0 && length < MOST_BYTES, "A length is damaged");
        byte[] bytes = in.readNBytes(length);
        demand(bytes.length == length, "The file was cut off");
        return bytes;
    }

    private static void demand(boolean good, String otherwise) throws IOException {
        if (!good) {
            throw new IOException(otherwise);
        }
    }
}
