package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.access.Account;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Imposing;
import org.evenhand.school.Emergency;
import org.evenhand.school.EmergencyWorded;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** "Emergency: get help now" and "I need help": one tap, never refused, a senior is fetched. */
@Paragraphs({"P10", "P62", "J1", "J2"})
class CallingForHelpTests {
    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final Account account = school.has("office", Role.OFFICE);
    private final Visitor office = signedIn(account);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void anEmergencySaysWhatToDoAndIsShownToEverySeniorUntilOneAnswers() {
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        assertThat(head.opens("/").seen().select(".evenhand-call")).isEmpty();

        Visitor.Page called = emergency(office.opens("/desk"));

        assertThat(called.text())
                .contains("Take the message", "Ring 999", "permissions to collect", "Nobody has");
        assertThat(called.seen().select("form[action$=/answer]")).isEmpty();
        for (Visitor senior : new Visitor[] {head, deputy}) {
            assertThat(senior.opens("/").text()).contains("Emergency at", "needs somebody now");
            assertThat(senior.opens("/desk/calls").text()).contains("The office");
        }
        assertThat(office.opens("/").seen().select(".evenhand-call")).isEmpty();

        String path = called.at().getPath();
        Visitor.Page where = office.opens(path).formTo("/where").with("place", "GATE").send();
        assertThat(where.text()).contains("The office called at", ", at the gate.");
        assertThat(head.opens("/").text()).contains("The office, at the gate, needs somebody now");
        Visitor.Page headsOwn = head.opens(path);
        assertThat(headsOwn.seen().select("form[action$=/where]")).isEmpty();
        Visitor.Form forThem = headsOwn.formTo(path + "/answer").with("place", "ROOM");
        assertThat(forThem.sendTo(path + "/where").status()).isEqualTo(404);
        assertThat(head.opens("/desk/calls").text()).contains("at the gate");
        // The control: the same from whoever called.
        office.opens(path).formTo("/where").with("place", "ROOM").send();
        assertThat(head.opens("/desk/calls").text())
                .contains("in a room inside")
                .doesNotContain("at the gate");
        Visitor.Page answered = head.opens(path).formTo(path + "/answer").send();

        assertThat(answered.text()).contains("The head answered at");
        assertThat(deputy.opens("/").seen().select(".evenhand-call")).isEmpty();
        assertThat(office.opens(path).text()).contains("The head answered at");
    }

    @Test
    void whoeverCalledReadsWhomToRingAndWhoIsShownTheCall() {
        String nothingSettled = emergency(office.opens("/desk")).text();
        assertThat(nothingSettled)
                .contains("Whom to ring 999", "The head, Headteacher")
                .doesNotContain("What the school tells people", "never sign in");

        on.does(unit ->
                unit.record(
                        new EmergencyWorded(
                                new Emergency("Ring 01632 960 114.", "Ring 111 for advice."),
                                unit.today()),
                        unit.scope().org()));
        school.visitedBy("deputy", Role.SENIOR_LEADER);
        school.has("teacher", Role.STAFF);

        assertThat(emergency(office.opens("/desk")).text())
                .containsSubsequence(
                        "Whom to ring 999",
                        "In school hours: Ring 01632 960 114.",
                        "Outside school hours: Ring 111 for advice.",
                        "These are shown the call",
                        "The head, Headteacher")
                .contains("The deputy, Senior leader")
                // The controls: neither a teacher nor whoever called is fetched.
                .doesNotContain("The teacher, ", "The office, Office");
        assertThat(emergency(head.opens("/desk")).text())
                .contains("The deputy, Senior leader")
                .doesNotContain("The head, Headteacher");
    }

    @Test
    void aDoubleTapCallsOnceAndAnotherPageCallsAnew() {
        Visitor.Form tap = help(office.opens("/desk"), HelpKind.EMERGENCY);

        assertThat(tap.send().at()).isEqualTo(tap.send().at());
        assertThat(head.opens("/").seen().select(".evenhand-call")).hasSize(1);

        emergency(office.opens("/desk"));
        assertThat(head.opens("/").seen().select(".evenhand-call")).hasSize(2);
    }

