package org.evenhand.casework.web;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.Kept;
import org.evenhand.restriction.NumberedClause;

/** Adjustments that came up during a restriction, until they are weighed against it (E26). */
record WaitingAdjustments(CaseFile file, Restrained one) {
    List<Wait> all() {
        return AgreedAdjustments.notWeighed(file, one).stream().map(this::wait).toList();
    }

    private Wait wait(Kept<AdjustmentRecorded> kept) {
        List<NumberedClause> against = AgreedAdjustments.against(kept.fact(), one.terms(file));
        Wait wait =
                new Wait(
                        "Settle an adjustment of %s beside %s: %s"
                                .formatted(
                                        file.person().name(),
                                        clauses(
                                                against.isEmpty()
                                                        ? one.terms(file).clauses()
                                                        : against),
                                        AgreedAdjustments.inWords(kept.fact())),
                        WaitingOnACase.whoseTurn(file, Decision.REVIEW),
                        CaseFile.day(kept.told().recordedAt()),
                        AgreedAdjustments.isAgreed(kept.fact())
                                ? CaseHeading.href(file) + "/add/adjustment-weighed"
                                : "/people/" + file.person().id().text(),
                        PolicyParagraph.p(68));
        return against.isEmpty() ? wait : wait.alarming("A clause goes against an adjustment");
    }

    /** {@code clause 2 (You may not ...)}; of many only the numbers. */
    private static String clauses(List<NumberedClause> clauses) {
        return clauses.size() > 3
                ? "clauses "
                        + clauses.stream()
                                .map(one -> Integer.toString(one.number()))
                                .collect(Collectors.joining(", "))
                : clauses.stream().map(NumberedClause::inWords).collect(Collectors.joining(", "));
    }
}
