package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.HearingFromTheAuthority;
import org.evenhand.casework.act.PreparingAnEscalation;
import org.evenhand.casework.act.SendingAnEscalation;
import org.evenhand.casework.letters.EscalationForm;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Ruling;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The form went to the authority, which decides case by case; whatever it answers, the school goes
 * on recording as before, and its restriction stays what it is (P63, F8, F9; BLOCK-9, BLOCK-10).
 */
@Paragraphs({"P63", "F8", "F9"})
class WhatTheAuthorityAnsweredTests {
    private static final PreparingAnEscalation.Draft COMPLETE = draft("Stand behind us.");
    private static final String SILENT = "Ask the authority how it stands";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
    private final String page = "/cases/" + walked.id.text();
    private final Visitor head = ready.visitedBy(ready.head);

    private static PreparingAnEscalation.Draft draft(String asked) {
        return new PreparingAnEscalation.Draft(
                new EscalationForm.Typed("1", asked, "3", "4", "5", "6", "7", "8"), true);
    }

    /** From the form to the end of the restriction, as the head and the deputy see it. */
    @Test
    void itWasAskedWaitedForAnsweredAndMonitoredAndTheRestrictionEndsOnItsOwnDay() {
        List<Ruling> rulings = rulings();
        Restriction restriction = walked.file().inForce().getFirst();
        reached(ago(22));
        chairAnswers(true);
        filledIn();

        // It was sent three weeks ago, which is more than the ten school days of an answer.
        assertThat(head.opens(page).text())
                .contains("Record that the escalation form was sent")
                .doesNotContain("The authority was asked to write (F8)");
        Visitor.Form sent = head.opens(page + "/add/escalation-sent").form();
        assertThat(sent.send().text())
                .contains(
                        "Enter the day on which the form went",
                        "Choose how the form went",
                        "Say to whom the form went");
        assertThat(on(sent, "on", today().plusDays(1)).send().text())
                .contains("This day must be today or in the past");
        Visitor.Page waiting =
                on(sent, "on", ago(21))
                        .with("how", "SECURE_PORTAL")
                        .with("to", "the school improvement officer")
                        .send();
        assertThat(waiting.text())
                .contains(
                        "It is saved",
                        "Asked on %s (through a secure portal, to the school improvement officer). No answer is recorded."
                                .formatted(PrintedDate.of(ago(21))),
                        "Waiting since " + PrintedDate.of(ago(21)),
                        "No answer yet",
                        "Escalation form sent to the authority",
                        "Asked to write: That it stands behind the restriction.")
                .doesNotContain("The authority will write", "Since the authority wrote");
        assertThat(head.opens("/").text()).contains(SILENT);
        assertThat(ready.visitedBy(ready.teacher).opens("/").text()).doesNotContain(SILENT);

        // A letter without its date is none.
        Visitor.Form answer =
                on(head.opens(page + "/add/authority-answer").form(), "on", ago(9))
                        .with("outcome", "WROTE")
                        .with("because", "It stands behind the restriction.");
        assertThat(answer.send().text()).contains("Its letter needs its date");
        Visitor.Page wrote = on(answer, "dated", ago(10)).with("seen", "yes").send();
        assertThat(wrote.text())
                .contains(
                        "It wrote to them on %s, and a copy was seen here: It stands behind the restriction."
                                .formatted(PrintedDate.of(ago(10))),
                        "Its letter changes nothing in a restriction, which ends on its own day",
                        "Since the authority wrote on %s: no contact. (F9)"
                                .formatted(PrintedDate.of(ago(10))),
                        "The authority wrote to them",
                        "a copy was seen at the school");
        assertThat(head.opens("/").text()).doesNotContain(SILENT);

        // What comes after it is logged, triaged and classified as before.
        triages(ready.abuse(person, ago(6), "She rang and swore.", "Pick up"), "BREACH");
        triages(ready.abuse(person, ago(5), "She rang: he had fallen.", "Now"), "EMERGENCY");
        String since =
                "Since the authority wrote on %s: 2 contacts, 1 breach."
                        .formatted(PrintedDate.of(ago(10)));
        // The control: three since it began, of which those before the letter are not since it.
        assertThat(head.opens(page).text())
                .contains("3 contacts during the restriction, of which one was found to break it.")
                .contains(since);
        Visitor.Page look = head.opens(page + "/add/monitor");
        assertThat(look.text()).contains(since);
        assertThat(
                        on(look.form(), "next", today().plusDays(3))
                                .with("seen", "CONTINUED")
                                .send()
                                .text())
                .contains("It is saved", "Looked how it is going: it has continued");

        // The authority's letter is no ruling, no longer time, and no closed way.
        assertThat(rulings()).isEqualTo(rulings);
        Restriction now = walked.file().inForce().getFirst();
        assertThat(now.period()).isEqualTo(restriction.period());
        assertThat(now.termsAt(TestMoment.now())).isEqualTo(restriction.termsDecided());
        assertThat(ready.on(now.period().lastDay(), () -> walked.file().inForce())).hasSize(1);
        assertThat(ready.on(now.period().lastDay().plusDays(1), () -> walked.file().inForce()))
                .isEmpty();
    }

