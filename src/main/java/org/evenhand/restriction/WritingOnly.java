package org.evenhand.restriction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The person contacts the school in writing only (P57-4; R14).
 *
 * <p>Ruling: {@code NotPermitted} for what comes in by any of the four ways but those that are
 * written here, and, face to face, for both directions. Silent otherwise.
 *
 * @param ways the written ways that stay: letter, e-mail or both
 */
public record WritingOnly(Set<ChannelGroup> ways) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 4);
    private static final Set<ChannelGroup> WRITTEN =
            Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL);

    public WritingOnly {
        ways = InOrder.of(ways);
        if (ways.isEmpty() || !WRITTEN.containsAll(ways)) {
            throw new IllegalArgumentException("In writing is by letter or by e-mail");
        }
    }

    @Override
    public String type() {
        return "writing-only";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "Contact only in writing, " + inWords() + ".";
    }

    private String inWords() {
        return ways.stream().map(ChannelGroup::words).collect(Collectors.joining(", or "));
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel.group().filter(closes()::contains).isPresent()
                && (direction == Direction.IN || channel.isAtTheDoor());
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.NotPermitted(grounds);
    }

    @Override
    public Set<ChannelGroup> reliesOn() {
        return ways;
    }

    @Override
    public Set<ChannelGroup> closes() {
        return EnumSet.complementOf(EnumSet.copyOf(ways));
    }

    @Override
    public String letterParagraph() {
        return "Please contact the school only in writing, "
                + inWords()
                + ". We will not deal with you in person or by telephone.";
    }

    @Override
    public String enforcementLine() {
        return "Say that we can only deal with them in writing, and end the conversation. What has"
                + " come another way is passed on to be read.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of(
                new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE),
                new CarriedOut(
                        Measure.PHONES,
                        "Tell whoever answers the telephone that they are dealt with in writing"
                                + " only: the card says what to say."));
    }
}
