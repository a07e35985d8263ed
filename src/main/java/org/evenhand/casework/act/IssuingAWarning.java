package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.WarningIssued;
import org.evenhand.casework.WarningVariant;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * The head issues the written warning (P48, F4). It opens nothing by itself: the person is to be
 * told, the Chair notified, and the record goes on (P49, F5).
 */
@Component
@Paragraphs({"P7", "P44", "P46", "P48", "F4"})
public class IssuingAWarning {
    public static final Act ISSUE = new Act("casework.issue-warning");

    private final OnACase onACase;

    IssuingAWarning(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * The letter as it would go out.
     *
     * @param sentAllTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Draft(WarningVariant variant, LetterDocument letter, String sentAllTheSame) {
        LetterKind kind() {
            return variant == WarningVariant.CONDUCT
                    ? LetterKind.WARNING_CONDUCT
                    : LetterKind.WARNING_DEMANDS;
        }
    }

    /** The letter's page is the result. */
    public Outcome issue(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(scope, ISSUE, ticket, id, (unit, file) -> issue(unit, file, draft));
    }

    private static Verdict issue(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        Recorded<AssessmentMade> assessment = file.assessment().orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(unit, draft.kind(), draft.letter(), file.person().id(), id);
        unit.record(
                new WarningIssued(
                        id,
                        letter.id(),
                        draft.variant(),
                        assessment.fact().headings(),
                        assessment.fact().reliedOn(),
                        assessment.id(),
                        draft.sentAllTheSame()),
                id,
                file.person().id());
        Worksheets.discard(unit, id, Worksheet.Kind.WARNING);
        return Verdict.happened(letter.href());
    }

    /** Everything that speaks against issuing it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new WarningProposal(
                                file,
                                unit.scope(),
                                Optional.of(draft.letter()),
                                draft.sentAllTheSame()),
                        WarningRule.values())
                .and(
                        CaseLetters.against(
                                unit,
                                draft.kind(),
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    /** What speaks against beginning one, before anything is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(new WarningProposal(file, by, Optional.empty(), ""), WarningRule.values());
    }
}
