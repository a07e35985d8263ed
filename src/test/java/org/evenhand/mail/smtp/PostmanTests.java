package org.evenhand.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.evenhand.mail.Encryption;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.PostOffice;
import org.evenhand.mail.SignInWay;
import org.evenhand.mail.TokenPlace;
import org.evenhand.mail.TokenSecret;
import org.evenhand.mail.smtp.ScriptedServer.Does;
import org.evenhand.mail.smtp.ScriptedServer.Tls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to a mail server, to whom it is not said at all, and what its answers mean. */
class PostmanTests {
    private static final String TO = "anna@example.org";

    @TempDir static Path folder;

    private static MailServer server(
            String host, int port, Encryption encryption, SignInWay signIn, TokenPlace token) {
        return new MailServer(
                host,
                port,
                encryption,
                signIn,
                signIn == SignInWay.NONE ? "" : "office",
                token,
                "office@school.example",
                "The school",
                true,
                true);
    }

    private static void nothingNew(String secret) {
        throw new AssertionError("Nothing was renewed");
    }

    private static MailServer plain(int port) {
        return server("127.0.0.1", port, Encryption.NONE, SignInWay.NONE, TokenPlace.NONE);
    }

    private static Parcel parcel() {
        return new Parcel(
                "<4711@school.example>",
                TO,
                "A letter from Büro",
                "Grüße, Łukasz.\n.\n..two",
                null);
    }

    private static Postman postman(SSLSocketFactory trusted) {
        return new Postman(InstantSource.system(), new AccessTokens(), () -> trusted);
    }

