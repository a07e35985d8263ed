package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.access.Account;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A father pushes the head against a desk. She may keep him out there and then (J5, J8), and
 * decides nothing else: the Chair does, or whoever acts as head while she is off. What happened to
 * her is entered, reported, and counted in days off work (P41).
 */
@Paragraphs({"P10", "P33", "P41", "P44", "P65", "F6", "E16", "E22", "J5", "J8", "J23"})
class TheHeadWasAssaultedTests {
    private static final String NOT_HERS = "The head (Headteacher) may not decide this";

    private final ReadySchool ready = ReadySchool.founded();
    private final Account manager =
            ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    private final PersonId person = ready.aParent("Gareth Pugh", "Dylan Pugh");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor deputy = ready.visitedBy(ready.deputy);
    private final Visitor chair = ready.visitedBy(ready.chair);
    private final Visitor office = ready.visitedBy(ready.office);

    private EntryId push(int days) {
        return ready.abuse(
                person,
                ago(days),
                "He pushed her against a desk.",
                "You will be sorry",
                ready.head,
                SubType.PHYSICAL_ASSAULT);
    }

    /** She is off work; the governors appoint the deputy for some weeks. */
    private void deputyActsAsHead() {
        Visitor.Form form =
                ready.visitedBy(manager)
                        .opens("/settings/accounts/" + ready.deputy.id().text() + "/acting-head")
                        .form()
                        .with("by", "The governing body, this morning");
        AtThePages.day(form, "until", ReadySchool.today().plusDays(60)).send();
    }

    @Test
    void sheKeepsHimOutAtOnceAndDecidesNothingElse() {
        EntryId push = push(1);
        String page = "/cases/" + WalkedCase.opened(ready, person, ago(1)).id.text();
        assertThat(AtThePages.asked(office, "Gareth Pugh").text()).contains("Nobody of that name");

        Visitor.Page said =
                AtThePages.barSaid(
                                head, page, push, TestMoment.london().minusMinutes(1), ready.deputy)
                        .with("reason", "VIOLENCE_USED")
                        .with("because", "A member of staff was pushed.")
                        .send();
        assertThat(said.text()).contains("In force today");
        assertThat(AtThePages.asked(office, "Gareth Pugh").text())
                .contains("Keep the inner door locked and ring 999.");
        head.opens(page + "/decide/interim-bar/letter").form().send();
        assertThat(AtThePages.letter(head.opens(page + "/decide/interim-bar/check").form().send()))
                .contains("If you disagree", "Emergencies are never restricted");

        for (String decision : new String[] {"assess", "warn", "restrict"}) {
            assertThat(head.opens(page + "/decide/" + decision).text())
                    .as(decision)
                    .contains(
                            NOT_HERS,
                            "The record names them as a target",
                            "The chair (Chair of governors) decides; hand it over.");
        }
        assertThat(chair.opens(page + "/decide/assess").text()).doesNotContain("may not decide");
        deputyActsAsHead();
        assertThat(head.opens(page).text())
                .contains("Who decides the restriction The deputy (Acting headteacher)", NOT_HERS);
        assertThat(deputy.opens(page + "/decide/assess").text()).doesNotContain("may not decide");
        assertThat(chair.opens(page).status()).as("nothing is the Chair’s now").isEqualTo(404);
    }

