package org.evenhand.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.WorkingDays;
import org.evenhand.kernel.Period;
import org.evenhand.ledger.Unit;
import org.evenhand.people.People;

/**
 * A letter that waits for somebody: issued and not sent, come back, or sent and telling nobody.
 *
 * @param what a line for Today, with the person's name
 * @param due the day by which it should be done
 * @param href where it is done
 */
public record LetterWait(IssuedLetter letter, String what, LocalDate due, String href) {

    /** Everything that waits in the school, what is due first at the top. */
    public static List<LetterWait> in(Unit unit) {
        return Letters.all(unit).stream()
                .flatMap(letter -> of(unit, letter).stream())
                .sorted(java.util.Comparator.comparing(LetterWait::due))
                .toList();
    }

    private static Optional<LetterWait> of(Unit unit, IssuedLetter letter) {
        return switch (LetterState.of(letter, unit.now())) {
            case NOT_SENT ->
                    Optional.of(
                            new LetterWait(
                                    letter,
                                    line(unit, letter, "is issued but not sent"),
                                    dayOf(letter.issuedAt()),
                                    letter.href() + "/delivery"));
            case CAME_BACK ->
                    Optional.of(
                            new LetterWait(
                                    letter,
                                    line(unit, letter, "came back: try another way, and ring"),
                                    nextWorkingDay(letter.told().undoneFrom().orElse(unit.now())),
                                    letter.href() + "/delivery"));
            case TRIED ->
                    Optional.of(
                            new LetterWait(
                                    letter,
                                    line(unit, letter, "was tried, but nobody is told yet"),
                                    nextWorkingDay(lastTry(letter)),
                                    letter.href() + "/told"));
            case ON_ITS_WAY ->
                    Optional.of(
                            new LetterWait(
                                    letter,
                                    line(unit, letter, "is on its way"),
                                    dayOf(letter.told().since().orElse(unit.now())),
                                    letter.href()));
            case TOLD, HANDED_ON -> Optional.empty();
        };
    }

    private static String line(Unit unit, IssuedLetter letter, String state) {
        String name =
                People.byId(unit, letter.person())
                        .map(person -> person.name())
                        .orElse(letter.issued().addressee());
        return "Letter %s to %s (%s) %s"
                .formatted(letter.number(), name, letter.kind().words(), state);
    }

    private static Instant lastTry(IssuedLetter letter) {
        return Stream.concat(
                        letter.sendings().stream().map(sent -> sent.occurredAt()),
                        letter.returns().stream().map(back -> back.occurredAt()))
                .max(java.util.Comparator.naturalOrder())
                .orElse(letter.issuedAt());
    }

    private static LocalDate nextWorkingDay(Instant moment) {
        return WorkingDays.ofEnglandAndWales().after(dayOf(moment), 1);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }
}
