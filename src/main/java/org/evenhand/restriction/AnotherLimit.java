package org.evenhand.restriction;

import java.util.List;
import java.util.Set;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Any other action that the school considers appropriate, in the head's own words and with the
 * reason why no named form will do (P57-7; R19). It can limit, and it cannot close a way of
 * contact: for that there are clauses that people can check.
 *
 * <p>Ruling: what comes in by one of its ways, and face to face in both directions, is {@code
 * PermittedSubjectTo} its words. Silent otherwise.
 *
 * @param words what is asked of the person, in one sentence to them
 * @param because why none of the other forms will do
 * @param ways the ways of contact that it is about
 */
public record AnotherLimit(String words, String because, Set<ChannelGroup> ways) implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(57), 7);

    public AnotherLimit {
        ways = InOrder.of(ways);
        if (words.isBlank() || because.isBlank() || ways.isEmpty()) {
            throw new IllegalArgumentException("Another limit says what, why and for which ways");
        }
    }

    @Override
    public String type() {
        return "another-limit";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return Sentence.ended(words);
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel.group().filter(ways::contains).isPresent()
                && (direction == Direction.IN || channel.isAtTheDoor());
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.PermittedSubjectTo(
                List.of(Condition.asAgreed(Sentence.ended(words))), grounds);
    }

    @Override
    public String letterParagraph() {
        return Sentence.ended(words) + " " + Sentence.ended(because);
    }

    @Override
    public String enforcementLine() {
        return "Keep to this: " + Sentence.ended(words) + " If they do not, pass it on and log it.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return ways.contains(ChannelGroup.IN_PERSON)
                ? List.of(new CarriedOut(Measure.SIGN_IN, SIGN_IN_NOTE))
                : List.of();
    }
}
