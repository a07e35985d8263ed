package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.act.LoweringTheSafetyLine;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterKind;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.SafetyLineLowered;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A review takes away one of two clauses. Until the person is told, the old ones hold, at the desk
 * and in the plan; from then on the new ones, until the same last day (P50, J6, J9).
 */
@Paragraphs({"P50", "P54", "P60", "J2", "J6", "J9", "J13"})
class ARestrictionMadeMilderTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);
    private final WalkedCase walked = restricted();
    private final String page = "/cases/" + walked.id.text();

    /** No calls and not in the buildings, told sixty days ago. */
    private WalkedCase restricted() {
        WalkedCase opened =
                ARestriction.afterAWarning(ready, person).with("premises", "BUILDINGS").told();
        return opened;
    }

    private Visitor.Page check() {
        return head.opens(page + "/decide/review/check");
    }

    private void answered(String outcome) {
        head.opens(page + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "She came to see us.")
                .with("outcome", outcome)
                .with("because", "She has kept to everything.")
                .send();
    }

    private LetterId madeMilder() {
        answered("VARY");
        head.opens(page + "/decide/review/milder")
                .form()
                .with("clause-1", "KEEP")
                .with("clause-2", "TAKE_AWAY")
                .send();
        Visitor.Page issued = check().form().send();
        String path = issued.at().getPath();
        assertThat(path).startsWith("/letters/");
        return new LetterId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private Restriction restriction() {
        return walked.file().restrictions().getFirst();
    }

    private List<String> clauses() {
        return restriction().termsAt(TestMoment.now()).clauses().stream()
                .map(NumberedClause::clause)
                .map(clause -> clause.sentence())
                .toList();
    }

    private String desk() {
        return office.opens("/desk")
                .formTo("/desk")
                .with("wanted", "Karen Doyle")
                .send()
                .formTo("/desk/card")
                .with("second", "Kai")
                .send()
                .text();
    }

    private EnforcementPlan plan() {
        return Restrained.of(walked.file()).getFirst().plan();
    }

    @Test
    void theOldTermsHoldUntilTheyAreToldAndTheNewOnesFromThenOnToTheSameLastDay() {
        LocalDate lastDay = restriction().period().lastDay();
        LetterId letter = madeMilder();

        assertThat(clauses())
                .containsExactly(
                        "No contact by telephone, voicemail or text message.",
                        "Not permitted to enter the school's buildings.");
        assertThat(desk()).contains("Do not let them in");

        walked.handedOver(letter, ReadySchool.today());

        assertThat(clauses())
                .containsExactly("No contact by telephone, voicemail or text message.");
        assertThat(desk())
                .contains("I cannot talk to you by telephone")
                .doesNotContain("let them in");
        assertThat(restriction().period().lastDay()).isEqualTo(lastDay);
        assertThat(restriction().liftedFrom()).isEmpty();
        assertThat(walked.file().restrictions()).hasSize(1);
        assertThat(head.opens(page).text())
                .contains("In force today", "Review held")
                .doesNotContain("Not permitted to enter");
    }

    /**
     * Once made milder by a later letter, an older one that arrives at last brings nothing back.
     */
    @Test
    void ofTwoLettersTheOneThatWasDecidedLastCountsWhicheverComesFirst() {
        LetterId first =
                eased(
                        "clause-1",
                        "KEEP",
                        "clause-2",
                        "UNDER_CONDITIONS",
                        "conditions-2",
                        "You ring first.");
        // What was decided counts, though nobody has told her: nothing of it can be taken back.
        answered("VARY");
        assertThat(head.opens(page + "/decide/review/milder").text())
                .contains("1. No contact by telephone", "2. ")
                .doesNotContain("Not permitted to enter");
        LetterId second = eased("clause-1", "TAKE_AWAY", "clause-2", "KEEP");

        walked.handedOver(second, ReadySchool.today());
        List<String> milder = clauses();
        assertThat(milder).hasSize(1).allMatch(clause -> !clause.contains("telephone"));

        assertThat(head.opens("/letters/" + first.text()).text()).contains("Do not send it");
        walked.handedOver(first, ReadySchool.today());
        assertThat(clauses()).isEqualTo(milder);
    }

    /**
     * A review held before the milder letter has arrived says what goes on, and what will (J13).
     */
    @Test
    void aReviewThatContinuesSaysWhatIsMilderOnceTheyHaveTheLetter() {
        LetterId milder = madeMilder();
        answered("CONTINUE");
        String onItsWay = "Once you have our letter of " + PrintedDate.of(ReadySchool.today());
        assertThat(check().text()).contains(onItsWay, "Only this is left of it:");

        walked.handedOver(milder, ReadySchool.today());
        assertThat(check().text()).doesNotContain("Once you have our letter");
    }

    private LetterId eased(String... choices) {
        answered("VARY");
        Visitor.Form milder = head.opens(page + "/decide/review/milder").form();
        for (int i = 0; i < choices.length; i += 2) {
            milder = milder.with(choices[i], choices[i + 1]);
        }
        milder.send();
        return new LetterId(UUID.fromString(last(check().form().send().at().getPath())));
    }

    @Test
    void whatTheNewLetterNoLongerAsksForIsLoudWhileItIsOn() {
        Restriction one = restriction();
        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .record(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                one.id(),
                                Measure.PREMISES,
                                Doing.PUT_ON,
                                "The caretaker knows."));
        LetterId letter = madeMilder();
        assertThat(drift()).doesNotContain("PREMISES NOBODY_ASKS");

        walked.handedOver(letter, ReadySchool.today());

        assertThat(drift()).contains("PREMISES NOBODY_ASKS");
    }

    private List<String> drift() {
        return plan().driftAt(walked.file().now()).stream()
                .map(one -> one.line().measure() + " " + one.kind())
                .toList();
    }

    @Test
    void theLetterIsAVariationAndSaysWhatChangedWhatHoldsUntilWhenAndHowToDisagree() {
        answered("VARY");
        head.opens(page + "/decide/review/milder")
                .form()
                .with("clause-1", "KEEP")
                .with("clause-2", "TAKE_AWAY")
                .send();

        assertThat(check().text())
                .contains(
                        "No longer asked of you: You do not have permission to enter the school's"
                                + " buildings.",
                        "This begins when you have been told of this letter. Until then everything is"
                                + " as it was.",
                        "What still holds",
                        "It ends by itself at the end of",
                        "You may ask for this decision to be looked at again by");
        LetterId letter = new LetterId(UUID.fromString(last(check().form().send().at().getPath())));
        assertThat(head.opens("/letters/" + letter.text()).text())
                .contains(LetterKind.VARIATION.words());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void nothingLeftIsALiftingAndNothingChangedIsNoVariation() {
        answered("VARY");
        head.opens(page + "/decide/review/milder")
                .form()
                .with("clause-1", "TAKE_AWAY")
                .with("clause-2", "TAKE_AWAY")
                .send();
        assertThat(check().text()).contains("Nothing of the restriction would be left.");

        head.opens(page + "/decide/review/milder")
                .form()
                .with("clause-1", "KEEP")
                .with("clause-2", "KEEP")
                .send();
        assertThat(check().text()).contains("Nothing is taken away or loosened.");
        assertThat(restriction().terms().later()).isEmpty();
    }

    private Visitor.Page child(String... choices) {
        answered("VARY");
        Visitor.Form form = head.opens(page + "/decide/review/milder").form();
        for (int i = 0; i < choices.length; i += 2) {
            form = form.with(choices[i], choices[i + 1]);
        }
        form.send();
        return check();
    }

    /** P54: it is their child's business, so that other words than the usual are theirs. */
    @Test
    void thePlanForTheChildChangesBackToWhatIsUsualOrAsTheyAskedAndTheLetterSaysSo() {
        assertThat(child("child-3", "AS_ASKED").text())
                .contains("Nothing is taken away or loosened.");
        String otherwise = "You ring the office, and Mrs Green rings you back the same day.";
        assertThat(child("child-3", "AS_ASKED", "childHow-3", otherwise).text())
                .contains("not how and when they asked for that");

        Visitor.Page ready =
                child(
                        "child-0",
                        "AS_USUAL",
                        "child-3",
                        "AS_ASKED",
                        "childHow-3",
                        otherwise,
                        "childAsked",
                        "By e-mail on Monday.");
        assertThat(ready.text())
                .contains(
                        "About your child. Bringing and collecting the child: as usual.",
                        "About your child. Illness, accidents and absence: " + otherwise)
                .doesNotContain("No longer asked", "It would be stricter");
        String before = "Illness, accidents and absence: As before, through the office.";
        LetterId letter = new LetterId(UUID.fromString(last(ready.form().send().at().getPath())));
        // Until they are told, everything is as it was.
        assertThat(desk()).contains(before).doesNotContain(otherwise);

        walked.handedOver(letter, ReadySchool.today());

        assertThat(desk())
                .contains(otherwise, "Bringing and collecting the child: as usual.")
                .doesNotContain(before);
        assertThat(head.opens(page).text())
                .contains("The plan for the child changed", "They asked: By e-mail on Monday.");
        // What is as usual cannot become otherwise without a new decision (J9).
        assertThat(
                        child(
                                        "child-0",
                                        "AS_ASKED",
                                        "childHow-0",
                                        "At the back gate.",
                                        "childAsked",
                                        "By telephone.")
                                .text())
                .contains("It would be stricter than now");
    }

    private List<String> refused(Account by, Optional<SafetyLine> line) {
        return ready.the(LoweringTheSafetyLine.class)
                                .lower(
                                        ready.as(by),
                                        ReadySchool.form(),
                                        walked.id,
                                        new LoweringTheSafetyLine.Lower(
                                                restriction().id(), line, "She has kept calm."))
                        instanceof Outcome.Refused(var grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    /** J2: no letter prints how they are met, so that no letter says that it is otherwise. */
    @Test
    void receptionMeetsThemLessGuardedlyAtOnceAndNeverMoreGuardedly() {
        assertThat(desk()).contains(SafetyLine.CALM.words());
        for (SafetyLine line : SafetyLine.values()) {
            assertThat(refused(ready.head, Optional.of(line)))
                    .containsExactly("safety.only-lowered");
        }
        assertThat(refused(ready.deputy, Optional.empty())).isNotEmpty();
        int letters = head.opens(page).text().split("Letter", -1).length;

        Visitor.Page saved =
                head.opens(page + "/add/safety-line")
                        .form()
                        .with("line", "NONE")
                        .with("because", "She has kept calm.")
                        .send();

        assertThat(saved.text())
                .contains("Reception meets them less guardedly", "She has kept calm.");
        assertThat(saved.text().split("Letter", -1)).hasSize(letters);
        assertThat(desk()).doesNotContain(SafetyLine.CALM.words());
        assertThat(refused(ready.head, Optional.empty())).containsExactly("safety.only-lowered");
        // A variation that comes later does not bring it back.
        walked.handedOver(madeMilder(), ReadySchool.today());
        assertThat(desk()).doesNotContain(SafetyLine.CALM.words());
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfAChangedPlanAndOfALoweredLine() {
        String id = "0190f000-0000-7000-8000-000000000001";
        UUID uuid = UUID.fromString(id);
        isWritten(
                new ChildPlanChanged(
                        new CaseId(uuid),
                        new RestrictionId(uuid),
                        new LetterId(uuid),
                        List.of("Trips and consent: as usual."),
                        ""),
                """
                {"asked":"","caseId":"%s","letter":"%s","lines":["Trips and consent: as usual."],\
                "restriction":"%s"}\
                """
                        .formatted(id, id, id));
        isWritten(
                new SafetyLineLowered(
                        new RestrictionId(uuid),
                        Instant.parse("2027-01-04T08:00:00Z"),
                        SafetyLine.CALM,
                        "Calm."),
                """
                {"because":"Calm.","from":"2027-01-04T08:00:00Z","line":"CALM","restriction":"%s"}\
                """
                        .formatted(id));
    }

    private static void isWritten(Fact fact, String golden) {
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }

    /** J9, C4: without something new there is nothing to decide anew. */
    @Test
    void stricterOrLongerNeedsSomethingSinceTheLastDecision() {
        answered("NEW_DECISION");
        assertThat(check().text())
                .contains("nothing that it could rely on has happened since the last one");

        ready.abuse(person, ago(10), "She rang and swore.", "I told you");

        assertThat(check().text())
                .doesNotContain("nothing that it could rely on has happened since the last one");
    }
}
