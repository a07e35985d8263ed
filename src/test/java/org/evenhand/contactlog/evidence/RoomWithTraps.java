package org.evenhand.contactlog.evidence;

import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.Recognised;

/** A child that a file has taken over: it does what the file's name tells it. */
public final class RoomWithTraps {
    static final String CLASS_FILE = "org/evenhand/contactlog/evidence/RoomWithTraps.class";

    private RoomWithTraps() {}

    public static void main(String[] arguments) throws IOException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        DataInputStream in = new DataInputStream(System.in);
        Frames.write(out, new Answer.Ready().toFrame());
        while (true) {
            Question question = Question.fromFrame(Frames.read(in, Frames.LONGEST_QUESTION));
            String trap = question.name().replaceAll("[.].*", "");
            if (trap.equals("hang-at-once")) {
                hang();
            }
            Frames.write(
                    out, new Answer.Kinded(question.number(), "text/plain", List.of()).toFrame());
            Reading reading = spring(trap, out);
            Frames.write(out, new Answer.Read(question.number(), reading).toFrame());
        }
    }

    private static Reading spring(String trap, OutputStream out) throws IOException {
        return switch (trap.replaceAll(" .*", "")) {
            case "hang" -> {
                hang();
                yield new NotReadable("never");
            }
            case "eat-memory" -> eatMemory();
            case "die" -> {
                Runtime.getRuntime().halt(1);
                yield new NotReadable("never");
            }
            case "babble" -> {
                out.write("This is no frame at all, is it?".getBytes(StandardCharsets.UTF_8));
                out.flush();
                hang();
                yield new NotReadable("never");
            }
            case "answer-for-another" -> {
                Frames.write(out, new Answer.Read(99, new NotReadable("forged")).toFrame());
                yield new NotReadable("too late");
            }
            case "say-on-and-on" -> {
                while (true) {
                    Frames.write(out, new Answer.Ready().toFrame());
                }
            }
            case "connect" ->
                    new NotReadable(connect(Integer.parseInt(trap.replaceAll(".* ", ""))));
            case "write" -> new NotReadable(write(Path.of("written")));
            case "environment" -> new NotReadable(System.getenv().keySet().toString());
            default -> new Recognised("text/plain");
        };
    }

    /** Tries a connection past every setting of Java's. */
    static String connect(int port) {
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 2_000);
            return "connected";
        } catch (IOException kept) {
            return "kept from the network";
        }
    }

    static String write(Path file) {
        try {
            Files.writeString(file, "x");
            return "written";
        } catch (IOException kept) {
            return "kept from writing";
        }
    }

    private static Reading eatMemory() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[1024 * 1024]);
        }
        return new NotReadable("never " + eaten);
    }

    private static void hang() {
        long count = 0;
        while (count >= 0) {
            count = count == Long.MAX_VALUE ? 0 : count + 1;
        }
    }
}
