package org.evenhand.mail.web;

import java.util.Optional;
import org.evenhand.mail.Encryption;
import org.evenhand.mail.MailAddress;
import org.evenhand.mail.MailServer;
import org.evenhand.mail.SignInWay;
import org.evenhand.mail.TokenPlace;
import org.evenhand.mail.TokenSecret;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;

/** Reads the form of the mail server. */
final class MailForm {
    private static final int LAST_PORT = 65_535;

    /** Some providers’ are long. */
    private static final int LONGEST_TOKEN = 4_000;

    private MailForm() {}

    /**
     * The server, when all is well.
     *
     * @param before what is settled; what signs in to it need not be typed again for the same
     *     server
     * @param secret as it was typed, {@link #secret}
     */
    static @Nullable MailServer read(Answers answers, Optional<MailServer> before, String secret) {
        String host = host(answers);
        Integer port = port(answers);
        Encryption encryption =
                answers.oneOf("encryption", Encryption.class, "Choose how it is encrypted");
        if (encryption == Encryption.NONE && !MailServer.isThisMachine(host)) {
            answers.problems()
                    .add(
                            "encryption",
                            "Letters would cross the network where others can read them. Choose"
                                    + " STARTTLS or TLS");
        }
        SignInWay signIn = answers.oneOf("signIn", SignInWay.class, "Choose how it signs in");
        String user =
                signIn == null || signIn == SignInWay.NONE
                        ? ""
                        : answers.line("user", Answers.LONGEST_NAME, "Enter the user name");
        if (signIn != null && signIn != SignInWay.NONE && secret.isEmpty() && before.isEmpty()) {
            answers.problems().add(secretField(signIn), "Enter what it signs in with");
        }
        TokenPlace token =
                signIn != null && signIn.fetchesATokenFirst() ? token(answers) : TokenPlace.NONE;
        String from =
                answers.line("fromAddress", Answers.LONGEST_NAME, "Enter the sender’s address");
        if (!from.isEmpty() && !MailAddress.isOne(from)) {
            answers.problems()
                    .add("fromAddress", "Enter an e-mail address, like office@school.example");
        }
        String name = answers.line("fromName", Answers.LONGEST_NAME, "Enter the sender’s name");
        boolean read = answers.yes("answersRead", "Say whether somebody reads answers");
        boolean attaches = answers.yes("attaches", "Choose what goes by e-mail");
        if (!answers.fine()
                || port == null
                || encryption == null
                || signIn == null
                || token == null) {
            return null;
        }
        MailServer server =
                new MailServer(
                        host, port, encryption, signIn, user, token, from, name, read, attaches);
        return secretIsGiven(answers, server, before, secret) ? server : null;
    }

    /** What signs in, as it was typed; empty to go on with what is kept. */
    static String secret(Answers answers) {
        String typed = answers.line("password", Answers.LONGEST_LINE);
        String refresh = answers.line("refreshToken", LONGEST_TOKEN);
        boolean ofAMailbox =
                answers.chosen("signIn").contains(SignInWay.XOAUTH2_OF_A_MAILBOX.name());
        if (!ofAMailbox) {
            return typed;
        }
        if (refresh.isEmpty() && !typed.isEmpty()) {
            answers.problems()
                    .add(
                            "refreshToken",
                            "Enter the refresh token too: it is kept in one piece with the secret");
        }
        return refresh.isEmpty() ? "" : new TokenSecret(typed, refresh).kept();
    }

    private static String host(Answers answers) {
        String host = answers.line("host", Answers.LONGEST_NAME, "Enter the name of the server");
        if (!host.isEmpty() && !MailServer.isAHost(host)) {
            answers.problems().add("host", "Enter a name, like smtp.school.example");
        }
        return host;
    }

    private static @Nullable Integer port(Answers answers) {
        Integer port = answers.number("port");
        if ((port == null && answers.problems().at("port") == null)
                || (port != null && (port < 1 || port > LAST_PORT))) {
            answers.problems().add("port", "Enter the port, as a rule 587 or 465");
            return null;
        }
        return port;
    }

    private static @Nullable TokenPlace token(Answers answers) {
        String address =
                answers.line(
                        "tokenAddress", Answers.LONGEST_LINE, "Enter where tokens are fetched");
        String client = answers.line("client", Answers.LONGEST_NAME, "Enter the client’s id");
        String scope = answers.line("scope", Answers.LONGEST_LINE);
        if (!address.isEmpty() && !TokenPlace.isSafe(address)) {
            answers.problems().add("tokenAddress", "Enter an address that begins with https://");
            return null;
        }
        return new TokenPlace(address, client, scope);
    }

    private static String secretField(SignInWay signIn) {
        return signIn == SignInWay.XOAUTH2_OF_A_MAILBOX ? "refreshToken" : "password";
    }

    /** A password is never shown to a server for which it was not typed. */
    private static boolean secretIsGiven(
            Answers answers, MailServer server, Optional<MailServer> before, String secret) {
        if (server.signIn() != SignInWay.NONE
                && secret.isEmpty()
                && before.filter(server::takesTheSecretOf).isEmpty()) {
            answers.problems()
                    .add(
                            secretField(server.signIn()),
                            "Enter it again: it is kept for the server as it was before");
            return false;
        }
        return true;
    }
}
