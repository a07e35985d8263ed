package org.evenhand.mail;

/**
 * What fetches access tokens: kept sealed in one piece, and never apart from each other.
 *
 * @param client the client's own secret; empty for a client that has none
 * @param refresh the refresh token; empty where the client asks for itself
 */
public record TokenSecret(String client, String refresh) {
    private static final char BETWEEN = '\n';

    public TokenSecret {
        if (client.indexOf(BETWEEN) >= 0 || refresh.indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("What signs in stands on one line");
        }
    }

    /** As it was kept. */
    public static TokenSecret of(String kept) {
        int end = kept.indexOf(BETWEEN);
        return end < 0
                ? new TokenSecret(kept, "")
                : new TokenSecret(kept.substring(0, end), kept.substring(end + 1));
    }

    public String kept() {
        return refresh.isEmpty() ? client : client + BETWEEN + refresh;
    }

    /** The same with the refresh token that was given in its place. */
    public TokenSecret renewedBy(String other) {
        return new TokenSecret(client, other);
    }

    /** Nothing of it is ever printed by mistake. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
