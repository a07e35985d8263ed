package org.evenhand.restriction;

import java.util.List;
import java.util.Set;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * One way of contact is closed to the person (P55-1; R1-R4, several together are R5).
 *
 * <p>Ruling: {@code NotPermitted} for every channel of the group that comes in, and, face to face,
 * for both directions. The school may still ring and write to the person. Silent otherwise.
 */
public record ChannelNotAllowed(ChannelGroup group) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 1);

    @Override
    public String type() {
        return "channel-not-allowed";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "No contact " + group.words() + ".";
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return group.covers(channel) && (direction == Direction.IN || channel.isAtTheDoor());
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.NotPermitted(grounds);
    }

    @Override
    public Set<ChannelGroup> closes() {
        return Set.of(group);
    }

    @Override
    public String letterParagraph() {
        return "You may not contact the school or its staff " + group.words() + ".";
    }

    @Override
    public String enforcementLine() {
        return switch (group) {
            case IN_PERSON ->
                    "Do not start or continue a conversation. Say how they may reach us, and log it.";
            case PHONE ->
                    "Say that we cannot talk by telephone and how they may reach us, then end the call."
                            + " Pass on voicemails and texts to be read.";
            case LETTER -> "Do not return the letter. Pass it on to be read, and log it.";
            case EMAIL -> "Do not answer or delete the message. Pass it on to be read, and log it.";
        };
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return switch (group) {
            case IN_PERSON -> List.of(new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE));
            case PHONE ->
                    List.of(
                            new CarriedOut(
                                    Measure.PHONES,
                                    "Tell whoever answers the telephone to look at the card when"
                                            + " they ring. Voicemails and texts are passed on to be"
                                            + " read."));
            case LETTER ->
                    List.of(
                            new CarriedOut(
                                    Measure.LETTERS,
                                    "Tell whoever opens the post to pass their letters on to be"
                                            + " read. None is returned."));
            case EMAIL ->
                    List.of(
                            new CarriedOut(
                                    Measure.MAIL,
                                    "Tell those to whom they write to pass their e-mail on to be"
                                            + " read, and not to answer or delete it."),
                            new CarriedOut(
                                    Measure.PORTAL,
                                    "Close messages to staff for them. Reports, payments and news"
                                            + " for all parents stay open."));
        };
    }
}
