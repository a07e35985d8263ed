package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

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
 * Two parents who live apart share one telephone, and each is restricted in another way (E2). There
 * are two letters, neither of which knows of the other; her address is safe (E4); a call is
 * nobody’s until somebody has said whose it was; and when his restriction ends hers goes on.
 */
@Paragraphs({"P12", "P51", "P53", "P60", "P65", "E2", "E4", "J3", "J12"})
class TwoParentsOnePhoneTests {
    private static final String PHONE = "01632 960444";
    private static final String SAFE = "3 Harbour Court";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId darren = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final PersonId kerry = ready.aParent("Kerry Marsden", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor office = ready.visitedBy(ready.office);

    private final WalkedCase his = warned(darren);
    private final WalkedCase hers = warned(kerry);

    private WalkedCase warned(PersonId person) {
        Visitor.Form phone =
                head.opens("/people/" + person.text() + "/contact-point")
                        .form()
                        .with("kind", "PHONE")
                        .with("value", PHONE)
                        .with("shared", "yes");
        AtThePages.day(phone, "from", ago(200)).send();
        EntryId first = ready.abuse(person, ago(60), "Shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(50))
                .assessed(ago(49), first)
                .warned(ago(48))
                .invited(ago(34), 10)
                .supported(ago(22), true);
    }

    private LetterId restricted(WalkedCase walked, String closed) {
        EntryId since = ready.abuse(walked.person, ago(35), "Swore.", "You will see");
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, walked, ago(20), since)
                                        .with("closed", closed)
                                        .decidedOn(ago(20), ready.head)));
        walked.handedOver(letter, ago(20));
        return letter;
    }

    private Visitor.Page card(PersonId person, String second) {
        return AtThePages.card(office, PHONE, person, second);
    }

    @Test
    void eachHasALetterOfTheirOwnAndNeitherLetterKnowsOfTheOther() {
        Visitor.Form safe =
                head.opens("/people/" + kerry.text() + "/contact-point")
                        .form()
                        .with("kind", "POST")
                        .with("value", SAFE + "\nHexbury\nHX1 1AA")
                        .with("safe", "yes");
        AtThePages.day(safe, "from", ago(150)).send();
        LetterId toHim = restricted(his, "PHONE");
        LetterId toHer = restricted(hers, "EMAIL");

        assertThat(AtThePages.letter(head, toHim))
                .contains("Dear Darren Whitlock", "telephone")
                .doesNotContain("Kerry", "Marsden", SAFE);
        assertThat(AtThePages.letter(head, toHer))
                .contains("Dear Kerry Marsden", "e-mail")
                .doesNotContain("Darren");
        for (String seen :
                new String[] {
                    head.opens("/cases/" + his.id.text()).text(),
                    deputy.opens("/people/" + darren.text()).text(),
                    deputy.opens("/people/" + kerry.text()).text(),
                    deputy.opens("/cases/" + hers.id.text()).text()
                }) {
            assertThat(seen).doesNotContain(SAFE);
        }
        assertThat(head.opens("/cases/" + his.id.text()).text()).doesNotContain("Kerry Marsden");
    }

    @Test
    void theDeskAsksWhoIsSpeakingAndEachHasACardOfTheirOwn() {
        restricted(his, "PHONE");
        restricted(hers, "EMAIL");

        Visitor.Page found = AtThePages.asked(office, PHONE);
        assertThat(found.text())
                .contains("shared by several people: ask who is speaking first")
                .doesNotContain("I cannot talk to you");
        assertThat(card(darren, "0444").text())
                .as("the number is both parents’")
                .contains("Not sure who it is");
        assertThat(card(darren, "Darren").text())
                .contains("I cannot talk to you by telephone")
                .doesNotContain("Kerry", "Marsden");
        assertThat(card(kerry, "Kerry").text())
                .contains("e-mail")
                .doesNotContain("I cannot talk to you by telephone", "Darren");
    }

    @Test
    void aCallFromItIsNobodysUntilSomebodySaysWhoseItWas() {
        restricted(his, "PHONE");
        restricted(hers, "EMAIL");
        EntryId call = ready.logged(ago(10), "Somebody rang from the shared number.", "Useless");
        EntryId another = ready.logged(ago(9), "He rang, and gave his name.", "Useless");

        assertThat(deputy.opens("/contacts/" + call.text() + "/triage").text())
                .contains("Whom did it come from?");
        assertThat(triaged(call, kerry, "BREACH").text())
                .as("her letter leaves her the telephone")
                .contains("What was in force allowed this contact: it is no breach.");
        assertThat(triaged(call, kerry, "SAME_MATTER").text()).contains("It is triaged");
        assertThat(triaged(another, darren, "BREACH").text()).contains("It is triaged");
        assertThat(head.opens("/cases/" + hers.id.text()).text()).doesNotContain("gave his name");
    }

    private Visitor.Page triaged(EntryId entry, PersonId person, String as) {
        return deputy.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                .form()
                .with("as", as)
                .with("reason", "The caller gave their name.")
                .send();
    }

    @Test
    void hisIsLiftedAndHersGoesOn() {
        restricted(his, "PHONE");
        restricted(hers, "EMAIL");
        String sheet = "/cases/" + his.id.text() + "/decide/review/";

        head.opens(sheet + "review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "He wrote to us.")
                .with("outcome", "LIFT")
                .with("because", "Nothing more has happened.")
                .with("allTheSame", "The test's day")
                .send();
        head.opens(sheet + "meeting").form().send();
        assertThat(AtThePages.letter(head.opens(sheet + "check").form().send()))
                .contains("Dear Darren Whitlock")
                .doesNotContain("Kerry", "Marsden");

        assertThat(head.opens("/cases/" + his.id.text()).text()).doesNotContain("In force today");
        assertThat(head.opens("/cases/" + hers.id.text()).text()).contains("In force today");
        assertThat(AtThePages.asked(office, "Darren Whitlock").text())
                .contains("name has anything in force")
                .doesNotContain("Darren");
        assertThat(card(kerry, "Kerry").text()).contains("e-mail").doesNotContain("Darren");
    }
}
