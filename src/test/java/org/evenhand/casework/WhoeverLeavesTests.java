package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.access.PostHolders;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.act.ClosingAnAccount;
import org.evenhand.access.act.NamingAPostHolder;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactBytes;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.OrderReaderChanged;
import org.evenhand.restriction.OrderToldToGovernor;
import org.evenhand.restriction.ReaderChanged;
import org.evenhand.restriction.StaffContact;
import org.evenhand.school.act.NamingAHolidayOwner;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * Whoever reads what a restricted person sends, carries out a line or looks in during the holidays
 * leaves: somebody stands in, the person is written to where their letter names the one before, and
 * nothing is left without an owner (E25, E38, E40).
 */
@Paragraphs({"P55", "J13", "E25", "E38", "E40"})
class WhoeverLeavesTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Karen Doyle", "Kai Doyle");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked =
            ARestriction.afterAWarning(ready, person)
                    .with("limits", "mailbox")
                    .with("mailbox", "concerns@school.example")
                    .with("mailboxReader", ready.office.id().text())
                    .with("mailboxDeputy", ready.deputy.id().text())
                    .with("mailboxDays", "5")
                    .told();
    private final String page = "/cases/" + walked.id.text();
    private final String close = "/settings/accounts/" + ready.office.id().text() + "/close";

    private String clauses() {
        return clausesOf(walked);
    }

    private static String clausesOf(WalkedCase one) {
        return String.join(
                " ",
                one.file().restrictions().getFirst().termsAt(TestMoment.now()).clauses().stream()
                        .map(NumberedClause::clause)
                        .map(clause -> clause.letterParagraph())
                        .toList());
    }

    @Test
    void somebodyStandsInAndThePersonIsWrittenTo() {
        String line = "Write to Karen Doyle that " + ready.head.displayName();
        Visitor.Page asked = head.opens(close);
        assertThat(asked.text())
                .contains("They read, or do, what a restriction gives", "one person")
                // Whoever closes an account need not know who is restricted (P51).
                .doesNotContain("Karen");
        assertThat(asked.form().send().text()).contains("nobody is named who does it from now on");
        assertThat(clauses()).contains(ready.office.displayName());

        Visitor.Page closed =
                head.opens(close).form().with("standsIn", ready.head.id().text()).send();

        assertThat(closed.text()).contains("Closed");
        assertThat(clauses())
                .contains(ready.head.displayName() + " reads what you write")
                .doesNotContain(ready.office.displayName());
        assertThat(head.opens("/").text()).contains(line, "They were not told");

        head.opens(page + "/decide/reader/reader")
                .form()
                .with("instead", ready.head.id().text())
                .with("reads", ready.head.id().text())
                .with("readsAt", "concerns@school.example")
                .with("allTheSame", "The test's day")
                .send();
        Visitor.Page check = head.opens(page + "/decide/reader/check");
        assertThat(check.text())
                .contains(
                        "%s now does in place of %s whatever our earlier letter says"
                                .formatted(ready.head.displayName(), ready.office.displayName()),
                        "nothing more is asked of you");
        check.form().send();

        assertThat(head.opens("/").text()).doesNotContain(line);
        assertThat(head.opens(page).text()).contains("Told who reads what they send");
        assertThat(clauses()).contains(ready.head.displayName());
        assertThat(walked.file().theCase().all(ReaderTold.class)).hasSize(1);
    }

    /** The control: nothing was given to them by name. */
    @Test
    void whoeverHasNothingOfTheKindLeavesAsBefore() {
        String teacher = "/settings/accounts/" + ready.teacher.id().text() + "/close";
        assertThat(head.opens(teacher).text()).doesNotContain("Who stands in?");
        assertThat(head.opens(teacher).form().send().text()).contains("Closed");
    }

    @Test
    void linesAndTheHolidaysAreGivenOn() {
        RestrictionId id = walked.file().restrictions().getFirst().id();
        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .give(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                id,
                                Measure.PHONES,
                                new Holder(
                                        ready.teacher.id(),
                                        ready.teacher.displayName(),
                                        Role.STAFF)));
        ReadySchool.done(
                ready.the(NamingAHolidayOwner.class)
                        .name(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                ready.teacher.id(),
                                ready.teacher.displayName()));
        String teacher = "/settings/accounts/" + ready.teacher.id().text() + "/close";
        assertThat(head.opens(teacher).text())
                .contains(
                        "They carry out one line of a restriction.",
                        "They take off what ends while the school is closed.");
        Outcome refused =
                ready.the(ClosingAnAccount.class)
                        .close(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                ready.teacher.id(),
                                "Left.");
        assertThat(((Outcome.Refused) refused).grounds().all())
                .extracting(Ground::rule)
                .containsExactly("access.somebody-stands-in");

        head.opens(teacher).form().with("standsIn", ready.deputy.id().text()).send();

        assertThat(
                        Restrained.of(walked.file())
                                .getFirst()
                                .plan()
                                .line(Measure.PHONES)
                                .orElseThrow()
                                .owner()
                                .account())
                .contains(ready.deputy.id());
        assertThat(walked.file().school().holidayOwner().orElseThrow().account())
                .isEqualTo(ready.deputy.id());
    }

    /**
     * Somebody who never signs in may be given something too, and leaves it behind as others do.
     */
    @Test
    void whoeverHoldsAnOfficeWithoutAnAccountLeavesNothingWithoutAnOwner() {
        Holder officer = named("DATA_PROTECTION_OFFICER", "Vera Quill");
        Holder clerk = named("CLERK", "Ida Rowe");
        ReadySchool.done(
                ready.the(CarryingOut.class)
                        .give(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                walked.file().restrictions().getFirst().id(),
                                Measure.PHONES,
                                officer));
        Visitor.Page asked = head.opens(end(officer));
        assertThat(asked.text())
                .contains("They carry out one line of a restriction.", "Who stands in?")
                .doesNotContain("Karen");
        assertThat(asked.form().send().text()).contains("nobody is named who does it from now on");
        assertThat(offices()).contains(officer, clerk);

        head.opens(end(officer)).form().with("standsIn", ready.deputy.id().text()).send();

        assertThat(offices()).contains(clerk).doesNotContain(officer);
        assertThat(
                        Restrained.of(walked.file())
                                .getFirst()
                                .plan()
                                .line(Measure.PHONES)
                                .orElseThrow()
                                .owner()
                                .account())
                .contains(ready.deputy.id());
        // The control: whoever was given nothing is asked nothing.
        assertThat(head.opens(end(clerk)).text()).doesNotContain("Who stands in?");
        head.opens(end(clerk)).form().send();
        assertThat(offices()).doesNotContain(clerk);
    }

    /**
     * And so with what a restriction gives them to read: the letter named them, and is put right.
     */
    @Test
    void whoeverReadsAMailboxWithoutAnAccountLeavesItToSomebody() {
        Holder officer = ready.on(ago(200), () -> namedThen("Vera Quill"));
        WalkedCase theirs =
                ARestriction.afterAWarning(ready, ready.aParent("Ian Moss", "Lee Moss"))
                        .with("limits", "mailbox")
                        .with("mailbox", "concerns@school.example")
                        .with("mailboxReader", officer.account().text())
                        .with("mailboxDeputy", ready.deputy.id().text())
                        .with("mailboxDays", "5")
                        .told();
        assertThat(clausesOf(theirs)).contains("Vera Quill reads what you write");
        assertThat(head.opens(end(officer)).form().send().text())
                .contains(
                        "They read, or do, what a restriction gives to one member of staff: one person.",
                        "nobody is named who does it from now on")
                .doesNotContain("Moss");
        assertThat(offices()).contains(officer);

        head.opens(end(officer)).form().with("standsIn", ready.head.id().text()).send();

        assertThat(offices()).doesNotContain(officer);
        assertThat(clausesOf(theirs))
                .contains(ready.head.displayName() + " reads what you write")
                .doesNotContain("Vera Quill");
        assertThat(head.opens("/").text())
                .contains(
                        "Write to Ian Moss that " + ready.head.displayName(), "They were not told");
    }

    private Holder namedThen(String name) {
        ReadySchool.done(
                ready.the(NamingAPostHolder.class)
                        .name(
                                ready.as(ready.head),
                                ReadySchool.form(),
                                Role.DATA_PROTECTION_OFFICER,
                                name,
                                "01632 960 114"));
        return offices().stream()
                .filter(holder -> holder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Holder named(String office, String name) {
        head.opens("/settings/accounts/post-holder")
                .form()
                .with("office", office)
                .with("name", name)
                .with("reachedAt", "01632 960 114")
                .send();
        return offices().stream()
                .filter(holder -> holder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Holder> offices() {
        return ready.the(Acts.class)
                .lookUp(ready.as(ready.head), unit -> PostHolders.now(unit).all());
    }

    private static String end(Holder holder) {
        return "/settings/accounts/post-holder/" + holder.account().text() + "/end";
    }

    @Test
    void whoeverReadsWhatACourtForbadeIsFollowedToo() {
        String orders = "/people/" + person.text() + "/court-order";
        head.opens(orders)
                .form()
                .with("reference", "Restraining order, T20267001")
                .with("seen", "Seen by the head; in the safe.")
                .with("from-day", "" + ago(3).getDayOfMonth())
                .with("from-month", "" + ago(3).getMonthValue())
                .with("from-year", "" + ago(3).getYear())
                .with("reader", ready.teacher.id().text())
                .with("reachedAt", "023 9287 0100")
                .with("words-1", "She must not write to the school.")
                .with("reach-1", "EMAIL")
                .with("way-1", "IN")
                .with("effect-1", "FORBIDS")
                .send();
        head.opens("/settings/accounts/" + ready.teacher.id().text() + "/close")
                .form()
                .with("standsIn", ready.deputy.id().text())
                .send();

        assertThat(walked.file().orders().getFirst().reader().account())
                .isEqualTo(ready.deputy.id());
    }

    /** Frozen: written by hand, never by the code that they check. */
    @Test
    void theBytesOfThoseFacts() {
        String id = "0190f000-0000-7000-8000-000000000001";
        UUID uuid = UUID.fromString(id);
        StaffContact reader = new StaffContact(new AccountId(uuid), "Mrs Green", "the office");
        String said =
                "{\"account\":\"%s\",\"name\":\"Mrs Green\",\"reachedAt\":\"the office\"}"
                        .formatted(id);
        isWritten(
                new ReaderChanged(
                        new RestrictionId(uuid),
                        Instant.parse("2027-01-04T08:00:00Z"),
                        new AccountId(uuid),
                        reader,
                        true),
                """
                {"from":"2027-01-04T08:00:00Z","instead":"%s","printed":true,"reader":%s,\
                "restriction":"%s"}\
                """
                        .formatted(id, said, id));
        isWritten(
                new ReaderTold(
                        new CaseId(uuid),
                        new RestrictionId(uuid),
                        new LetterId(uuid),
                        new AccountId(uuid),
                        reader),
                """
                {"caseId":"%s","instead":"%s","letter":"%s","reader":%s,"restriction":"%s"}\
                """
                        .formatted(id, id, id, said, id));
        isWritten(
                new OrderReaderChanged(new PersonId(uuid), new FactId(uuid), reader),
                """
                {"order":"%s","person":"%s","reader":%s}\
                """
                        .formatted(id, id, said));
        isWritten(
                new OrderToldToGovernor(
                        new PersonId(uuid),
                        new FactId(uuid),
                        new AccountId(uuid),
                        "Mr Ali",
                        "Chair of governors",
                        java.time.LocalDate.of(2027, 1, 4),
                        "Rung"),
                """
                {"governor":"%s","how":"Rung","name":"Mr Ali","office":"Chair of governors",\
                "on":"2027-01-04","order":"%s","person":"%s"}\
                """
                        .formatted(id, id, id));
    }

    private static void isWritten(Fact fact, String golden) {
        assertThat(FactBytes.of(fact)).isEqualTo(golden);
        assertThat(FactBytes.read(fact.getClass(), golden)).isEqualTo(fact);
    }

    @Test
    void twoWhoReadOneMailboxStayTwo() {
        head.opens(page + "/decide/reader/reader")
                .form()
                .with("instead", ready.office.id().text())
                .with("reads", ready.deputy.id().text())
                .with("readsAt", "concerns@school.example")
                .send();
        assertThat(head.opens(page + "/decide/reader/check").text())
                .contains("reads that mailbox already");
    }
}
