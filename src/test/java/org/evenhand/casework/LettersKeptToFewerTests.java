package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.access.Conflicts;
import org.evenhand.access.Involvement;
import org.evenhand.access.act.AnsweringAConflict;
import org.evenhand.access.act.DeclaringAConflict;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.people.Standing;
import org.evenhand.people.act.RecordingAStanding;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** No letter tells somebody what the record keeps from them (P14, P51, E8). */
@Paragraphs({"P14", "P51"})
class LettersKeptToFewerTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final Account officer = ready.school().has("officer", Role.DATA_PROTECTION_OFFICER);
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);

    @Test
    void aLetterAboutSexualHarassmentIsClosedToOtherSeniorLeaders() {
        PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
        WalkedCase kept = WalkedCase.opened(ready, person, ago(30));
        String keptLetter = href(warned(kept, person, SubType.SEXUAL_HARASSMENT));
        PersonId another = ready.aParent("Gwen Pryce", "Lee Pryce");
        WalkedCase open = WalkedCase.opened(ready, another, ago(30));
        String openLetter = href(warned(open, another, SubType.VERBAL_ABUSE));

        assertThat(deputy.opens(keptLetter).status()).isEqualTo(404);
        assertThat(deputy.saves(keptLetter + "/pdf").status()).isEqualTo(404);
        assertThat(deputy.saves(keptLetter + "/word").status()).isEqualTo(404);
        assertThat(links(deputy, "/letters")).contains(openLetter).doesNotContain(keptLetter);
        assertThat(links(deputy, page(kept))).doesNotContain(keptLetter);
        assertThat(links(deputy, "/people/" + person.text())).doesNotContain(keptLetter);
        // The controls: what rests on anything else is open to them, and this to whoever answers.
        assertThat(deputy.opens(openLetter).status()).isEqualTo(200);
        assertThat(links(deputy, page(open))).contains(openLetter);
        for (Visitor each : new Visitor[] {head, ready.visitedBy(officer)}) {
            assertThat(each.opens(keptLetter).status()).isEqualTo(200);
            assertThat(links(each, "/letters")).contains(openLetter, keptLetter);
        }
    }

    @Test
    void theLettersOfOnesOwnCaseAreClosed() {
        PersonId own = ready.aParent(ready.deputy.displayName(), "Lee Smith");
        WalkedCase walked = WalkedCase.opened(ready, own, ago(30));
        String letter = href(warned(walked, own, SubType.VERBAL_ABUSE));
        assertThat(deputy.opens(letter).status()).as("a namesake").isEqualTo(200);

        worksHere(own);

        assertThat(deputy.opens(page(walked)).status()).isEqualTo(404);
        assertThat(deputy.opens(letter).status()).isEqualTo(404);
        assertThat(links(deputy, "/letters")).doesNotContain(letter);
        // The control: it is closed to nobody else.
        assertThat(head.opens(letter).status()).isEqualTo(200);
    }

    @Test
    void theContactsAboutOneselfAreClosedAndStandInTheListsWithoutWords() {
        Account lead = ready.school().has("lead", Role.SENIOR_LEADER, Role.SAFEGUARDING_LEAD);
        PersonId own = ready.aParent(lead.displayName(), "Lee Smith");
        EntryId entry = abuse(own, 28, SubType.VERBAL_ABUSE);
        Visitor themselves = ready.visitedBy(lead);
        String address = "/contacts/" + entry.text();
        assertThat(themselves.opens(address).status()).as("a namesake").isEqualTo(200);
        assertThat(themselves.opens("/contacts").text()).contains("He said it.");

        worksHere(own);

        assertThat(themselves.opens(address).status()).isEqualTo(404);
        for (String list : new String[] {"/contacts", "/contacts/record.csv"}) {
            assertThat(themselves.opens(list).text())
                    .as(list)
                    .contains(Entry.KEPT_TO_FEWER)
                    .doesNotContain("He said it.");
            // The control: it is closed to nobody else.
            assertThat(deputy.opens(list).text()).as(list).contains("He said it.");
        }
        assertThat(deputy.opens(address).status()).isEqualTo(200);
    }

    @Test
    void whoeverIsFoundToBeAnotherReadsTheCaseItsContactsAndItsLetters() {
        PersonId namesake = ready.aParent(ready.deputy.displayName(), "Lee Smith");
        WalkedCase walked = WalkedCase.opened(ready, namesake, ago(30));
        EntryId first = abuse(namesake, 28, SubType.VERBAL_ABUSE);
        String letter = href(walked.assessed(ago(20), first).warning(ago(19)));
        worksHere(namesake);
        List<String> pages = List.of(page(walked), "/contacts/" + first.text(), letter);
        for (String page : pages) {
            assertThat(deputy.opens(page).status()).as("before: " + page).isEqualTo(404);
        }

        foundToBeAnother(walked);

        for (String page : pages) {
            assertThat(deputy.opens(page).status()).as(page).isEqualTo(200);
        }
        assertThat(deputy.opens(page(walked)).text()).doesNotContain(Entry.KEPT_TO_FEWER);
        assertThat(deputy.opens("/contacts").text()).contains("He said it.");
    }

    private void foundToBeAnother(WalkedCase walked) {
        ReadySchool.done(
                ready.the(DeclaringAConflict.class)
                        .declare(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                walked.id,
                                new Involvement(
                                        ready.deputy.id(),
                                        Involvement.Kind.PERSONAL_TIE,
                                        "They have the same name"),
                                page(walked)));
        Conflicts conflicts =
                ready.the(Acts.class)
                        .lookUp(ready.as(ready.head), unit -> Conflicts.about(unit, walked.id));
        ReadySchool.done(
                ready.the(AnsweringAConflict.class)
                        .answer(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                walked.id,
                                new AnsweringAConflict.Answer(
                                        conflicts.questions().getFirst().id(),
                                        ready.head.id(),
                                        true,
                                        "Two people of one name"),
                                page(walked)));
    }

    private void worksHere(PersonId person) {
        ReadySchool.done(
                ready.the(RecordingAStanding.class)
                        .record(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                person,
                                new RecordingAStanding.Held(
                                        Standing.MEMBER_OF_STAFF, ago(60), null)));
    }

    private LetterId warned(WalkedCase walked, PersonId person, SubType kind) {
        EntryId first = abuse(person, 28, kind);
        EntryId second = abuse(person, 25, kind);
        return walked.assessed(ago(20), first, second).warning(ago(19));
    }

    private EntryId abuse(PersonId person, int days, SubType kind) {
        return ready.abuse(person, ago(days), "He said it.", "Words", ready.teacher, kind);
    }

    private static List<String> links(Visitor visitor, String page) {
        return visitor.opens(page).seen().select("a[href^=/letters/]").eachAttr("href");
    }

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    private static String href(LetterId letter) {
        return "/letters/" + letter.text();
    }
}
