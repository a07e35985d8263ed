package org.evenhand.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on this machine that does what mail servers do when they are in trouble. */
public final class ScriptedServer implements AutoCloseable {
    /** What it does with one message; with those that no line says anything of, {@link #ACCEPT}. */
    public enum Does {
        ACCEPT,
        LATER_AT_THE_ADDRESS,
        NEVER_AT_THE_ADDRESS,
        LATER_AT_THE_END,
        NEVER_AT_THE_END,
        /** The whole letter was said, and the connection is gone. */
        BREAKS_AT_THE_END,
        /** It takes the letter, and the connection is gone before it is said goodbye. */
        BREAKS_AFTER_IT,
        BREAKS_BEFORE_THE_LETTER
    }

    /** When it begins to speak TLS. */
    public enum Tls {
        NEVER,
        WHEN_ASKED,
        AT_ONCE
    }

    private final ServerSocket listening;
    private final Tls tls;
    private final @Nullable SSLContext context;
    private final Deque<Does> script;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    private ScriptedServer(Tls tls, @Nullable SSLContext context, Does... script) {
        this.tls = tls;
        this.context = context;
        this.script = new ArrayDeque<>(List.of(script));
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var _ = Thread.ofVirtual().start(this::serve);
    }

    public static ScriptedServer that(Does... does) {
        return new ScriptedServer(Tls.NEVER, null, does);
    }

    static ScriptedServer speaking(Tls tls, SSLContext context) {
        return new ScriptedServer(tls, context);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** The letters that it took, as they came. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    /** Every line that was said to it before it spoke TLS, but for the letters. */
    List<String> saidInClear() {
        return List.copyOf(said);
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket each = listening.accept()) {
                speak(tls == Tls.AT_ONCE ? encrypted(each) : each, tls == Tls.AT_ONCE);
            } catch (IOException gone) {
                // The next one is served.
            }
        }
    }

    private Socket encrypted(Socket plain) throws IOException {
        if (context == null) {
            throw new IOException("No certificate");
        }
        SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private void speak(Socket socket, boolean safe) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        if (!(safe && tls == Tls.WHEN_ASKED)) {
            say(socket, "220 here");
        }
        Does does = script.isEmpty() ? Does.ACCEPT : script.peek();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!safe) {
                said.add(line);
            }
            String verb = line.split(" ", -1)[0].toUpperCase(java.util.Locale.ROOT);
            switch (verb) {
                case "EHLO" ->
                        say(
                                socket,
                                tls == Tls.WHEN_ASKED && !safe
                                        ? "250-here\r\n250 STARTTLS"
                                        : "250-here\r\n250 AUTH PLAIN");
                case "STARTTLS" -> {
                    say(socket, "220 go on");
                    speak(encrypted(socket), true);
                    return;
                }
                case "AUTH" -> say(socket, "235 welcome");
                case "RCPT" -> {
                    if (does == Does.LATER_AT_THE_ADDRESS) {
                        script.poll();
                        say(socket, "451 come back later");
                    } else if (does == Does.NEVER_AT_THE_ADDRESS) {
                        script.poll();
                        say(socket, "550 no such mailbox");
                    } else {
                        say(socket, "250 fine");
                    }
                }
                case "DATA" -> {
                    script.poll();
                    if (does == Does.BREAKS_BEFORE_THE_LETTER) {
                        return;
                    }
                    say(socket, "354 go on");
                    String letter = letter(in);
                    switch (does) {
                        case BREAKS_AT_THE_END -> {
                            return;
                        }
                        case LATER_AT_THE_END -> say(socket, "452 no room just now");
                        case NEVER_AT_THE_END -> say(socket, "554 not this");
                        default -> {
                            taken.add(letter);
                            say(socket, "250 queued as 4711");
                            if (does == Does.BREAKS_AFTER_IT) {
                                return;
                            }
                        }
                    }
                }
                case "QUIT" -> {
                    say(socket, "221 bye");
                    return;
                }
                default -> say(socket, "250 fine");
            }
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return letter.toString();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
