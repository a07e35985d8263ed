package org.evenhand.mail;

/** How the mail server is told who sends. */
public enum SignInWay {
    PASSWORD("A user name and a password", "The password"),
    XOAUTH2(
            "XOAUTH2: an access token that is fetched each time for a client and its secret",
            "The client’s secret"),
    NONE("Not at all: the server knows this machine", "");

    private final String words;
    private final String secret;

    SignInWay(String words, String secret) {
        this.words = words;
        this.secret = secret;
    }

    public String words() {
        return words;
    }

    /** What is kept sealed; empty where there is nothing to keep. */
    public String secret() {
        return secret;
    }
}
