package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarConfirmed;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.ReviewHeld;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.letters.StillInForce;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;

/** What a restriction asks of the person, for the letters about it. */
final class GoingOn {
    private GoingOn() {}

    /** That of this restriction; nothing is asked when there is none. */
    static StillInForce of(CaseFile file, Optional<Restrained> restrained) {
        return restrained
                .map(one -> of(file, one))
                .orElse(new StillInForce(List.of(), List.of(), file.today()));
    }

    /** The clauses of these terms, as letters say them. */
    static List<String> clauses(RestrictionTerms terms) {
        return terms.clauses().stream()
                .map(NumberedClause::clause)
                .map(clause -> clause.letterParagraph())
                .toList();
    }

    private static StillInForce of(CaseFile file, Restrained one) {
        return new StillInForce(
                clauses(one.terms(file)),
                letters(file, one),
                one.restriction().period().lastDay(),
                onItsWay(file, one));
    }

    private static Optional<StillInForce.Milder> onItsWay(CaseFile file, Restrained one) {
        RestrictionTerms decided = one.restriction().termsDecided();
        return decided.equals(one.terms(file))
                ? Optional.empty()
                : variations(one)
                        .reduce((earlier, later) -> later)
                        .map(held ->
                                new StillInForce.Milder(
                                        CaseFile.day(held.recordedAt()), clauses(decided)));
    }

    private static Stream<Recorded<ReviewHeld>> variations(Restrained one) {
        return one.reviews().stream().filter(held -> held.fact().outcome() == ReviewOutcome.VARY);
    }

    private static List<LocalDate> letters(CaseFile file, Restrained one) {
        return Stream.concat(
                        letterOf(file, one).stream(),
                        variations(one)
                                .filter(held -> file.isToldOf(held.fact().letter()))
                                .map(Recorded::recordedAt)
                                .map(CaseFile::day))
                .toList();
    }

    private static Optional<LocalDate> letterOf(CaseFile file, Restrained one) {
        return one.decided()
                .map(Recorded::recordedAt)
                .or(() ->
                        file.theCase().all(InterimBarConfirmed.class).stream()
                                .filter(said -> said.fact().restriction().equals(one.id()))
                                .findFirst()
                                .map(Recorded::recordedAt))
                .map(CaseFile::day);
    }
}
