package org.evenhand.restriction;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * A behaviour contract is put to the person, saying what is expected of both sides and what follows
 * if it is not kept (P55-2, J17; R6). It can only be proposed: nobody counts as having agreed who
 * has not, and nothing is closed by it.
 *
 * <p>Ruling: every contact with the school in person or by telephone is {@code Permitted}, and the
 * contract is shown. Silent otherwise.
 *
 * @param theyAgree what is asked of the person, one sentence each
 * @param weAgree what the school promises, one sentence each
 * @param otherwise what follows if it is not kept
 */
public record BehaviourContract(List<String> theyAgree, List<String> weAgree, String otherwise)
        implements Clause {
    private static final PolicyPoint POINT = new PolicyPoint(PolicyParagraph.p(55), 2);

    public BehaviourContract {
        theyAgree = List.copyOf(theyAgree);
        weAgree = List.copyOf(weAgree);
        if (theyAgree.isEmpty() || weAgree.isEmpty() || otherwise.isBlank()) {
            throw new IllegalArgumentException("A contract has two sides, and what follows");
        }
    }

    @Override
    public String type() {
        return "behaviour-contract";
    }

    @Override
    public PolicyPoint point() {
        return POINT;
    }

    @Override
    public String sentence() {
        return "A behaviour contract is proposed: " + inARow(theyAgree);
    }

    private static String inARow(List<String> sentences) {
        return sentences.stream().map(Sentence::ended).collect(Collectors.joining(" "));
    }

    @Override
    public boolean speaksOf(Channel channel, Direction direction, Place place) {
        return channel.isAtTheDoor() || channel == Channel.PHONE_CALL;
    }

    @Override
    public Ruling ruleOn(ContactProposal proposal, Grounds grounds) {
        return new Ruling.Permitted(grounds);
    }

    @Override
    public String letterParagraph() {
        return "We propose an agreement with you about how we speak to each other. We ask of you: "
                + inARow(theyAgree)
                + " We promise you: "
                + inARow(weAgree)
                + " If it is not kept: "
                + Sentence.ended(otherwise)
                + " It is no condition of your child's place, and it binds you only if you agree to it.";
    }

    @Override
    public String enforcementLine() {
        return "Deal with them as with anybody. If what was agreed is not kept, end the conversation"
                + " calmly and log it.";
    }

    @Override
    public List<CarriedOut> carriedOut() {
        return List.of();
    }
}
