package org.evenhand.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;

/**
 * A letter that was issued, with what became of it, folded from its facts.
 *
 * @param issued what was frozen when it was issued
 * @param sendings what was sent or tried, in the order in which it happened
 * @param returns what came back
 * @param tellings what was said
 * @param supplements what was given beside it (P65)
 * @param perhapsReadByAnother what somebody else may have read (E28)
 * @param dealtWith what was done about that
 * @param told whether, and since when, the person counts as told
 */
public record IssuedLetter(
        LetterIssued issued,
        Instant issuedAt,
        ActorRef issuedBy,
        List<Recorded<LetterSent>> sendings,
        List<Recorded<LetterReturned>> returns,
        List<Recorded<PersonTold>> tellings,
        List<Recorded<SupplementAdded>> supplements,
        List<Recorded<PerhapsReadByAnother>> perhapsReadByAnother,
        List<Recorded<ReadByAnotherDealtWith>> dealtWith,
        Told told) {

    /** Empty when no letter was issued among these facts. */
    static Optional<IssuedLetter> of(List<? extends Recorded<?>> facts) {
        return Recorded.ofKind(facts, LetterIssued.class)
                .findFirst()
                .map(issued ->
                        new IssuedLetter(
                                issued.fact(),
                                issued.recordedAt(),
                                issued.actor(),
                                Recorded.ofKind(facts, LetterSent.class).toList(),
                                Recorded.ofKind(facts, LetterReturned.class).toList(),
                                Recorded.ofKind(facts, PersonTold.class).toList(),
                                Recorded.ofKind(facts, SupplementAdded.class).toList(),
                                Recorded.ofKind(facts, PerhapsReadByAnother.class).toList(),
                                Recorded.ofKind(facts, ReadByAnotherDealtWith.class).toList(),
                                Told.from(facts, WorkingDays.ofEnglandAndWales())));
    }

    public LetterId id() {
        return issued.letter();
    }

    public LetterKind kind() {
        return issued.kind();
    }

    public String number() {
        return issued.number();
    }

    public PersonId person() {
        return issued.person();
    }

    /** Where its page stands. */
    public String href() {
        return address(id());
    }

    static String address(LetterId letter) {
        return "/letters/" + letter.text();
    }

    /** What somebody else may have read, while nobody says what was done about it; the oldest. */
    public Optional<Recorded<PerhapsReadByAnother>> toBeDealtWith() {
        return perhapsReadByAnother.stream()
                .filter(each ->
                        dealtWith.stream()
                                .noneMatch(done -> done.fact().perhaps().equals(each.id())))
                .findFirst();
    }

    /** By when that is reported to the ICO, if it is to be; empty when nothing waits. */
    public Optional<Instant> reportBy() {
        return toBeDealtWith()
                .map(each -> each.recordedAt().plus(PerhapsReadByAnother.REPORT_WITHIN));
    }

    /** The sendings that did not come back. */
    public List<Recorded<LetterSent>> underWay() {
        return sendings.stream()
                .filter(sent ->
                        returns.stream().noneMatch(back -> back.fact().sending().equals(sent.id())))
                .toList();
    }
}
