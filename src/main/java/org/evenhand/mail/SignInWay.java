package org.evenhand.mail;

/** How the mail server is told who sends. */
public enum SignInWay {
    PASSWORD("A user name and a password", "The password"),
    XOAUTH2(
            "XOAUTH2: an access token that is fetched each time for a client and its secret",
            "The client’s secret"),
    XOAUTH2_OF_A_MAILBOX(
            "XOAUTH2: an access token that is fetched each time for a mailbox, with the refresh token"
                    + " that its owner’s consent gave",
            "The refresh token, and the client’s secret"),
    NONE("Not at all: the server knows this machine", "");

    private final String words;
    private final String secret;

    SignInWay(String words, String secret) {
        this.words = words;
        this.secret = secret;
    }

    /** Whether it signs in with an access token that is fetched first. */
    public boolean fetchesATokenFirst() {
        return this == XOAUTH2 || this == XOAUTH2_OF_A_MAILBOX;
    }

    public String words() {
        return words;
    }

    /** What is kept sealed; empty where there is nothing to keep. */
    public String secret() {
        return secret;
    }
}
