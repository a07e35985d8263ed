package org.evenhand.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenhand.calendar.Term;
import org.evenhand.calendar.Timescale;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.Capacity;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Typed;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** What the pages of a decision offer, and what they say is missing, is so and no more. */
@Paragraphs({"P50", "P54", "P55", "B28", "E5", "E37", "J11"})
class WhatTheSheetsAskTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final ARestriction restriction = ARestriction.afterAWarning(ready, person);
    private final String page = "/cases/" + restriction.walked().id.text();

    @Test
    void whatIsMissingInThePlanIsNamedLineByLine() {
        String open = "the plan for contact about the child does not answer: Trips and consent.";
        restriction.with("child-TRIPS", "");

        assertThat(restriction.writtenBy(head).text()).contains(open);
        restriction.with("child-TRIPS", "The form goes home with Kai.");
        assertThat(restriction.writtenBy(head).text()).doesNotContain("does not answer");
    }

    /** Each of what a school is asked again and again about a parent who may not come (E37). */
    @Test
    void whoIsAtTheDoorAndADayWithNobodyElseToCollectMustBeAnswered() {
        String open = "does not answer: ";
        Map<String, String> asked =
                Map.of(
                        "child-HANDOVER", "Handing over at the class door.",
                        "child-NOBODY_ELSE", "When nobody else can bring or collect the child.",
                        "child-SEN_MEETINGS", "Meetings about special educational needs.",
                        "child-APP_ACCESS", "The school's app and accounts.");

        assertThat(restriction.writtenBy(head).text()).doesNotContain(open);
        asked.forEach((field, words) -> {
            restriction.with(field, "");
            assertThat(restriction.writtenBy(head).text()).contains(open + words);
            restriction.with(field, "As before.");
        });
    }

    /** Whoever was hurt is not the one at the door, nor the one who covers (P54, P55). */
    @Test
    void nobodyAtWhomItWasAimedIsNamedInThePlan() {
        String spared = "somebody at whom the conduct was aimed would meet or answer the parent";
        restriction
                .with("childBy-HANDOVER", ready.deputy.id().text())
                .with("childCover-HANDOVER", ready.teacher.id().text());
        assertThat(restriction.writtenBy(head).text()).contains(spared);
        assertThat(restriction.decidedOn(ago(60), ready.head)).isInstanceOf(Outcome.Refused.class);

        restriction
                .with("childCover-HANDOVER", "")
                .with("childBy-HANDOVER", ready.teacher.id().text());
        assertThat(restriction.writtenBy(head).text()).contains(spared);

        restriction
                .with("childBy-HANDOVER", ready.deputy.id().text())
                .with("childCover-HANDOVER", ready.head.id().text());
        assertThat(restriction.writtenBy(head).text())
                .doesNotContain(spared)
                .contains("Who deals with it", "(the school office); when they are away, ");
        assertThat(restriction.decidedOn(ago(60), ready.head)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverCoversIsSomebodyElseAndCoversForSomebody() {
        restriction.with("childCover-TRIPS", ready.deputy.id().text());
        assertThat(restriction.writtenBy(head).text())
                .contains("Choose who deals with it, before who covers");

        restriction.with("childBy-TRIPS", ready.deputy.id().text());
        assertThat(restriction.writtenBy(head).text())
                .contains("Whoever covers is somebody else than whoever deals with it");

        restriction.with("childCover-TRIPS", ready.head.id().text());
        assertThat(restriction.writtenBy(head).text())
                .doesNotContain("before who covers", "Whoever covers is somebody else");
    }

    /** The risks of both sides are answered, and kept with the decision (P54). */
    @Test
    void howStaffAreProtectedIsAskedAndKeptOnTheCase() {
        String open = "does not answer: how the staff concerned are protected.";
        restriction.with("protectsStaff", "");
        assertThat(restriction.writtenBy(head).text()).contains(open);
        assertThat(restriction.decidedOn(ago(60), ready.head)).isInstanceOf(Outcome.Refused.class);

        restriction.with("protectsStaff", "Mr Ade stands at the door instead of Ms Day.");
        assertThat(restriction.writtenBy(head).text()).doesNotContain("does not answer");
        assertThat(restriction.decidedOn(ago(60), ready.head)).isInstanceOf(Outcome.Done.class);
        assertThat(head.opens(page).text())
                .contains(
                        "How the staff concerned are protected: Mr Ade stands at the door",
                        "The risks to the parent and the child: A call may be missed");
    }

    /** A caution and no block: a family may have nobody else (B28). */
    @Test
    void nobodyElseToRingForTheChildIsToMindAndDoesNotRefuse() {
        String caution = "Nobody else is named whom the school can ring for the child";
        restriction.with("otherToRing", "Kai's grandmother, as in the pupil record.");
        assertThat(restriction.writtenBy(head).text()).doesNotContain(caution);

        restriction.with("otherToRing", "");
        assertThat(restriction.writtenBy(head).text()).contains(caution);
        assertThat(restriction.decidedOn(ago(60), ready.head)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoeverHasNoChildHereIsNotAskedWhoElseIsRung() {
        PersonId hirer =
                new PersonId(
                        ReadySchool.idIn(
                                ready.the(RecordingAPerson.class)
                                        .record(
                                                ready.as(ready.head),
                                                ReadySchool.form(),
                                                new RecordingAPerson.Who(
                                                        "Rosa Quill",
                                                        Capacity.ADULT,
                                                        List.of(RelationshipKind.HIRER),
                                                        "",
                                                        List.of(),
                                                        true))));
        Answers nothing = new Answers(Typed.nothing(), today());

        assertThat(
                        OthersToRing.cautions(
                                        WalkedCase.opened(ready, hirer, ago(9)).file(), nothing)
                                .isEmpty())
                .isTrue();
        // The control: of a parent it is asked.
        assertThat(OthersToRing.cautions(restriction.walked().file(), nothing).isEmpty()).isFalse();
    }

    @Test
    void aLineThatGoesOnAsBeforeBesideAClosedWayIsToMind() {
        restriction.with("child-ILLNESS", "As before.").with("child-COLLECTION", "As before.");

        assertThat(restriction.writtenBy(head).text())
                .contains(
                        "“Illness, accidents and absence” is to go on “As before.”, and contact by")
                .doesNotContain("“Bringing and collecting the child” is to go on");
        restriction.with("child-ILLNESS", "He rings the office.");
        assertThat(restriction.writtenBy(head).text())
                .doesNotContain("they cannot tell which holds")
                .contains("begins with “he”, and the letter prints it to the parent");
    }

    /** One fault is said once: the rest is there and is not said to be missing. */
    @Test
    void aDeputyWhoIsTheContactIsTheOnlyThingWrong() {
        restriction
                .with("reader", "")
                .with("contact", ready.deputy.id().text())
                .with("contactAt", "by letter, at the school")
                .with("deputy", ready.deputy.id().text())
                .with("deputyAt", "by letter, at the school");

        assertThat(restriction.writtenBy(head).text())
                .contains("The deputy is somebody else than the named contact")
                .doesNotContain("No clause is whole yet");
        restriction.with("contact", "").with("deputy", "").with("closed", "");
        assertThat(restriction.writtenBy(head).text()).contains("No clause is whole yet");
    }

    @Test
    void noTermIsOfferedThatEndsBeyondTwelveMonths() {
        LocalDate start = today();
        LocalDate latest = Timescale.Months.TWELVE.lastDay(start);
        List<Term> next =
                restriction.walked().file().calendar().termsEndingAfter(start).stream()
                        .limit(4)
                        .toList();

        List<String> offered =
                Timescales.choices(restriction.walked().file(), start).stream()
                        .map(Choice::value)
                        .toList();
        for (Term term : next) {
            assertThat(offered.contains(term.name().name() + "-" + term.year().startsIn()))
                    .isEqualTo(!term.lastPupilDay().isAfter(latest));
        }
        // The control: the calendar reaches beyond.
        assertThat(next).anyMatch(term -> term.lastPupilDay().isAfter(latest));
    }

    @Test
    void nobodyIsAskedToAnswerBeforeTheLetterIsThere() {
        assertThat(invited(today().plusDays(1))).contains("By post they count as told on");
        assertThat(invited(today().plusDays(14))).doesNotContain("By post they count as told on");
    }

    private String invited(LocalDate by) {
        head.opens(page + "/decide/invite/invitation")
                .form()
                .with("considered", "A restriction on calls.")
                .with("by-day", "" + by.getDayOfMonth())
                .with("by-month", "" + by.getMonthValue())
                .with("by-year", "" + by.getYear())
                .send();
        return head.opens(page + "/decide/invite/check").text();
    }

    @Test
    void aPageThatWaitsForAnotherSaysForWhich() {
        assertThat(head.opens(page + "/decide/restrict/incidents").text())
                .contains("no contact is chosen", "on the page “What has happened” first");

        restriction.writtenBy(head);
        assertThat(head.opens(page + "/decide/restrict/incidents").text())
                .doesNotContain("no contact is chosen");
    }

    @Test
    void whatIsDecidedAndNotToldIsNotSaidToBeDone() {
        LetterId letter =
                new LetterId(ReadySchool.idIn(restriction.decidedOn(ago(60), ready.head)));
        assertThat(head.opens(page).text()).contains("Decided; the person is not told yet");

        restriction.walked().handedOver(letter, ago(2));
        assertThat(head.opens(page).text())
                .contains("Until the end of")
                .doesNotContain("Decided; the person is not told yet");
    }

    @Test
    void theFiguresAreOfWhatIsTickedNow() {
        EntryId one = ready.abuse(person, ago(20), "Shouted.", "");
        EntryId two = ready.abuse(person, ago(19), "Shouted again.", "");
        String figure = "2 of 2 entries have neither a file nor the exact words";

        assessing(one);
        assertThat(head.opens(page + "/decide/assess/check").text()).doesNotContain(figure);
        assessing(one, two);
        assertThat(head.opens(page + "/decide/assess/check").text()).contains(figure);
    }

    private void assessing(EntryId... entries) {
        head.opens(page + "/decide/assess/evidence")
                .form()
                .with(
                        "entries",
                        List.of(entries).stream().map(EntryId::text).toArray(String[]::new))
                .with("headings", "A")
                .send();
    }

    /** A milder answer stays possible, and is not the next one (P40). */
    @Test
    void whoeverWasWarnedIsNotOfferedAnInformalWarningFirst() {
        assertThat(offered(restriction.walked())).endsWith("Give an informal warning in writing");

        PersonId other = ready.aParent("Gareth Tranter", "Ella Tranter");
        ready.abuse(other, ago(10), "Shouted.", "Useless");
        assertThat(offered(WalkedCase.opened(ready, other, ago(9))))
                .containsSubsequence(
                        "Give an informal warning in writing", "Decide a contact restriction");
    }

    private List<String> offered(WalkedCase walked) {
        return ready
                .the(NextSteps.class)
                .of(walked.file(), ready.as(ready.head), Onward.NOWHERE)
                .stream()
                .map(Offer::title)
                .toList();
    }
}
