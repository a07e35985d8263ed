package org.evenhand.frontdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies between a tablet and Evenhand, and can be cut. */
final class Cable implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final String AWAY =
            """
            HTTP/1.1 503 Service Unavailable\r
            Evenhand-Records-Away: yes\r
            Content-Type: text/html\r
            Content-Length: 0\r
            Connection: close\r
            \r
            """;

    private static final int MOST_TRIES = 100;

    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    Cable(String address) {
        this.to = URI.create(address).getPort();
        this.door = opened(0);
    }

    /** The address on this side of it. */
    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void cut() {
        try {
            door.close();
            for (Socket end : ends) {
                end.close();
            }
            ends.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void mend() {
        door = opened(door.getLocalPort());
    }

    /** Whoever asks is answered as Evenhand does without its database. */
    void saysThatTheRecordsAreAway() {
        cut();
        ServerSocket socket = bound(door.getLocalPort());
        Thread.startVirtualThread(() -> answer(socket));
        door = socket;
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket opened(int port) {
        ServerSocket socket = bound(port);
        Thread.startVirtualThread(() -> letIn(socket));
        return socket;
    }

    private static ServerSocket bound(int port) {
        for (int tries = 1; ; tries++) {
            try {
                ServerSocket socket = new ServerSocket();
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return socket;
            } catch (IOException failure) {
                // On a busy machine the door that was closed is let go a little later.
                if (tries == MOST_TRIES) {
                    throw new UncheckedIOException(failure);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    private void letIn(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                Socket other = new Socket(InetAddress.getLoopbackAddress(), to);
                ends.add(one);
                ends.add(other);
                Thread.startVirtualThread(() -> carry(one, other));
                Thread.startVirtualThread(() -> carry(other, one));
            } catch (IOException cut) {
                // whoever waits at a closed door goes
            }
        }
    }

    private static void answer(ServerSocket socket) {
        while (!socket.isClosed()) {
            try (Socket one = socket.accept()) {
                InputStream in = one.getInputStream();
                String asked = new String(in.readNBytes(1), StandardCharsets.ISO_8859_1);
                while (!asked.endsWith("\r\n\r\n")) {
                    asked += new String(in.readNBytes(1), StandardCharsets.ISO_8859_1);
                }
                Matcher length = LENGTH.matcher(asked);
                in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                one.getOutputStream().write(AWAY.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException cut) {
                // whoever asks at a closed door goes
            }
        }
    }

    private static void carry(Socket from, Socket into) {
        try (from;
                into;
                InputStream in = from.getInputStream();
                OutputStream out = into.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // both ends are closed
        }
    }
}
