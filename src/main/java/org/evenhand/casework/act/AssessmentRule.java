package org.evenhand.casework.act;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.access.Decision;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.GuideRead;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.StepTried;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/**
 * What has to be so before an assessment is recorded. A firm one, which leads to a letter, is held
 * to more than "not yet".
 */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum AssessmentRule implements Rule<AssessmentProposal> {
    DECIDED_BY_WHO_MAY(
            "assessment.decided-by-who-may",
            "P10",
            it ->
                    CaseRules.decider(
                            it.file().whoDecides(Decision.WARNING, it.reliedOn()), it.by())),
    CASE_IS_OPEN("assessment.case-is-open", "P45", it -> CaseRules.closed(it.file())),
    NEEDS_EVIDENCE(
            "assessment.needs-evidence",
            "P46",
            it ->
                    ifFirm(
                            it,
                            !it.reliedOn().isEmpty(),
                            "No contact of the record is relied on.",
                            "Choose the contacts that show the conduct.")),
    ENTRIES_REVIEWED(
            "assessment.entries-reviewed",
            "P16",
            it ->
                    Reason.unless(
                            it.reliedOn().stream().allMatch(CaseRules::mayCount),
                            "A contact that is relied on has not been reviewed, or may not count.",
                            "Open it in the record: it says what is missing, and who may review"
                                    + " it.")),
    CONTACTS_TRIAGED(
            "assessment.contacts-triaged",
            "J12",
            it -> CaseRules.untriaged(it.file(), it.reliedOn())),
    NEEDS_HEADING(
            "assessment.needs-heading",
            "P19",
            it ->
                    ifFirm(
                            it,
                            !it.headings().isEmpty(),
                            "None of the four headings is chosen.",
                            "Choose the headings under which the conduct falls.")),
    HEADINGS_BORNE_OUT(
            "assessment.headings-borne-out",
            "P46",
            it ->
                    Reason.unless(
                            it.headings().stream().allMatch(each -> shown(it.reliedOn(), each)),
                            "A heading is chosen under which none of the contacts relied on was"
                                    + " reviewed.",
                            "Choose contacts that show it, or leave the heading out.")),
    WEIGHED(
            "assessment.weighed",
            "P47",
            it ->
                    ifFirm(
                            it,
                            said(
                                    it.weighed().criteria(),
                                    it.weighed().frequency(),
                                    it.weighed().nature(),
                                    it.weighed().impact()),
                            "How it meets the headings, how often, of what kind and with what impact"
                                    + " is not all said.",
                            "Answer each; “none stated” is an answer about impact.")),
    EXCEPTIONAL(
            "assessment.exceptional",
            "P8",
            it ->
                    ifFirm(
                            it,
                            said(it.weighed().whyExceptional()),
                            "Why milder ways are not enough is not said.",
                            "Say why this is exceptional.")),
    PROPORTIONATE(
            "assessment.proportionate",
            "P10",
            it ->
                    ifFirm(
                            it,
                            it.weighed().onThem() != null && said(it.weighed().onThem()),
                            "What a letter would mean for the person, and for a child of theirs, is"
                                    + " not weighed against what they did.",
                            "Say what it would mean for them; “no child here” is an answer.")),
    OUR_OWN_PART(
            "assessment.our-own-part",
            "P4",
            it ->
                    Reason.unless(
                            it.weighed().shortcoming() == Shortcoming.NONE
                                    || said(it.weighed().ourPart()),
                            "What we did wrong ourselves is not said.",
                            "Say what it was, and what was offered.")),
    ADJUSTMENTS_ASKED(
            "assessment.adjustments-asked",
            "P68",
            it ->
                    ifFirm(
                            it,
                            said(it.weighed().adjustments()),
                            "Whether the person needs adjustments has not been considered.",
                            "Ask, or say when they were asked and what came of it. No proof is"
                                    + " needed.")),
    GUIDANCE_READ(
            "assessment.guidance-read",
            "F3",
            it ->
                    ifFirm(
                            it,
                            said(it.weighed().guidance()),
                            "Which guidance was read again is not said.",
                            "Read the policy and the How to Guide again, and say so.")),
    GUIDE_LOOKED_AT(
            "assessment.guide-looked-at",
            "F3",
            it ->
                    ifFirm(
                            it,
                            it.file().school().howToGuide().isEmpty() || lookedAt(it),
                            "That the How to Guide was looked at again, by whom and when, is not"
                                    + " recorded.",
                            "Look at it, and say so, with a day that has come.")),
    TRIED_FIRST(
            "assessment.tried-first",
            "PRE",
            it ->
                    Reason.unless(
                            it.conclusion() != Conclusion.WARN
                                    || !it.file().theCase().all(StepTried.class).isEmpty(),
                            "Nothing milder is recorded as tried.",
                            "Record on the case what was tried first and what came of it.")),
    CONCERN_HAS_OWNER(
            "assessment.concern-has-owner",
            "P10",
            it ->
                    ifFirm(
                            it,
                            !it.file().issues().isEmpty(),
                            "Nobody is named who deals with what the person raised.",
                            "Record the concern on the case, with its owner and next step.")),
    COMPLAINT_CONCLUDED(
            "assessment.complaint-concluded",
            "P32",
            it ->
                    Reason.unless(
                            !it.headings().contains(Heading.D)
                                    || it.file().theCase().complaints().stream()
                                            .noneMatch(Complaint::isOpen),
                            "Use of the complaints process is weighed while a complaint is not"
                                    + " concluded.",
                            "Let the complaint run to its end first, or leave heading D out."));

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<AssessmentProposal, Optional<Reason>> broken;

    AssessmentRule(
            String rule, String paragraph, Function<AssessmentProposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(AssessmentProposal proposal) {
        return broken.apply(proposal);
    }

    private static Optional<Reason> ifFirm(
            AssessmentProposal proposal, boolean kept, String because, String remedy) {
        return Reason.unless(!proposal.isFirm() || kept, because, remedy);
    }

    private static boolean shown(List<Entry> entries, Heading heading) {
        return entries.stream().anyMatch(entry -> entry.isUnder(heading));
    }

    private static boolean lookedAt(AssessmentProposal proposal) {
        GuideRead read = proposal.weighed().guideRead();
        return read != null && !read.by().isBlank() && !read.on().isAfter(proposal.file().today());
    }

    private static boolean said(String... answers) {
        return Arrays.stream(answers).noneMatch(String::isBlank);
    }
}
