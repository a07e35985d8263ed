package org.evenhand.restriction;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.PersonId;

/**
 * A contact that somebody would like to happen, or that has happened: the question of J25.
 *
 * @param person the parent or customer
 * @param addressee who at the school it is for ({@code IN}) or from ({@code OUT}); empty is nobody
 *     in particular: the office, a general mailbox
 * @param moment when it happens; only what is in force then counts
 * @param arrived whether it is already here: a letter on the mat, a voicemail, a message. What has
 *     arrived is read, never refused (J25). Only what comes in at a distance can have arrived
 */
public record ContactProposal(
        PersonId person,
        Channel channel,
        Direction direction,
        Place place,
        Purpose purpose,
        Optional<AccountId> addressee,
        Instant moment,
        boolean arrived) {
    public ContactProposal {
        if (channel == Channel.IN_PERSON_ON_SITE && !place.isOnSite()) {
            throw new IllegalArgumentException("In person on site is inside or in the grounds");
        }
        if (place.isOnSite()
                && channel != Channel.IN_PERSON_ON_SITE
                && channel != Channel.MEETING) {
            throw new IllegalArgumentException("Contact " + channel.words() + " is off site");
        }
        if (arrived && (direction == Direction.OUT || channel.isAtTheDoor())) {
            throw new IllegalArgumentException("Only a message to the school can have arrived");
        }
    }
}
