package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
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
 * A mother is the Chair of governors too. What she does as a mother is looked at as any mother’s
 * (P10); she neither reads, decides, supports nor hears what is about herself (E9, E23), the
 * vice-chair stands in for her (J23), and her office is not decided under this policy.
 */
@Paragraphs({"P10", "P49", "F6", "E9", "E23", "J5", "J23"})
class TheParentIsAGovernorTests {
    private static final String HER_OFFICE =
            "Their access to governors' meetings is not decided under this policy";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent(ready.chair.displayName(), "Isla Mackay");
    private final PersonId another = ready.aParent("Joan Pryce", "Tom Pryce");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor she = ready.visitedBy(ready.chair);
    private final Visitor viceChair = ready.visitedBy(ready.viceChair);

    private void isAGovernor() {
        Visitor.Form form =
                head.opens("/people/" + person.text() + "/standing")
                        .form()
                        .with("standing", "GOVERNOR");
        AtThePages.day(form, "from", ago(700)).send();
        assertThat(head.opens("/people/" + person.text()).text())
                .contains(
                        "Also a governor: they take no part in anything about themselves",
                        HER_OFFICE);
    }

    /** She was warned, and invited to give her side. */
    private WalkedCase warned(PersonId whom) {
        EntryId first = ready.abuse(whom, ago(60), "She shouted.", "Useless");
        return WalkedCase.opened(ready, whom, ago(50))
                .assessed(ago(49), first)
                .warned(ago(48))
                .invited(ago(25), 10);
    }

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    private void isNotified(WalkedCase walked) {
        Visitor.Page form = head.opens(page(walked) + "/add/notify");
        String about = form.seen().select("[name=about]").attr("value");
        form.form()
                .with("about", about)
                .with("method", "E_MAILED")
                .with("how", "To the governor address")
                .send();
    }

    private void isAskedForSupport(WalkedCase walked) {
        head.opens(page(walked) + "/add/support")
                .form()
                .with("decision", "RESTRICTION")
                .with("outline", "Heading A, three months.")
                .send();
    }

    @Test
    void herOwnWarningIsToldToTheViceChairWhoSupportsInHerPlace() {
        isAGovernor();
        WalkedCase hers = warned(person);
        String notify =
                "Notify %s (Vice-chair of governors)".formatted(ready.viceChair.displayName());
        assertThat(head.opens(page(hers)).text()).contains(notify);
        assertThat(head.opens(page(hers) + "/add/notify").text())
                .contains(notify)
                .doesNotContain("Notify the Chair");
        isNotified(hers);
        isAskedForSupport(hers);

        assertThat(head.opens(page(hers)).text())
                .contains("Vice-chair of governors notified")
                .doesNotContain("Chair of governors notified The chair");
        assertThat(she.opens("/governors").text())
                .contains("Nothing waits for an answer")
                .doesNotContain("What you were notified of");
        assertThat(viceChair.opens("/governors").text())
                .contains("What you were notified of", "Heading A, three months.");
        AtThePages.supports(viceChair);

        // The control: about another mother it is she who is asked.
        WalkedCase other = warned(another);
        assertThat(head.opens(page(other) + "/add/notify").text())
                .contains("Notify %s (Chair of governors)".formatted(ready.chair.displayName()));
        isAskedForSupport(other);
        assertThat(she.opens("/governors").text()).contains("Heading A, three months.");
        AtThePages.supports(she);
    }

    @Test
    void whoeverDecidesIsRemindedThatHerOfficeIsNotDecidedHere() {
        WalkedCase hers = warned(person);
        EntryId since = ready.abuse(person, ago(30), "She rang and swore.", "You will see");
        hers.supported(ago(12), true);
        ARestriction restriction = ARestriction.of(ready, hers, ReadySchool.today(), since);
        assertThat(restriction.writtenBy(head).text()).doesNotContain(HER_OFFICE);

        isAGovernor();
        Visitor.Page check = head.opens(page(hers) + "/decide/restrict/check");
        assertThat(check.text()).contains("To mind before you decide", HER_OFFICE);
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(AtThePages.letter(check.form().send()))
                .as("it is written to a mother")
                .contains("looked at again by another governor (Nominated governor)")
                .doesNotContain(HER_OFFICE, "Chair of governors");
    }