    @Test
    void onlyTheHeadRecordsItAndOnlyOfAFormThatCouldBePrinted() {
        assertThat(rules(sends(ready.head, COMPLETE, today())))
                .containsExactlyInAnyOrder(
                        "escalation.conduct-went-on", "escalation.chair-supports");
        reached(ago(20));
        chairAnswers(false);
        assertThat(rules(sends(ready.head, COMPLETE, today())))
                .containsExactly("escalation.chair-supports");
        chairAnswers(true);
        assertThat(rules(sends(ready.deputy, COMPLETE, today())))
                .containsExactly("escalation.asked-by-who-may");
        assertThat(rules(sends(ready.head, draft(""), today())))
                .containsExactly("escalation.form-is-complete");
        assertThat(rules(sends(ready.head, COMPLETE, ago(24))))
                .containsExactly("escalation-sent.day-fits");
        assertThat(walked.file().theCase().all(EscalationSent.class)).isEmpty();

        becomes(SchoolType.ACADEMY, 5);
        assertThat(rules(sends(ready.head, COMPLETE, today())))
                .containsExactly("escalation.school-is-maintained");
        assertThat(head.opens(page).text())
                .doesNotContain("Record that the escalation form was sent");
        becomes(SchoolType.MAINTAINED, 3);
        assertThat(rules(sends(ready.head, COMPLETE, ago(20)))).isEmpty();
    }

    /** The page takes the form as it is kept, and leads back to it. */
    @Test
    void whatIsNotFilledInWasNotSentAndThePageLeadsToTheForm() {
        reached(ago(20));
        chairAnswers(true);
        Visitor.Page refused =
                on(head.opens(page + "/add/escalation-sent").form(), "on", today())
                        .with("how", "POST")
                        .with("to", "The county council")
                        .send();
        assertThat(refused.text())
                .contains(
                        "Not every part of the form is filled in",
                        "It is not said that the authority decides case by case");
        assertThat(refused.seen().select("a[href=" + page + "/decide/escalation]")).isNotEmpty();

        // What is longer than its place on the form does not make one either.
        filledIn();
        fill(head, "beside", Map.of("representative", "No. ".repeat(110), "agencies", "No."));
        assertThat(refused.form().send().text())
                .contains("Not every part of the form is filled in")
                .doesNotContain("It is not said that the authority");
        fill(head, "beside", Map.of("representative", "No.", "agencies", "No."));
        assertThat(refused.form().send().text()).contains("It is saved", "by post");
    }

