package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InformalWarningGiven;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.StepTried;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.FollowUpWay;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.springframework.stereotype.Component;

/**
 * An informal warning about future conduct goes out as a note (P40). It answers the question what
 * followed the immediate step, and a later letter tells it as a step that was taken (P48).
 */
@Paragraphs("P40")
@Component
public class GivingAnInformalWarning {
    public static final Act GIVE = new Act("casework.give-informal-warning");

    private static final LetterKind KIND = LetterKind.INFORMAL_WARNING;

    private final OnACase onACase;

    GivingAnInformalWarning(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * The note as it would go out.
     *
     * @param asked what it asks of the person, for the record of what was tried
     */
    public record Draft(
            List<EntryId> about, String asked, LetterDocument letter, String allTheSame) {
        public Draft {
            about = List.copyOf(about);
        }
    }

    /** The letter's page is the result. */
    public Outcome give(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(scope, GIVE, ticket, id, (unit, file) -> give(unit, file, draft));
    }

    private static Verdict give(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        CaseId id = file.theCase().id();
        IssuedLetter letter = Letters.issue(unit, KIND, draft.letter(), file.person().id(), id);
        unit.record(new InformalWarningGiven(id, letter.id(), draft.about()), id);
        unit.record(
                new StepTried(
                        id,
                        StepKind.INFORMAL_WARNING,
                        unit.today(),
                        "We gave you an informal warning in writing: “%s”".formatted(draft.asked()),
                        ""),
                id);
        file.entries(draft.about()).stream()
                .filter(entry -> !entry.has(FollowedUp.class))
                .forEach(entry -> followedUp(unit, file, entry, draft));
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.INFORMAL_WARNING);
        return Verdict.happened(letter.href());
    }

    private static void followedUp(Unit unit, CaseFile file, Entry entry, Draft draft) {
        unit.record(
                new FollowedUp(
                        entry.id(),
                        FollowUpWay.INFORMAL_WARNING,
                        "In writing",
                        unit.scope().actor().name(),
                        unit.today(),
                        draft.asked(),
                        ""),
                entry.id(),
                file.person().id());
    }

    /** Everything that speaks against it, the letter's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new NoteProposal(
                                file,
                                unit.scope(),
                                Optional.of(draft.about()),
                                Optional.of(draft.letter()),
                                draft.allTheSame()),
                        NoteRule.values())
                .and(
                        CaseLetters.against(
                                unit,
                                KIND,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    /** What speaks against beginning one, before anything is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(NoteProposal.beginning(file, by), NoteRule.values());
    }
}