    @Test
    void aPageWhoseSignInHasRunOutCallsAllTheSameAndShowsNothingElse() {
        Visitor.Form tap = help(office.opens("/desk"), HelpKind.EMERGENCY);
        String home = office.opens("/account").form().value("formTicket");
        office.losesItsCookies();

        Visitor.Page late = tap.send();

        assertThat(late.title()).startsWith("Help was called");
        assertThat(late.text()).contains("Ring 999", "every senior").doesNotContain("The office");
        assertThat(head.opens("/").text()).contains("Emergency at", "The office needs somebody");
        // A double tap calls once, and what nobody can have been given calls nobody.
        tap.send();
        assertThat(head.opens("/").seen().select(".evenhand-call")).hasSize(1);
        String ticket = tap.value("formTicket");
        String owner = ticket.substring(ticket.lastIndexOf('.'));
        String[] parts = ticket.split("\\.", -1);
        for (String bent :
                new String[] {
                    "made.up.ticket",
                    // Whose it is can be read from any form of theirs; that alone calls nobody.
                    parts[0] + ".bent" + owner,
                    home.substring(0, home.lastIndexOf('.')) + owner
                }) {
            assertThat(tap.with("formTicket", bent).send().title()).startsWith("Nobody was told");
        }
        assertThat(head.opens("/").seen().select(".evenhand-call")).hasSize(1);
        assertThat(office.opens("/desk").title()).startsWith("Sign in");
    }

    @Test
    void aBentFormCallsAllTheSame() {
        Visitor.Page called =
                help(office.opens("/desk"), HelpKind.EMERGENCY)
                        .with("formTicket", "nonsense")
                        .with("person", "nobody")
                        .with("kind", "???")
                        .send();

        assertThat(called.status()).isEqualTo(200);
        assertThat(called.text()).contains("Help is called", "Take the message");
        assertThat(head.opens("/").seen().select(".evenhand-call")).hasSize(1);
    }

    @Test
    void fromAnOpenCardTheChildsPlanIsShownAndItBreaksNothing() {
        PersonId person = on.somebody("Ola Nowak");
        on.imposed(
                person,
                Imposing.with(
                        Imposing.terms(Imposing.notOnSite()),
                        new ChildContact(
                                "Collection",
                                java.util.Set.of(Channel.IN_PERSON_ON_SITE),
                                java.util.Optional.empty(),
                                "The aunt collects.")));
        Visitor.Page card = cardOf("Ola Nowak");

        Visitor.Page called = emergency(card);

        assertThat(called.text())
                .contains("Ola Nowak", "Collection: The aunt collects.", "breaks nothing");
        // No name of whom it is about lies across the pages of others.
        assertThat(head.opens("/").seen().select(".evenhand-call").text()).doesNotContain("Nowak");
    }

    @Test
    void iNeedHelpSaysWhatOneMayDoAndLeadsToAnEntry() {
        Visitor.Page called = help(office.opens("/desk"), HelpKind.NEED_HELP).send();

        assertThat(called.text()).contains("You need not stay with them", "P39");
        assertThat(called.seen().select("a[href^=/contacts/new?call=]")).isNotEmpty();
        assertThat(head.opens("/").text()).contains("Help is needed at");
    }

    @Test
    void aCallWaitsOnTodayOfWhoeverCalledUntilAnEntryTellsOfIt() {
        PersonId person = on.somebody("Ola Nowak");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        Visitor.Page card = cardOf("Ola Nowak");
        String call = emergency(card).at().getPath();
        String waits = "Write down what happened when you called for help at";
        assertThat(office.opens("/").text()).contains(waits);
        assertThat(head.opens("/").text()).doesNotContain(waits);

        String log = office.opens("/").seen().select("a[href^=/contacts/new?call=]").attr("href");
        Visitor.Form form = office.opens(log).formTo("/contacts/new");
        assertThat(form.value("who")).isEqualTo("Ola Nowak");
        assertThat(form.value("account")).contains("An emergency: called for help at the desk.");
        // What has to be put right loses neither the call nor the person.
        Visitor.Page again = form.with("account", "").send();
        assertThat(again.text()).contains("Say what happened", "Help was called at");
        Visitor.Page entry =
                again.formTo("/contacts/new").with("account", "She was let through.").send();

        assertThat(entry.text())
                .contains("It is saved", "Ola Nowak", "An emergency, which breaks nothing");
        assertThat(office.opens("/").text()).doesNotContain(waits);
        assertThat(office.opens(call).text()).contains("What happened is written down");
        Visitor.Page triage = head.opens(entry.at().getPath() + "/triage?person=" + person.text());
        assertThat(triage.seen().select("input[value=EMERGENCY][checked]")).hasSize(1);
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        Visitor.Form breach =
                deputy.opens(
                                triage.at()
                                        .toString()
                                        .substring(triage.at().toString().indexOf("/contacts")))
                        .formTo("/triage")
                        .with("as", "BREACH")
                        .with("reason", "He came although he may not.");
        assertThat(breach.send().text())
                .contains("an emergency or a right in law: that is never a breach");
    }

