package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.policymap.Examples;
import org.evenhand.ui.Times;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A letter that somebody else may have read is asked for until it is said what was done (E28), over
 * HTTP with real forms and sessions.
 */
@Paragraphs({"P65", "J6"})
class WrongAddressTests {
    private static final String WAITS = "may have been read by somebody else";

    private final LetterSchool school = new LetterSchool();
    private final PersonId person = school.aPerson("Anna Whitcombe");
    private final IssuedLetter letter = school.warning(person);
    private final Visitor head = school.school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor dpo = school.school.visitedBy("dpo", Role.DATA_PROTECTION_OFFICER);
    private final Visitor deputy = school.school.visitedBy("deputy", Role.SENIOR_LEADER);
    private final String page = letter.href() + "/read-by-another";

    @Test
    @Examples("E28")
    void itWaitsForThoseWhoAnswerForDataUntilTheySayWhatWasDone() {
        cameBack(true);
        for (Visitor one : new Visitor[] {head, dpo}) {
            assertThat(one.opens("/").text()).contains(WAITS);
            assertThat(one.opens(letter.href()).seen().select("a[href=" + page + "]")).hasSize(1);
        }
        assertThat(deputy.opens("/").text()).doesNotContain(WAITS);
        assertThat(deputy.opens(page).status()).isEqualTo(404);
        assertThat(letterNow().reportBy())
                .contains(
                        letterNow()
                                .perhapsReadByAnother()
                                .getFirst()
                                .recordedAt()
                                .plusSeconds(72 * 3600));

        Visitor.Page unsaid = dpo.opens(page).form().with("words", "Nobody was in.").send();
        assertThat(unsaid.text())
                .contains("Say whether it was reported to the ICO", "Say whether the person was");
        assertThat(unsaid.form().value("words")).isEqualTo("Nobody was in.");

        Visitor.Page done = unsaid.form().with("icoTold", "no").with("personTold", "yes").send();

        assertThat(done.text())
                .contains(
                        "It is saved",
                        "Somebody else may have read it",
                        "Not reported to the ICO. The person was told. Nobody was in.");
        for (Visitor one : new Visitor[] {head, dpo}) {
            assertThat(one.opens("/").text()).doesNotContain(WAITS);
        }
        assertThat(head.opens(page).text()).contains("Nothing of this letter waits");
    }

    @Test
    void whatCameBackUnreadAsksNothingOfAnybody() {
        cameBack(false);

        assertThat(letterNow().returns()).hasSize(1);
        assertThat(head.opens("/").text()).doesNotContain(WAITS);
        assertThat(dpo.opens(page).text()).contains("Nothing of this letter waits");
    }

    @Test
    void theSlowerOfTwoIsToldAndNothingIsSaidTwice() {
        cameBack(true);
        Visitor.Form slower = answered(dpo.opens(page).form(), "Got it back, unopened.");
        answered(head.opens(page).form(), "Rang them.").send();

        Visitor.Page refused = slower.send();

        assertThat(refused.text()).contains("it is written down already what was done", "(E28)");
        assertThat(refused.form().value("words")).isEqualTo("Got it back, unopened.");
        assertThat(letterNow().dealtWith()).hasSize(1);
    }

    private static Visitor.Form answered(Visitor.Form form, String words) {
        return form.with("icoTold", "no").with("personTold", "yes").with("words", words);
    }

    private void cameBack(boolean readByAnother) {
        head.opens(letter.href() + "/delivery")
                .form()
                .with("secondFact", "CHILD")
                .with("typed", "Rowan")
                .with("method", "FIRST_CLASS_POST")
                .with("at", nowSaid())
                .with("by", "Mrs Hale")
                .with("proof", "Certificate of posting")
                .send();
        Visitor.Form back =
                head.opens(letter.href() + "/returned")
                        .form()
                        .with("at", nowSaid())
                        .with("because", "The neighbours rang: it came to them, opened");
        assertThat((readByAnother ? back.with("readByAnother", "yes") : back).send().text())
                .contains("It is saved");
    }

    private IssuedLetter letterNow() {
        return school.letter(letter.id());
    }

    private String nowSaid() {
        return Times.said(LocalTime.ofInstant(school.now(), Period.LONDON));
    }
}