    private static Postman postman() {
        return postman((SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Test
    void wordsOfEveryAlphabetArriveAsTheyWereWritten() throws Exception {
        try (PostOffice office = PostOffice.open()) {
            assertThat(
                            postman()
                                    .handOver(
                                            plain(office.port()),
                                            "",
                                            parcel(),
                                            PostmanTests::nothingNew))
                    .isInstanceOf(Answer.Accepted.class);

            assertThat(office.all().getFirst().getSubject()).isEqualTo("A letter from Büro");
            assertThat(PostOffice.words(office.all().getFirst()).replace("\r", ""))
                    .startsWith("Grüße, Łukasz.\n.\n..two");
            assertThat(office.all().getFirst().getMessageID()).isEqualTo("<4711@school.example>");
        }
    }

    @Test
    void noWordBeginsAnotherHeadLine() {
        try (PostOffice office = PostOffice.open()) {
            for (Parcel bent :
                    new Parcel[] {
                        new Parcel("<1@x>", TO, "A letter\r\nBcc: else@example.org", "", null),
                        new Parcel("<1@x>", TO + "\r\nBcc: else@example.org", "A letter", "", null),
                        new Parcel("<1@x>\r\nBcc: e@example.org", TO, "A letter", "", null)
                    }) {
                assertThatThrownBy(() ->
                                postman()
                                        .handOver(
                                                plain(office.port()),
                                                "",
                                                bent,
                                                PostmanTests::nothingNew))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(office.all()).isEmpty();
        }
        assertThatThrownBy(() ->
                        new MailServer(
                                "localhost",
                                25,
                                Encryption.NONE,
                                SignInWay.NONE,
                                "",
                                TokenPlace.NONE,
                                "office@school.example",
                                "The school\r\nBcc: else@example.org",
                                true,
                                true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingLeavesThisMachineUnencrypted() {
        for (String host :
                new String[] {
                    "smtp.school.example", "10.0.0.5", "127.0.0.1.example.org", "1270.0.0.1"
                }) {
            assertThatThrownBy(() ->
                            server(host, 25, Encryption.NONE, SignInWay.NONE, TokenPlace.NONE))
                    .as(host)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(plain(25).encryption()).isEqualTo(Encryption.NONE);
        assertThat(TokenPlace.isSafe("http://login.example.org/token")).isFalse();
        assertThat(TokenPlace.isSafe("https://login.example.org/token")).isTrue();
    }

    @Test
    void aWrongPasswordIsToldInPlainWordsAndTheRightOneSends() {
        try (PostOffice office = PostOffice.openTo("office", "right")) {
            MailServer asks =
                    server(
                            "127.0.0.1",
                            office.port(),
                            Encryption.NONE,
                            SignInWay.PASSWORD,
                            TokenPlace.NONE);

            Answer wrong = postman().handOver(asks, "wrong", parcel(), PostmanTests::nothingNew);
            assertThat(wrong).isInstanceOf(Answer.NotNow.class);
            assertThat(wrong.words())
                    .startsWith("The mail server did not accept the user name")
                    .doesNotContain("wrong");
            assertThat(office.all()).isEmpty();

            assertThat(postman().handOver(asks, "right", parcel(), PostmanTests::nothingNew))
                    .isInstanceOf(Answer.Accepted.class);
            assertThat(office.all()).hasSize(1);
        }
    }

    @Test
    void anAccessTokenIsFetchedForTheClientAndSignsIn() throws Exception {
        AtomicReference<String> asked = new AtomicReference<>("");
        HttpServer tokens = tokens(200, "{\"access_token\":\"fresh\",\"expires_in\":3599}", asked);
        try (PostOffice office = PostOffice.openTo("office", "fresh")) {
            TokenPlace place = place(tokens);
            MailServer asks =
                    server("127.0.0.1", office.port(), Encryption.NONE, SignInWay.XOAUTH2, place);

            assertThat(postman().handOver(asks, "s&cret", parcel(), PostmanTests::nothingNew))
                    .isInstanceOf(Answer.Accepted.class);
            assertThat(office.all()).hasSize(1);
            assertThat(asked.get())
                    .isEqualTo(
                            "grant_type=client_credentials&client_id=the-client"
                                    + "&client_secret=s%26cret&scope=mail%2F.default");
        } finally {
            tokens.stop(0);
        }
    }

    @Test
    void withoutAnAccessTokenNothingIsSaidToTheMailServer() throws Exception {
        HttpServer tokens =
                tokens(401, "{\"error\":\"invalid_client\"}", new AtomicReference<>(""));
        try (PostOffice office = PostOffice.openTo("office", "fresh")) {
            MailServer asks =
                    server(
                            "127.0.0.1",
                            office.port(),
                            Encryption.NONE,
                            SignInWay.XOAUTH2,
                            place(tokens));

            Answer none = postman().handOver(asks, "secret", parcel(), PostmanTests::nothingNew);
            assertThat(none).isInstanceOf(Answer.NotNow.class);
            assertThat(none.words()).contains("401", "invalid_client").doesNotContain("secret");
            assertThat(office.all()).isEmpty();
        } finally {
            tokens.stop(0);
        }
    }

    private static TokenPlace place(HttpServer tokens) {
        return new TokenPlace(
                "http://127.0.0.1:%d/token".formatted(tokens.getAddress().getPort()),
                "the-client",
                "mail/.default");
    }

    private static MailServer ofAMailbox(PostOffice office, HttpServer tokens) {
        return server(
                "127.0.0.1",
                office.port(),
                Encryption.NONE,
                SignInWay.XOAUTH2_OF_A_MAILBOX,
                place(tokens));
    }

    @Test
    void aRefreshTokenFetchesTheAccessTokenAndItsSuccessorIsKeptFirst() throws Exception {
        AtomicReference<String> asked = new AtomicReference<>("");
        List<String> kept = new ArrayList<>();
        HttpServer tokens =
                tokens(200, "{\"access_token\":\"fresh\",\"refresh_token\":\"second\"}", asked);
        String secret = new TokenSecret("s&cret", "first").kept();
        try (PostOffice office = PostOffice.openTo("office", "fresh")) {
            Answer taken =
                    postman()
                            .handOver(
                                    ofAMailbox(office, tokens),
                                    secret,
                                    parcel(),
                                    next -> {
                                        assertThat(office.all()).isEmpty();
                                        kept.add(next);
                                    });
            assertThat(taken).isInstanceOf(Answer.Accepted.class);
            assertThat(asked.get())
                    .isEqualTo(
                            "grant_type=refresh_token&client_id=the-client&refresh_token=first"
                                    + "&client_secret=s%26cret&scope=mail%2F.default");
            assertThat(kept).containsExactly(new TokenSecret("s&cret", "second").kept());
            // The control: one that stays the same is not kept again.
            postman().handOver(ofAMailbox(office, tokens), kept.getFirst(), parcel(), kept::add);
            assertThat(kept).hasSize(1);
            assertThat(office.all()).hasSize(2);
        } finally {
            tokens.stop(0);
        }
    }

    /** Each fault: what is answered, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"error\":\"invalid_grant\"} | invalid_grant. The refresh token has ended or was taken back. The owner of the mailbox consents again",
                "401 | {\"error\":\"invalid_client\"} | The answer was 401: invalid_client",
                "503 | try later | The answer was 503.",
                "200 | {\"token_type\":\"Bearer\"} | The answer was 200: no reason",
                "200 | {\"access_token\":\"a\\nb\"} | The answer was 200: no reason",
                "302 | {} | The answer was 302: no reason"
            })
    void aProviderThatRefusesIsSaidPlainlyAndNothingIsSent(int status, String body, String words)
            throws Exception {
        HttpServer tokens = tokens(status, body, new AtomicReference<>(""));
        try (PostOffice office = PostOffice.openTo("office", "fresh")) {
            Answer none =
                    postman()
                            .handOver(
                                    ofAMailbox(office, tokens),
                                    new TokenSecret("the-secret", "the-refresh").kept(),
                                    parcel(),
                                    PostmanTests::nothingNew);
            assertThat(none).isInstanceOf(Answer.NotNow.class);
            assertThat(none.words()).contains(words).doesNotContain("the-secret", "the-refresh");
            assertThat(office.all()).isEmpty();
        } finally {
            tokens.stop(0);
        }
    }

    private static HttpServer tokens(int status, String answer, AtomicReference<String> asked)
            throws IOException {
        HttpServer tokens =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext(
                "/token",
                exchange -> {
                    asked.set(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        tokens.start();
        return tokens;
    }

    @Test
    void aTrustedServerIsSpokenToOverTlsAndNothingBefore() throws Exception {
        SSLContext its = Certificates.of(folder, "localhost");
        for (Tls tls : new Tls[] {Tls.WHEN_ASKED, Tls.AT_ONCE}) {
            try (ScriptedServer server = ScriptedServer.speaking(tls, its)) {
                assertThat(
                                postman(its.getSocketFactory())
                                        .handOver(
                                                over(tls, server),
                                                "password",
                                                parcel(),
                                                PostmanTests::nothingNew))
                        .as(String.valueOf(tls))
                        .isInstanceOf(Answer.Accepted.class);
                assertThat(server.taken()).hasSize(1);
                assertThat(server.saidInClear())
                        .allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
            }
        }
    }

    @Test
    void aServerOfAnotherNameOrThatNobodyVouchesForIsToldNothing() throws Exception {
        SSLContext another = Certificates.of(folder, "mail.example.org");
        SSLContext its = Certificates.of(folder, "localhost");
        for (Tls tls : new Tls[] {Tls.WHEN_ASKED, Tls.AT_ONCE}) {
            try (ScriptedServer server = ScriptedServer.speaking(tls, another);
                    ScriptedServer unknown = ScriptedServer.speaking(tls, its)) {
                Answer name =
                        postman(another.getSocketFactory())
                                .handOver(
                                        over(tls, server),
                                        "password",
                                        parcel(),
                                        PostmanTests::nothingNew);
                Answer nobody =
                        postman()
                                .handOver(
                                        over(tls, unknown),
                                        "password",
                                        parcel(),
                                        PostmanTests::nothingNew);

                for (Answer answer : new Answer[] {name, nobody}) {
                    assertThat(answer).isInstanceOf(Answer.NotNow.class);
                    assertThat(answer.words()).contains("certificate");
                }
                assertThat(server.taken()).isEmpty();
                assertThat(unknown.taken()).isEmpty();
            }
        }
    }

    /**
     * Somebody on the way who leaves STARTTLS out of the answer gets neither letter nor password.
     */
    @Test
    void aServerWithoutStartTlsIsToldNothing() {
        try (ScriptedServer server = ScriptedServer.that()) {
            MailServer wanted =
                    server(
                            "localhost",
                            server.port(),
                            Encryption.STARTTLS,
                            SignInWay.PASSWORD,
                            TokenPlace.NONE);
            Answer answer =
                    postman().handOver(wanted, "password", parcel(), PostmanTests::nothingNew);

            assertThat(answer).isInstanceOf(Answer.NotNow.class);
            assertThat(answer.words()).contains("STARTTLS");
            assertThat(server.saidInClear())
                    .allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT"));
        }
    }

    @Test
    void eachAnswerIsTakenForWhatItIs() {
        assertThat(after(Does.ACCEPT)).isInstanceOf(Answer.Accepted.class);
        assertThat(after(Does.LATER_AT_THE_ADDRESS)).isInstanceOf(Answer.NotNow.class);
        assertThat(after(Does.NEVER_AT_THE_ADDRESS)).isInstanceOf(Answer.Refused.class);
        assertThat(after(Does.LATER_AT_THE_END)).isInstanceOf(Answer.NotNow.class);
        assertThat(after(Does.NEVER_AT_THE_END)).isInstanceOf(Answer.Refused.class);
        assertThat(after(Does.BREAKS_BEFORE_THE_LETTER)).isInstanceOf(Answer.NotNow.class);
        assertThat(after(Does.BREAKS_AT_THE_END)).isInstanceOf(Answer.NobodyKnows.class);
        assertThat(after(Does.BREAKS_AFTER_IT)).isInstanceOf(Answer.Accepted.class);
        assertThat(after(Does.NEVER_AT_THE_ADDRESS).words()).contains("no such mailbox");
    }

    private static Answer after(Does does) {
        try (ScriptedServer server = ScriptedServer.that(does)) {
            return postman().handOver(plain(server.port()), "", parcel(), PostmanTests::nothingNew);
        }
    }

    @Test
    void addressesThatAServerMightMisreadAreNoAddresses() {
        for (String fine :
                new String[] {"anna@example.org", "a.b+c@x-y.example", "o'neil@school"}) {
            assertThat(MailAddress.isOne(fine)).as(fine).isTrue();
        }
        for (String bent :
                new String[] {
                    "",
                    "anna",
                    "anna@",
                    "@example.org",
                    "anna@example.org, else@example.org",
                    "\"anna b\"@example.org",
                    "anna@example.org\n",
                    "Anna <anna@example.org>",
                    "änna@example.org",
                    "anna@-x.example",
                    "a..b@example.org"
                }) {
            assertThat(MailAddress.isOne(bent)).as(bent).isFalse();
        }
    }

    private static MailServer over(Tls tls, ScriptedServer server) {
        return server(
                "localhost",
                server.port(),
                tls == Tls.AT_ONCE ? Encryption.TLS : Encryption.STARTTLS,
                SignInWay.PASSWORD,
                TokenPlace.NONE);
    }
}
