import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody signed in, on a connection that is kept as long as the program keeps it. Of HTTP it knows only what our pages need,
 * so that it takes little of the processor from the program that is measured.
 */
final class Client implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    static final String BOUNDARY = "----evenhand-benchmark";

    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private Socket socket;
    private InputStream in;

    Client(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }

    /** The same person on another connection, or after the program was started again. */
    Client(int port, Client before) throws IOException {
        this(port);
        cookies.putAll(before.cookies);
    }

    /**
     * What came back.
     *
     * @param body as it came over the wire, compressed if it was
     */
    record Answer(int status, Map<String, String> headers, byte[] body) {
        String text() {
            return new String(body, UTF_8);
        }

        /** The hidden fields of all forms of the page, as they come. */
        List<String[]> hidden() {
            List<String[]> fields = new ArrayList<>();
            Matcher field = HIDDEN.matcher(text());
            while (field.find()) {
                fields.add(new String[] {field.group(1), field.group(2)});
            }
            return fields;
        }

        Answer expecting(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " instead of " + wanted + ": " + text());
            }
            return this;
        }
    }

    void signsIn(String name, String password) throws IOException {
        List<String[]> fields = new ArrayList<>(get("/sign-in").expecting(200).hidden());
        fields.add(new String[] {"name", name});
        fields.add(new String[] {"password", password});
        Answer in = post("/sign-in", fields).expecting(302);
        if (in.headers().getOrDefault("location", "").contains("sign-in")) {
            throw new IllegalStateException(name + " was not let in");
        }
    }

    Answer get(String path) throws IOException {
        return send("GET", path, "", new byte[0], false);
    }

    Answer getCompressed(String path) throws IOException {
        return send("GET", path, "", new byte[0], true);
    }

    Answer post(String path, List<String[]> fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String[] field : fields) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(field[0], UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(field[1], UTF_8));
        }
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                body.toString().getBytes(UTF_8),
                false);
    }

    /** A form that may carry files and carries none, as browsers send it. */
    Answer postMultipart(String path, byte[] body) throws IOException {
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body, false);
    }

    static byte[] multipart(List<String[]> fields) {
        StringBuilder body = new StringBuilder();
        for (String[] field : fields) {
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field[0], field[1]));
        }
        body.append("--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\"\r\n"
                .formatted(BOUNDARY));
        body.append("Content-Type: application/octet-stream\r\n\r\n\r\n--%s--\r\n".formatted(BOUNDARY));
        return body.toString().getBytes(UTF_8);
    }

    private Answer send(String verb, String path, String type, byte[] body, boolean compressed)
            throws IOException {
        StringBuilder head = new StringBuilder();
        head.append(verb).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port);
        if (!cookies.isEmpty()) {
            head.append("\r\nCookie: ");
            cookies.forEach((name, value) ->
                    head.append(name).append('=').append(value).append("; "));
        }
        if (compressed) {
            head.append("\r\nAccept-Encoding: gzip");
        }
        if (verb.equals("POST")) {
            head.append("\r\nContent-Type: ").append(type);
            head.append("\r\nContent-Length: ").append(body.length);
        }
        head.append("\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + body.length);
        whole.writeBytes(head.toString().getBytes(ISO_8859_1));
        whole.writeBytes(body);
        socket.getOutputStream().write(whole.toByteArray());
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = header.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                String cookie = value.split(";")[0];
                cookies.put(
                        cookie.substring(0, cookie.indexOf('=')),
                        cookie.substring(cookie.indexOf('=') + 1));
            }
        }
        byte[] body =
                headers.containsKey("content-length")
                        ? in.readNBytes(Integer.parseInt(headers.get("content-length")))
                        : headers.containsKey("transfer-encoding") ? chunks() : new byte[0];
        if (headers.getOrDefault("connection", "").equals("close")) {
            // Every hundred requests the program asks for a new one.
            socket.close();
            connect();
        }
        return new Answer(status, headers, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("The program closed the connection");
            }
            line.write(sign);
        }
        return line.toString(UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
