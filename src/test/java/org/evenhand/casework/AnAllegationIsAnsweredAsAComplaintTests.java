package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.access.Account;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A father says that his son is kept in because he is Black, and calls the teacher a name as he
 * says it. What he alleges is a complaint, looked into by somebody it is not about, and is never
 * counted (J4, P10, P11, F1); only how he spoke is warned about.
 */
@Paragraphs({"P10", "P11", "P23", "P48", "P53", "P68", "F1", "E22", "J4", "J12", "J21"})
class AnAllegationIsAnsweredAsAComplaintTests {
    private static final String ALLEGED = "Femi is kept in because he is Black";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Samuel Oduya", "Femi Oduya");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final EntryId hall =
            ready.toBeReviewed(
                    person,
                    ago(12),
                    "He shouted that %s, and called her a name.".formatted(ALLEGED),
                    "You useless cow");
    private final String contact = "/contacts/" + hall.text();

    private Visitor.Form review(String kind, Account... about) {
        Visitor.Form form =
                deputy.opens(contact + "/review")
                        .formTo("/review")
                        .with("headings", "A")
                        .with("subTypes-A", kind)
                        .with("beyondAnger", "He called her a name.")
                        .with("protectedActs", "DISCRIMINATION")
                        .with("reliedOn", "yes")
                        .with("because", "Only how he spoke is relied on.")
                        .with("toReporter", "The head has read it.");
        for (Account one : about) {
            form.with("about", one.id().text());
        }
        return form;
    }

    private Visitor.Page examined(Visitor by, String finding) {
        return by.opens(contact + "/examine")
                .formTo("/examine")
                .with("finding", finding)
                .with("result", "Who was kept in since September, and why.")
                .send();
    }

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    @Test
    void whatHeAllegesCannotCountAndSomebodyItIsNotAboutLooksIntoIt() {
        assertThat(review("UNSUBSTANTIATED_ALLEGATION").send().text())
                .contains(
                        "say whom it is about",
                        "The allegation itself cannot count: it has not been looked into",
                        "Only the manner may count");
        assertThat(review("VERBAL_ABUSE", ready.teacher).send().text()).contains("It is saved");

        assertThat(examined(deputy, "PARTLY_BORNE_OUT").text()).contains("It is saved");
        assertThat(review("UNSUBSTANTIATED_ALLEGATION", ready.teacher).send().text())
                .as("what is partly so never counts")
                .contains("The allegation itself cannot count");
        // The control: what was found to be knowingly untrue may be called so.
        examined(deputy, "UNSUBSTANTIATED");
        assertThat(review("UNSUBSTANTIATED_ALLEGATION", ready.teacher).send().text())
                .contains("It is saved");
    }