    /** What the deputy filled in waits for the head until it was sent (J19). */
    @Test
    void whatIsPreparedWaitsUntilItWasSent() {
        String prepared = "prepared this for you to read and decide: Prepare the escalation form";
        reached(ago(20));
        chairAnswers(true);
        filledInBy(ready.visitedBy(ready.deputy));
        assertThat(head.opens("/").text()).contains(prepared);

        ReadySchool.done(sends(ready.head, COMPLETE, today()));

        assertThat(head.opens("/").text()).doesNotContain(prepared);
    }

    @Test
    void nobodyRecordsWhatIsStillToCome() {
        reached(ago(20));
        chairAnswers(true);
        assertThat(rules(sends(ready.head, COMPLETE, today().plusDays(1))))
                .containsExactly("escalation-sent.day-has-come");
        ReadySchool.done(sends(ready.head, COMPLETE, ago(10)));

        assertThat(rules(hears(AuthorityOutcome.WROTE, today().plusDays(1), today())))
                .containsExactly("authority.has-answered");
        assertThat(rules(hears(AuthorityOutcome.WROTE, today(), today().plusDays(1))))
                .containsExactly("authority.letter-is-dated");
        assertThat(rules(hears(AuthorityOutcome.WROTE, today(), ago(15))))
                .containsExactly("authority.letter-is-dated");
        assertThat(rules(hears(AuthorityOutcome.WILL_NOT_WRITE, ago(15), null)))
                .containsExactly("authority.answered-after-it-was-asked");
    }

    @Test
    void moreInformationKeepsItOpenAndADecisionOfTheAuthorityEndsIt() {
        reached(ago(20));
        chairAnswers(true);
        assertThat(rules(hears(AuthorityOutcome.WILL_NOT_WRITE, today(), null)))
                .containsExactly("authority.was-asked");
        ReadySchool.done(sends(ready.head, COMPLETE, ago(10)));
        // In time, it is waited for: nothing is due, and the form does not go twice.
        assertThat(head.opens("/").text()).doesNotContain(SILENT);
        assertThat(rules(sends(ready.head, COMPLETE, today())))
                .containsExactly("escalation-sent.nothing-waits");
        assertThat(head.opens(page).text())
                .contains("Record what the authority answered")
                .doesNotContain("Record that the escalation form was sent", "No answer yet");

        ReadySchool.done(hears(AuthorityOutcome.MORE_INFORMATION, ago(7), null));
        assertThat(head.opens(page).text())
                .contains(
                        "It asks for more information, heard on %s: As it said."
                                .formatted(PrintedDate.of(ago(7))),
                        "The request is still open",
                        "Record that the escalation form was sent");
        assertThat(rules(sends(ready.head, COMPLETE, ago(10))))
                .containsExactly("escalation-sent.day-fits");
        ReadySchool.done(sends(ready.head, draft("The same."), ago(6)));

        ReadySchool.done(hears(AuthorityOutcome.WILL_NOT_WRITE, ago(4), null));
        assertThat(head.opens(page).text())
                .contains(
                        "Asked on " + PrintedDate.of(ago(6)),
                        "It does not write, heard on %s: As it said."
                                .formatted(PrintedDate.of(ago(4))),
                        "The authority does not write to them")
                .doesNotContain(
                        "Since the authority wrote", "Record that the escalation form was sent");
        String again = "The request to the authority: asks";
        assertThat(head.opens(page + "/add/support").text()).doesNotContain(again);
        assertThat(rules(hears(AuthorityOutcome.WROTE, today(), today())))
                .containsExactly("authority.was-asked");

        // Asked again, it is asked of the Chair again, and rests on what has happened since.
        assertThat(rules(sends(ready.head, COMPLETE, today())))
                .containsExactlyInAnyOrder(
                        "escalation.chair-supports", "escalation-sent.something-new");
        walked.triaged(ready.abuse(person, ago(1), "She rang and swore.", "You will see"));
        assertThat(head.opens(page).text()).contains("Record that the escalation form was sent");
        assertThat(head.opens(page + "/add/support").text()).contains(again);
        chairAnswers(true);
        ReadySchool.done(sends(ready.head, COMPLETE, today()));
        assertThat(RequestToTheAuthority.of(walked.file())).hasSize(3);
    }

