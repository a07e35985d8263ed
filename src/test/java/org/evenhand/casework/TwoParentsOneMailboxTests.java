package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Letters;
import org.evenhand.people.ContactKind;
import org.evenhand.people.act.AddingAContactPoint;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Two parents share one mailbox and one telephone, and one of them is restricted (E2). Nothing that
 * reaches or is shown about the one names the other, and who wrote or rang is asked first.
 */
@Paragraphs({"P12", "P51", "P53", "P60", "P65", "J3"})
class TwoParentsOneMailboxTests {
    private static final String MAILBOX = "whitlocks@example.org";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final PersonId kerry = ready.aParent("Kerry Marsden", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);

    private void reachedBy(PersonId person, ContactKind kind, String value) {
        idOf(
                ready.the(AddingAContactPoint.class)
                        .add(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                person,
                                new AddingAContactPoint.Point(
                                        kind, value, false, false, ago(100), null, null, "")));
    }

    private static void idOf(org.evenhand.ledger.Outcome outcome) {
        assertThat(outcome).isInstanceOf(org.evenhand.ledger.Outcome.Done.class);
    }

    private LetterId restricted() {
        reachedBy(darren, ContactKind.E_MAIL, MAILBOX);
        reachedBy(kerry, ContactKind.E_MAIL, MAILBOX);
        reachedBy(darren, ContactKind.PHONE, "01632 960444");
        reachedBy(kerry, ContactKind.PHONE, "01632 960444");
        EntryId first = ready.abuse(darren, ago(60), "He shouted.", "Useless");
        EntryId second = ready.abuse(darren, ago(55), "He shouted again.", "All of you");
        WalkedCase walked =
                WalkedCase.opened(ready, darren, ago(50))
                        .assessed(ago(49), first, second)
                        .warned(ago(48));
        EntryId since = ready.abuse(darren, ago(30), "He rang and swore.", "You will see");
        walked.invited(ago(25), 10).supported(ago(12), true);
        LocalDate day = ago(8);
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, day, since)
                                        .decidedOn(day, ready.head)));
        walked.handedOver(letter, day);
        return letter;
    }

    @Test
    void theLetterToOneNeverNamesTheOtherAndGoesByNoMailboxThatBothRead() {
        LetterId letter = restricted();

        String words =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> Letters.document(unit, letter).orElseThrow().toString());
        assertThat(words).contains("Darren Whitlock").doesNotContain("Kerry", "Marsden");
        byte[] pdf = head.saves("/letters/" + letter.text() + "/pdf").bytes();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Marsden");

        Visitor.Page refused =
                head.opens("/letters/" + letter.text() + "/delivery")
                        .form()
                        .with("method", "E_MAILED")
                        .with("whereTo", MAILBOX)
                        .with("secondFact", "PHONE")
                        .with("typed", "0444")
                        .with("at", "00:01")
                        .with("by", "The office")
                        .with("proof", "Sent")
                        .send();
        assertThat(refused.text()).contains("Somebody else reads that mailbox too");
    }

    @Test
    void theDeskAsksFirstWhoIsSpeakingAndTheCardOfOneNeverNamesTheOther() {
        restricted();
        Visitor.Page found =
                office.opens("/desk").formTo("/desk").with("wanted", "01632 960444").send();

        assertThat(found.text())
                .contains("ask who is speaking first")
                .doesNotContain("Kerry", "I cannot talk to you");
        Visitor.Page card = second(found, "Darren");
        assertThat(card.text())
                .contains("I cannot talk to you by telephone")
                .doesNotContain("Kerry", "Marsden");
        assertThat(second(found, "Kai").text())
                .as("the child is both parents'")
                .contains("Not sure");
    }

    @Test
    void aMailFromTheSharedMailboxNamesNobodyUntilAPersonSaysWhoWroteIt() {
        restricted();
        Visitor.Page proposed = offered(MAILBOX);
        assertThat(proposed.text()).doesNotContain("It is Darren", "It is Kerry");

        proposed.form().send();
        String entry =
                head.opens("/contacts").seen().select("main a[href^=/contacts/]").stream()
                        .map(link -> link.attr("href"))
                        .filter(href -> href.matches("/contacts/[0-9a-f-]{36}"))
                        .filter(href -> head.opens(href).text().contains("Re: homework"))
                        .findFirst()
                        .orElseThrow();
        assertThat(head.opens(entry + "/triage").text()).contains("Whom did it come from?");

        // The control: an address of one alone does propose them.
        reachedBy(kerry, ContactKind.E_MAIL, "kerry@example.org");
        assertThat(offered("kerry@example.org").text()).contains("It is Kerry Marsden");
    }

    private Visitor.Page offered(String from) {
        String mail =
                "From: %s\r\nTo: office@fernleigh.example\r\nSubject: Re: homework\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\nMessage-ID: <%s>\r\n\r\nPlease ring me.\r\n"
                        .formatted(from, from + System.nanoTime());
        return head.opens("/contacts/mails")
                .form()
                .withFile("files", "mail.eml", mail.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    private Visitor.Page second(Visitor.Page found, String fact) {
        return found.formTo("/desk/card").with("person", darren.text()).with("second", fact).send();
    }
}