    @Test
    void theWarningIsAboutHowHeSpokeAndSaysNothingOfWhatHeAlleged() {
        review("VERBAL_ABUSE", ready.teacher).send();
        EntryId gate = ready.abuse(person, ago(10), "He shouted across the playground.", "Cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(8)).assessed(ago(7), hall, gate);
        String sheet = page(walked) + "/decide/warn/";

        Visitor.Form told = head.opens(sheet + "what-happened").form();
        assertThat(told.value("incident-" + hall.text()))
                .as("nothing is suggested that would print the allegation")
                .isEmpty();
        assertThat(told.value("incident-" + gate.text())).isEqualTo("You said: “Cow”");
        told.with("incident-" + hall.text(), "You said to the teacher: “You useless cow”.").send();
        for (String part : new String[] {"why", "ahead", "sending"}) {
            head.opens(sheet + part).form().with("allTheSame", "The test's day").send();
        }
        Visitor.Page check = head.opens(sheet + "check");
        assertThat(check.text())
                .contains(
                        "A contact relied on contains an allegation or the use of a right",
                        "make sure that the letter speaks of nothing else");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(AtThePages.letter(check.form().send()))
                .contains("You useless cow", "complain")
                .doesNotContain("Black", "allegation", "discriminat");
    }

    @Test
    void itIsFollowedThroughAsAComplaintAndTheCaseIsNotClosedOverIt() {
        review("VERBAL_ABUSE", ready.teacher).send();
        ready.visitedBy(ready.teacher)
                .opens(contact + "/dissatisfaction")
                .formTo("/dissatisfaction")
                .with("expressed", "yes")
                .with("routing", "NEW")
                .with("issue", ALLEGED)
                .send();
        WalkedCase walked = WalkedCase.opened(ready, person, ago(8));
        assertThat(closing(walked)).contains("Still to be done: Look into the allegation in it");
        examined(deputy, "BORNE_OUT");
        assertThat(closing(walked))
                .contains("Still to be done: Direct it to the complaints procedure");

        Visitor.Page directed =
                deputy.opens(contact + "/complaint")
                        .formTo("/complaint")
                        .with("way", "PROCEDURE")
                        .with("by", "The deputy")
                        .with("how", "By letter, with the form")
                        .send();
        assertThat(directed.text()).contains("It is saved");
        AtThePages.day(
                        head.opens(page(walked) + "/add/complaint")
                                .form()
                                .with("about", ALLEGED)
                                .with("how", "By letter, with the form"),
                        "on",
                        ago(2))
                .send();
        assertThat(closing(walked))
                .contains("complaint")
                .doesNotContain("Look into the allegation", "Direct it to the complaints");
        Visitor.Page concluding = head.opens(page(walked) + "/add/complaint-concluded");
        AtThePages.day(
                        concluding
                                .form()
                                .with(
                                        "complaint",
                                        concluding.seen().select("[name=complaint]").attr("value"))
                                .with("stage", "Stage one")
                                .with("outcome", "Upheld: he was kept in more often."),
                        "on",
                        ago(1))
                .send();
        assertThat(head.opens(page(walked)).text())
                .contains("Concluded", "Upheld: he was kept in more often.")
                .doesNotContain("Followed through beside this case");
    }

    private String closing(WalkedCase walked) {
        return head.opens(page(walked) + "/add/close").form().with("because", "Over").send().text();
    }

    @Test
    void whomTheAllegationIsAboutNeitherLooksIntoItNorDecidesUntilNothingIsFoundInIt() {
        review("VERBAL_ABUSE", ready.head).send();
        String page = page(WalkedCase.opened(ready, person, ago(8)));

        assertThat(examined(head, "NOT_BORNE_OUT").text())
                .contains("An allegation is looked into by a leader of the school whom it is not");
        assertThat(head.opens(page + "/decide/assess").text())
                .contains(
                        "The head (Headteacher) may not decide this",
                        "An allegation in it is about them",
                        "The chair (Chair of governors) decides; hand it over.");
        Visitor chair = ready.visitedBy(ready.chair);
        assertThat(chair.opens(page + "/decide/assess").text())
                .doesNotContain("may not decide this");

        assertThat(examined(deputy, "NOT_BORNE_OUT").text()).contains("It is saved");
        assertThat(head.opens(page + "/decide/assess").text())
                .doesNotContain("may not decide this");
        assertThat(chair.opens(page).status()).isEqualTo(404);
    }

    @Test
    void restrictedHeStillAllegesItIsANewIssueAndWhatIsFoundEndsTheRestriction() {
        PersonId joseph = ready.aParent("Joseph Adeyemi", "Ola Adeyemi");
        WalkedCase walked = ARestriction.afterAWarning(ready, joseph).told();
        EntryId letter = ready.abusiveEmail(joseph, ago(20), "You keep him in for his colour");
        String triage = "/contacts/" + letter.text() + "/triage?person=" + joseph.text();

        Visitor.Form form = deputy.opens(triage).form().with("reason", "He alleges something new.");
        assertThat(form.with("as", "BREACH").send().text())
                .contains("What was in force allowed this contact: it is no breach.");
        form = deputy.opens(triage).form().with("reason", "He alleges something new.");
        form.with("as", "NEW_ISSUE").with("owner", ready.deputy.id().text());
        assertThat(AtThePages.day(form, "replyBy", ReadySchool.today().plusDays(5)).send().text())
                .contains("The deputy answers it by");
        assertThat(head.opens(page(walked)).text()).contains("In force today");

        String sheet = page(walked) + "/decide/review/";
        head.opens(sheet + "review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "He wrote to us.")
                .with("outcome", "LIFT")
                .with("because", "You were right about how often Ola was kept in.")
                .with("allTheSame", "The test's day")
                .send();
        head.opens(sheet + "meeting").form().send();
        assertThat(AtThePages.letter(head.opens(sheet + "check").form().send()))
                .contains("You were right about how often Ola was kept in.");
        assertThat(head.opens(page(walked)).text())
                .contains("The deputy")
                .doesNotContain("In force today");
        assertThat(AtThePages.asked(ready.visitedBy(ready.office), "Joseph Adeyemi").text())
                .contains("Nobody of that name");
    }
}
