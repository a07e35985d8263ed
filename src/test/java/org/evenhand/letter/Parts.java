package org.evenhand.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.walk.Visitor;

/** A form with a file, as a browser sends it. */
final class Parts {
    private static final String BOUNDARY = "----evenhand7MA4YWxkTrZu0gW";

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String fileField = "";
    private String fileName = "";
    private byte[] file = new byte[0];

    private Parts(String action) {
        this.action = action;
    }

    static Parts of(Visitor.Form form) {
        Parts parts = new Parts(form.action());
        form.fields().forEach(field -> parts.fields.putIfAbsent(field[0], field[1]));
        return parts;
    }

    Parts with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    Parts file(String field, String name, byte[] bytes) {
        fileField = field;
        fileName = name;
        file = bytes.clone();
        return this;
    }

    Visitor.Page sendBy(Visitor visitor) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) ->
                line(
                        body,
                        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(BOUNDARY, name, value)));
        if (!fileField.isEmpty()) {
            line(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(BOUNDARY, fileField, fileName));
            body.writeBytes(file);
            line(body, "\r\n");
        }
        line(body, "--" + BOUNDARY + "--\r\n");
        return visitor.posts(
                action, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void line(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
