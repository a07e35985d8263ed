package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.act.ClosingAnAccount;
import org.evenhand.access.act.NamingAPostHolder;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.Doing;
import org.evenhand.enforcement.Line;
import org.evenhand.enforcement.Standing;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ContactProposal;
import org.evenhand.restriction.ContactStanding;
import org.evenhand.restriction.Direction;
import org.evenhand.restriction.InForce;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.Place;
import org.evenhand.restriction.Purpose;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Ruling;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * One of those who alone deal with a person cannot: the other does from that moment, at the desk
 * and everywhere else; the person is written to, and nothing else changes for them (P55-3, E25).
 */
@Paragraphs({"P55", "J9", "E25"})
class ANamedContactWhoCannotActTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);
    private final WalkedCase walked = restricted();
    private final String page = "/cases/" + walked.id.text();

    /** The deputy head deals with her, or the office; told sixty days ago. */
    private WalkedCase restricted() {
        WalkedCase opened =
                ARestriction.afterAWarning(ready, person)
                        .with("contact", ready.deputy.id().text())
                        .with("contactAt", "deputy@school.example")
                        .with("deputy", ready.office.id().text())
                        .with("deputyAt", "office@school.example")
                        .told();
        return opened;
    }

    private Restriction restriction() {
        return walked.file().restrictions().getFirst();
    }

    private NamedContactOnly now() {
        return NamedContactOnly.in(restriction().termsAt(TestMoment.now())).orElseThrow();
    }

    private ContactStanding standing() {
        return restriction().contactChangedAt(TestMoment.now()).orElseThrow().standing();
    }

    private void says(Account about, String state) {
        Visitor.Page said =
                head.opens(page + "/add/contact")
                        .form()
                        .with("who", about.id().text())
                        .with("state", state)
                        .send();
        assertThat(said.text()).contains("It is saved");
    }

    private Ruling ruling(Direction direction, Account with) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                ready.the(InForce.class)
                                        .ruleOn(
                                                unit,
                                                new ContactProposal(
                                                        person,
                                                        Channel.EMAIL,
                                                        direction,
                                                        Place.OFF_SITE,
                                                        Purpose.SAME_MATTER,
                                                        java.util.Optional.of(with.id()),
                                                        unit.now(),
                                                        false)));
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

    private String today() {
        return head.opens("/").text();
    }

    private Line mail() {
        return Restrained.of(walked.file()).getFirst().plan().lines().stream()
                .filter(line -> line.measure() == Measure.MAIL)
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Page writes(Account contact, Account deputy, String howLong) {
        head.opens(page + "/decide/contact/contact")
                .form()
                .with("contact", contact.id().text())
                .with("contactAt", "first@school.example")
                .with("deputy", deputy.id().text())
                .with("deputyAt", "second@school.example")
                .with("howLong", howLong)
                .send();
        head.opens(page + "/decide/contact/letter").form().with("allTheSame", "At once.").send();
        return head.opens(page + "/decide/contact/check");
    }

    @Test
    void theDeputyStandsInFromTheMomentInWhichItIsSaid() {
        assertThat(ruling(Direction.OUT, ready.deputy)).isInstanceOf(Ruling.Permitted.class);
        assertThat(desk()).contains("Fetch " + ready.deputy.displayName());
        done(
                ready.the(CarryingOut.class)
                        .record(
                                ready.as(ready.head),
                                form(),
                                restriction().id(),
                                Measure.MAIL,
                                Doing.PUT_ON,
                                "The rule is on."));
        LocalDate lastDay = restriction().period().lastDay();

        says(ready.deputy, "ILL");

        assertThat(now().contact().account()).isEqualTo(ready.office.id());
        assertThat(now().deputy().account()).isEqualTo(ready.head.id());
        assertThat(standing()).isEqualTo(ContactStanding.STANDING_IN);
        assertThat(ruling(Direction.OUT, ready.office)).isInstanceOf(Ruling.Permitted.class);
        assertThat(ruling(Direction.OUT, ready.deputy))
                .isInstanceOfSatisfying(
                        Ruling.RedirectedTo.class,
                        it -> assertThat(it.to().account()).isEqualTo(ready.office.id()));
        assertThat(desk())
                .contains(
                        "Their contact has changed: " + ready.office.displayName(),
                        "Fetch " + ready.office.displayName())
                // Neither why, nor whoever cannot, though a senior leader.
                .doesNotContain(ContactState.ILL.words(), ready.deputy.displayName());
        assertThat(mail().standing()).isEqualTo(Standing.TO_CHANGE);
        assertThat(String.join(" ", mail().how())).contains(ready.office.displayName());
        assertThat(mail().by()).hasValueSatisfying(by -> assertThat(by).isAfter(ago(1)));
        assertThat(restriction().period().lastDay()).isEqualTo(lastDay);
        assertThat(walked.file().theCase().all(ReviewHeld.class)).isEmpty();
    }

    @Test
    void theHeadIsAskedToWriteToThemAndToNameSomebodyUntilItIsDone() {
        assertThat(today()).doesNotContain("Write to Karen Doyle who deals with them");

        says(ready.deputy, "LEFT");
        assertThat(today())
                .contains("Write to Karen Doyle who deals with them now: ", "By tomorrow");

        // For now: she knows, and somebody is still to be named.
        Visitor.Page check = writes(ready.office, ready.head, "FOR_NOW");
        assertThat(check.text())
                .contains(
                        ready.office.displayName()
                                + " now deals with you in place of "
                                + ready.deputy.displayName(),
                        "first@school.example",
                        "second@school.example",
                        "Nothing else changes",
                        "This is no new decision about you",
                        "Emergencies are never restricted",
                        "For now. We write to you again");
        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");
        assertThat(letter.text()).doesNotContain(ContactState.LEFT.words());
        assertThat(now().contact().reachedAt()).isEqualTo("first@school.example");
        assertThat(today())
                .doesNotContain("Write to Karen Doyle who deals with them")
                .contains("Name who deals with Karen Doyle from now on");

        writes(ready.head, ready.office, "STAYS").form().send();
        assertThat(now().contact().account()).isEqualTo(ready.head.id());
        assertThat(standing()).isEqualTo(ContactStanding.NAMED);
        assertThat(today())
                .doesNotContain("Name who deals with Karen Doyle", "Write to Karen Doyle who");
        assertThat(desk()).doesNotContain("Their contact has changed");
        assertThat(head.opens(page).text())
                .contains("Told who deals with them", "cannot deal with them; another stands in");
    }

    @Test
    void whenNobodyIsLeftTheHeadStandsInAndTheDeskSaysSoLoudly() {
        says(ready.deputy, "ILL");
        says(ready.office, "TARGETED");

        assertThat(now().contact().account()).isEqualTo(ready.head.id());
        assertThat(standing()).isEqualTo(ContactStanding.NOBODY_LEFT);
        assertThat(desk())
                .contains(
                        "Nobody who was named for them is here now.",
                        "stands in: fetch them, and send nobody away.",
                        "Fetch " + ready.head.displayName());
        assertThat(ruling(Direction.IN, ready.head)).isInstanceOf(Ruling.Permitted.class);
        assertThat(today()).contains("Nobody whom their letter names can act");

        // Even then somebody is always named.
        says(ready.head, "ILL");
        assertThat(now().contact().name()).isEqualTo("whoever leads the school today");
        assertThat(desk()).contains("Whoever leads the school today stands in");
    }

    @Test
    void whoeverHasNoAccountAnyMoreIsNotTheContactAnyMore() {
        done(
                ready.the(ClosingAnAccount.class)
                        .close(ready.as(ready.head), form(), ready.deputy.id(), "Left."));

        assertThat(now().contact().account()).isEqualTo(ready.office.id());
        assertThat(today()).contains("Write to Karen Doyle who deals with them now");
        assertThat(head.opens(page).text()).contains("Their account was closed.");
    }

    /** Somebody who never signs in may be named too, and leaves by ending their office. */
    @Test
    void whoeverHoldsAnOfficeWithoutAnAccountAndLeavesIsNotTheContactAnyMore() {
        done(
                ready.on(
                        ago(200),
                        () ->
                                ready.the(NamingAPostHolder.class)
                                        .name(
                                                ready.as(ready.head),
                                                form(),
                                                Role.DATA_PROTECTION_OFFICER,
                                                "Vera Quill",
                                                "01632 960 114")));
        Holder officer =
                ready.the(Acts.class)
                        .lookUp(ready.as(ready.head), PostHolders::now)
                        .firstOf(Role.DATA_PROTECTION_OFFICER)
                        .orElseThrow();
        PersonId ian = ready.aParent("Ian Moss", "Lee Moss");
        WalkedCase theirs =
                ARestriction.afterAWarning(ready, ian)
                        .with("contact", officer.account().text())
                        .with("contactAt", "dpo@school.example")
                        .with("deputy", ready.office.id().text())
                        .with("deputyAt", "office@school.example")
                        .told();
        assertThat(namedIn(theirs).contact().name()).isEqualTo("Vera Quill");

        Visitor.Page end =
                head.opens("/settings/accounts/post-holder/" + officer.account().text() + "/end");
        assertThat(end.text()).doesNotContain("Who stands in?");
        end.form().send();

        assertThat(namedIn(theirs).contact().account()).isEqualTo(ready.office.id());
        assertThat(today()).contains("Write to Ian Moss who deals with them now");
        assertThat(head.opens("/cases/" + theirs.id.text()).text()).contains("They left.");
        // The control: Karen Doyle is dealt with by somebody else, who is still there.
        assertThat(now().contact().account()).isEqualTo(ready.deputy.id());
        assertThat(today()).doesNotContain("Write to Karen Doyle who deals with them now");
    }

    private static NamedContactOnly namedIn(WalkedCase one) {
        return NamedContactOnly.in(one.file().restrictions().getFirst().termsAt(TestMoment.now()))
                .orElseThrow();
    }

    @Test
    void whoeverIsWellAgainBeforeAnybodyWasWrittenToIsTheContactAgain() {
        NamedContactOnly before = now();
        says(ready.deputy, "ILL");
        says(ready.deputy, "CAN_ACT");

        assertThat(now()).isEqualTo(before);
        assertThat(standing()).isEqualTo(ContactStanding.NAMED);
        assertThat(today()).doesNotContain("Write to Karen Doyle who deals with them");
        assertThat(desk()).doesNotContain("Their contact has changed");
    }

    @Test
    void aContactThatNamesThemAsItsTargetIsAQuestionAndDecidesNothing() {
        String question =
                "Say whether %s can still deal with Karen Doyle"
                        .formatted(ready.deputy.displayName());
        assertThat(today()).doesNotContain(question);
        EntryId entry = ready.toBeReviewed(person, ago(1), "She rang.", "I know where you live");
        ready.turnsOutToBeAimedAt(entry, ready.deputy);

        assertThat(today()).contains(question);
        assertThat(now().contact().account()).isEqualTo(ready.deputy.id());

        says(ready.deputy, "CAN_ACT");
        assertThat(today()).doesNotContain(question);
        assertThat(now().contact().account()).isEqualTo(ready.deputy.id());
    }

    @Test
    void whoeverIsATargetIsNotNamedWithoutItsBeingSaid() {
        String caution = "as a target of what was done.";
        assertThat(writes(ready.office, ready.head, "STAYS").text()).doesNotContain(caution);
        EntryId entry = ready.toBeReviewed(person, ago(1), "She rang.", "I know where you live");
        ready.turnsOutToBeAimedAt(entry, ready.office);
        assertThat(writes(ready.office, ready.head, "STAYS").text())
                .contains("The record names", caution)
                .doesNotContain("The conduct that led to this was aimed at");
        assertThat(writes(ready.teacher, ready.head, "STAYS").text())
                .contains("The conduct that led to this was aimed at");
    }

    @Test
    void aLetterThatWasDecidedBeforeDoesNotBringThemBack() {
        head.opens(page + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "She came to see us.")
                .with("outcome", "VARY")
                .with("because", "She has kept to everything.")
                .send();
        head.opens(page + "/decide/review/milder")
                .form()
                .with("clause-1", "TAKE_AWAY")
                .with("clause-2", "KEEP")
                .send();
        String issued = head.opens(page + "/decide/review/check").form().send().at().getPath();
        assertThat(issued).startsWith("/letters/");
        says(ready.deputy, "ILL");

        walked.handedOver(
                new LetterId(UUID.fromString(issued.substring("/letters/".length()))),
                ReadySchool.today());

        assertThat(restriction().termsAt(TestMoment.now()).clauses()).hasSize(1);
        assertThat(now().contact().account()).isEqualTo(ready.office.id());
    }
}
