package org.evenhand.mail;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where access tokens for XOAUTH2 are fetched (OAuth 2.0, RFC 6749: client credentials, 4.4, or a
 * refresh token, 6).
 *
 * @param address of the token endpoint
 * @param client the client's id
 * @param scope what the token is asked for; may be empty
 */
public record TokenPlace(String address, String client, String scope) {
    public static final TokenPlace NONE = new TokenPlace("", "", "");

    public TokenPlace {
        if (!address.isEmpty() && !isSafe(address)) {
            throw new IllegalArgumentException("A secret goes over https only");
        }
    }

    public boolean isEmpty() {
        return address.isEmpty();
    }

    /** Over https, or to this very machine. */
    public static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            return host != null
                    && uri.getUserInfo() == null
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme()) && MailServer.isThisMachine(host)));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
