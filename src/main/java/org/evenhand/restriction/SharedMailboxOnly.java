package org.evenhand.restriction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The person writes to one shared mailbox, and nobody else has direct contact (P55-3, P57-6; R8).
 *
 * <p>Ruling: e-mail that has come to one of its readers is {@code Permitted}, and whatever a reader
 * sends or says to the person. All else, on every channel and in both directions, is {@code
 * RedirectedTo} the mailbox. This clause is never silent.
 *
 * @param mailbox its address
 * @param readBy who reads it
 * @param deputy who reads it when that person is away
 * @param replyWithinSchoolDays how soon the person may expect an answer
 */
public record SharedMailboxOnly(
        String mailbox, StaffContact readBy, StaffContact deputy, int replyWithinSchoolDays)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 3);

    public SharedMailboxOnly {
        if (mailbox.isBlank()) {
            throw new IllegalArgumentException("A mailbox has an address");
        }
        if (readBy.account().equals(deputy.account())) {
            throw new IllegalArgumentException("The deputy is somebody else");
        }
        if (replyWithinSchoolDays < 1) {
            throw new IllegalArgumentException("A reply takes at least one school day");
        }
    }

    @Override
    public String type() {
        return "shared-mailbox-only";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Contact only by e-mail to " + mailbox + ", read by " + readBy.name() + ".";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return true;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        boolean byIt = proposal.direction() == Direction.OUT || proposal.channel() == Channel.EMAIL;
        return byIt && proposal.addressee().filter(this::reads).isPresent()
                ? new Ruling.Permitted(grounds)
                : new Ruling.RedirectedTo(readBy.reachedAt(mailbox), grounds);
    }

    private boolean reads(AccountId account) {
        return account.equals(readBy.account()) || account.equals(deputy.account());
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return Set.of(ChannelGroup.EMAIL);
    }

    @Override
    public boolean namesTheOnlyContact() {
        return true;
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(readBy, deputy);
    }

    @Override
    public Optional<Inbox> inbox() {
        return Optional.of(new Inbox("to " + mailbox, readBy, Optional.of(deputy)));
    }

    @Override
    public String letterParagraph() {
        return "Please contact the school only by e-mail to "
                + mailbox
                + ". "
                + readBy.name()
                + " reads what you write, or "
                + deputy.name()
                + " when "
                + readBy.name()
                + " is away, and you will have a reply within "
                + SchoolDays.words(replyWithinSchoolDays)
                + ". No other member of staff will deal with you directly.";
    }

    @Override
    public String enforcementLine() {
        return "Say kindly that they write to "
                + mailbox
                + ", and pass on what has come another way. Nobody but its readers replies, rings or"
                + " writes.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE),
                new CarriedOut(
                        Measure.PHONES,
                        "Tell whoever answers the telephone to say that they write to "
                                + mailbox
                                + "."),
                new CarriedOut(
                        Measure.MAIL,
                        "Open the mailbox "
                                + mailbox
                                + " to "
                                + readBy.name()
                                + " and "
                                + deputy.name()
                                + ", and see that a message from outside arrives in it."),
                new CarriedOut(
                        Measure.PORTAL,
                        "Close messages to staff for them. Reports, payments and news for all"
                                + " parents stay open."));
    }
}