    @Test
    void whatHappenedToHerIsEnteredReportedAndCountedInDaysOffWork() {
        EntryId push = push(12);
        String contact = "/contacts/" + push.text();
        Visitor safety =
                ready.visitedBy(ready.school().has("safety", Role.STAFF, Role.SAFETY_LEAD));
        WalkedCase walked = WalkedCase.opened(ready, person, ago(12));
        assertThat(closing(walked)).contains("Still to be done: Report it to the police");
        head.opens(contact + "/police")
                .formTo("/police")
                .with("force", "Hampshire")
                .with("how", "101")
                .with("logNumber", "LOG 4711")
                .send();
        assertThat(closing(walked)).contains("violent incident");

        assertThat(
                        deputy.opens(contact + "/violent-incident")
                                .formTo("/violent-incident")
                                .with("reference", "HS-4")
                                .send()
                                .text())
                .contains("Only the headteacher");
        deputyActsAsHead();
        assertThat(
                        deputy.opens(contact + "/violent-incident")
                                .formTo("/violent-incident")
                                .with("reference", "HS-4")
                                .send()
                                .text())
                .contains("It is saved");
        Visitor.Form report =
                safety.opens(contact + "/safety-report")
                        .formTo("/safety-report")
                        .with("affected", "The headteacher")
                        .with("nature", "A push against a desk")
                        .with("injury", "Bruised hip")
                        .with("specifiedInjury", "no")
                        .with("support", "First aid; counselling offered");
        AtThePages.day(report, "offWorkFrom", ago(12).plusDays(1)).send();
        assertThat(safety.opens(contact).text()).contains("report it to HSE within 15 days");
        assertThat(closing(walked)).contains("HSE");

        Visitor.Form hse =
                safety.opens(contact + "/riddor")
                        .formTo("/riddor")
                        .with("outcome", "REPORTED")
                        .with("riddorReference", "F-2508");
        AtThePages.day(hse, "reportedOn", ReadySchool.today()).send();
        assertThat(safety.opens(contact).text()).contains("Reported to HSE.", "F-2508");
        assertThat(closing(walked)).doesNotContain("HSE", "police", "violent incident");

        String sheet = "/cases/" + walked.id.text() + "/decide/incident-report";
        deputy.opens(sheet + "/report")
                .form()
                .with("incident", push.text())
                .with("prevention", "Two people in every meeting.")
                .send();
        assertThat(AtThePages.letter(deputy.opens(sheet + "/check").form().send()))
                .contains("HS-4", "F-2508", "He pushed her against a desk.", "Acting headteacher");
    }

    private String closing(WalkedCase walked) {
        return head.opens("/cases/" + walked.id.text() + "/add/close")
                .form()
                .with("because", "Over")
                .send()
                .text();
    }

    @Test
    void whoeverActsAsHeadRestrictsHimWithTheChairsSupportAndTheLetterIsNotFromHer() {
        EntryId push = push(52);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(52)).by(ready.chair);
        walked.invited(ago(40), 10);
        String page = "/cases/" + walked.id.text();
        deputyActsAsHead();
        walked.by(ready.deputy);
        deputy.opens(page + "/add/support")
                .form()
                .with("decision", "RESTRICTION")
                .with("outline", "Heading A, no entry, three months.")
                .send();
        AtThePages.supports(chair);

        ARestriction restriction =
                ARestriction.of(ready, walked, ReadySchool.today(), push)
                        .with("withoutWarning", "VIOLENCE_USED")
                        .with("withoutWarningBecause", "A member of staff was pushed.")
                        .with("incident-" + push.text(), "You pushed a member of staff.")
                        .with("closed", "IN_PERSON")
                        .with("premises", "WHOLE_SITE")
                        .with("safety", "DOOR_LOCKED")
                        .with("reader", ready.office.id().text());
        assertThat(restriction.writtenBy(head).text()).contains(NOT_HERS);
        Visitor.Page check = restriction.writtenBy(deputy);
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        Visitor.Page letter = check.form().send();
        assertThat(AtThePages.letter(letter))
                .contains(
                        "The deputy",
                        "Acting headteacher",
                        "The Chair of governors knows of this decision.",
                        "You pushed a member of staff.")
                .doesNotContain("The head ", "The head,", "The head.");

        AtThePages.handsOver(deputy, letter, "Dylan");
        assertThat(AtThePages.card(office, "Gareth Pugh", person, "Dylan").text())
                .contains("Do not let them in")
                .doesNotContain("pushed");
        String sheet = page + "/decide/review/";
        assertThat(head.opens(page + "/decide/review").text()).contains(NOT_HERS);
        deputy.opens(sheet + "review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "He wrote and said that he is sorry.")
                .with("outcome", "LIFT")
                .with("because", "He has met the head with a mediator.")
                .with("allTheSame", "The test's day")
                .send();
        deputy.opens(sheet + "meeting").form().send();
        assertThat(AtThePages.letter(deputy.opens(sheet + "check").form().send()))
                .contains("Acting headteacher");
        assertThat(AtThePages.asked(office, "Gareth Pugh").text()).contains("Nobody of that name");
    }
}
