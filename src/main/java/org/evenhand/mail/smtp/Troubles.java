package org.evenhand.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.evenhand.mail.Encryption;
import org.evenhand.mail.MailServer;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in plain words, and whether it is tried again. What speaks against the school's
 * settings (a wrong password, a certificate) is tried again: somebody puts it right, and the
 * letters that waited go.
 */
record Troubles(MailServer server) {
    private static final int LONGEST = 300;
    private static final int FOR_NOW = 400;
    private static final int FOR_GOOD = 500;

    /** A code of the server's, and what it said. */
    private record Said(int code, String words) {}

    Answer answer(OneDelivery delivery, MessagingException failure) {
        Optional<Said> said = chain(failure).flatMap(each -> said(each).stream()).findFirst();
        if (said.isPresent()) {
            return refused(delivery, said.get());
        }
        return delivery.allIsSaid()
                ? new Answer.NobodyKnows(
                        "The connection to the mail server broke after the whole letter had been"
                                + " said and before it answered.")
                : new Answer.NotNow(words(failure));
    }

    private static Answer refused(OneDelivery delivery, Said said) {
        String words = "The mail server refused it. It said: " + shown(said.words());
        if (said.code() >= FOR_GOOD) {
            return new Answer.Refused(words);
        }
        return said.code() >= FOR_NOW
                ? new Answer.NotNow(
                        "The mail server would not take it now. It said: " + shown(said.words()))
                : delivery.allIsSaid()
                        ? new Answer.NobodyKnows(
                                "The mail server broke off after the whole letter had been said.")
                        : new Answer.NotNow("The mail server broke off before it had the letter.");
    }

    private static Optional<Said> said(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException it ->
                    Optional.of(new Said(it.getReturnCode(), message(it)));
            case SMTPSenderFailedException it ->
                    Optional.of(new Said(it.getReturnCode(), message(it)));
            case SMTPSendFailedException it ->
                    Optional.of(new Said(it.getReturnCode(), message(it)));
            default -> Optional.empty();
        };
    }

    private String words(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "The mail server did not accept the user name and what signs in. It said: "
                    + shown(message(failure));
        }
        if (chain(failure).anyMatch(UnknownHostException.class::isInstance)) {
            return "There is no computer of the name " + server.host() + ".";
        }
        if (chain(failure).anyMatch(ConnectException.class::isInstance)) {
            return "Nothing answers at %s, port %d.".formatted(server.host(), server.port());
        }
        if (chain(failure).anyMatch(SSLException.class::isInstance)) {
            return "The mail server's certificate is not one that can be trusted for "
                    + server.host()
                    + ", or it does not speak TLS here: nothing was said to it.";
        }
        if (chain(failure).anyMatch(SocketTimeoutException.class::isInstance)) {
            return "The mail server did not answer in time.";
        }
        return server.encryption() == Encryption.STARTTLS && message(failure).contains("STARTTLS")
                ? "The mail server offers no STARTTLS, so nothing was said to it."
                : "The mail server could not be spoken to. It said: " + shown(message(failure));
    }

    /** It and everything that stands behind it. */
    private static Stream<Throwable> chain(MessagingException failure) {
        List<Throwable> all = new ArrayList<>();
        for (Throwable each = failure; each != null && !all.contains(each); each = behind(each)) {
            all.add(each);
        }
        return all.stream();
    }

    private static @Nullable Throwable behind(Throwable each) {
        Exception next = each instanceof MessagingException told ? told.getNextException() : null;
        return next == null ? each.getCause() : next;
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }

    /** On one line, without what could hide in it, and not for ever. */
    static String shown(String said) {
        String line =
                said.codePoints()
                        .map(each -> Character.isISOControl(each) ? ' ' : each)
                        .filter(each -> Character.getType(each) != Character.FORMAT)
                        .filter(each -> Character.getType(each) != Character.SURROGATE)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}
