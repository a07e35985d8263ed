package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Rule;

/** What has to be so before the school writes a note about conduct (P34, P40). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum NoteRule implements Rule<NoteProposal> {
    CASE_IS_OPEN("note.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    BY_A_LEADER(
            "note.by-a-leader",
            "P40",
            it ->
                    it.by().is(Role.HEADTEACHER, Role.SENIOR_LEADER)
                            ? Optional.empty()
                            : CaseRules.decider(it.file().whoDecides(Decision.WARNING), it.by())),
    SOMETHING_IS_CHOSEN(
            "note.something-is-chosen",
            "P46",
            it ->
                    Reason.unless(
                            it.chosen().isPresent()
                                    ? !it.entries().isEmpty()
                                    : it.file().entries().stream().anyMatch(CaseRules::mayCount),
                            it.chosen().isPresent()
                                    ? "No contact is chosen that it would speak of."
                                    : "No contact of this person has been reviewed and may be relied on.",
                            "Review the contacts in the record, and choose those that it is about.")),
    EACH_MAY_COUNT(
            "note.each-may-count",
            "P16",
            it ->
                    Reason.unless(
                            it.entries().stream().allMatch(CaseRules::mayCount),
                            "A contact that it speaks of is not reviewed, not complete, or set aside.",
                            "Look at it in the record; leave it out, or complete and review it.")),
    PERSON_CAN_BE_WRITTEN_TO(
            "note.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file())),
    LANDS_WHEN_SOMEBODY_CAN_ANSWER(
            "note.lands-when-somebody-can-answer",
            "J13",
            it -> CaseRules.landing(it.file(), it.letter(), it.allTheSame()));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<NoteProposal, Optional<Reason>> broken;

    NoteRule(String rule, String paragraph, Function<NoteProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(NoteProposal proposal) {
        return broken.apply(proposal);
    }
}
