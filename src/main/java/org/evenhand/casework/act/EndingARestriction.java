package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.RestrictionClosed;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.enforcement.Share;
import org.evenhand.enforcement.ToldOfTheEnd;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
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
import org.springframework.stereotype.Component;

/**
 * A restriction has ended by itself, or was lifted: the person is written to first, and everybody
 * who was told that it began is told that it ended (J18).
 */
@Component
@Paragraphs({"P51", "P65", "J13", "J18"})
public class EndingARestriction {
    public static final Act WRITE = new Act("casework.close-restriction");
    public static final Act TELL = new Act("casework.tell-role");

    private static final PolicyParagraph REPAIR = PolicyParagraph.j(18);

    private final OnACase onACase;

    EndingARestriction(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The restriction that is over and of whose end a closing letter can be written. */
    public static Optional<Restrained> ended(CaseFile file) {
        return Restrained.of(file).stream().filter(one -> mayBeWritten(file, one)).findFirst();
    }

    /**
     * Over by itself, and the person not written to. Whoever was sent a letter that lifts it knows,
     * and was offered a first meeting in it: nobody has to write a second one.
     */
    public static boolean needsItsLetter(CaseFile file, Restrained one) {
        return mayBeWritten(file, one) && one.endedIn(file).isEmpty();
    }

    /** Over by a letter of which they have not been told, so that nobody else hears it first. */
    public static boolean waitsToBeTold(CaseFile file, Restrained one) {
        return mayBeWritten(file, one)
                && one.endedIn(file).filter(letter -> !file.isToldOf(letter)).isPresent();
    }

    /**
     * Over, and no closing letter written. Nobody writes to the dead (E15). One that nobody was
     * ever told of has not ended for them; an interim bar that led to a decision ended in that
     * decision's letter, and one whose place another took, in the letter of that other.
     */
    private static boolean mayBeWritten(CaseFile file, Restrained one) {
        return one.isOver(file)
                && file.person().death().isEmpty()
                && one.closed().isEmpty()
                && !one.restriction().tellings().isEmpty()
                && !one.goesOnInAnother(file)
                && (one.decided().isPresent() || isLast(file, one));
    }

    private static boolean isLast(CaseFile file, Restrained one) {
        return Restrained.of(file).getLast().id().equals(one.id());
    }

    /**
     * The closing letter as it would be sent.
     *
     * @param meeting the offer of a first meeting
     * @param allTheSame why it goes although nobody can answer when it lands; else empty (J13)
     */
    public record Ending(LetterDocument letter, String meeting, String allTheSame) {}

    /** The ending letter's page is the result. */
    public Outcome write(Scope scope, FormTicket ticket, CaseId id, Ending draft) {
        return onACase.perform(
                scope,
                WRITE,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstWriting(unit, file, draft);
                    return against.isEmpty()
                            ? written(unit, file, draft)
                            : Verdict.refused(against);
                });
    }

    private static Verdict written(Unit unit, CaseFile file, Ending draft) {
        Restrained ended = ended(file).orElseThrow();
        CaseId id = file.theCase().id();
        IssuedLetter issued =
                Letters.issue(
                        unit,
                        LetterKind.ENDING,
                        draft.letter(),
                        file.person().id(),
                        id,
                        ended.id());
        unit.record(
                new RestrictionClosed(id, ended.id(), issued.id(), draft.meeting()),
                id,
                ended.id());
        Landing.keepWhy(unit, file, draft.letter(), issued.id(), draft.allTheSame());
        Worksheets.discard(unit, id, Worksheet.Kind.ENDING);
        return Verdict.happened(issued.href());
    }

    public static Grounds againstWriting(Unit unit, CaseFile file, Ending draft) {
        return againstBeginning(file)
                .and(
                        Landing.against(
                                "ending.lands-when-somebody-can-answer",
                                file,
                                draft.letter(),
                                draft.allTheSame()))
                .and(
                        CaseLetters.against(
                                unit,
                                LetterKind.ENDING,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    public static Grounds againstBeginning(CaseFile file) {
        return ended(file).isPresent()
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "ending.has-ended",
                                REPAIR,
                                "No restriction of this case has ended without its closing letter.",
                                ""));
    }

    /** The restriction whose end some are still to be told of. */
    public static Optional<Restrained> toTell(CaseFile file) {
        return Restrained.of(file).stream().filter(one -> isToTell(file, one)).findFirst();
    }

    /** Over, and somebody who knew of it does not know that; the person comes first. */
    public static boolean isToTell(CaseFile file, Restrained one) {
        return one.isOver(file)
                && !needsItsLetter(file, one)
                && !waitsToBeTold(file, one)
                && !one.plan().notToldOfTheEnd().isEmpty();
    }

    /** Some are to be told as soon as the person knows (J18). */
    public static boolean waitsForThePerson(CaseFile file) {
        return toTell(file).isEmpty()
                && Restrained.of(file).stream()
                        .anyMatch(
                                one -> one.isOver(file) && !one.plan().notToldOfTheEnd().isEmpty());
    }

    /**
     * Those whose shares these are were told that it has ended.
     *
     * @param on the day on which they were told
     */
    public Outcome tell(
            Scope scope, FormTicket ticket, CaseId id, List<FactId> shares, LocalDate on) {
        return onACase.record(
                scope,
                TELL,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Restrained> ended = toTell(file);
                    List<Share> told =
                            ended.stream()
                                    .flatMap(one -> one.plan().notToldOfTheEnd().stream())
                                    .filter(share -> shares.contains(share.id()))
                                    .toList();
                    Grounds against = againstTelling(ended, told, on);
                    if (!against.isEmpty()) {
                        return against;
                    }
                    for (Share share : told) {
                        unit.record(
                                new ToldOfTheEnd(ended.get().id(), share.id(), on),
                                id,
                                ended.get().id());
                    }
                    return Grounds.none();
                });
    }

    private static Grounds againstTelling(
            Optional<Restrained> ended, List<Share> told, LocalDate on) {
        if (ended.isEmpty() || told.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "ending.parent-first",
                            REPAIR,
                            "Nobody is to be told now: the person is written to first, or those you"
                                    + " chose were told already.",
                            "Look on the case whether the closing letter is written, and who is"
                                    + " still to be told."));
        }
        LocalDate end = ended.get().restriction().endsOn();
        return on.isBefore(end)
                ? Grounds.of(
                        new Ground(
                                "ending.told-after-the-end",
                                REPAIR,
                                "It ended on %s: nobody can have been told of that on %s."
                                        .formatted(PrintedDate.of(end), PrintedDate.of(on)),
                                "Put in the day on which they were told that it has ended."))
                : Grounds.none();
    }
}
