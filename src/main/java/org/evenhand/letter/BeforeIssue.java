package org.evenhand.letter;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;

/** The rules that every letter must meet, whatever act owns it; all are asked. */
record BeforeIssue(Unit unit, LetterKind kind, LetterDocument draft, PersonId person) {
    private static final PolicyParagraph ONE_PERSON = new PolicyParagraph("E2");

    BeforeIssue {
        if (!draft.isDraft()) {
            throw new IllegalArgumentException("A letter is issued once, from its draft");
        }
    }

    Grounds grounds() {
        Grounds rules =
                Stream.of(datedToday(), signed(), toOnePerson(), inTheWindow())
                        .collect(Grounds.collecting());
        Grounds reader =
                kind.goesToThePerson()
                        ? Recipient.of(unit, person).against(unit.now())
                        : Grounds.none();
        return draft.missing()
                .and(new PdfRendering().unprintable(draft))
                .and(Wording.against(draft))
                .and(rules)
                .and(reader);
    }

    /** No letter is back-dated or dated ahead. */
    private Optional<Ground> datedToday() {
        return draft.date().equals(unit.today())
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.not-dated-today",
                                PolicyParagraph.p(45),
                                "It is dated %s, and today is %s"
                                        .formatted(
                                                PrintedDate.of(draft.date()),
                                                PrintedDate.of(unit.today())),
                                "Look at it again with today's date, and at every day that it counts from it"));
    }

    private Optional<Ground> signed() {
        return !kind.goesToThePerson() || Freezing.signature(draft).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.unsigned",
                                kind.paragraph(),
                                "Nobody signs it",
                                "Name who signs it and in what office"));
    }

    /** What does not stand in the window of an envelope does not find its way (P65). */
    private Optional<Ground> inTheWindow() {
        return !kind.goesToThePerson() || draft.addressee().standsInTheWindow()
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "letter.address-stands-in-the-window",
                                PolicyParagraph.p(65),
                                "The name and the address are longer than the window of an envelope"
                                        + " shows, which has room for %d short lines"
                                                .formatted(NameInTheWindow.CLOSE_LINES),
                                "Write the address shorter on their page: several parts on one line,"
                                        + " and what the post does not need left out"));
    }

    /** Two parents, two letters (E2): neither letter speaks to the other. */
    private Optional<Ground> toOnePerson() {
        String name = " " + draft.addressee().name() + " ";
        return kind.goesToThePerson() && (name.contains("&") || name.contains(" and "))
                ? Optional.of(
                        new Ground(
                                "letter.to-more-than-one",
                                ONE_PERSON,
                                "It is addressed to more than one person: “%s”"
                                        .formatted(draft.addressee().name()),
                                "Write to each of them in a letter and an envelope of their own"))
                : Optional.empty();
    }
}
