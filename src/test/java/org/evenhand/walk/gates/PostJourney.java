package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.idIn;
import static org.evenhand.walk.ReadySchool.today;

import java.util.List;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.Capacity;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.RecordingAChild;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A letter is posted, comes back, is given in another form, or cannot go at all (J6, E15). */
class PostJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();

    private String warningTo(PersonId person) {
        EntryId call = ready.abuse(person, ago(20), "Shouted.", "Useless");
        return "/letters/"
                + WalkedCase.opened(ready, person, ago(10))
                        .assessed(ago(9), call)
                        .warning(ago(5))
                        .text();
    }

    private static Colleague delivers(Colleague by, String letter, String method) {
        return by.opens(letter + "/delivery")
                .answers("secondFact", "CHILD")
                .answers("typed", "Kai")
                .answers("method", method)
                .answers("whereTo", "The school office")
                .answers("on", today())
                .answers("at", "12:01am")
                .answers("by", "The office")
                .answers("proof", "Signed for");
    }

    @Test
    @Meets({"letter.nothing-to-come-back", "letter.supplement-without-its-file"})
    void aLetterComesBackOnceAndATranslationIsKeptBesideIt() {
        String letter = warningTo(ready.aParent("Darren Whitlock", "Kai Whitlock"));
        Colleague office = gates.signedIn(ready.head);
        Colleague head = gates.signedIn(ready.head);

        delivers(head, letter, "FIRST_CLASS_POST").saves();
        back(office, letter);
        back(head, letter).saves();
        office.presses("Save").isRefused("letter.nothing-to-come-back");
        delivers(head, letter, "FIRST_CLASS_POST").saves();
        back(office, letter)
                .presses("Save")
                .isNotRefused("letter.nothing-to-come-back")
                .hasDone("It is saved");

        head.opens(letter + "/supplement")
                .answers("form", "TRANSLATION")
                .answers("language", "Polish")
                .answers("on", today())
                .answers("at", "12:01am")
                .answers("by", "The translator")
                .answers("proof", "In the same envelope")
                .presses("Save")
                .isRefused("letter.supplement-without-its-file")
                .attaches("file", "polish.pdf", "%PDF-1.7\n%%EOF\n")
                .presses("Save")
                .isNotRefused("letter.supplement-without-its-file")
                .hasDone("It is saved");
    }

    private static Colleague back(Colleague by, String letter) {
        return by.opens(letter + "/returned")
                .answersWithTheOnly("sending")
                .answers("on", today())
                .answers("at", "12:01am")
                .answers("because", "Gone away")
                .answers("by", "The office");
    }

    @Test
    @Meets({"letter.address-is-not-theirs-now"})
    void aLetterWithAnOldAddressIsHandedOver() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        String letter = warningTo(person);
        Colleague head = gates.signedIn(ready.head);

        head.opens(Steps.page(person))
                .follows("End")
                .answers("lastDay", ago(2))
                .answers("because", "He has moved.")
                .sends()
                .isFine();
        head.opens(Steps.page(person) + "/contact-point")
                .answers("kind", "POST")
                .answers("value", "2 New Street\nFernleigh\nHX1 1AA")
                .answers("from", ago(1))
                .answers("confirmedOn", today())
                .answers("confirmedBy", "The office")
                .saves();
        delivers(head, letter, "FIRST_CLASS_POST")
                .presses("Save")
                .isRefused("letter.address-is-not-theirs-now");
        delivers(head, letter, "HANDED_OVER")
                .presses("Save")
                .isNotRefused("letter.address-is-not-theirs-now")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"letter.bears-no-address"})
    void aLetterWithoutAnAddressIsHandedOver() {
        PersonId person =
                new PersonId(
                        idIn(
                                ready.the(RecordingAPerson.class)
                                        .record(
                                                ready.as(ready.head),
                                                form(),
                                                new RecordingAPerson.Who(
                                                        "Lee Farrow",
                                                        Capacity.ADULT,
                                                        List.of(RelationshipKind.PARENT),
                                                        "",
                                                        List.of(),
                                                        true))));
        ReadySchool.done(
                ready.the(RecordingAChild.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                person,
                                new RecordingAChild.Child(
                                        "Kai Farrow", YearGroup.YEAR_5, ago(400), null)));
        String letter = warningTo(person);
        Colleague head = gates.signedIn(ready.head);

        delivers(head, letter, "FIRST_CLASS_POST")
                .presses("Save")
                .isRefused("letter.bears-no-address");
        delivers(head, letter, "HANDED_OVER")
                .presses("Save")
                .isNotRefused("letter.bears-no-address")
                .hasDone("It is saved");
    }

    @Test
    @Meets("people.nobody-is-said-to-have-died")
    void aDeathThatWasRecordedByMistakeIsTakenBackOnce() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        String letter = warningTo(person);
        Colleague head = gates.signedIn(ready.head);
        Colleague deputy = gates.signedIn(ready.deputy);

        head.opens(Steps.page(person) + "/death").answers("toldBy", "A neighbour").saves();
        head.opens(Steps.page(person))
                .follows("They have not died")
                .answers("because", "He rang us himself.");
        deputy.opens(Steps.page(person) + "/alive")
                .answers("because", "He stood at the gate.")
                .saves();
        head.presses("Save").isRefused("people.nobody-is-said-to-have-died");
        // They are written to again, as it says.
        delivers(head, letter, "HANDED_OVER")
                .presses("Save")
                .isNotRefused("people.nobody-is-said-to-have-died")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"letter.in-the-future", "letter.person-has-died"})
    void whatWasSentBeforeADeathWasKnownIsStillRecorded() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        String letter = warningTo(person);
        Colleague head = gates.signedIn(ready.head);

        head.opens(Steps.page(person) + "/death").answers("toldBy", "His sister").saves();
        delivers(head, letter, "FIRST_CLASS_POST")
                .answers("at", "11:59pm")
                .presses("Save")
                .isRefused("letter.in-the-future", "letter.person-has-died")
                .answers("on", ago(3))
                .answers("at", "9am")
                .presses("Save")
                .isNotRefused("letter.in-the-future", "letter.person-has-died")
                .hasDone("It is saved");
    }
}
