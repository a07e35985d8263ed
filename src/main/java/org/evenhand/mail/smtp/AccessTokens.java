package org.evenhand.mail.smtp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.SignInWay;
import org.evenhand.mail.TokenPlace;
import org.evenhand.mail.TokenSecret;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens for XOAUTH2, fetched afresh for each message: with the client's own secret (OAuth
 * 2.0, client credentials), or for a mailbox with the refresh token that its owner's consent gave.
 * An access token is kept nowhere; a new refresh token that comes with it takes the old one's place
 * at once, since the old one may be worth nothing from then on.
 */
@Component
public class AccessTokens {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FINE = 200;
    private static final String CONSENT =
            "The owner of the mailbox consents again where the school’s e-mail is managed, and the new"
                    + " refresh token is entered under Settings, Mail server.";
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

    /**
     * One token.
     *
     * @param secret as it is kept
     * @param renewed is told what to keep in its place, when the answer says so
     */
    String fetch(MailServer server, String secret, Consumer<String> renewed) throws NoToken {
        TokenPlace place = server.token();
        TokenSecret with = TokenSecret.of(secret);
        boolean ofAMailbox = server.signIn() == SignInWay.XOAUTH2_OF_A_MAILBOX;
        if (ofAMailbox && with.refresh().isEmpty()) {
            throw new NoToken("No refresh token is kept. " + CONSENT);
        }
        String asked = ofAMailbox ? refreshing(place, with) : asked(place, secret);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(place.address()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(asked))
                        .build();
        // A redirect would take the secret elsewhere: none is followed.
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build()) {
            JsonNode answer =
                    answer(client.send(request, HttpResponse.BodyHandlers.ofString()), ofAMailbox);
            String next = answer.path("refresh_token").asString("");
            if (ofAMailbox && !next.isEmpty() && !next.equals(with.refresh()) && isALine(next)) {
                renewed.accept(with.renewedBy(next).kept());
            }
            return answer.path("access_token").asString("");
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

    private static String refreshing(TokenPlace place, TokenSecret secret) {
        String asked =
                "grant_type=refresh_token&client_id=%s&refresh_token=%s"
                        .formatted(encoded(place.client()), encoded(secret.refresh()));
        String known =
                secret.client().isEmpty()
                        ? asked
                        : asked + "&client_secret=" + encoded(secret.client());
        return place.scope().isEmpty() ? known : known + "&scope=" + encoded(place.scope());
    }

    private static boolean isALine(String token) {
        return token.chars().noneMatch(Character::isISOControl);
    }

    /** An answer with a token in it. */
    private static JsonNode answer(HttpResponse<String> response, boolean ofAMailbox)
            throws NoToken {
        try {
            JsonNode answer = JSON.readTree(response.body());
            String token = answer.path("access_token").asString("");
            if (response.statusCode() == FINE && !token.isEmpty() && isALine(token)) {
                return answer;
            }
            String error = answer.path("error").asString("no reason");
            String why =
                    "No access token was given. The answer was %d: %s"
                            .formatted(response.statusCode(), Troubles.shown(error));
            throw new NoToken(
                    ofAMailbox && error.equals("invalid_grant")
                            ? why + ". The refresh token has ended or was taken back. " + CONSENT
                            : why);
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
