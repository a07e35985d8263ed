package org.evenhand.letter.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.Letters;
import org.evenhand.letter.OvertakenLetters;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.SecondFact;
import org.springframework.stereotype.Component;

/**
 * The letters that wait to be posted and that whoever asks may read: those that can go, in the
 * order of their addresses, and those that cannot, each with its reason.
 */
@Component
class ForThePost {
    private final Reading reading;
    private final List<OvertakenLetters> overtaken;
    private final List<LeavingByEmail> leaving;

    ForThePost(Reading reading, List<OvertakenLetters> overtaken, List<LeavingByEmail> leaving) {
        this.reading = reading;
        this.overtaken = List.copyOf(overtaken);
        this.leaving = List.copyOf(leaving);
    }

    /** One that cannot go, and why. */
    record LeftOut(IssuedLetter letter, String because) {}

    record Round(List<IssuedLetter> ready, List<LeftOut> leftOut) {}

    Round of(Unit unit) {
        List<IssuedLetter> ready = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Letters.all(unit).stream()
                .filter(letter -> letter.kind().goesToThePerson())
                .filter(letter -> LetterState.of(letter, unit.now()) == LetterState.NOT_SENT)
                .filter(letter -> reading.maySee(unit, letter))
                .sorted(Comparator.comparing(ForThePost::place).thenComparing(IssuedLetter::number))
                .forEach(letter ->
                        against(unit, letter)
                                .ifPresentOrElse(
                                        because -> leftOut.add(new LeftOut(letter, because)),
                                        () -> ready.add(letter)));
        return new Round(List.copyOf(ready), List.copyOf(leftOut));
    }

    /** By postcode, then by the lines above it. */
    private static String place(IssuedLetter letter) {
        String address = String.join("\n", letter.issued().address());
        return SecondFact.postcodes(address).reduce((_, last) -> last).orElse("") + address;
    }

    private Optional<String> against(Unit unit, IssuedLetter letter) {
        if (overtaken.stream().anyMatch(one -> one.isOvertaken(unit, letter))) {
            return Optional.of("What was decided since has overtaken it");
        }
        Optional<String> byEmail =
                leaving.stream()
                        .flatMap(one -> one.of(unit, letter).stream())
                        .filter(LeavingByEmail.Line::isOnItsWay)
                        .map(LeavingByEmail.Line::words)
                        .findFirst();
        if (byEmail.isPresent()) {
            return byEmail;
        }
        Grounds grounds = RecordingDelivery.againstPosting(unit, letter);
        return grounds.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        grounds.all().stream()
                                .map(Ground::because)
                                .collect(Collectors.joining(". ")));
    }
}
