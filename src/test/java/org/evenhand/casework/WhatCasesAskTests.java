package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.contactlog.Compared;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.SendingMethod;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.StaffContact;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** Each thing that a case asks of somebody stands on their Today until it is done. */
class WhatCasesAskTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    private WalkedCase warned() {
        EntryId first = ready.abuse(person, ago(40), "Shouted.", "Useless");
        return WalkedCase.opened(ready, person, ago(30)).assessed(ago(29), first).warned(ago(28));
    }

    private static void happened(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theChairIsToBeToldAndTheConcernMovedOn() {
        WalkedCase walked = warned();
        CaseFile file = walked.file();
        assertThat(head.opens("/").text())
                .contains(
                        "Notify The chair of the warning to Darren Whitlock",
                        "What Darren Whitlock raised: The deputy writes to him");
        // Somebody without any part in cases is asked for none of it.
        assertThat(ready.visitedBy(ready.teacher).opens("/").text())
                .doesNotContain("Notify The chair", "What Darren Whitlock raised");
        happened(
                ready.the(NotifyingAGovernor.class)
                        .notify(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                ToldToAGovernor.waiting(file).getFirst().id(),
                                new NotifyingAGovernor.Way(SendingMethod.HANDED_OVER, "By hand")));
        happened(
                ready.the(RecordingAnIssue.class)
                        .settle(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                file.theCase().issues().getFirst().id(),
                                IssueOutcome.EXPLAINED,
                                "He was written to."));
        assertThat(head.opens("/").text())
                .doesNotContain("Notify The chair of the warning", "What Darren Whitlock raised");
    }

    @Test
    void aNewIssueInAContactIsAConcernOfTheCaseUntilItIsSettled() {
        WalkedCase walked = warned();
        settled(walked, walked.file().issues().getFirst());
        EntryId entry = ready.abuse(person, ago(1), "Rang.", "And the lunch bill");
        Visitor deputy = ready.visitedBy(ready.deputy);
        String raised = "What Darren Whitlock raised: The deputy answers it";
        String notSettled = "What they raised is not settled.";

        // The control: what is no new issue leaves no concern behind.
        triaged(deputy, entry, "SAME_MATTER");
        assertThat(walked.file().issues()).noneMatch(Issue::isOpen);
        assertThat(deputy.opens("/").text()).doesNotContain(raised);
        assertThat(closing(walked)).doesNotContain(notSettled);

        triaged(deputy, entry, "NEW_ISSUE");
        assertThat(deputy.opens("/").text()).contains(raised);
        assertThat(closing(walked)).contains(notSettled);
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains("The lunch bill is wrong.");

        // It is moved on to a later day, and then settled, like any other.
        Issue open = walked.file().issues().getLast();
        happened(
                ready.the(RecordingAnIssue.class)
                        .moveOn(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                open.id(),
                                "The bill was asked for.",
                                new RecordingAnIssue.Next(
                                        ready.deputy.id(),
                                        ready.deputy.displayName(),
                                        "The deputy writes again.",
                                        ReadySchool.today().plusDays(4))));
        assertThat(deputy.opens("/").text()).doesNotContain(raised);
        assertThat(closing(walked)).contains(notSettled);
        settled(walked, open);
        assertThat(closing(walked)).doesNotContain(notSettled);
    }

    /** It is settled on its merits and never by what somebody calls the contact later (P10). */
    @Test
    void toTriageAContactAsSomethingElseTakesNoConcernAway() {
        WalkedCase walked = warned();
        settled(walked, walked.file().issues().getFirst());
        EntryId entry = ready.abuse(person, ago(1), "Rang.", "And the lunch bill");
        Visitor deputy = ready.visitedBy(ready.deputy);
        triaged(deputy, entry, "NEW_ISSUE");

        triaged(deputy, entry, "SAME_MATTER");

        assertThat(walked.file().issues()).filteredOn(Issue::isOpen).hasSize(1);
        // Said again in other words before anything was done, it is the same concern.
        triaged(deputy, entry, "NEW_ISSUE");
        assertThat(walked.file().issues()).filteredOn(Issue::isOpen).hasSize(1);
        settled(walked, walked.file().issues().getLast());
        assertThat(walked.file().issues()).noneMatch(Issue::isOpen);
    }

    @Test
    void aShorterTimeToAnswerThanTheSchoolsOwnIsCautioned() {
        WalkedCase walked = warned();
        String sheet = "/cases/" + walked.id.text() + "/decide/invite/";
        String caution = "is sooner than the school's usual time";
        assertThat(head.opens(sheet + "check").text()).doesNotContain(caution);

        LocalDate soon = ReadySchool.today().plusDays(1);
        head.opens(sheet + "invitation")
                .form()
                .with("by-day", String.valueOf(soon.getDayOfMonth()))
                .with("by-month", String.valueOf(soon.getMonthValue()))
                .with("by-year", String.valueOf(soon.getYear()))
                .send();

        assertThat(head.opens(sheet + "check").text()).contains(caution);
    }

    @Test
    void anIssueTriagedWithANameAloneStaysWithWhoeverWroteIt() {
        WalkedCase walked = warned();
        EntryId entry = ready.abuse(person, ago(1), "Rang.", "And the lunch bill");
        ready.the(Acts.class)
                .perform(
                        ready.as(ready.deputy),
                        new Act("test.triaged-with-a-name"),
                        unit -> {
                            unit.record(
                                    new ContactTriaged(
                                            entry,
                                            person,
                                            TriagedAs.NEW_ISSUE,
                                            Compared.COMPLIANT,
                                            List.of(),
                                            "The lunch bill.",
                                            "The business manager",
                                            ReadySchool.today(),
                                            null,
                                            null),
                                    entry,
                                    person);
                            return Verdict.happened("/");
                        });
        Issue issue = walked.file().issues().getLast();
        assertThat(issue.ownerName()).isEqualTo("The business manager");
        assertThat(issue.owner()).isEqualTo(ready.deputy.id());
        assertThat(issue.nextBy()).isEqualTo(ReadySchool.today());
    }

    private void triaged(Visitor visitor, EntryId entry, String as) {
        LocalDate by = ReadySchool.today();
        Visitor.Page page =
                visitor.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                        .form()
                        .with("as", as)
                        .with("reason", "The lunch bill is wrong.")
                        .with("owner", ready.deputy.id().text())
                        .with("replyBy-day", "" + by.getDayOfMonth())
                        .with("replyBy-month", "" + by.getMonthValue())
                        .with("replyBy-year", "" + by.getYear())
                        .send();
        assertThat(page.text()).contains("It is triaged");
    }

    private void settled(WalkedCase walked, Issue issue) {
        happened(
                ready.the(RecordingAnIssue.class)
                        .settle(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                issue.id(),
                                IssueOutcome.EXPLAINED,
                                "He was written to."));
    }

    private static List<String> closing(WalkedCase walked) {
        return ClosingACase.against(walked.file()).all().stream().map(Ground::because).toList();
    }

    @Test
    void theChairAnswersBySignInWithoutSeeingTheCase() {
        WalkedCase walked = warned();
        happened(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, about three months."));
        Visitor chair = ready.visitedBy(ready.chair);
        assertThat(head.opens("/").text()).contains("was asked to support the restriction about");
        assertThat(chair.opens("/").text())
                .contains("Say whether you support the restriction")
                .doesNotContain("Darren Whitlock");
        Visitor.Page asked = chair.opens("/governors");
        assertThat(asked.text())
                .contains("Heading A, about three months.")
                .doesNotContain("Darren Whitlock");
        String href = asked.seen().select("main a[href^=/governors/]").attr("href");
        // The question is the chair's alone, and the case is not theirs to open.
        assertThat(ready.visitedBy(ready.governor).opens(href).status()).isEqualTo(404);
        assertThat(chair.opens("/cases/" + walked.id.text()).status()).isEqualTo(404);
        Visitor.Page empty = chair.opens(href).form().send();
        assertThat(empty.text()).contains("Say whether you support it", "Say it in your words");
        chair.opens(href).form().with("supportive", "yes").with("words", "I do.").send();
        SupportAnswered answer =
                walked.file().theCase().latest(SupportAnswered.class).orElseThrow().fact();
        assertThat(answer.supportive()).isTrue();
        assertThat(answer.how()).isEqualTo("Signed in");
        assertThat(chair.opens("/").text()).doesNotContain("Say whether you support");
        assertThat(head.opens("/").text()).doesNotContain("was asked to support");
    }

    @Test
    void theClerkWritesDownWhatTheChairSaidWithoutSeeingTheCase() {
        WalkedCase walked = warned();
        happened(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, about three months."));
        Visitor clerk = ready.visitedBy(ready.school().has("clerk", Role.CLERK));
        assertThat(clerk.opens("/").text())
                .contains("Find out whether The chair supports the restriction")
                .doesNotContain("Darren Whitlock");
        assertThat(clerk.opens("/cases/" + walked.id.text()).status()).isEqualTo(404);
        Visitor.Page asked = clerk.opens("/governors");
        assertThat(asked.text()).contains("Does The chair support the restriction?");
        String href = asked.seen().select("main a[href^=/governors/]").attr("href");
        Visitor.Form form = clerk.opens(href).form().with("supportive", "no").with("words", "No.");
        assertThat(form.send().text()).contains("Say how the answer came");
        form.with("how", "By phone at nine").send();

        SupportAnswered answer =
                walked.file().theCase().latest(SupportAnswered.class).orElseThrow().fact();
        assertThat(answer.supportive()).isFalse();
        assertThat(answer.how()).isEqualTo("By phone at nine");
        assertThat(clerk.opens("/").text()).doesNotContain("Find out whether");
    }

    @Test
    void whatTheySaidIsToBeWeighed() {
        WalkedCase walked = warned().invited(ago(10), 10);
        SideInvited invited =
                walked.file().theCase().latest(SideInvited.class).orElseThrow().fact();
        assertThat(head.opens("/").text()).doesNotContain("Weigh what Darren Whitlock said");
        happened(
                ready.the(HearingTheirSide.class)
                        .hear(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                new HearingTheirSide.Heard(
                                        invited.letter(),
                                        "By phone",
                                        "I was tired.",
                                        "The head",
                                        ReadySchool.today())));
        assertThat(head.opens("/").text())
                .contains(
                        "Weigh what Darren Whitlock said",
                        "Acknowledge what Darren Whitlock told you")
                .doesNotContain("Answer what Darren Whitlock said");
        // Whoever prepares does not weigh for whoever decides.
        assertThat(
                        ready.visitedBy(ready.deputy)
                                .opens("/cases/" + walked.id.text() + "/add/weighed")
                                .form()
                                .with("came", "It changes nothing.")
                                .send()
                                .text())
                .contains("You do not hold the office");
        happened(
                ready.the(HearingTheirSide.class)
                        .weigh(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                walked.file()
                                        .theCase()
                                        .latest(SideHeard.class)
                                        .map(heard -> heard.id())
                                        .orElseThrow(),
                                "It changes nothing."));
        assertThat(head.opens("/").text())
                .doesNotContain("Weigh what Darren Whitlock said")
                .contains("Answer what Darren Whitlock said");
        String page = "/cases/" + walked.id.text();
        assertThat(head.opens(page + "/add/close").form().with("because", "Over").send().text())
                .contains("What they said for their side has not been answered");
        head.opens(page + "/add/side-answered")
                .form()
                .with("how", "On the phone, by the head")
                .send();
        assertThat(head.opens("/").text()).doesNotContain("Answer what Darren Whitlock said");
        assertThat(head.opens(page + "/add/close").form().with("because", "Over").send().text())
                .doesNotContain("has not been answered");
    }

    @Test
    void anInterimBarIsToBeConfirmedAndSparesWhomItWasAimedAt() {
        EntryId entry = ready.abuse(person, ago(2), "Pushed her.", "Out of my way");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(1));
        happened(
                ready.the(ImposingAnInterimBar.class)
                        .say(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                new ImposingAnInterimBar.Said(
                                        entry,
                                        TestMoment.now(),
                                        "You may not come in for now.",
                                        "The deputy",
                                        NoWarningReason.VIOLENCE_USED,
                                        "It may happen again.",
                                        NotOnPremises.Area.WHOLE_SITE,
                                        Optional.empty(),
                                        new StaffContact(
                                                ready.deputy.id(), "The deputy", "the office"),
                                        "The office meets them at the gate.",
                                        List.of())));
        assertThat(head.opens("/").text())
                .contains(
                        "Confirm the interim bar on Darren Whitlock in writing",
                        "Notify The chair of the interim bar on Darren Whitlock");
        assertThat(isSpared(walked, ready.teacher.id())).isTrue();
        assertThat(isSpared(walked, ready.office.id())).isFalse();
        String page = "/cases/" + walked.id.text() + "/decide/interim-bar";
        head.opens(page + "/letter").form().with("happened", "He pushed Ruth Adeyemi.").send();
        head.opens(page + "/check").form().send();
        assertThat(head.opens("/").text()).doesNotContain("Confirm the interim bar");
        String add = "/cases/" + walked.id.text() + "/add/";
        assertThat(head.opens(add + "close").form().with("because", "Over").send().text())
                .contains("The Chair was not notified of a warning or an interim bar");
        // What will be sent is read first, and names nobody (P49).
        Visitor.Page notice = head.opens(add + "notify");
        assertThat(notice.seen().select(".evenhand-paper").text())
                .contains("Interim bar from the premises", "Headteacher")
                .doesNotContain("Whitlock", "Ruth Adeyemi");
        notice.form().with("method", "HANDED_OVER").with("how", "At the gate").send();
        assertThat(head.opens("/").text()).doesNotContain("Notify The chair of the interim bar");
        assertThat(head.opens(add + "close").form().with("because", "Over").send().text())
                .doesNotContain("The Chair was not notified");
    }

    @Test
    void onlyWhoeverDecidesWritesDownWhatTheChairSaid() {
        WalkedCase walked = warned();
        happened(
                ready.the(AskingForSupport.class)
                        .ask(
                                ready.as(ready.head),
                                form(),
                                walked.id,
                                Decision.RESTRICTION,
                                "Heading A, about three months."));
        assertThat(byPhone(ready.visitedBy(ready.deputy), walked))
                .contains("The answer of The chair is not yours to record.", "The head");
        assertThat(walked.file().theCase().latest(SupportAnswered.class)).isEmpty();

        assertThat(byPhone(head, walked)).doesNotContain("is not yours to record");
        assertThat(walked.file().theCase().latest(SupportAnswered.class)).isPresent();
    }

    private String byPhone(Visitor visitor, WalkedCase walked) {
        return visitor.opens("/cases/" + walked.id.text() + "/add/support-answer")
                .form()
                .with("supportive", "yes")
                .with("words", "Yes, I do.")
                .with("how", "By phone at nine")
                .send()
                .text();
    }

    private boolean isSpared(WalkedCase walked, org.evenhand.kernel.AccountId account) {
        return ready.the(org.evenhand.ledger.Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                ready.the(org.evenhand.frontdesk.Targets.class)
                                        .isTarget(unit, walked.person, account));
    }

    @Test
    void whoDecidesBecauseTheHeadMayNotFindsTheCase() {
        ready.abuse(person, ago(5), "Shouted at the head.", "Useless", ready.head);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(4));
        String line =
                "You decide on case %s about Darren Whitlock"
                        .formatted(walked.file().theCase().number());
        assertThat(ready.visitedBy(ready.chair).opens("/").text()).contains(line);
        assertThat(head.opens("/").text()).doesNotContain(line);
        assertThat(ready.visitedBy(ready.governor).opens("/").text()).doesNotContain(line);
    }
}
