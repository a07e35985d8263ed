package org.evenhand.school;

/**
 * Who hears a request for review (B1): somebody who had no part in the decision.
 *
 * @param who a name or an office, for example {@code the clerk, for a panel of two governors}
 * @param askedAt where the request is sent
 */
public record ReviewHearing(String who, String askedAt) {
    public ReviewHearing {
        Values.present(who);
        Values.present(askedAt);
    }
}
