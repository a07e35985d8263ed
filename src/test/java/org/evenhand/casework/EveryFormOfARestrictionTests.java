package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casework.act.RecordingLegalAdvice;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that a restriction may take, decided as it is answered on its page (P55, P57-P59). */
@Paragraphs({"P55", "P57", "P58", "P59", "P68"})
class EveryFormOfARestrictionTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final EntryId since;
    private final WalkedCase walked;

    EveryFormOfARestrictionTests() {
        EntryId first = ready.abuse(person, ago(60), "Shouted.", "Useless");
        walked = WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), first).warned(ago(48));
        since = ready.abuse(person, ago(30), "Rang and swore.", "You'll regret this");
        walked.invited(ago(25), 10).supported(ago(12), true);
    }

    /**
     * One form as it is answered.
     *
     * @param answers name, value, name, value ...
     */
    record Form(String limit, List<String> answers, String sentence) {
        @Override
        public String toString() {
            return limit;
        }
    }

    private static Form form(String limit, String sentence, String... answers) {
        return new Form(limit, List.of(answers), sentence);
    }

    static Stream<Form> forms() {
        return Stream.of(
                form(
                        "contract",
                        "A behaviour contract is proposed: You speak calmly. You let us finish.",
                        "theyAgree",
                        "You speak calmly\nYou let us finish",
                        "weAgree",
                        "We answer within five school days.",
                        "otherwise",
                        "We will talk about it."),
                form(
                        "mailbox",
                        "Contact only by e-mail to concerns@fernleigh.example, read by The deputy.",
                        "mailbox",
                        "concerns@fernleigh.example",
                        "mailboxReader",
                        "DEPUTY",
                        "mailboxDeputy",
                        "HEAD",
                        "mailboxDays",
                        "5"),
                form(
                        "forwarding",
                        "Every e-mail is forwarded to concerns@fernleigh.example, read by The deputy.",
                        "forwardTo",
                        "concerns@fernleigh.example",
                        "forwardReader",
                        "DEPUTY"),
                form(
                        "entry",
                        "May enter the school's buildings only under conditions: Sign in first.",
                        "entryArea",
                        "BUILDINGS",
                        "entryConditions",
                        "Sign in first"),
                form(
                        "calls",
                        "Calls only on Tuesdays from 9am to 9:45am, of at most 15 minutes.",
                        "callDays",
                        "TUESDAY",
                        "callsFrom",
                        "9am",
                        "callsUntil",
                        "9:45am",
                        "callMinutes",
                        "15"),
                form(
                        "appointments",
                        "Seen by appointment only, made with The deputy.",
                        "appointmentsWith",
                        "DEPUTY",
                        "appointmentsAt",
                        "01632 960 114"),
                form(
                        "kept",
                        "Documents about the fence are kept without a reply.",
                        "keptAbout",
                        "the fence",
                        "keptReader",
                        "DEPUTY"),
                form(
                        "returned",
                        "Documents about the bins are listed and returned.",
                        "returnedAbout",
                        "the bins",
                        "returnedBecause",
                        "You have sent 900 pages.",
                        "returnedBy",
                        "DEPUTY"),
                form(
                        "other",
                        "Please send at most one message a day.",
                        "otherWords",
                        "Please send at most one message a day",
                        "otherReason",
                        "Nothing else fits.",
                        "otherWays",
                        "EMAIL"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isDecidedAndStandsInForceAsItWasAnswered(Form form) {
        // Alone: nothing else is closed, so that nothing can contradict it.
        ARestriction one = restriction().with("closed").with("limits", form.limit());
        answer(one, form);

        assertThat(one.decidedOn(ago(3), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(sentences()).containsExactly(form.sentence());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isRefusedWhileItsPageIsEmpty(Form form) {
        Outcome refused =
                restriction()
                        .with("closed")
                        .with("limits", form.limit())
                        .decidedOn(ago(3), ready.head);

        assertThat(rules(refused)).contains("sheet.unanswered", "pccr.has-a-clause");
        assertThat(walked.file().restrictions()).isEmpty();
    }

    @Test
    void allThatCanBeKeptTogetherIsDecidedTogether() {
        ARestriction all =
                restriction()
                        .with("premises", "WHOLE_SITE")
                        .with("visit1-day", "4")
                        .with("visit1-month", "5")
                        .with("visit1-year", "2027")
                        .with("visit1From", "7am")
                        .with("visit1Until", "10pm")
                        .with("visit1What", "To vote in the hall, as anybody may.")
                        .with("closed", "IN_PERSON")
                        .with("limits", "contract", "forwarding", "calls", "kept", "returned");
        forms().forEach(form -> answer(all, form));

        assertThat(all.decidedOn(ago(3), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(sentences())
                .hasSize(7)
                .contains(
                        "Not permitted to enter the school's buildings"
                                + " or grounds, except at the times allowed.");
    }

    @Test
    void contradictionsAreNamedAndOneOfEachTwoIsLeftOut() {
        ARestriction both = restriction().with("closed", "PHONE").with("limits", "calls");
        forms().forEach(form -> answer(both, form));

        Outcome refused = both.decidedOn(ago(4), ready.head);
        assertThat(because(refused, "pccr.clauses-agree"))
                .contains("Clause 2 needs contact by telephone", "clause 1 closes it");

        assertThat(both.with("closed", "LETTER").decidedOn(ago(3), ready.head))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aCapOnIssuesComesAfterLegalAdvice() {
        ARestriction cap =
                restriction()
                        .with("limits", "cap")
                        .with("capIssues", "2")
                        .with("capPer", "MONTH")
                        .with("capChoosing", "Tell us which comes first.");

        assertThat(rules(cap.decidedOn(ago(5), ready.head)))
                .containsExactly("pccr.legal-advice-first");
        ready.on(
                ago(4),
                () ->
                        ready.the(RecordingLegalAdvice.class)
                                .record(
                                        ready.as(ready.head),
                                        ReadySchool.form(),
                                        walked.id,
                                        "a limit on issues",
                                        "The county's legal services",
                                        ago(4)));

        assertThat(cap.decidedOn(ago(3), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(sentences()).contains("At most 2 issues a month are considered.");
    }

    @Test
    void noFurtherComplaintComesAfterOneWasFoundToRepeatAnother() {
        LocalDate decided = ago(20);
        ARestriction one =
                restriction()
                        .with("limits", "complaint")
                        .with("decidedAbout", "the fence")
                        .on("decidedOn", decided);

        assertThat(rules(one.decidedOn(ago(5), ready.head)))
                .containsExactly("pccr.complaint-was-decided");
    }

    @Test
    void writingOnlyLeavesAWayToWrite() {
        ARestriction one =
                restriction().with("closed").with("limits", "writing").with("writingBy", "LETTER");
        assertThat(one.decidedOn(ago(3), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(sentences()).containsExactly("Contact only in writing, by letter.");
    }

    @Test
    void writingOnlyByAWayThatIsClosedIsRefused() {
        ARestriction one =
                restriction()
                        .with("closed", "LETTER")
                        .with("limits", "writing")
                        .with("writingBy", "LETTER");
        assertThat(rules(one.decidedOn(ago(3), ready.head)))
                .contains("pccr.a-route-stays", "pccr.clauses-agree");
    }

    private ARestriction restriction() {
        return ARestriction.of(ready, walked, ago(3), since);
    }

    private void answer(ARestriction one, Form form) {
        for (int i = 0; i < form.answers().size(); i += 2) {
            String value = form.answers().get(i + 1);
            one.with(
                    form.answers().get(i),
                    switch (value) {
                        case "DEPUTY" -> ready.deputy.id().text();
                        case "HEAD" -> ready.head.id().text();
                        default -> value;
                    });
        }
    }

    private List<String> sentences() {
        return walked.file().restrictions().stream()
                .map(one -> one.terms().first())
                .flatMap(terms -> terms.clauses().stream())
                .map(NumberedClause::clause)
                .map(Clause::sentence)
                .toList();
    }

    private static List<String> rules(Outcome outcome) {
        return grounds(outcome).stream().map(Ground::rule).distinct().toList();
    }

    private static String because(Outcome outcome, String rule) {
        return grounds(outcome).stream()
                .filter(one -> one.rule().equals(rule))
                .map(Ground::because)
                .findFirst()
                .orElse("");
    }

    private static List<Ground> grounds(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).grounds().all();
    }
}
