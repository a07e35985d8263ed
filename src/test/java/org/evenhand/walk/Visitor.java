package org.evenhand.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody at a browser without JavaScript: keeps cookies, follows redirects, fills real forms. */
public final class Visitor {
    private static final String SMALL = "/account";

    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;

    public Visitor(String address) {
        this(address, new CookieManager());
    }

    private Visitor(String address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /** The same browser, led to another node by what stands before them. */
    Visitor ledTo(RunningEvenhand node) {
        return new Visitor(node.address(), cookies);
    }

    /** A page as it arrived. */
    public record Page(
            Visitor visitor, int status, URI at, Document seen, Map<String, List<String>> headers) {
        public String title() {
            return seen.title();
        }

        public String text() {
            return seen.body().text();
        }

        /** The form of the page's main part that is sent to an address ending so. */
        public Form formTo(String ending) {
            return new Form(
                    visitor,
                    (FormElement)
                            seen.selectStream("main form")
                                    .filter(form -> form.attr("action").endsWith(ending))
                                    .findFirst()
                                    .orElseThrow());
        }

        /** The form of the page's main part. */
        public Form form() {
            return new Form(
                    visitor,
                    (FormElement) seen.selectStream("main form").findFirst().orElseThrow());
        }
    }

    /** A form being filled in; hidden fields go along as the page gave them. */
    public static final class Form {
        private final Visitor visitor;
        private final FormElement form;
        private final List<String[]> fields = new ArrayList<>();
        private final List<Upload> files = new ArrayList<>();

        Form(Visitor visitor, FormElement form) {
            this.visitor = visitor;
            this.form = form;
            form.formData().forEach(field -> fields.add(new String[] {field.key(), field.value()}));
        }

        public Form with(String name, String... values) {
            fields.removeIf(field -> field[0].equals(name));
            for (String value : values) {
                fields.add(new String[] {name, value});
            }
            return this;
        }

        /** The same, filled in, sent by whoever is led to another node meanwhile. */
        Form by(Visitor other) {
            Form same = new Form(other, form);
            same.fields.clear();
            same.fields.addAll(fields);
            return same;
        }

        /** What the field holds now. */
        public String value(String name) {
            return fields.stream()
                    .filter(field -> field[0].equals(name))
                    .map(field -> field[1])
                    .findFirst()
                    .orElseThrow();
        }

        /** Chooses a file; several under one name stand in the order in which they were chosen. */
        public Form withFile(String field, String name, byte[] bytes) {
            files.add(new Upload(field, name, bytes));
            return this;
        }

        /** Where it is sent. */
        public String action() {
            return form.attr("action");
        }

        /** Its fields as they are now, name and value. */
        public List<String[]> fields() {
            return List.copyOf(fields);
        }

        public Page send() {
            return form.attr("enctype").equals("multipart/form-data")
                    ? visitor.postsWithFiles(form.attr("action"), fields, files)
                    : visitor.posts(form.attr("action"), fields);
        }

        /** Sends it where it was not made for, as somebody would who bends a form. */
        public Page sendTo(String path) {
            return visitor.posts(path, fields);
        }
    }

    /** A file as a form carries it. */
    public record Upload(String field, String name, byte[] bytes) {}

    public Page opens(String path) {
        return sends(request(path).GET().build());
    }

    public Page posts(String path, List<String[]> fields, String... headers) {
        StringBuilder body = new StringBuilder();
        for (String[] field : fields) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(field[0], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(field[1], StandardCharsets.UTF_8));
        }
        return posts(
                path,
                "application/x-www-form-urlencoded",
                body.toString().getBytes(StandardCharsets.UTF_8),
                headers);
    }

    /** Sends a body as it is: a form with files, for example. */
    public Page posts(String path, String contentType, byte[] body, String... headers) {
        HttpRequest.Builder asked = request(path).header("Content-Type", contentType);
        return sends(
                with(asked, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    private static HttpRequest.Builder with(HttpRequest.Builder asked, String... headers) {
        return headers.length == 0 ? asked : asked.headers(headers);
    }

    /** As a browser sends a form with files. */
    public Page postsWithFiles(String path, List<String[]> fields, List<Upload> files) {
        String boundary = "----evenhand" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String[] field : fields) {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, field[0], field[1])
                            .getBytes(StandardCharsets.UTF_8));
        }
        for (Upload file : files) {
            String name =
                    file.name().replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
            String head =
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                            .formatted(boundary, file.field(), name);
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(
                    "Content-Type: application/octet-stream\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return sends(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    /** Asks in another way than a browser does: any verb, and headers that somebody made up. */
    public Page asks(String verb, String path, String... headers) {
        return sends(
                with(request(path), headers)
                        .method(verb, HttpRequest.BodyPublishers.noBody())
                        .build());
    }

    /** A file as it arrived, with what the answer said about it. */
    public record Download(int status, byte[] bytes, Map<String, List<String>> headers) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    public Download saves(String path) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(
                            request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Download(answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The sign-in runs out, and the browser forgets everything of it. */
    public void losesItsCookies() {
        cookies.getCookieStore().removeAll();
    }

    /** Whether the browser keeps a cookie of that name. */
    public boolean holds(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(kept -> kept.getName().equals(cookie));
    }

    public Page signsIn(String name, String password) {
        return opens("/sign-in").form().with("name", name).with("password", password).send();
    }

    /**
     * Signs in on the way to a small page: for tests that have no eye for Today, which is the
     * largest to make.
     */
    void comesIn(String name, String password) {
        opens(SMALL).form().with("name", name).with("password", password).send();
    }

    /** Gives the password once more, for what asks for it again. */
    void saysThePasswordAgain(String password) {
        opens("/confirm").form().with("to", SMALL).with("password", password).send();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .timeout(Duration.ofMinutes(2));
    }

    private Page sends(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(
                    this,
                    answer.statusCode(),
                    answer.uri(),
                    Jsoup.parse(answer.body(), answer.uri().toString()),
                    answer.headers().map());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
