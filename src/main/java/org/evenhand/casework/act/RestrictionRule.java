package org.evenhand.casework.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.ChildMatter;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.InARow;
import org.evenhand.casework.LegalAdviceTaken;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.Proportionality;
import org.evenhand.casework.ReviewedPoint;
import org.evenhand.casework.StepTried;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NoFurtherComplaint;
import org.evenhand.restriction.RestrictionTerms;

/**
 * What has to be so before a restriction is decided (P43-P55, F6), beside what its letter must say.
 * Those that look at the draft ask nothing before there is one.
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum RestrictionRule implements Rule<RestrictionProposal> {
    CASE_IS_OPEN("pccr.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    DECIDED_BY_WHO_MAY(
            "pccr.decided-by-who-may", "P10", it -> CaseRules.decider(it.whoDecides(), it.by())),
    WARNED_FIRST(
            "pccr.warned-first",
            "P44",
            it ->
                    Reason.unless(
                            it.warning().isPresent() || it.isWithoutWarning(),
                            "The person has not been told of a warning that still counts.",
                            "Warn first and record that they were told; or give the reason why there"
                                    + " can be no warning.")),
    NO_WARNING_EXPLAINED(
            "pccr.no-warning-explained",
            "P44",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.withoutWarning() == null
                                            || !draft.withoutWarningBecause().isBlank()),
                            "Why there was no warning is not said in words.",
                            "Say why the person could not be given the chance to change.")),
    CONDUCT_CONTINUED(
            "pccr.conduct-continued",
            "P50",
            it ->
                    Reason.unless(
                            it.isWithoutWarning()
                                    || it.warning().isEmpty()
                                    || it.conduct().stream()
                                            .anyMatch(entry ->
                                                    it.warning()
                                                            .get()
                                                            .isBefore(entry.happenedAt())),
                            "Nothing relied on happened after the person was told of the warning.",
                            "Wait: a warning gives the chance to change. What happened before it does"
                                    + " not count as continued, whenever it was written down.")),
    EVIDENCE(
            "pccr.evidence",
            "P46",
            it ->
                    Reason.unless(
                            it.untilDrafted(_ ->
                                    !it.conduct().isEmpty()
                                            && it.conduct().stream().allMatch(CaseRules::mayCount)),
                            "No contact is relied on, or one that has not been reviewed or may not"
                                    + " count.",
                            "Choose contacts that were reviewed; each says in the record what is"
                                    + " missing.")),
    TRIED_FIRST(
            "pccr.tried-first",
            "PRE",
            it ->
                    Reason.unless(
                            !it.file().theCase().all(StepTried.class).isEmpty()
                                    || it.draft().filter(draft -> draft.isUrgent()).isPresent(),
                            "Nothing milder is recorded as tried.",
                            "Record on the case what was tried first and what came of it; or, where"
                                    + " somebody's safety could not wait, give that as the reason.")),
    CONTACTS_TRIAGED(
            "pccr.contacts-triaged", "J12", it -> CaseRules.untriaged(it.file(), it.conduct())),
    SINCE_THE_LAST_DECISION(
            "pccr.since-the-last-decision",
            "J9",
            it ->
                    Reason.unless(
                            it.untilDrafted(_ -> it.restsOnSomethingNew()),
                            "Everything relied on happened before the last decision on this case.",
                            "A further restriction needs fresh conduct.")),
    UNDER_A_HEADING(
            "pccr.under-a-heading",
            "P19",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.headings().isEmpty()
                                            && draft.headings().stream()
                                                    .allMatch(heading ->
                                                            it.conduct().stream()
                                                                    .anyMatch(entry ->
                                                                            entry.isUnder(
                                                                                    heading)))),
                            "The headings chosen are not those under which the contacts were reviewed.",
                            "Choose the headings that the contacts show.")),
    SAME_HEADING_OR_SAID_WHY(
            "pccr.same-heading-or-said-why",
            "J10",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    it.warning().isEmpty()
                                            || it.warning()
                                                    .get()
                                                    .headings()
                                                    .containsAll(draft.headings())
                                            || !draft.anotherHeading().isBlank()),
                            "The conduct falls under another heading than the warning did.",
                            "Say why it counts all the same, or warn afresh.")),
    SIDE_OFFERED(
            "pccr.side-offered",
            "J11",
            it ->
                    Reason.unless(
                            TheirSide.wasOffered(it.file())
                                    || (it.isWithoutWarning()
                                            && it.draft()
                                                    .filter(draft -> draft.isUrgent())
                                                    .isPresent()),
                            "The person has not been heard, and the day by which they were invited to"
                                    + " give their side has not passed.",
                            "Invite them to give their side, and wait for it or for the day.")),
    SIDE_ASKED_STRAIGHT_AFTER(
            "pccr.side-asked-straight-after",
            "J11",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !draft.isUrgent()
                                            || TheirSide.wasOffered(it.file())
                                            || draft.sideBy()
                                                    .filter(day -> day.isAfter(it.file().today()))
                                                    .isPresent()),
                            "It cannot wait until the person is heard, and its letter does not ask"
                                    + " for their side straight after.",
                            "Read the letter again as it stands now.")),
    SIDE_WEIGHED(
            "pccr.side-weighed",
            "J11",
            it ->
                    Reason.unless(
                            TheirSide.isWeighed(it.file()),
                            "What the person said has not been weighed.",
                            "Record on the case what came of it.")),
    BAR_AFTER_THEIR_SIDE(
            "pccr.bar-after-their-side",
            "B4",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !Clauses.barFrom(draft.terms())
                                            || TheirSide.wasOffered(it.file())),
                            "A bar from the premises is to be made final although the person has not"
                                    + " been able to give their side.",
                            "Impose an interim bar if it cannot wait, and decide after their side.")),
    CHAIR_ANSWERED(
            "pccr.chair-answered",
            "F6",
            it ->
                    Reason.unless(
                            CaseRules.latestAnswer(it.file(), Decision.RESTRICTION).isPresent(),
                            "The Chair of governors, or whoever stands in, has not answered whether"
                                    + " they support it.",
                            "Ask for support on the case, and record the answer.")),
    AFTER_A_NO_WITH_REASONS(
            "pccr.after-a-no-with-reasons",
            "J7",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    CaseRules.isSupported(it.file(), Decision.RESTRICTION)
                                            || CaseRules.latestAnswer(
                                                            it.file(), Decision.RESTRICTION)
                                                    .isEmpty()
                                            || !draft.afterNo().isBlank()),
                            "The answer was no, and no reasons are written for going ahead.",
                            "Write them down; the vice-chair sees them, and the annual review counts"
                                    + " it.")),
    ASSESSED(
            "pccr.assessed",
            "P47",
            it ->
                    Reason.unless(
                            it.assessedForIt(),
                            "No assessment since the last decision asks for a restriction on these"
                                    + " contacts.",
                            "Assess the case against the four headings, with what has happened"
                                    + " since.")),
    DANGER_IS_SHOWN(
            "pccr.danger-is-shown",
            "P33",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.withoutWarning() == null
                                            || draft.withoutWarning() == NoWarningReason.OTHER
                                            || it.conduct().stream()
                                                    .anyMatch(CaseRules::showsDanger)),
                            "Violence, threats, stalking or danger is given as the reason, and no"
                                    + " contact relied on was reviewed as more than rude.",
                            "Choose the contact that shows it, or another reason.")),
    HAS_A_CLAUSE(
            "pccr.has-a-clause",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> draft.terms() != null),
                            "No clause is whole yet, or nobody reads what still arrives.",
                            "Choose at least one clause, and who reads what still arrives.")),
    FEW_ENOUGH_CLAUSES(
            "pccr.few-enough-clauses",
            "P10",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> Clauses.areFewEnough(draft.terms())),
                            "There are more than %d clauses. Nobody could keep to them all, or say at a"
                                            .formatted(Clauses.MOST)
                                    + " desk what they are.",
                            "Choose the few that do the most.")),
    A_ROUTE_STAYS(
            "pccr.a-route-stays",
            "P61",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> Clauses.leaveARoute(draft.terms(), it.file())),
                            "Every way to reach the school would be closed.",
                            "Leave one written or represented route open.")),
    CLAUSES_AGREE(
            "pccr.clauses-agree",
            "P50",
            it -> {
                List<String> found =
                        it.draft()
                                .map(draft -> Clauses.contradictions(draft.terms()))
                                .orElse(List.of());
                return Reason.unless(
                        found.isEmpty(),
                        "Not everything that is restricted can be kept to together: "
                                + String.join(" ", found),
                        "Leave out one of each two.");
            }),
    LEGAL_ADVICE_FIRST(
            "pccr.legal-advice-first",
            "P58",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !Clauses.have(draft.terms(), IssueCap.class)
                                            || !it.file()
                                                    .theCase()
                                                    .all(LegalAdviceTaken.class)
                                                    .isEmpty()),
                            "Only so many issues are to be considered, and no legal advice is recorded.",
                            "Take legal advice first, and record on the case that you did.")),
    COMPLAINT_WAS_DECIDED(
            "pccr.complaint-was-decided",
            "P59",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    !Clauses.have(draft.terms(), NoFurtherComplaint.class)
                                            || it
                                                    .file()
                                                    .theCase()
                                                    .all(ComplaintReviewed.class)
                                                    .stream()
                                                    .anyMatch(one ->
                                                            one.fact().points().stream()
                                                                    .anyMatch(
                                                                            ReviewedPoint
                                                                                    ::decided))),
                            "No further complaint is to be taken, and none on this case was found to"
                                    + " repeat one that was decided.",
                            "Review the repeated complaint point by point first.")),
    CONTACT_IS_NOT_A_TARGET(
            "pccr.contact-is-not-a-target",
            "P55",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    Clauses.contacts(draft.terms()).stream()
                                            .noneMatch(account ->
                                                    it.conduct().stream()
                                                            .anyMatch(entry ->
                                                                    entry.isDirectedAt(account)))),
                            "The named contact or the deputy is somebody at whom the conduct was"
                                    + " aimed.",
                            "Name somebody else.")),
    DATES_IN_ORDER(
            "pccr.dates-in-order",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.lastDay() == null
                                            || (draft.lastDay().isAfter(draft.start())
                                                    && !draft.start().isBefore(it.file().today())
                                                    && !draft.reviews().isEmpty()
                                                    && draft.reviews().stream()
                                                            .allMatch(day ->
                                                                    day.isAfter(draft.start())
                                                                            && !day.isAfter(
                                                                                    draft
                                                                                            .lastDay())))),
                            "The start, the review and the last day are not in that order, or it"
                                    + " would start before today.",
                            "Choose a start from today on, and a review after the start and not after"
                                    + " the last day.")),
    AT_MOST_A_YEAR(
            "pccr.at-most-a-year",
            "P50",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.lastDay() == null
                                            || (!draft.lastDay()
                                                            .isAfter(
                                                                    Timescale.Months.TWELVE.lastDay(
                                                                            draft.start()))
                                                    && draft.start()
                                                            .isBefore(
                                                                    it.file()
                                                                            .today()
                                                                            .plusMonths(2)))),
                            "It would last for more than twelve months, or start months from now.",
                            "Choose at most twelve months from a start within the next two.")),
    LONGER_THAN_A_YEAR_IS_LOOKED_AT(
            "pccr.longer-than-a-year-is-looked-at",
            "J9",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    draft.lastDay() == null
                                            || draft.lastDay()
                                                    .isAfter(
                                                            Timescale.Months.TWELVE.lastDay(
                                                                    draft.start()))
                                            || !new InARow(
                                                            it.file().restrictions(),
                                                            it.file().calendar())
                                                    .isMoreThanAYear(draft.start(), draft.lastDay())
                                            || it.longerIsAgreed()),
                            "With what went before it without a break, it would come to more than twelve"
                                    + " months, and no governor who had no part in it has agreed since the"
                                    + " last decision.",
                            "Ask the uninvolved governor, and record the answer on the case; or choose an"
                                    + " earlier last day.")),
    PROPORTIONATE(
            "pccr.proportionate",
            "P10",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> whole(draft.proportionality())),
                            "A part of the proportionality is not answered.",
                            "Answer each of its six parts.")),
    CHILD_PLAN(
            "pccr.child-plan",
            "P54",
            it ->
                    it.draft()
                            .filter(_ -> it.file().hasChildHere())
                            .map(RestrictionRule::openInThePlan)
                            .filter(open -> !open.isEmpty())
                            .map(open ->
                                    new Reason(
                                            "Their child attends, and the plan for contact about the child"
                                                    + " does not answer: "
                                                    + String.join("; ", open)
                                                    + ".",
                                            "Answer every line of the plan, and say what is done about"
                                                    + " the risks to the parent and for the staff"
                                                    + " concerned."))),
    PLAN_SPARES_WHOEVER_IT_WAS_AIMED_AT(
            "pccr.plan-spares-targets",
            "P54",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft ->
                                    Clauses.inThePlan(draft.terms()).stream()
                                            .noneMatch(account ->
                                                    it.conduct().stream()
                                                            .anyMatch(entry ->
                                                                    entry.isDirectedAt(account)))),
                            "In the plan for contact about the child, somebody at whom the conduct was"
                                    + " aimed would meet or answer the parent, or cover for who does.",
                            "Name somebody else on that line.")),
    EXTENT(
            "pccr.extent",
            "P52",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> !draft.extent().isBlank()),
                            "What goes on as before is not said.",
                            "Say what engagement with the school continues.")),
    ADJUSTMENTS_CONSIDERED(
            "pccr.adjustments-considered",
            "P68",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> !draft.adjustments().isBlank()),
                            "Whether they need adjustments, and whether this conflicts with one, has"
                                    + " not been considered.",
                            "Ask, and look at those that were agreed.")),
    ADJUSTMENTS_ARE_WORKABLE(
            "pccr.adjustments-are-workable",
            "P68",
            it -> it.draft().flatMap(draft -> Adjusting.unanswered(it.file(), draft.agreed()))),
    NO_CLAUSE_AGAINST_AN_ADJUSTMENT(
            "pccr.no-clause-against-an-adjustment",
            "P68",
            it -> it.draft().flatMap(draft -> Adjusting.contradicted(it.file(), draft.terms()))),
    SOMEBODY_IS_TOLD(
            "pccr.somebody-is-told",
            "P51",
            it ->
                    Reason.unless(
                            it.untilDrafted(draft -> !draft.told().isEmpty()),
                            "Nobody in the school is to be told, so that nobody could keep to it.",
                            "Choose the roles whose work needs it.")),
    PERSON_CAN_BE_WRITTEN_TO(
            "pccr.person-can-be-written-to", "P65", it -> CaseRules.dead(it.file())),
    LANDS_WHEN_SOMEBODY_CAN_ANSWER(
            "pccr.lands-when-somebody-can-answer",
            "J13",
            it ->
                    it.draft()
                            .flatMap(draft ->
                                    CaseRules.landing(
                                            it.file(), draft.letter(), draft.allTheSame())));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<RestrictionProposal, Optional<Reason>> broken;

    RestrictionRule(
            String rule, String paragraph, Function<RestrictionProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(RestrictionProposal proposal) {
        return broken.apply(proposal);
    }

    /** Each line that is not answered; those of a plan that no clause belongs to are not known. */
    private static List<String> openInThePlan(ImposingARestriction.Draft draft) {
        List<String> open = new ArrayList<>();
        RestrictionTerms terms = draft.terms();
        if (terms != null) {
            Arrays.stream(ChildMatter.values())
                    .map(ChildMatter::words)
                    .filter(matter ->
                            terms.childPlan().stream()
                                    .noneMatch(line -> line.matter().equals(matter)))
                    .forEach(open::add);
        }
        if (draft.riskToParent().isBlank()) {
            open.add("what may go wrong for the parent or the child");
        }
        if (draft.protectsStaff().isBlank()) {
            open.add("how the staff concerned are protected");
        }
        return open;
    }

    private static boolean whole(Proportionality parts) {
        return Arrays.asList(
                        parts.onStaff(),
                        parts.onService(),
                        parts.milderWay(),
                        parts.onPerson(),
                        parts.onChild(),
                        parts.keptOpen())
                .stream()
                .noneMatch(String::isBlank);
    }
}
