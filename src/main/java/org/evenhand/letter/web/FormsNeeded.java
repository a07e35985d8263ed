package org.evenhand.letter.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.Kept;
import org.evenhand.people.People;

/**
 * What the register of adjustments says about the form in which a person is written to, before a
 * letter goes out (P68): what was agreed, and never what it is needed for.
 */
final class FormsNeeded {
    /** For lines from before it was asked how contact has to be. */
    private static final Pattern A_FORM =
            Pattern.compile(
                    "large[ -]print|bigger print|easy[ -]read|plain words|plain language|translat|braille|recording|audio",
                    Pattern.CASE_INSENSITIVE);

    private FormsNeeded() {}

    /** A sentence for each; none when the letter stays inside the school. */
    static List<String> of(Unit unit, IssuedLetter letter) {
        return letter.kind().goesToThePerson()
                ? People.byId(unit, letter.person()).stream()
                        .flatMap(person -> person.adjustments().stream())
                        .filter(kept -> kept.isSoOn(unit.today()))
                        .map(Kept::fact)
                        .filter(FormsNeeded::isAboutTheForm)
                        .flatMap(FormsNeeded::sentence)
                        .toList()
                : List.of();
    }

    private static boolean isAboutTheForm(AdjustmentRecorded told) {
        return told.kind() == ContactNeed.ANOTHER_FORM
                || A_FORM.matcher(told.adjustment() + " " + told.need()).find();
    }

    private static Stream<String> sentence(AdjustmentRecorded told) {
        return switch (told.decision()) {
            case AGREED, AGREED_IN_PART ->
                    Stream.of(
                            "They need what we write in another form too. Agreed with them: “%s”"
                                    .formatted(told.adjustment().strip()));
            case BEING_CONSIDERED ->
                    Stream.of(
                            "They asked on %s for what we write in another form; it is not decided yet."
                                    .formatted(PrintedDate.of(told.askedOn())));
            case NOT_AGREED -> Stream.of();
        };
    }
}
