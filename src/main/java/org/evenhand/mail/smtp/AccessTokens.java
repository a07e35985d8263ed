package org.evenhand.mail.smtp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.evenhand.mail.TokenPlace;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens for XOAUTH2, fetched afresh for each message with the client's own secret (OAuth
 * 2.0, client credentials). A token is kept nowhere.
 */
@Component
public class AccessTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FINE = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Why there is none; its words go into the record and into no log. */
    static final class NoToken extends Exception {
        private static final long serialVersionUID = 1;
        private final String words;

        NoToken(String words) {
            super("No access token");
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    String fetch(TokenPlace place, String secret) throws NoToken {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(place.address()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(asked(place, secret)))
                        .build();
        // A redirect would take the secret elsewhere: none is followed.
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build()) {
            return token(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new NoToken("Access tokens could not be fetched: nothing answers there.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NoToken("Access tokens could not be fetched: Evenhand was stopping.");
        }
    }

    private static String asked(TokenPlace place, String secret) {
        String asked =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(encoded(place.client()), encoded(secret));
        return place.scope().isEmpty() ? asked : asked + "&scope=" + encoded(place.scope());
    }

    private static String token(HttpResponse<String> response) throws NoToken {
        try {
            JsonNode answer = JSON.readTree(response.body());
            String token = answer.path("access_token").asString("");
            if (response.statusCode() == FINE && !token.isEmpty()) {
                return token;
            }
            throw new NoToken(
                    "No access token was given. The answer was %d: %s"
                            .formatted(
                                    response.statusCode(),
                                    Troubles.shown(answer.path("error").asString("no reason"))));
        } catch (JacksonException notJson) {
            throw new NoToken(
                    "No access token was given. The answer was %d."
                            .formatted(response.statusCode()));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
