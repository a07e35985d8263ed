package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.casework.AdjustmentAnswer;
import org.evenhand.casework.AdjustmentWeighed;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Reason;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.Kept;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.jspecify.annotations.Nullable;

/** What several decisions ask alike about the adjustments that were agreed with somebody (P68). */
final class Adjusting {
    private Adjusting() {}

    /** Of each that is in place it is said how it is kept. */
    static Optional<Reason> unanswered(CaseFile file, List<AdjustmentAnswer> answers) {
        List<Kept<AdjustmentRecorded>> open =
                AgreedAdjustments.inPlace(file).stream()
                        .filter(kept -> how(answers, kept).isBlank())
                        .toList();
        return Reason.unless(
                open.isEmpty(),
                "How an adjustment that was agreed is kept is not said: "
                        + open.stream()
                                .map(kept -> AgreedAdjustments.inWords(kept.fact()))
                                .collect(Collectors.joining("; "))
                        + ".",
                "Say of each whether the clauses leave it workable, and how.");
    }

    /** None is closed by a clause: no answer in words makes up for that. */
    static Optional<Reason> contradicted(CaseFile file, @Nullable RestrictionTerms terms) {
        List<String> found =
                AgreedAdjustments.inPlace(file).stream()
                        .flatMap(kept ->
                                AgreedAdjustments.against(kept.fact(), terms).stream()
                                        .map(clause -> said(clause, kept.fact())))
                        .toList();
        return Reason.unless(
                found.isEmpty(),
                String.join(" ", found),
                "Change the clause; or agree another adjustment with them, and write it on their"
                        + " page.");
    }

    static String said(NumberedClause clause, AdjustmentRecorded told) {
        return "The adjustment %s is taken away by %s."
                .formatted(AgreedAdjustments.inWords(told), clause.inWords());
    }

    private static String how(List<AdjustmentAnswer> answers, Kept<AdjustmentRecorded> kept) {
        return answers.stream()
                .filter(one -> one.adjustment().equals(kept.id()))
                .map(AdjustmentAnswer::how)
                .findFirst()
                .orElse("");
    }

    static void record(
            Unit unit, CaseFile file, RestrictionId restriction, List<AdjustmentAnswer> answers) {
        for (Kept<AdjustmentRecorded> kept : AgreedAdjustments.inPlace(file)) {
            weighed(unit, file, restriction, kept, how(answers, kept));
        }
    }

    static void weighed(
            Unit unit,
            CaseFile file,
            RestrictionId restriction,
            Kept<AdjustmentRecorded> kept,
            String how) {
        unit.record(
                new AdjustmentWeighed(
                        file.theCase().id(), restriction, kept.id(), kept.fact().adjustment(), how),
                file.theCase().id(),
                restriction,
                file.person().id());
    }
}
