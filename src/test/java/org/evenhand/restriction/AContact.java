package org.evenhand.restriction;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.kernel.AccountId;

/**
 * A contact by the person of {@link ABond}: on Monday 1 March 2027 at ten, for nobody in
 * particular.
 */
record AContact(ContactProposal proposal) {
    static AContact in(Channel channel) {
        return of(channel, Direction.IN);
    }

    static AContact out(Channel channel) {
        return of(channel, Direction.OUT);
    }

    AContact about(Purpose purpose) {
        return with(
                purpose,
                proposal.place(),
                proposal.addressee(),
                proposal.moment(),
                proposal.arrived());
    }

    AContact with(StaffContact staff) {
        return with(
                proposal.purpose(),
                proposal.place(),
                Optional.of(staff.account()),
                proposal.moment(),
                proposal.arrived());
    }

    AContact inThe(Place place) {
        return with(
                proposal.purpose(),
                place,
                proposal.addressee(),
                proposal.moment(),
                proposal.arrived());
    }

    AContact at(String moment) {
        return with(
                proposal.purpose(),
                proposal.place(),
                proposal.addressee(),
                Instant.parse(moment),
                proposal.arrived());
    }

    AContact arrived() {
        return with(
                proposal.purpose(),
                proposal.place(),
                proposal.addressee(),
                proposal.moment(),
                true);
    }

    private AContact with(
            Purpose purpose,
            Place place,
            Optional<AccountId> addressee,
            Instant moment,
            boolean arrived) {
        return new AContact(
                new ContactProposal(
                        proposal.person(),
                        proposal.channel(),
                        proposal.direction(),
                        place,
                        purpose,
                        addressee,
                        moment,
                        arrived));
    }

    private static AContact of(Channel channel, Direction direction) {
        return new AContact(
                new ContactProposal(
                        ABond.PERSON,
                        channel,
                        direction,
                        channel == Channel.IN_PERSON_ON_SITE || channel == Channel.MEETING
                                ? Place.INSIDE
                                : Place.OFF_SITE,
                        Purpose.SAME_MATTER,
                        Optional.empty(),
                        Instant.parse("2027-03-01T10:00:00Z"),
                        false));
    }
}
