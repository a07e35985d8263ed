package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A mother who finds calls hard to bear has an advocate (P12, P69). The advocate is asked for her
 * authority, gives the mother’s side, and goes on writing when the mother is restricted: nothing
 * binds her, and nothing that she sends is a breach by the mother (E10).
 */
@Paragraphs({"P12", "P53", "P60", "P65", "P69", "F7", "E10", "J11", "J12", "J22"})
class AnAdvocateSpeaksForHerTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Irena Novak", "Tomas Novak");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor office = ready.visitedBy(ready.office);

    private WalkedCase warned() {
        EntryId first = ready.abuse(person, ago(60), "She rang and shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(50))
                .assessed(ago(49), first)
                .warned(ago(48))
                .invited(ago(34), 10);
    }

    private ARestriction restriction(WalkedCase walked, LocalDate day) {
        EntryId since = ready.abuse(person, ago(35), "She rang and swore.", "You will see");
        walked.supported(ago(22), true);
        return ARestriction.of(ready, walked, day, since)
                .with("contact", ready.deputy.id().text())
                .with("contactAt", "deputy@fernleigh.example")
                .with("deputy", ready.office.id().text())
                .with("deputyAt", "office@fernleigh.example");
    }

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    private Visitor.Form advocate(String authority, LocalDate from) {
        Visitor.Form form =
                deputy.opens("/people/" + person.text() + "/representative")
                        .form()
                        .with("name", "Ros Tully")
                        .with("relation", "her advocate")
                        .with("authority", authority);
        return AtThePages.day(form, "from", from);
    }

    private void speaksFrom(LocalDate day) {
        AtThePages.day(advocate("LETTER", day), "seenOn", day).send();
        assertThat(deputy.opens("/people/" + person.text()).text()).contains("Ros Tully");
    }

    private Visitor.Page triaged(EntryId contact, String as) {
        return deputy.opens("/contacts/" + contact.text() + "/triage?person=" + person.text())
                .form()
                .with("as", as)
                .with("reason", "It is about the homework again.")
                .send();
    }

    @Test
    void sheIsAskedForHerAuthorityAndGivesTheMothersSide() {
        assertThat(advocate("LETTER", ago(20)).send().text())
                .contains("Enter the day on which you saw it");
        speaksFrom(ago(20));
        WalkedCase walked = warned();

        Visitor.Form heard =
                deputy.opens(page(walked) + "/add/heard")
                        .form()
                        .with("how", "A letter from Ros Tully, her advocate")
                        .with("words", "A week without an answer makes her ill with worry.")
                        .with("answerer", "The head");
        assertThat(AtThePages.day(heard, "by", ReadySchool.today().plusDays(7)).send().text())
                .contains("It is saved", "A letter from Ros Tully, her advocate");
        head.opens(page(walked) + "/decide/acknowledge/thanks").form().send();
        assertThat(
                        AtThePages.letter(
                                head.opens(page(walked) + "/decide/acknowledge/check")
                                        .form()
                                        .send()))
                .as("the mother is thanked: it counts however it came")
                .contains("Irena Novak", "A letter from Ros Tully, her advocate");
    }

    @Test
    void theLetterBindsTheMotherAndSaysThatHerAdvocateGoesOn() {
        WalkedCase walked = warned();
        ARestriction restriction = restriction(walked, ReadySchool.today());
        String letterPage = page(walked) + "/decide/restrict/letter";
        assertThat(head.opens(letterPage).form().value("help")).doesNotContain("Ros Tully");
        speaksFrom(ago(20));
        String help = head.opens(letterPage).form().value("help");
        assertThat(help).contains("Ros Tully may go on speaking and writing for you.");

        Visitor.Page check = restriction.with("help", help).writtenBy(head);
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();
        assertThat(AtThePages.letter(letter))
                .contains(
                        "Dear Irena Novak",
                        "Please contact only The deputy",
                        "Ros Tully may go on speaking and writing for you.")
                .doesNotContain("Dear Ros");

        AtThePages.handsOver(deputy, letter, "Tomas");
        assertThat(AtThePages.asked(office, "Ros Tully").text())
                .as("when the advocate rings she is spoken to as anybody is")
                .contains("Nobody of that name has anything in force");
        assertThat(AtThePages.card(office, "Irena Novak", person, "Tomas").text())
                .contains("I cannot talk to you by telephone", "The deputy");
    }

    @Test
    void whatSheSendsIsNoBreachAndWhatTheMotherDoesHerselfIs() {
        WalkedCase walked = warned();
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                restriction(walked, ago(20)).decidedOn(ago(20), ready.head)));
        walked.handedOver(letter, ago(20));
        EntryId neighbour = ready.passedOn(person, ago(16), "A neighbour brought a message.");
        EntryId advocate = ready.passedOn(person, ago(8), "Ros Tully wrote about homework.");
        EntryId herself = ready.abuse(person, ago(6), "She rang and swore.", "Pick up");
        speaksFrom(ago(12));

        assertThat(deputy.opens("/contacts/" + advocate.text() + "/triage").text())
                .contains("Ros Tully (her advocate) may speak for Irena Novak");
        assertThat(triaged(advocate, "BREACH").text())
                .contains(
                        "Ros Tully may speak for them",
                        "what a representative sends is no breach by the person",
                        "(E10)");
        assertThat(triaged(advocate, "SAME_MATTER").text()).contains("It is triaged");
        // The controls: nobody spoke for her yet, and what she did herself.
        assertThat(triaged(neighbour, "BREACH").text()).contains("It is triaged");
        assertThat(triaged(herself, "BREACH").text()).contains("It is triaged");

        isReviewed(walked);
    }

    /** It was broken, so that the review asks who else could speak for her (P69, J22). */
    private void isReviewed(WalkedCase walked) {
        String sheet = page(walked) + "/decide/review";
        Visitor.Form form =
                head.opens(sheet + "/review")
                        .form()
                        .with("considered", "Three contacts, two of them against the letter.")
                        .with("trigger", "NEW_INFORMATION")
                        .with("theirViews", "Ros Tully wrote for her.")
                        .with("outcome", "LIFT")
                        .with("because", "Her advocate writes for her from now on.")
                        .with("allTheSame", "The test's day");
        form.send();
        assertThat(head.opens(sheet + "/check").text())
                .contains("whether somebody could represent the person");
        head.opens(sheet + "/review")
                .form()
                .with("representation", "Ros Tully already speaks for her, and will go on.")
                .send();
        head.opens(sheet + "/meeting").form().send();
        Visitor.Page check = head.opens(sheet + "/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(AtThePages.letter(check.form().send())).contains("Irena Novak");
        assertThat(head.opens(page(walked)).text()).doesNotContain("In force today");
        assertThat(AtThePages.asked(office, "Irena Novak").text()).contains("Nobody of that name");
    }
}