    @Test
    void sheIsRestrictedAsAnyMotherAndFindsNothingOfItAsAGovernorUntilItEnds() {
        WalkedCase hers = warned(person);
        EntryId since = ready.abuse(person, ago(30), "She rang and swore.", "You will see");
        hers.supported(ago(12), true);
        LetterId letter =
                new LetterId(
                        ReadySchool.idIn(
                                ARestriction.of(ready, hers, ago(8), since)
                                        .decidedOn(ago(8), ready.head)));

        assertThat(head.opens("/restrictions").text())
                .contains("Nobody has told them yet", ready.chair.displayName());
        assertThat(she.opens("/restrictions").text())
                .as("the control: until somebody says so she may only have the same name")
                .contains("One restriction is kept from you on purpose");
        isAGovernor();
        assertThat(she.opens("/restrictions").text())
                .as("she does not read it there before the letter")
                .contains("Nothing is in force")
                .doesNotContain("kept from you");
        hers.handedOver(letter, ago(7));
        for (String closed :
                List.of(
                        page(hers),
                        page(hers) + "/decide/review",
                        page(hers) + "/add/request",
                        "/letters/" + letter.text())) {
            assertThat(she.opens(closed).status()).as(closed).isEqualTo(404);
        }
        assertThat(she.opens("/restrictions").text()).contains("Nothing is in force");
        assertThat(she.opens("/restrictions.csv").text()).doesNotContain("telephone");
        assertThat(viceChair.opens("/restrictions").text())
                .contains("One restriction is kept from you on purpose");
        assertThat(
                        AtThePages.card(
                                        ready.visitedBy(ready.office),
                                        ready.chair.displayName(),
                                        person,
                                        "Isla")
                                .text())
                .contains("I cannot talk to you by telephone");

        asksForAReview(hers);
        isLifted(hers);
    }

    /** As a mother she may; as a governor she is named among those who do not hear it. */
    private void asksForAReview(WalkedCase hers) {
        head.opens(page(hers) + "/add/request")
                .form()
                .with("how", "By letter")
                .with("grounds", "I am a governor.")
                .send();
        assertThat(head.opens(page(hers)).text())
                .contains(
                        "Who decides the request for review The governor (Nominated governor)",
                        "One governor: The governor (Nominated governor)");
        assertThat(she.opens("/").text()).doesNotContain("Answer the request for review");
        Visitor governor = ready.visitedBy(ready.governor);
        governor.opens(page(hers) + "/decide/request/answer")
                .form()
                .with("considered", "The record, as any mother’s.")
                .with("outcome", "UPHELD")
                .with("because", "Her office changes nothing.")
                .with("allTheSame", "The test's day")
                .send();
        assertThat(
                        AtThePages.letter(
                                governor.opens(page(hers) + "/decide/request/check").form().send()))
                .contains("The restriction stands");
    }

    private void isLifted(WalkedCase hers) {
        head.opens(page(hers) + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "She wrote to us.")
                .with("outcome", "LIFT")
                .with("because", "Nothing more has happened.")
                .with("allTheSame", "The test's day")
                .send();
        head.opens(page(hers) + "/decide/review/meeting").form().send();
        assertThat(AtThePages.letter(head.opens(page(hers) + "/decide/review/check").form().send()))
                .doesNotContain("governor");
        assertThat(head.opens(page(hers)).text()).doesNotContain("In force today");
        assertThat(head.opens("/restrictions").text()).doesNotContain("telephone");
    }
}
