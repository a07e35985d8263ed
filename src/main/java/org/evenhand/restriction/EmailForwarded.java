package org.evenhand.restriction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Every e-mail of the person, to whomever it is sent, is forwarded to one place by a rule in the
 * school's mail (P55-4; R9). The person is told so: there is no silent rule (P60).
 *
 * <p>Ruling: e-mail that comes in for its reader is {@code Permitted}; for anybody else, or nobody
 * in particular, it is {@code RedirectedTo} the place. Silent otherwise.
 *
 * @param to the address to which it is forwarded
 * @param readBy who reads it there
 */
public record EmailForwarded(String to, StaffContact readBy) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 4);

    public EmailForwarded {
        if (to.isBlank()) {
            throw new IllegalArgumentException("E-mail is forwarded to an address");
        }
    }

    @Override
    public String type() {
        return "email-forwarded";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Every e-mail is forwarded to " + to + ", read by " + readBy.name() + ".";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel == Channel.EMAIL && direction == Direction.IN;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return proposal.addressee().filter(readBy.account()::equals).isPresent()
                ? new Ruling.Permitted(grounds)
                : new Ruling.RedirectedTo(readBy.reachedAt(to), grounds);
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return Set.of(ChannelGroup.EMAIL);
    }

    @Override
    public Stream<StaffContact> staff() {
        return Stream.of(readBy);
    }

    @Override
    public Optional<Inbox> inbox() {
        return Optional.of(new Inbox("to " + to, readBy, Optional.empty()));
    }

    @Override
    public String letterParagraph() {
        return "Every e-mail that you send to anybody at the school is forwarded to one place, where "
                + readBy.name()
                + " reads it. You need not send it to anybody else.";
    }

    @Override
    public String enforcementLine() {
        return "Do not answer an e-mail that reaches you all the same: pass it on to "
                + to
                + ", and say that it came.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(
                        Measure.MAIL,
                        "Switch on the rule that forwards their e-mail to "
                                + to
                                + ", as the slip says. Nothing is deleted or refused."));
    }
}