    /** It may never answer; the form may then go again, and it is its last sending that waits. */
    @Test
    void aSilentAuthorityIsAskedAgain() {
        reached(ago(50));
        chairAnswers(true);
        ReadySchool.done(sends(ready.head, COMPLETE, ago(40)));
        assertThat(head.opens("/").text()).contains(SILENT);

        ReadySchool.done(sends(ready.head, COMPLETE, today()));

        assertThat(head.opens("/").text()).doesNotContain(SILENT);
        ReadySchool.done(hears(AuthorityOutcome.WROTE, today(), today()));
        assertThat(RequestToTheAuthority.latest(walked.file()).orElseThrow().isSettled()).isTrue();
        assertThat(rules(hears(AuthorityOutcome.WROTE, today(), today())))
                .containsExactly("authority.was-asked");
    }

    @Test
    void theAnswerIsRecordedByWhoAskedAndStandsInTheFileOfTheCase() {
        reached(ago(20));
        chairAnswers(true);
        ReadySchool.done(sends(ready.head, COMPLETE, ago(8)));
        assertThat(rules(hears(ready.deputy, AuthorityOutcome.WILL_NOT_WRITE, today(), null)))
                .containsExactly("authority.recorded-by-who-asks");
        ReadySchool.done(hears(AuthorityOutcome.WILL_NOT_WRITE, today(), null));

        List<FiledFact> filed =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> CaseRecord.of(unit, walked.file(), FilePart.CASE));
        assertThat(filed)
                .filteredOn(FiledFact::isShown)
                .extracting(each -> each.recorded().fact().getClass().getSimpleName())
                .contains("EscalationSent", "AuthorityAnswered");
        assertThat(head.opens(page + "/referral").text())
                .contains("The authority (F8)", "It does not write");
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfASendingAndOfAnAnswer() {
        String id = "0190f000-0000-7000-8000-000000000001";
        UUID uuid = UUID.fromString(id);
        isWritten(
                new EscalationSent(
                        new CaseId(uuid),
                        new RestrictionId(uuid),
                        LocalDate.of(2027, 5, 4),
                        FormSentBy.SECURE_PORTAL,
                        "The officer",
                        "A letter."),
                """
                {"asked":"A letter.","caseId":"%s","how":"SECURE_PORTAL","on":"2027-05-04",\
                "restriction":"%s","to":"The officer"}\
                """
                        .formatted(id, id));
        isWritten(
                new AuthorityAnswered(
                        new CaseId(uuid),
                        new FactId(uuid),
                        LocalDate.of(2027, 5, 12),
                        AuthorityOutcome.WROTE,
                        "It stands behind us.",
                        LocalDate.of(2027, 5, 11),
                        true),
                """
                {"because":"It stands behind us.","caseId":"%s","copySeen":true,\
                "letterDated":"2027-05-11","on":"2027-05-12","outcome":"WROTE","sent":"%s"}\
                """
                        .formatted(id, id));
        isWritten(
                new AuthorityAnswered(
                        new CaseId(uuid),
                        new FactId(uuid),
                        LocalDate.of(2027, 5, 12),
                        AuthorityOutcome.MORE_INFORMATION,
                        "Which clauses?",
                        null,
                        false),
                """
                {"because":"Which clauses?","caseId":"%s","copySeen":false,"on":"2027-05-12",\
                "outcome":"MORE_INFORMATION","sent":"%s"}\
                """
                        .formatted(id, id));
        assertThatThrownBy(() ->
                        new AuthorityAnswered(
                                new CaseId(uuid),
                                new FactId(uuid),
                                LocalDate.of(2027, 5, 12),
                                AuthorityOutcome.WROTE,
                                "It will.",
                                null,
                                false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void isWritten(Fact fact, String golden) {
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }

    private void reached(LocalDate day) {
        walked.triaged(ready.abuse(person, day, "She rang and swore.", "You will see"));
    }

    private void filledIn() {
        filledInBy(head);
    }

    private void filledInBy(Visitor who) {
        fill(
                who,
                "request",
                Map.of(
                        "numbers",
                        "URN 1",
                        "asked",
                        "That it stands behind the restriction.",
                        "urgency",
                        "Not urgent.",
                        "otherRoles",
                        "None known."));
        fill(who, "beside", Map.of("representative", "No.", "agencies", "No."));
        fill(
                who,
                "sharing",
                Map.of("sharing", "Public task.", "redacted", "None.", "decides", "yes"));
    }

    private void fill(Visitor who, String name, Map<String, String> answers) {
        Visitor.Form filled = who.opens(page + "/decide/escalation/" + name).form();
        answers.forEach(filled::with);
        assertThat(filled.send().status()).isEqualTo(200);
    }

    private static Visitor.Form on(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", "" + day.getDayOfMonth())
                .with(field + "-month", "" + day.getMonthValue())
                .with(field + "-year", "" + day.getYear());
    }

    private void triages(EntryId entry, String as) {
        assertThat(
                        head.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                                .form()
                                .with("as", as)
                                .with("reason", "As it was.")
                                .send()
                                .text())
                .contains("It is triaged");
    }

    private void chairAnswers(boolean supportive) {
        AskingForSupport asking = ready.the(AskingForSupport.class);
        ReadySchool.done(
                asking.ask(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        Decision.ESCALATION,
                        "The authority would be asked to write."));
        ReadySchool.done(
                asking.answer(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        new AskingForSupport.Answer(
                                AskingForSupport.unanswered(walked.file()).getFirst().id(),
                                supportive,
                                supportive ? "I support it." : "Not yet.",
                                "By phone")));
    }

    private void becomes(SchoolType type, int daysAgo) {
        ReadySchool.done(
                ready.the(ChangingTheSchool.class)
                        .change(ready.as(ready.head), form(), "Fernleigh", type, ago(daysAgo)));
    }

    private Outcome sends(Account by, PreparingAnEscalation.Draft draft, LocalDate on) {
        return ready.the(SendingAnEscalation.class)
                .send(
                        ready.as(by),
                        form(),
                        walked.id,
                        draft,
                        new SendingAnEscalation.Sent(on, FormSentBy.E_MAIL, "the officer"));
    }

    private Outcome hears(AuthorityOutcome outcome, LocalDate on, @Nullable LocalDate dated) {
        return hears(ready.head, outcome, on, dated);
    }

    private Outcome hears(
            Account by, AuthorityOutcome outcome, LocalDate on, @Nullable LocalDate dated) {
        return ready.the(HearingFromTheAuthority.class)
                .record(
                        ready.as(by),
                        form(),
                        walked.id,
                        new HearingFromTheAuthority.Answer(
                                on, outcome, "As it said.", dated, false));
    }

    private static List<String> rules(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    private List<Ruling> rulings() {
        List<Ruling> rulings = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Purpose purpose : Purpose.values()) {
                rulings.add(
                        ready.the(Acts.class)
                                .lookUp(
                                        ready.as(ready.head),
                                        unit ->
                                                ready.the(InForce.class)
                                                        .ruleOn(unit, proposal(channel, purpose))));
            }
        }
        return rulings;
    }

    private ContactProposal proposal(Channel channel, Purpose purpose) {
        return new ContactProposal(
                person,
                channel,
                Direction.IN,
                channel == Channel.IN_PERSON_ON_SITE ? Place.INSIDE : Place.OFF_SITE,
                purpose,
                Optional.empty(),
                TestMoment.now(),
                false);
    }
}
