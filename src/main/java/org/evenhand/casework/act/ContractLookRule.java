package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ProposedContract;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.Rule;

/** What has to be so before somebody says that a behaviour contract was kept or not (J17). */
@SuppressWarnings("ImmutableEnumChecker") // its fields are records and functions without state
enum ContractLookRule implements Rule<ContractLookRule.Proposal> {
    /** Whoever declined, or did not answer, promised nothing: they cannot have broken it. */
    WAS_AGREED(
            "contract.was-agreed",
            "P55",
            it ->
                    Reason.unless(
                            it.contract().isAgreed(),
                            "They have not agreed to this contract, so that there is nothing that they"
                                    + " could have kept or broken.",
                            "To decline it, or not to answer, is no misconduct. Record conduct for what"
                                    + " it is.")),
    NOT_LOOKED_AT_ALREADY(
            "contract.not-looked-at-already",
            "J17",
            it ->
                    Reason.unless(
                            !it.contract().isAgreed() || it.contract().nextLook().isPresent(),
                            "It has been looked back at, and no further day was set.",
                            "Open the case again to see how it stands.")),
    KEPT_WHEN_ITS_DAY_HAS_COME(
            "contract.kept-when-its-day-has-come",
            "J17",
            it ->
                    Reason.unless(
                            !it.look().kept()
                                    || it.contract()
                                            .nextLook()
                                            .filter(day -> day.isAfter(it.file().today()))
                                            .isEmpty(),
                            "The day on which you promised to look back has not come.",
                            "Look back on that day. Only that it was not kept can be said before.")),
    BROKEN_BY_CONTACTS_SINCE(
            "contract.broken-by-contacts-since",
            "P46",
            it ->
                    Reason.unless(
                            it.look().kept() || it.restsOnContactsSince(),
                            "No contact is named that shows it; or one that was before the contract was"
                                    + " signed, has not been reviewed, or may not count.",
                            "Choose contacts since the day of the signatures; each says in the record"
                                    + " what is missing.")),
    AGAIN_WHILE_IT_LASTS(
            "contract.again-while-it-lasts",
            "J17",
            it ->
                    Reason.unless(
                            it.look().again() == null
                                    || (it.look().again().isAfter(it.file().today())
                                            && !it.look().again().isAfter(it.lastDay())),
                            "The next look back is not after today, or after the contract's last day.",
                            "Choose a day up to its last, or leave it empty."));

    /** What somebody is about to say of it. */
    record Proposal(CaseFile file, ProposedContract contract, LookingBackAtAContract.Look look) {
        LocalDate lastDay() {
            return contract.proposed().fact().lastDay();
        }

        boolean restsOnContactsSince() {
            List<Entry> entries = file.entries(look.brokenBy());
            return !entries.isEmpty()
                    && entries.size() == look.brokenBy().size()
                    && entries.stream()
                            .allMatch(entry -> CaseRules.mayCount(entry) && isSince(entry));
        }

        private boolean isSince(Entry entry) {
            return contract.signedOn()
                    .filter(day -> CaseFile.day(entry.happenedAt()).isAfter(day))
                    .isPresent();
        }
    }

    private final String rule;
    private final PolicyParagraph paragraph;
    private final Function<Proposal, Optional<Reason>> broken;

    ContractLookRule(String rule, String paragraph, Function<Proposal, Optional<Reason>> broken) {
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
    public Optional<Reason> broken(Proposal proposal) {
        return broken.apply(proposal);
    }
}
