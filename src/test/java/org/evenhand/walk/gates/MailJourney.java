package org.evenhand.walk.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.today;

import java.time.Duration;
import org.evenhand.browser.Browser;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.WoundClock;
import org.evenhand.letter.Letters;
import org.evenhand.mail.MailSchool;
import org.evenhand.mail.PostOffice;
import org.evenhand.mail.act.SendingLetters;
import org.evenhand.walk.TestMoment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the settings of the mail server to the letter in the mailbox, and back (J6, J13, B44). */
class MailJourney {
    private static final String SETTINGS = "/settings/mail";

    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final PostOffice office = PostOffice.open();
    private final MailSchool school = new MailSchool();
    private final String letter = "/letters/" + school.letter.text();
    private final String eMail = letter + "/e-mail";

    @AfterEach
    void closes() {
        office.close();
    }

    @Test
    @Meets({"mail.is-set-up", "mail.one-at-a-time", "mail.still-waits"})
    void aLetterIsTakenBackAndSentAgainAndArrivesByteForByte() {
        Colleague head = gates.signedIn(school.ready.head);
        Colleague deputy = gates.signedIn(school.ready.deputy);
        head.opens(letter + "/delivery").reads("the school’s mail server is set up under Settings");
        setUp(head);
        head.opens(letter + "/delivery").follows("Send it by e-mail from here");

        // While one fills it in, the other stops sending by e-mail, and takes it up again.
        fillsIn(deputy);
        head.opens(SETTINGS).presses("Stop sending by e-mail");
        deputy.presses("Send it by e-mail").isRefused("mail.is-set-up");
        setUp(head);
        fillsIn(head);
        deputy.presses("Send it by e-mail").isNotRefused("mail.is-set-up").hasDone("goes by");
        head.presses("Send it by e-mail").isRefused("mail.one-at-a-time");

        head.opens("/").reads("goes by e-mail on");
        Colleague slower = deputy.opens(eMail + "/undo");
        Colleague quicker = gates.signedIn(school.ready.head);
        quicker.opens("/").taps("Undo").reads("Taken back");
        slower.presses("Take it back").isRefused("mail.still-waits");

        fillsIn(head);
        head.answers("allTheSame", "He comes to the parents' evening at six.")
                .presses("Send it by e-mail")
                .isNotRefused("mail.one-at-a-time")
                .hasDone("Until then it can be taken back");
        slower.opens(eMail + "/undo")
                .presses("Take it back")
                .isNotRefused("mail.still-waits")
                .hasDone("Taken back");

        fillsIn(head);
        head.answers("allTheSame", "He comes to the parents' evening at six.")
                .presses("Send it by e-mail")
                .hasDone("Until then it can be taken back");
        tenMinutesPass();

        assertThat(office.all()).hasSize(1);
        assertThat(PostOffice.attached(office.all().getFirst())).isEqualTo(pdf());
        head.opens(letter).reads("It went by e-mail").reads("told");
    }

    @Test
    @Meets("mail.policy-comes-with-it")
    void aLetterThatEnclosesThePolicyGoesByEmailOnlyWithWhereItCanBeRead() {
        Colleague head = gates.signedIn(school.ready.head);
        setUp(head);
        adopts(head, "2", "");
        fillsIn(head);
        head.presses("Send it by e-mail").isRefused("mail.policy-comes-with-it");

        adopts(head, "3", "fernleigh.example/policies");
        fillsIn(head);
        head.presses("Send it by e-mail")
                .isNotRefused("mail.policy-comes-with-it")
                .hasDone("goes by");
    }

    /** Its text is kept here; where else it can be read is said or not. */
    private static void adopts(Colleague head, String version, String whereToRead) {
        head.opens("/settings/school/policy")
                .answers("title", "Policy on Unacceptable Actions by Parents and Customers")
                .answers("version", version)
                .answers("adoptedOn", today())
                .answers("whereToRead", whereToRead)
                .answers("text", "1. The Governing Body is committed to dealing with all fairly.")
                .sends()
                .isFine();
    }

    private void setUp(Colleague by) {
        by.opens(SETTINGS)
                .answers("host", "127.0.0.1")
                .answers("port", String.valueOf(office.port()))
                .answers("encryption", "NONE")
                .answers("signIn", "NONE")
                .answers("fromName", "Fernleigh Primary")
                .answers("fromAddress", "office@fernleigh.example")
                .answers("answersRead", "no")
                .answers("attaches", "yes")
                .presses("Save")
                .isFine();
    }

    private Colleague fillsIn(Colleague by) {
        return by.opens(eMail)
                .answers("secondFact", "CHILD")
                .answers("typed", "Kai")
                .answers("to", MailSchool.ADDRESS)
                .answers("agreed", "yes")
                .answers("agreedHow", "Said so on the admission form");
    }

    private void tenMinutesPass() {
        school.ready
                .the(WoundClock.class)
                .at(
                        TestMoment.now().plus(Duration.ofMinutes(11)),
                        () ->
                                school.ready
                                        .the(SendingLetters.class)
                                        .send(school.ready.school().org()));
    }

    private byte[] pdf() {
        return school.ready
                .the(Acts.class)
                .lookUp(
                        school.ready.as(school.ready.head),
                        unit -> Letters.pdf(unit, school.letter));
    }
}
