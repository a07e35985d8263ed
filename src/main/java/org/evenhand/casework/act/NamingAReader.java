package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ReaderTold;
import org.evenhand.casework.Readers;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
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
import org.evenhand.restriction.Restrictions;
import org.evenhand.restriction.StaffContact;
import org.springframework.stereotype.Component;

/**
 * Somebody else reads what a restricted person sends, or does what their letter gives to one member
 * of staff, and the person is written to (E25, E38). It takes nothing from them and moves no date:
 * no variation, and no new decision about them (J9), so that it holds at once.
 */
@Component
@Paragraphs({"P10", "P55", "J13", "E25"})
public class NamingAReader {
    public static final Act NAME = new Act("casework.name-reader");

    private static final PolicyParagraph UNABLE = new PolicyParagraph("E25");

    private final OnACase onACase;

    NamingAReader(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * Who reads it in whose place, and the letter that says so.
     *
     * @param instead absent while nobody is chosen, as the reader
     * @param allTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Draft(
            Optional<AccountId> instead,
            Optional<StaffContact> reader,
            LetterDocument letter,
            String allTheSame) {}

    /** The letter's page is the result. */
    public Outcome name(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope,
                NAME,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(unit, file, draft);
                    return against.isEmpty() ? named(unit, file, draft) : Verdict.refused(against);
                });
    }

    private static Verdict named(Unit unit, CaseFile file, Draft draft) {
        Readers readers = Readers.running(file).orElseThrow();
        AccountId instead = draft.instead().orElseThrow();
        StaffContact reader = draft.reader().orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter letter =
                Letters.issue(
                        unit,
                        LetterKind.CONTACT_CHANGED,
                        draft.letter(),
                        file.person().id(),
                        id,
                        readers.restrained().id());
        if (!readers.with(instead).filter(reader::equals).isPresent()) {
            Restrictions.pass(unit, readers.restrained().restriction(), instead, reader);
            StandingInForAContact.askFor(unit, readers.restrained().restriction());
        }
        unit.record(
                new ReaderTold(id, readers.restrained().id(), letter.id(), instead, reader),
                id,
                readers.restrained().id());
        Landing.keepWhy(unit, file, draft.letter(), letter.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.READER);
        return Verdict.happened(letter.href());
    }

    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return againstBeginning(file, unit.scope())
                .and(CaseRules.aimedAt("reader.is-not-a-target", file, draft.reader().stream()))
                .and(readsItAlready(file, draft).map(Grounds::of).orElse(Grounds.none()))
                .and(
                        Landing.against(
                                "reader.lands-when-somebody-can-answer",
                                file,
                                draft.letter(),
                                draft.allTheSame()))
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.CONTACT_CHANGED,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Readers.running(file).isPresent()
                ? CaseRules.decidedBy(
                        "reader.decided-by-who-may", file.whoDecides(Decision.REVIEW), by)
                : Grounds.of(
                        new Ground(
                                "reader.restriction-runs",
                                UNABLE,
                                "No restriction of this case is in force or to come.",
                                ""));
    }

    /** Two who read one mailbox stay two: there is always somebody when one is away (P55-3). */
    private static Optional<Ground> readsItAlready(CaseFile file, Draft draft) {
        return draft.reader()
                .filter(staff ->
                        draft.instead()
                                .flatMap(instead ->
                                        Readers.running(file)
                                                .filter(one ->
                                                        one.readBeside(
                                                                file, instead, staff.account())))
                                .isPresent())
                .map(staff ->
                        new Ground(
                                "reader.is-another",
                                PolicyParagraph.p(55),
                                "%s reads that mailbox already: nobody would be there when they are away."
                                        .formatted(staff.name()),
                                "Name somebody who does not."));
    }
}
