package org.evenhand.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Serves pages written only for tests ({@code src/test/jte}) with the real templates, styles and
 * scripts, under the content security policy of the real pages.
 */
final class Gallery implements AutoCloseable {
    private static final Path STATIC = Path.of("target", "classes", "static");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css",
                    "js", "text/javascript",
                    "svg", "image/svg+xml",
                    "html", "text/html;charset=UTF-8");

    private final HttpServer server;

    private Gallery(HttpServer server) {
        this.server = server;
    }

    /** A gallery that shows one template at {@code /}. */
    static Gallery showing(String template, Map<String, Object> parameters) {
        try {
            var classes = Files.createTempDirectory("gallery");
            TemplateEngine templates =
                    TemplateEngine.create(
                            new Folders(Path.of("src/test/jte"), Path.of("src/main/jte")),
                            classes,
                            ContentType.Html,
                            Gallery.class.getClassLoader());
            templates.setTrimControlStructures(true);
            var page = new StringOutput();
            templates.render(template, parameters, page);
            return serving(page.toString());
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    /** A gallery that shows this page at {@code /}. */
    static Gallery serving(String html) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, html));
        server.start();
        return new Gallery(server);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, String html) throws IOException {
        URI address = exchange.getRequestURI();
        byte[] body;
        String type;
        if (address.getPath().equals("/")) {
            body = html.getBytes(StandardCharsets.UTF_8);
            type = TYPES.getOrDefault("html", "");
        } else {
            Path file = asset(address.getPath());
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
                return;
            }
            body = Files.readAllBytes(file);
            String name = file.toString();
            type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                                + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static @Nullable Path asset(String path) {
        Path file = STATIC.resolve(path.substring(1)).normalize();
        return file.startsWith(STATIC) && Files.isRegularFile(file) ? file : null;
    }

    /** The test's templates first, then the real ones. */
    private record Folders(DirectoryCodeResolver first, DirectoryCodeResolver second)
            implements CodeResolver {
        Folders(Path first, Path second) {
            this(new DirectoryCodeResolver(first), new DirectoryCodeResolver(second));
        }

        @Override
        public @Nullable String resolve(String name) {
            String found = first.resolve(name);
            return found == null ? second.resolve(name) : found;
        }

        @Override
        public long getLastModified(String name) {
            return first.exists(name) ? first.getLastModified(name) : second.getLastModified(name);
        }

        @Override
        public List<String> resolveAllTemplateNames() {
            return Stream.concat(
                            first.resolveAllTemplateNames().stream(),
                            second.resolveAllTemplateNames().stream())
                    .toList();
        }
    }
}
