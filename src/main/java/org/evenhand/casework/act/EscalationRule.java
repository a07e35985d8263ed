package org.evenhand.casework.act;

import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before the authority is asked to write (P63, F8; BLOCK-9, BLOCK-10). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum EscalationRule implements Rule<EscalationProposal> {
    CASE_IS_OPEN("escalation.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    /** The authority would write to them. */
    PERSON_CAN_BE_WRITTEN_TO(
            "escalation.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file())),
    SCHOOL_IS_MAINTAINED(
            "escalation.school-is-maintained",
            "F8",
            it ->
                    Reason.unless(
                            it.file().school().isMaintained(),
                            "The authority writes to parents of maintained schools only, and this school"
                                    + " is an academy.",
                            "Ask your trust instead: its executive, or whoever the trust names for it."
                                    + " The Record as a table and the printed file of the case are what they"
                                    + " need to see.")),
    ASKED_BY_WHO_MAY(
            "escalation.asked-by-who-may",
            "P63",
            it -> CaseRules.decider(it.file().whoDecides(Decision.ESCALATION), it.by())),
    TOLD_OF_A_RESTRICTION(
            "escalation.told-of-a-restriction",
            "P63",
            it ->
                    Reason.unless(
                            it.escalation().isPresent(),
                            "No restriction of this case has begun of which the person was told.",
                            "Decide one first, and record that they were told.")),
    CONDUCT_WENT_ON(
            "escalation.conduct-went-on",
            "P63",
            it ->
                    Reason.unless(
                            !it.since().isEmpty(),
                            "No contact since the restriction began was reviewed as one that counts."
                                    + " Emergencies, and what the law gives a right to, never count.",
                            "Wait, or have what came since reviewed.")),
    CONTACTS_TRIAGED(
            "escalation.contacts-triaged", "J12", it -> CaseRules.untriaged(it.file(), it.since())),
    CHAIR_SUPPORTS(
            "escalation.chair-supports",
            "F8",
            it ->
                    Reason.unless(
                            CaseRules.isSupported(it.file(), Decision.ESCALATION),
                            "The Chair of governors, or whoever stands in, has not said that they"
                                    + " support this request.",
                            "Ask for support on the case, and record the answer.")),
    FORM_IS_COMPLETE(
            "escalation.form-is-complete",
            "F8",
            it ->
                    Reason.unless(
                            it.untilDrafted(PreparingAnEscalation.Draft::isComplete),
                            "Not every part of the form is filled in.",
                            "Fill in each; “none” and “not known” are answers.")),
    AUTHORITY_DECIDES(
            "escalation.authority-decides",
            "F8",
            it ->
                    Reason.unless(
                            it.untilDrafted(PreparingAnEscalation.Draft::authorityDecides),
                            "It is not said that the authority decides case by case, and that nobody was"
                                    + " promised its letter.",
                            "Say so on the last page of the form; tell nobody that the authority will"
                                    + " write."));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<EscalationProposal, Optional<Reason>> asks;

    EscalationRule(
            String rule, String paragraph, Function<EscalationProposal, Optional<Reason>> asks) {
        this.rule = rule;
        this.paragraph = new PolicyParagraph(paragraph);
        this.asks = asks;
    }

    /** The Chair may be asked while the form is being filled in. */
    boolean isAskedAtTheBeginning() {
        return this != CHAIR_SUPPORTS;
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
    public Optional<Reason> broken(EscalationProposal proposal) {
        return asks.apply(proposal);
    }
}
