package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarConfirmed;
import org.evenhand.casework.InterimBarImposed;
import org.evenhand.casework.SideInvited;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.casework.letters.Disagree;
import org.evenhand.casework.letters.Incident;
import org.evenhand.casework.letters.InterimBarLetter;
import org.evenhand.casework.letters.LetterFrame;
import org.evenhand.casework.letters.WarningLetter;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
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
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.RestrictionTerms;
import org.springframework.stereotype.Component;

/**
 * What was said to the person's face is confirmed within one school day, in a letter that carries
 * all seven points of P50 and asks for their side (P65, B4, J8).
 */
@Component
@Paragraphs({"P50", "P64", "P65", "J8", "J11"})
public class ConfirmingAnInterimBar {
    public static final Act CONFIRM = new Act("casework.confirm-interim-bar");

    private final OnACase onACase;

    ConfirmingAnInterimBar(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The bar that was said and is not confirmed in writing yet. */
    public static Optional<Recorded<InterimBarImposed>> unconfirmed(CaseFile file) {
        return file.theCase().all(InterimBarImposed.class).stream()
                .filter(said ->
                        file.theCase().all(InterimBarConfirmed.class).stream()
                                .noneMatch(done ->
                                        done.fact()
                                                .restriction()
                                                .equals(said.fact().restriction())))
                .findFirst();
    }

    /** The bar that was said, and the letter that confirms it. */
    public record Draft(InterimBarImposed said, LetterDocument letter) {
        boolean isAbout(InterimBarImposed bar) {
            return said.restriction().equals(bar.restriction());
        }
    }

    /** What the head writes; the rest of the letter is what was said. */
    public record Words(String happened, String side) {}

    /** The letter about this bar, with the paragraph of its clause as it binds. */
    public static Draft draft(
            LetterFrame frame,
            CaseFile file,
            InterimBarImposed said,
            Words words,
            Optional<WarningLetter.Concern> concern,
            Disagree disagree) {
        Optional<Entry> entry = file.entry(said.after());
        Optional<RestrictionTerms> terms =
                file.restrictions().stream()
                        .filter(one -> one.id().equals(said.restriction()))
                        .map(one -> one.termsAt(file.now()))
                        .findFirst();
        InterimBarLetter letter =
                new InterimBarLetter(
                        frame,
                        said.saidAt(),
                        entry.map(it -> Incident.of(it, words.happened()))
                                .orElseGet(() ->
                                        new Incident(said.saidAt(), "in person", words.happened())),
                        said.because(),
                        terms.map(ConfirmingAnInterimBar::clause).orElse(""),
                        said.lastDay(),
                        said.sideBy(),
                        terms.map(ConfirmingAnInterimBar::child).orElse(""),
                        words.side(),
                        concern,
                        disagree.noLaterThan(said.lastDay()),
                        besides(file, said));
        return new Draft(said, letter.document());
    }

    /**
     * Since when they know of what binds them besides that bar, on whichever case it was decided.
     */
    private static List<LocalDate> besides(CaseFile file, InterimBarImposed said) {
        return file.inForce().stream()
                .filter(one -> !one.id().equals(said.restriction()))
                .map(one -> CaseFile.day(one.period().from()))
                .toList();
    }

    private static String clause(RestrictionTerms terms) {
        return terms.clauses().stream()
                .map(numbered -> numbered.clause().letterParagraph())
                .findFirst()
                .orElse("");
    }

    private static String child(RestrictionTerms terms) {
        return terms.childPlan().stream().map(ChildContact::conditions).findFirst().orElse("");
    }

    /**
     * The confirming letter's page is the result.
     *
     * @param draft empty when nothing waits to be confirmed, which is refused
     */
    public Outcome confirm(Scope scope, FormTicket ticket, CaseId id, Optional<Draft> draft) {
        return onACase.perform(
                scope,
                CONFIRM,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(unit, file, draft);
                    return against.isEmpty()
                            ? confirmed(unit, file, draft.orElseThrow())
                            : Verdict.refused(against);
                });
    }

    private static Verdict confirmed(Unit unit, CaseFile file, Draft draft) {
        CaseId id = file.theCase().id();
        InterimBarImposed said = draft.said();
        IssuedLetter issued =
                Letters.issue(
                        unit,
                        LetterKind.INTERIM_BAR_CONFIRMED,
                        draft.letter(),
                        file.person().id(),
                        id,
                        said.restriction());
        unit.record(
                new InterimBarConfirmed(id, said.restriction(), issued.id()),
                id,
                said.restriction());
        // The same letter asks for their side, so that an answer can be logged against it (J11).
        unit.record(new SideInvited(id, issued.id(), said.sideBy()), id);
        Worksheets.discard(unit, id, Worksheet.Kind.INTERIM_BAR);
        return Verdict.happened(issued.href());
    }

    /** Everything that speaks against this letter; a letter about one bar confirms no other. */
    public static Grounds against(Unit unit, CaseFile file, Optional<Draft> draft) {
        Grounds another =
                unconfirmed(file)
                        .filter(waits -> draft.filter(one -> one.isAbout(waits.fact())).isEmpty())
                        .map(_ ->
                                Grounds.of(
                                        ground(
                                                "interim.letter-is-about-it",
                                                "This letter is not about the bar that waits.",
                                                "Read it again as it stands now.")))
                        .orElse(Grounds.none());
        Grounds letter =
                draft.map(one ->
                                CaseLetters.against(
                                        unit,
                                        LetterKind.INTERIM_BAR_CONFIRMED,
                                        one.letter(),
                                        file.person().id(),
                                        file.theCase().id(),
                                        one.said().restriction()))
                        .orElse(Grounds.none());
        return againstBeginning(file, unit.scope()).and(another).and(letter);
    }

    /** What speaks against confirming at all: nothing waits, it has ended, or who asks. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        Optional<InterimBarImposed> said = unconfirmed(file).map(Recorded::fact);
        Grounds waits =
                said.isPresent()
                        ? Grounds.none()
                        : Grounds.of(
                                ground(
                                        "interim.waits-to-be-confirmed",
                                        "No interim bar waits to be confirmed.",
                                        "When one has been said, record that first."));
        Grounds over =
                said.filter(bar -> file.today().isAfter(bar.lastDay()))
                        .map(_ ->
                                Grounds.of(
                                        ground(
                                                "interim.still-runs",
                                                "The bar has ended; it can no longer be confirmed.",
                                                "Write to the person that it has ended.")))
                        .orElse(Grounds.none());
        return file.whoDecides(Decision.INTERIM_BAR)
                .against(by.actor().account())
                .and(waits)
                .and(over);
    }

    private static Ground ground(String rule, String because, String remedy) {
        return new Ground(rule, PolicyParagraph.j(8), because, remedy);
    }
}