    @Test
    void nobodyElseReadsFromTheFormWhomACallWasAbout() {
        on.imposed(on.somebody("Ola Nowak"), Imposing.terms(Imposing.notOnSite()));
        Visitor.Page card = cardOf("Ola Nowak");
        String call = emergency(card).at().getPath().substring("/desk/help/".length());
        Visitor teacher = school.visitedBy("teacher", Role.STAFF);
        Visitor elsewhere = school.program().aSchool().visitedBy("head", Role.HEADTEACHER);

        for (Visitor other : new Visitor[] {teacher, elsewhere}) {
            assertThat(other.opens("/contacts/new?call=" + call).text())
                    .contains("Log a contact")
                    .doesNotContain("Help was called");
            assertThat(
                            other.opens("/contacts/new?call=" + call)
                                    .formTo("/contacts/new")
                                    .value("who"))
                    .isEmpty();
        }
        assertThat(office.opens("/contacts/new?call=nonsense").status()).isEqualTo(200);
        // The control: whoever called does, and so do those whom it fetched.
        for (Visitor one : new Visitor[] {office, head}) {
            assertThat(one.opens("/contacts/new?call=" + call).formTo("/contacts/new").value("who"))
                    .isEqualTo("Ola Nowak");
        }
    }

    @Test
    void everyPageOfTheDeskCarriesTheEmergency() {
        PersonId person = on.somebody("Rob Field");
        on.imposed(person, Imposing.terms(Imposing.notOnSite()));
        Visitor.Page desk = office.opens("/desk");
        Visitor.Page found = desk.formTo("/desk").with("wanted", "Rob Field").send();
        Visitor.Page unsure = found.formTo("/desk/card").with("second", "wrong").send();
        Visitor.Page card = found.formTo("/desk/card").with("by", "sight").send();
        Visitor.Page called = emergency(desk);

        for (Visitor.Page page : new Visitor.Page[] {desk, found, unsure, card, called}) {
            assertThat(page.seen().select("button.evenhand-emergency")).as(page.title()).hasSize(1);
        }
    }

    @Test
    void theSecondWhoAnswersIsToldWhoWasQuicker() {
        Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
        String path = emergency(office.opens("/desk")).at().getPath();
        Visitor.Form late = deputy.opens(path).formTo(path + "/answer");
        head.opens(path).formTo(path + "/answer").send();

        assertThat(late.send().text()).contains("The head answered at").doesNotContain("deputy a");
    }

    @Test
    void aCallOfAnotherSchoolIsNotFound() {
        String path = emergency(office.opens("/desk")).at().getPath();
        Visitor elsewhere = school.program().aSchool().visitedBy("head", Role.HEADTEACHER);

        assertThat(elsewhere.opens(path).status()).isEqualTo(404);
        assertThat(elsewhere.opens("/desk/calls").text()).doesNotContain("office");
        assertThat(office.opens("/desk/calls").status()).isEqualTo(404);
    }

    private Visitor signedIn(Account who) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(who.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }

    private static Visitor.Page emergency(Visitor.Page page) {
        return help(page, HelpKind.EMERGENCY).send();
    }

    private static Visitor.Form help(Visitor.Page page, HelpKind kind) {
        return page.formTo("/desk/help").with("kind", kind.name());
    }

    private Visitor.Page cardOf(String name) {
        return office.opens("/desk")
                .formTo("/desk")
                .with("wanted", name)
                .send()
                .formTo("/desk/card")
                .with("by", "sight")
                .send();
    }
}
