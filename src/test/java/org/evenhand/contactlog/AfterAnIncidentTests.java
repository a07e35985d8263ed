package org.evenhand.contactlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Waiting;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What must follow an incident (P11, P33, P34, P36, P38, P40-P42, P56, F1, J14), over HTTP with
 * real forms and sessions.
 */
@Paragraphs({
    "P11", "P21", "P33", "P34", "P36", "P38", "P40", "P41", "P42", "P56", "P64", "F-H", "F1", "J14"
})
class AfterAnIncidentTests {
    private static final String RIDDOR = "Report it to HSE under RIDDOR";

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account teacherAccount = school.has("teacher", Role.STAFF);
    private final Visitor teacher = signedIn(teacherAccount);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);
    private final Visitor deputy = school.visitedBy("deputy", Role.SENIOR_LEADER);
    private final Visitor safety = school.visitedBy("safety", Role.SAFETY_LEAD);

    @Test
    void anImmediateStepIsFollowedUp() {
        String entry = AnEntry.form(teacher).with("onTheSpot", "ENDED_CALL").send().at().getPath();

        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-follow-up");
        assertThat(teacher.opens(entry + "/follow-up").status()).isEqualTo(404);
        Visitor.Page unsaid =
                AnEntry.task(deputy, entry, "follow-up").with("way", "INFORMAL_WARNING").send();
        assertThat(unsaid.text()).contains("Say how it was given", "Say who did");
        AnEntry.done(
                AnEntry.task(deputy, entry, "follow-up")
                        .with("way", "INFORMAL_WARNING")
                        .with("how", "By phone")
                        .with("by", "The deputy")
                        .with("words", "We cannot help you while you swear.")
                        .send());
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-follow-up");
        // The control: where nothing was done on the spot, nothing is to be followed up.
        assertThat(AnEntry.keptOpenBy(school, AnEntry.loggedBy(teacher)))
                .doesNotContain("entry.not-closed-before-follow-up");
    }

    @Test
    void theDissatisfactionInAContactGoesToTheProcedureOrToSomebody() {
        String waits =
                "Direct it to the complaints procedure, or say who deals with it: Mr O'Neill";
        String entry = AnEntry.loggedBy(teacher);
        // The control: where nobody is dissatisfied, nothing is to be done about it.
        AnEntry.done(
                AnEntry.task(teacher, entry, "dissatisfaction").with("expressed", "no").send());
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-complaint");
        assertThat(head.opens("/").text()).doesNotContain(waits);

        AnEntry.done(dissatisfied(entry, "NEW", ""));
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-complaint");
        assertThat(head.opens("/").text()).contains(waits);
        assertThat(teacher.opens("/").text()).doesNotContain(waits);
        assertThat(teacher.opens(entry + "/complaint").status()).isEqualTo(404);
        Visitor.Form form = AnEntry.task(head, entry, "complaint");
        assertThat(form.send().text())
                .contains(
                        "What it is about: The bus was late.",
                        "Choose what was done",
                        "Say who did, or who deals with it",
                        "Say how they were told, or where");
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-complaint");
        AnEntry.done(
                form.with("way", "DEALT_WITH")
                        .with("by", "The business manager")
                        .with("how", "I rang him.")
                        .with("answerBy-day", "4")
                        .with("answerBy-month", "1")
                        .with("answerBy-year", "2027")
                        .send());

        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-complaint");
        assertThat(head.opens("/").text()).doesNotContain(waits);
        assertThat(head.opens(entry).text())
                .contains("Somebody deals with it, and they know who", "The business manager");
    }

    @Test
    void onlyAComplaintThatIsOpenAlreadyAndNamedIsAnswered() {
        String entry = AnEntry.loggedBy(teacher);

        AnEntry.done(dissatisfied(entry, "EXISTING", "C-2026-7"));
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-complaint");
        AnEntry.done(dissatisfied(entry, "EXISTING", ""));
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-complaint");
        AnEntry.done(dissatisfied(entry, "SERIAL_REVIEW", "C-2026-7"));
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-complaint");
    }

    private Visitor.Page dissatisfied(String entry, String routing, String reference) {
        return AnEntry.task(teacher, entry, "dissatisfaction")
                .with("expressed", "yes")
                .with("routing", routing)
                .with("issue", "The bus was late.")
                .with("reference", reference)
                .send();
    }

    @Test
    void whoeverCouldNotBeToldAtTheTimeIsToldInWritingAfterwards() {
        String entry = AnEntry.form(teacher).with("onTheSpot", "ENDED_CALL").send().at().getPath();
        Visitor.Form spot =
                AnEntry.task(teacher, entry, "on-the-spot")
                        .with("actions", "ENDED_CALL")
                        .with("warnedFirst", "no")
                        .with("told", "no");
        assertThat(spot.send().text()).contains("why not is not said", "(P64)");
        AnEntry.done(spot.with("notToldBecause", "He had hung up.").send());
        assertThat(teacher.opens(entry).text())
                .contains("Told so at the time No", "Not told because He had hung up.");

        String waits = "Tell them in writing what could not be said at the time: Mr O'Neill";
        assertThat(deputy.opens("/").text()).contains(waits);
        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains("entry.not-closed-before-advised-afterwards");
        assertThat(teacher.opens(entry + "/told-afterwards").status()).isEqualTo(404);
        Visitor.Form note = AnEntry.task(deputy, entry, "told-afterwards");
        assertThat(note.send().text())
                .contains(
                        "They were not told at the time: He had hung up.",
                        "Choose how they were told",
                        "Say who wrote it",
                        "Say what it said");
        note.with("how", "LETTER")
                .with("by", "The deputy")
                .with("words", "We ended your call because you swore.");
        assertThat(on(TestMoment.today().minusDays(3), note).send().text())
                .contains("before the contact itself");
        AnEntry.done(on(TestMoment.today(), note).send());

        assertThat(deputy.opens(entry).text())
                .contains("By letter", "We ended your call because you swore.");
        assertThat(deputy.opens("/").text()).doesNotContain(waits);
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-advised-afterwards");
    }

    /** The control: of somebody who was told at the time nothing more is asked, or taken. */
    @Test
    void whoeverWasToldAtTheTimeIsNotToldAgain() {
        String entry = AnEntry.form(teacher).with("onTheSpot", "ENDED_CALL").send().at().getPath();
        AnEntry.done(
                AnEntry.task(teacher, entry, "on-the-spot")
                        .with("actions", "ENDED_CALL")
                        .with("warnedFirst", "yes")
                        .with("told", "yes")
                        .with("notToldBecause", "Typed, then thought better of.")
                        .send());

        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-advised-afterwards");
        assertThat(deputy.opens(entry).text())
                .doesNotContain("could not be said at the time", "thought better of");
        assertThat(
                        AnEntry.task(deputy, entry, "told-afterwards")
                                .with("how", "EMAIL")
                                .with("by", "The deputy")
                                .with("words", "Once more.")
                                .send()
                                .text())
                .contains("Nothing here says that somebody was not told");
    }

    private static Visitor.Form on(LocalDate day, Visitor.Form form) {
        return form.with("on-day", String.valueOf(day.getDayOfMonth()))
                .with("on-month", String.valueOf(day.getMonthValue()))
                .with("on-year", String.valueOf(day.getYear()));
    }

    @Test
    void aThreatGoesToThePoliceAndOnlyTheHeadExceptsIt() {
        String entry = under("THREAT_OF_VIOLENCE");

        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains(
                        "entry.not-closed-before-police",
                        "entry.not-closed-before-violent-incident",
                        "entry.not-closed-before-welfare");
        Visitor.Page byDeputy =
                AnEntry.task(deputy, entry, "police-exception").with("because", "Minor").send();
        assertThat(byDeputy.text()).contains("Only the headteacher", "Ask The head (P33)");
        assertThat(AnEntry.task(deputy, entry, "police").send().text())
                .contains("Enter the police force", "Enter the log number they gave");
        AnEntry.done(
                AnEntry.task(deputy, entry, "police")
                        .with("force", "Hampshire")
                        .with("how", "101")
                        .with("logNumber", "441")
                        .send());
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-police");
        // The control: rudeness is no matter for the police.
        assertThat(AnEntry.keptOpenBy(school, under("DEROGATORY_OR_RUDE")))
                .doesNotContain("entry.not-closed-before-police");
    }

    /** Nothing asks for it there, and yet it may be done (P21, P56). */
    @Test
    void whateverIsUnderHeadingAMayBeRecordedAsReportedToThePolice() {
        String entry = under("HARASSMENT");
        assertThat(police(deputy, entry)).isOne();
        assertThat(police(teacher, entry)).isZero();
        // The controls: no heading A, or a task that already leads there.
        assertThat(police(deputy, AnEntry.loggedBy(teacher))).isZero();
        String threat = under("THREAT_OF_VIOLENCE");
        assertThat(police(deputy, threat)).isOne();
        assertThat(deputy.opens(threat).text()).doesNotContain("It was reported to the police");

        AnEntry.done(
                AnEntry.task(deputy, entry, "police")
                        .with("force", "Hampshire")
                        .with("how", "101")
                        .with("logNumber", "442")
                        .send());

        assertThat(deputy.opens(entry).text())
                .contains("442")
                .doesNotContain("It was reported to the police");
    }

    private static int police(Visitor visitor, String entry) {
        return visitor.opens(entry).seen().select("a[href$=/police]").size();
    }

    @Test
    void theHeadEntersAViolentIncidentAndTheSafetyLeadWritesItsReport() {
        String entry = under("PHYSICAL_ASSAULT");

        assertThat(
                        AnEntry.task(head, entry, "not-a-violent-incident")
                                .with("because", "Only a push")
                                .send()
                                .text())
                .contains("always entered as a violent incident");
        assertThat(
                        AnEntry.task(deputy, entry, "violent-incident")
                                .with("reference", "V-1")
                                .send()
                                .text())
                .contains("Only the headteacher");
        AnEntry.done(AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());

        AnEntry.done(
                AnEntry.task(safety, entry, "safety-report")
                        .with("affected", "The teacher")
                        .with("nature", "Pushed against the door")
                        .with("support", "First aid, a talk")
                        .with("offWorkFrom-day", "2")
                        .with("offWorkFrom-month", "3")
                        .with("offWorkFrom-year", "2026")
                        .with("offWorkUntil-day", "9")
                        .with("offWorkUntil-month", "3")
                        .with("offWorkUntil-year", "2026")
                        .send());
        assertThat(safety.opens(entry).text())
                .contains("8 days off work.", "report it to HSE within 15 days");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-safety-report");
    }

    @Test
    void overSevenDaysOffWorkWaitUntilItIsReportedToHse() {
        String entry = under("PHYSICAL_ASSAULT");
        AnEntry.done(AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());
        assertThat(safety.opens(entry + "/riddor").status()).isEqualTo(404);

        offWorkUntil(entry, 8);
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-riddor");

        offWorkUntil(entry, 9);
        assertThat(waiting("safety")).anyMatch(wait -> wait.contains(RIDDOR));
        assertThat(waiting("head")).anyMatch(wait -> wait.contains(RIDDOR));
        assertThat(waiting("deputy")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(waiting("teacher")).noneMatch(wait -> wait.contains(RIDDOR));
        // Yesterday and fifteen days.
        assertThat(safety.opens("/").text())
                .contains("By " + PrintedDate.of(TestMoment.today().plusDays(14)));
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-riddor");

        Visitor.Form form = AnEntry.task(safety, entry, "riddor");
        assertThat(form.send().text()).contains("Say whether it was reported");
        form.with("outcome", "REPORTED");
        assertThat(form.send().text())
                .contains("Enter the reference that HSE gave", "Enter the day");
        form.with("riddorReference", "F-2508")
                .with("reportedOn-day", "10")
                .with("reportedOn-month", "3")
                .with("reportedOn-year", "2026");
        assertThat(
                        AnEntry.task(deputy, entry, "riddor")
                                .with("outcome", "NOT_REPORTABLE")
                                .with("because", "No")
                                .send()
                                .text())
                .contains("Only the health and safety lead or the headteacher");
        AnEntry.done(form.send());

        assertThat(safety.opens(entry).text())
                .contains("8 days off work. Reported to HSE.", "F-2508", "First aid, a talk");
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(waiting("head")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-riddor");
    }

    @Test
    void theSafetyLeadSaysWhoWasToldFirstAndWhatIsDoneAboutTheRisk() {
        String entry = under("PHYSICAL_ASSAULT");
        AnEntry.done(AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());
        LocalDate before = TestMoment.today().minusDays(3);
        Visitor.Form form =
                AnEntry.task(safety, entry, "safety-report")
                        .with("affected", "The teacher")
                        .with("nature", "Pushed against the door")
                        .with("support", "First aid, a talk")
                        .with("age", "FROM_50")
                        .with("firstTold", "Mrs Okafor")
                        .with("firstToldOn-day", "" + before.getDayOfMonth())
                        .with("firstToldOn-month", "" + before.getMonthValue())
                        .with("firstToldOn-year", "" + before.getYear())
                        .with("firstToldAt", "10:15am")
                        .with("hospital", "no")
                        .with("felt", "She sleeps badly.")
                        .with("union", "NOT_WISHED")
                        .with("otherDuties", "No gate duty until Easter")
                        .with("newControls", "Two people at the gate")
                        .with("controlsOwner", "The site manager");
        assertThat(form.send().text())
                .contains("This day must be that of the incident or after it");
        LocalDate today = TestMoment.today();
        AnEntry.done(
                form.with("firstToldOn-day", "" + today.getDayOfMonth())
                        .with("firstToldOn-month", "" + today.getMonthValue())
                        .with("firstToldOn-year", "" + today.getYear())
                        .send());

        assertThat(safety.opens(entry).text())
                .contains(
                        "Their age 50 to 64",
                        "First told Mrs Okafor",
                        "Told on " + PrintedDate.of(today) + ", 10:15am",
                        "Hospital no",
                        "How it left them She sleeps badly.",
                        "Their union Not told: they were asked, and did not wish it",
                        "Other duties No gate duty until Easter",
                        "Done differently Two people at the gate",
                        "Who sees to it The site manager");
        // Reported to HSE, nothing of it is lost; written again, it is suggested.
        AnEntry.done(
                AnEntry.task(safety, entry, "riddor")
                        .with("outcome", "REPORTED")
                        .with("riddorReference", "F-2508")
                        .with("reportedOn-day", "" + today.getDayOfMonth())
                        .with("reportedOn-month", "" + today.getMonthValue())
                        .with("reportedOn-year", "" + today.getYear())
                        .send());
        AnEntry.done(AnEntry.task(safety, entry, "safety-report").with("age", "").send());
        assertThat(safety.opens(entry).text())
                .contains("F-2508", "First told Mrs Okafor", "Their union Not told")
                .doesNotContain("50 to 64");
    }

    @Test
    void whatIsNotReportableSaysWhyAndAnInjuryThatRiddorNamesIsAskedAfresh() {
        String entry = under("PHYSICAL_ASSAULT");
        AnEntry.done(AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());
        offWorkUntil(entry, 9);
        Visitor.Form form = AnEntry.task(head, entry, "riddor").with("outcome", "NOT_REPORTABLE");
        assertThat(form.send().text()).contains("Say why it is not reportable");
        AnEntry.done(form.with("because", "She was off with a cold.").send());
        assertThat(safety.opens(entry).text())
                .contains("8 days off work. More than seven days; not reportable to HSE.");
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
        // Written again with other words, the reason stands.
        offWorkUntil(entry, 10);
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));

        AnEntry.done(
                AnEntry.task(safety, entry, "safety-report").with("specifiedInjury", "yes").send());
        assertThat(waiting("safety")).anyMatch(wait -> wait.contains(RIDDOR));
        // Without delay, and not within fifteen days.
        assertThat(safety.opens("/").text()).contains("Since yesterday");
        AnEntry.done(
                AnEntry.task(safety, entry, "riddor")
                        .with("outcome", "NOT_REPORTABLE")
                        .with("because", "The X-ray shows no fracture.")
                        .send());
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
    }

    /** The eighth day comes by itself; the case stays open until it is known how long it was. */
    @Test
    void whoeverIsStillOffWorkIsCountedDayByDay() {
        String entry = under("PHYSICAL_ASSAULT");
        AnEntry.done(AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());

        stillOffSince(entry, TestMoment.today().minusDays(6));
        assertThat(safety.opens(entry).text()).contains("7 days off work so far.");
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-riddor");

        stillOffSince(entry, TestMoment.today().minusDays(7));
        assertThat(safety.opens(entry).text()).contains("8 days off work so far.");
        assertThat(waiting("safety")).anyMatch(wait -> wait.contains(RIDDOR));
        // The control: seven days that are over are none too many.
        offWorkUntil(entry, 8);
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains(RIDDOR));
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-riddor");
    }

    private void stillOffSince(String entry, LocalDate day) {
        AnEntry.done(
                offWorkFrom(entry, day)
                        .with("offWorkUntil-day", "")
                        .with("offWorkUntil-month", "")
                        .with("offWorkUntil-year", "")
                        .send());
    }

    /** From the second of March. */
    private void offWorkUntil(String entry, int day) {
        AnEntry.done(
                offWorkFrom(entry, LocalDate.of(2026, 3, 2))
                        .with("offWorkUntil-day", "" + day)
                        .with("offWorkUntil-month", "3")
                        .with("offWorkUntil-year", "2026")
                        .send());
    }

    private Visitor.Form offWorkFrom(String entry, LocalDate day) {
        return AnEntry.task(safety, entry, "safety-report")
                .with("affected", "The teacher")
                .with("nature", "Pushed against the door")
                .with("support", "First aid, a talk")
                .with("offWorkFrom-day", "" + day.getDayOfMonth())
                .with("offWorkFrom-month", "" + day.getMonthValue())
                .with("offWorkFrom-year", "" + day.getYear());
    }

    @Test
    void aRudeMailNeedNotBeAnEntryAndThenTheSafetyLeadSeesNothingOfIt() {
        String entry = under("DEROGATORY_OR_RUDE");
        assertThat(safety.opens(entry).status()).isEqualTo(200);

        AnEntry.done(
                AnEntry.task(head, entry, "not-a-violent-incident")
                        .with("because", "A rude call; nobody was afraid")
                        .send());

        assertThat(safety.opens(entry).status()).isEqualTo(404);
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-violent-incident");
    }

    /** Aggression is entered whatever the form it took (J14); rudeness, above, is the control. */
    @Test
    void intimidationAndStalkingAreAlwaysEnteredAsViolentIncidents() {
        for (String kind : List.of("INTIMIDATION", "STALKING")) {
            String entry = under(kind);

            Visitor.Page refused =
                    AnEntry.task(head, entry, "not-a-violent-incident")
                            .with("because", "Nobody was touched")
                            .send();

            assertThat(refused.text()).contains("always entered as a violent incident", "(J14)");
            assertThat(AnEntry.keptOpenBy(school, entry))
                    .contains("entry.not-closed-before-violent-incident");
            AnEntry.done(
                    AnEntry.task(head, entry, "violent-incident").with("reference", "V-1").send());
            assertThat(AnEntry.keptOpenBy(school, entry))
                    .doesNotContain("entry.not-closed-before-violent-incident");
        }
    }

    @Test
    void theFourQuestionsAreAllAnsweredAndThePostIsKeptFirst() {
        String entry = AnEntry.form(teacher).with("channel", "SOCIAL_MEDIA").send().at().getPath();
        report(entry, "MALICIOUS_COMMUNICATION");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains("entry.not-closed-before-social-media");

        Visitor.Form answers = AnEntry.task(head, entry, "social-media");
        for (String step : List.of("REPORT_TO_PLATFORM", "BLOCK", "POLICE", "LEGAL_ADVICE")) {
            assertThat(answers.with("done-" + step, "no").send().text()).contains("Say why");
            answers.with("because-" + step, "Considered");
        }
        Visitor.Page early = answers.with("done-REPORT_TO_PLATFORM", "yes").send();
        assertThat(early.text()).contains("Nothing of the post is kept yet", "(B20)");

        teacher.opens(entry + "/evidence")
                .form()
                .withFile("files", "post.txt", KeepingEvidenceTests.text(300))
                .send();
        // It is asked when it was done: suggested is today, and it is not before the contact.
        Visitor.Page before = on(answers, TestMoment.today().minusDays(2)).send();
        assertThat(before.text()).contains("This day must be that of the contact");
        Visitor.Page after = on(answers, TestMoment.today().plusDays(1)).send();
        assertThat(after.text()).contains("This day must be today or in the past");
        AnEntry.done(on(answers, TestMoment.today().minusDays(1)).send());
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-social-media");
        assertThat(head.opens(entry).text())
                .contains(
                        "Done on "
                                + PrintedDate.of(TestMoment.today().minusDays(1))
                                + ": Considered",
                        "Not done: Considered");
    }

    private static Visitor.Form on(Visitor.Form answers, LocalDate day) {
        String field = "on-REPORT_TO_PLATFORM";
        return answers.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    @Test
    void aPictureOfAPostHasADayAndATime() {
        String entry = AnEntry.form(teacher).with("channel", "SOCIAL_MEDIA").send().at().getPath();

        AnEntry.done(
                AnEntry.task(teacher, entry, "post")
                        .with("platform", "Facebook")
                        .with("at", "4:05pm")
                        .send());

        // The day is suggested: today.
        assertThat(teacher.opens(entry).text())
                .contains("Picture taken " + PrintedDate.of(TestMoment.today()), "4:05pm");
    }

    @Test
    void abusiveCorrespondenceIsReadAlthoughItIsNotAnswered() {
        String entry = AnEntry.form(teacher).with("channel", "EMAIL").send().at().getPath();
        report(entry, "WRITTEN_ABUSE");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .contains("entry.not-closed-before-correspondence");

        assertThat(
                        AnEntry.task(head, entry, "correspondence")
                                .with("holds", "NEW_ISSUE")
                                .send()
                                .text())
                .contains("Say what is done, by whom");
        AnEntry.done(
                AnEntry.task(head, entry, "correspondence")
                        .with("holds", "NEW_ISSUE")
                        .with("words", "Mrs Lee rings about the bus.")
                        .with("resubmissionInvited-day", "1")
                        .with("resubmissionInvited-month", "2")
                        .with("resubmissionInvited-year", "2026")
                        .send());
        AnEntry.done(
                AnEntry.task(head, entry, "sent-again").with("words", "Answered today.").send());
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-correspondence");
    }

    @Test
    void welfareIsOfferedAnsweredAndClosedByThatPersonOrAfterTwoOffers() {
        String entry = under("INTIMIDATION");
        String thread = "/welfare/" + teacherAccount.id().text();

        Visitor.Page early = close(safety, entry + thread, "Enough");
        assertThat(early.text()).contains("there were 0", "(J14)");
        offer(safety, entry + thread, "A talk today");
        assertThat(teacher.opens(entry).seen().select("a[href=" + entry + thread + "]"))
                .isNotEmpty();
        Visitor.Page answered =
                teacher.opens(entry + thread)
                        .formTo("/answer")
                        .with("words", "A day at home would help.")
                        .send();
        assertThat(answered.text()).contains("A day at home would help.");
        offer(safety, entry + thread, "A day at home");
        assertThat(head.opens(entry + thread).seen().select("form[action$=/close]")).isEmpty();
        assertThat(close(safety, entry + thread, "She is well").text()).contains("Closed");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-welfare");
    }

    @Test
    void aTargetSeesTheirOwnThreadAndNothingElse() {
        Account assistant = school.has("assistant", Role.STAFF);
        Visitor target = signedIn(assistant);
        String entry = under("VERBAL_ABUSE");
        AnEntry.done(
                AnEntry.task(teacher, entry, "targets")
                        .with("targets", assistant.id().text())
                        .send());
        String thread = entry + "/welfare/" + assistant.id().text();

        assertThat(target.opens(entry).status()).isEqualTo(404);
        assertThat(target.opens(thread).status()).isEqualTo(200);
        assertThat(target.opens(entry + "/welfare/" + teacherAccount.id().text()).status())
                .isEqualTo(404);
        assertThat(school.visitedBy("other", Role.STAFF).opens(thread).status()).isEqualTo(404);
        AnEntry.done(
                AnEntry.task(target, entry, "impact")
                        .with("onMe", "I cried.")
                        .with("mayBeShared", "no")
                        .send()
                        .visitor()
                        .opens(thread + "?saved"));
        assertThat(head.opens(entry).text()).contains("How it left The assistant", "I cried.");
        assertThat(close(target, thread, "").text()).contains("Closed");
    }

    @Test
    void theReporterMayAskForSupport() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page page = teacher.opens(entry).formTo("/welfare").send();

        assertThat(page.title()).startsWith("Are you all right?");
        assertThat(page.text()).contains("You have asked", "whoever leads on health and safety");
        // The control: read again later, nothing was asked just now.
        assertThat(teacher.opens(page.at().getPath()).text()).doesNotContain("You have asked");
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-welfare");
    }

    @Test
    void whoeverClosedTheirThreadMayAskForSupportAgain() {
        String entry = under("INTIMIDATION");
        String thread = entry + "/welfare/" + teacherAccount.id().text();
        offer(safety, thread, "A talk today");
        offer(safety, thread, "A day at home");
        close(teacher, thread, "");
        assertThat(AnEntry.keptOpenBy(school, entry))
                .doesNotContain("entry.not-closed-before-welfare");
        assertThat(teacher.opens(entry).seen().select("form[action$=/welfare]")).isNotEmpty();

        Visitor.Page asked = teacher.opens(thread).formTo("/welfare").send();

        assertThat(asked.text()).contains("A talk today", "Closed");
        assertThat(teacher.opens(entry).seen().select("form[action$=/welfare]")).isEmpty();
        assertThat(AnEntry.keptOpenBy(school, entry)).contains("entry.not-closed-before-welfare");
        assertThat(waiting("safety")).anyMatch(wait -> wait.contains("Ask after The teacher"));
        // What was offered before it was closed is not two offers since.
        assertThat(close(safety, thread, "Enough").text()).contains("there were 0");
        assertThat(head.opens(thread).seen().select("form[action$=/welfare]")).isEmpty();
    }

    @Test
    void askingWhileItIsOpenMovesNothingThatIsDue() {
        String entry = under("INTIMIDATION");
        EntryId id = new EntryId(UUID.fromString(entry.substring(entry.lastIndexOf('/') + 1)));
        Instant opened = opened(id);

        school.program()
                .the(LookingAfterSomebody.class)
                .ask(school.program().the(Scopes.class).of(teacherAccount, "testtest"), null, id);

        assertThat(opened(id)).isEqualTo(opened);
    }

    private Instant opened(EntryId id) {
        return school.program()
                .the(Acts.class)
                .lookUp(
                        school.program().the(Scopes.class).of(teacherAccount, "testtest"),
                        unit -> Entries.byId(unit, id).orElseThrow().welfare().getFirst().opened());
    }

    @Test
    void whatWaitsIsGivenToWhomItWaitsFor() {
        String entry = under("THREAT_OF_VIOLENCE");

        assertThat(waiting("head")).anyMatch(wait -> wait.contains("Report it to the police"));
        assertThat(waiting("safety")).anyMatch(wait -> wait.contains("Ask after The teacher"));
        assertThat(waiting("safety")).noneMatch(wait -> wait.contains("police"));
        assertThat(waiting("teacher")).anyMatch(wait -> wait.contains("Add what is missing"));
        assertThat(waiting("teacher")).noneMatch(wait -> wait.contains("Review it"));
        assertThat(entry).isNotEmpty();
    }

    private List<String> waiting(String name) {
        return school
                .program()
                .the(Acts.class)
                .lookUp(
                        scopeOf(name),
                        unit -> school.program().the(WaitingInTheRecord.class).waitingFor(unit))
                .stream()
                .map(Waiting.Wait::what)
                .toList();
    }

    private Scope scopeOf(String name) {
        Scope evenhand = Scopes.ofEvenhand(school.org(), "testtest");
        Colleagues.Colleague colleague =
                school.program().the(Acts.class).lookUp(evenhand, Colleagues::of).all().stream()
                        .filter(each -> each.name().equals("The " + name))
                        .findFirst()
                        .orElseThrow();
        return new Scope(
                school.org(),
                new ActorRef(colleague.account(), colleague.name()),
                colleague.roles(),
                "testtest");
    }

    private String under(String subType) {
        String entry = AnEntry.loggedBy(teacher);
        report(entry, subType);
        return entry;
    }

    private void report(String entry, String subType) {
        AnEntry.done(
                AnEntry.task(teacher, entry, "headings")
                        .with("headings", "A")
                        .with("subTypes-A", subType)
                        .with("beyondAnger", "It did.")
                        .send());
    }

    private static void offer(Visitor visitor, String thread, String words) {
        AnEntry.done(visitor.opens(thread).formTo("/offer").with("words", words).send());
    }

    private static Visitor.Page close(Visitor visitor, String thread, String words) {
        return visitor.opens(thread).formTo("/close").with("words", words).send();
    }

    private Visitor signedIn(Account account) {
        Visitor visitor = new Visitor(school.program().address());
        visitor.signsIn(account.signInName(), RunningEvenhand.PASSWORD);
        return visitor;
    }
}
