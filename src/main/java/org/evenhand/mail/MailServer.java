package org.evenhand.mail;

import java.util.regex.Pattern;

/**
 * The school's own mail server, and what goes by it.
 *
 * @param user the user name; with XOAUTH2 the mailbox that is sent from; empty without a sign-in
 * @param token where access tokens come from; with XOAUTH2 only
 * @param fromAddress where bounces come back to, and answers
 * @param answersRead whether somebody reads what is answered to that address
 * @param attaches whether the letter itself goes; else a message that says that it comes by post
 */
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        SignInWay signIn,
        String user,
        TokenPlace token,
        String fromAddress,
        String fromName,
        boolean answersRead,
        boolean attaches) {
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:_-]{1,253}");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|::1");

    public MailServer {
        if (!isAHost(host) || port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("A mail server has a name and a port");
        }
        if (!MailAddress.isOne(fromAddress) || MailAddress.breaksALine(fromName)) {
            throw new IllegalArgumentException("A sender has an e-mail address and a name");
        }
        if (encryption == Encryption.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("Nothing leaves this machine unencrypted");
        }
        if (signIn.fetchesATokenFirst() && token.isEmpty()) {
            throw new IllegalArgumentException("Access tokens come from somewhere");
        }
    }

    public static boolean isAHost(String host) {
        return HOST.matcher(host).matches();
    }

    /** By what is written, not by what a name server says of it. */
    public static boolean isThisMachine(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }

    /**
     * Whether what was kept secret for the other may be used with this one: a password is never
     * shown to a server for which it was not typed.
     */
    public boolean takesTheSecretOf(MailServer other) {
        return host.equals(other.host)
                && port == other.port
                && encryption == other.encryption
                && signIn == other.signIn
                && user.equals(other.user)
                && token.equals(other.token);
    }
}
