package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import org.evenhand.access.Account;
import org.evenhand.browser.Browser;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a letter after it was issued, and of the person it goes to (J6, E2, E12). */
class LettersJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    private static Colleague sent(Colleague by, String method, String whereTo, LocalDate on) {
        return by.answers("method", method)
                .answers("whereTo", whereTo)
                .answers("on", on)
                .answers("at", "12:01am")
                .answers("by", "The office")
                .answers("proof", "Signed for");
    }

    private void address(Colleague head, String kind, String value, boolean shared) {
        head.opens(Steps.page(person) + "/contact-point")
                .answers("kind", kind)
                .answers("value", value);
        if (shared) {
            head.answers("shared", "yes");
        }
        head.answers("from", ago(1))
                .answers("confirmedOn", today())
                .answers("confirmedBy", "The office")
                .saves();
    }

    @Test
    @Meets({
        "letter.back-before-it-was-sent",
        "letter.before-its-issue",
        "letter.mailbox-is-not-theirs",
        "letter.mailbox-is-shared",
        "letter.telling-without-a-witness",
        "letter.told-only-in-words",
        "people.second-fact-does-not-match"
    })
    void aLetterGoesToTheRightPersonAtTheRightAddress() {
        EntryId call = ready.abuse(person, ago(20), "Shouted.", "Useless");
        String letter =
                "/letters/"
                        + WalkedCase.opened(ready, person, ago(10))
                                .assessed(ago(9), call)
                                .warning(ago(5))
                                .text();
        Colleague head = gates.signedIn(ready.head);

        head.opens(letter + "/told")
                .answers("way", "BEFORE_A_WITNESS")
                .answers("on", ago(15))
                .answers("at", "9am")
                .answers("by", "The head")
                .answers("witness", "The head")
                .answers("proof", "A note of it")
                .presses("Save")
                .isRefused(
                        "letter.before-its-issue",
                        "letter.telling-without-a-witness",
                        "letter.told-only-in-words");
        head.opens(letter + "/delivery").answers("secondFact", "CHILD").answers("typed", "Kyle");
        sent(head, "E_MAIL_NOT_AGREED", "daz@post.example", today())
                .presses("Save")
                .isRefused("letter.mailbox-is-not-theirs", "people.second-fact-does-not-match");

        address(head, "E_MAIL", "daz@post.example", true);
        head.opens(letter + "/delivery").answers("secondFact", "CHILD").answers("typed", "Kai");
        sent(head, "E_MAIL_NOT_AGREED", "daz@post.example", today())
                .presses("Save")
                .isNotRefused("letter.mailbox-is-not-theirs", "people.second-fact-does-not-match")
                .isRefused("letter.mailbox-is-shared");
        sent(head, "FIRST_CLASS_POST", "", today())
                .presses("Save")
                .isNotRefused("letter.mailbox-is-shared")
                .hasDone("It is saved");
        head.opens(letter + "/told")
                .answers("way", "BEFORE_A_WITNESS")
                .answers("on", today())
                .answers("at", "12:01am")
                .answers("by", "The head")
                .answers("witness", "The deputy")
                .answers("proof", "A note of it")
                .presses("Save")
                .isNotRefused(
                        "letter.before-its-issue",
                        "letter.telling-without-a-witness",
                        "letter.told-only-in-words")
                .hasDone("It is saved");

        head.opens(letter + "/returned")
                .answersWithTheOnly("sending")
                .answers("on", ago(2))
                .answers("at", "9am")
                .answers("because", "Gone away")
                .answers("by", "The office")
                .presses("Save")
                .isRefused("letter.back-before-it-was-sent")
                .answers("on", today())
                .answers("at", "12:01am")
                .presses("Save")
                .isNotRefused("letter.back-before-it-was-sent")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"letter.hold-ended-by-leaders", "letter.hold-over-already"})
    void aHoldIsEndedByThoseWhoLead() {
        Account bursar = ready.school().has("bursar", Role.STAFF, Role.BUSINESS_MANAGER);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        Colleague head = gates.signedIn(ready.head);
        head.opens(Steps.page(walked) + "/add/preparing")
                .answers("who", bursar.id().text())
                .saves();
        Colleague bursars = gates.signedIn(bursar);

        head.opens(Steps.page(walked) + "/add/hold")
                .answers("reason", "His mother has died.")
                .answers("until", ago(2))
                .presses("Save")
                .isRefused("letter.hold-over-already")
                .answers("until", today().plusDays(20))
                .saves()
                .isNotRefused("letter.hold-over-already")
                .hasDone("It is saved");
        bursars.opens(Steps.page(walked) + "/add/hold-end")
                .answersWithTheOnly("hold")
                .answers("reason", "He asks us to write to him.")
                .presses("Save")
                .isRefused("letter.hold-ended-by-leaders");
        head.opens(Steps.page(walked) + "/add/hold-end")
                .answersWithTheOnly("hold")
                .answers("reason", "He asks us to write to him.")
                .saves()
                .isNotRefused("letter.hold-ended-by-leaders")
                .hasDone("It is saved");
    }

    @Test
    @Meets({"people.adults-only", "people.may-be-recorded-already", "people.not-staff-as-staff"})
    void onlyAdultsWhoMatterToTheRecordAreRecordedAndEachOnce() {
        Colleague head = gates.signedIn(ready.head);

        records(head, "Kyle Whitlock", "UNDER_18").isRefused("people.adults-only");
        records(head, "Anna Teacher", "STAFF_AS_STAFF").isRefused("people.not-staff-as-staff");
        records(head, "Darren Whitlock", "ADULT").isRefused("people.may-be-recorded-already");
        head.answersWithAll("another")
                .presses("Save")
                .isNotRefused(
                        "people.adults-only",
                        "people.may-be-recorded-already",
                        "people.not-staff-as-staff")
                .hasDone("Darren Whitlock");
    }

    private static Colleague records(Colleague by, String name, String capacity) {
        return by.opens("/people/new")
                .answers("name", name)
                .answers("capacity", capacity)
                .answers("relationships", "PARENT")
                .presses("Save");
    }
}
