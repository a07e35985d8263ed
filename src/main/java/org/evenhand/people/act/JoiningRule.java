package org.evenhand.people.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/**
 * What has to be so before two records are said to be one person's: a wrong joining lets reception
 * turn away somebody whom nothing binds (E12, J3).
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum JoiningRule implements Rule<JoiningProposal> {
    TWO_RECORDS(
            "people.are-one-already",
            "P45",
            it ->
                    Reason.unless(
                            !it.isOneAlready(),
                            "These are one person's records already.",
                            "Their page says who joined them, when and why.")),
    MORE_THAN_A_HOUSEHOLD_SHARES(
            "people.more-than-a-household-shares",
            "E12",
            it ->
                    Reason.unless(
                            !it.isAllAHouseholds(),
                            "What was compared is what a household shares. Two parents with one"
                                    + " mailbox have it in common, and so have a father and a son"
                                    + " of one name.",
                            "Compare something that is this person’s alone: ask them, see a"
                                    + " document, or ask somebody who knows them by sight.")),
    NOT_A_TWIN(
            "people.not-a-twin",
            "E12",
            it ->
                    Reason.unless(
                            it.isAllAHouseholds()
                                    || it.isAnythingTheirsAlone()
                                    || it.haveLikeNames(),
                            "Twins have one date of birth, and these have two given names.",
                            "Ask them, see a document, or ask somebody who knows them by sight.")),
    TWO_THINGS_IN_COMMON(
            "people.two-things-in-common",
            "J3",
            it ->
                    Reason.unless(
                            it.thingsInCommon() >= 2,
                            "The names differ, and one thing alone was compared.",
                            "Compare one more thing: nobody is taken for somebody else on one"
                                    + " fact.")),
    BOTH_LIVE_OR_NEITHER(
            "people.both-live-or-neither",
            "E15",
            it ->
                    Reason.unless(
                            !it.hasOneDied(),
                            "One of them is recorded as having died, and the other is not.",
                            "If it is one person, record the death on the other record too, or"
                                    + " that it was a mistake; then join them."));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<JoiningProposal, Optional<Reason>> broken;

    JoiningRule(String rule, String paragraph, Function<JoiningProposal, Optional<Reason>> broken) {
        this.rule = rule;
        this.paragraph = new PolicyParagraph(paragraph);
        this.broken = broken;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public PolicyParagraph paragraph() {
        return paragraph;
    }

    @Override
    public Optional<Reason> broken(JoiningProposal proposal) {
        return broken.apply(proposal);
    }
}
