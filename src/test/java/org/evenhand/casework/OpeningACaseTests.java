package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ComplaintWay;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.DirectingAComplaint;
import org.evenhand.contactlog.act.NamingThePerson;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactBytes;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * The Record begins when a complaint is concluded, or for what is none (F2). A complaint that still
 * goes through the procedure is minded and stops nothing; nor does opening a case stop it (P30).
 */
@Paragraphs({"P30", "F2"})
class OpeningACaseTests {
    private static final String TO_MIND = "To mind before you open it";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Alan Byrne", "Kai Byrne");
    private final Visitor head = ready.visitedBy(ready.head);
    private final String opening = "/people/" + person.text() + "/case";

    @Test
    void aComplaintThatIsOpenIsMindedWithItsDayAndWhereItIs() {
        assertThat(head.opens(opening).text()).doesNotContain(TO_MIND);
        EntryId contact = complained(ago(12), "The lunch bill");

        Visitor.Page page = head.opens(opening);

        assertThat(page.text())
                .contains(
                        TO_MIND,
                        "A complaint of %s (The lunch bill) has not been directed to the complaints"
                                        .formatted(PrintedDate.of(ago(12)))
                                + " procedure yet.",
                        "whatever else they complain of still gets through");
        assertThat(page.seen().select(".evenhand-open-complaints a").attr("href"))
                .isEqualTo("/contacts/" + contact.text());
        directed(contact, ComplaintWay.PROCEDURE, ago(9));
        assertThat(head.opens(opening).text())
                .contains(
                        "A complaint of %s (The lunch bill) is still being dealt with"
                                .formatted(PrintedDate.of(ago(9))));
    }

    /** The control: what somebody deals with otherwise goes through no procedure. */
    @Test
    void whatSomebodyDealsWithIsNotMinded() {
        directed(complained(ago(12), "The lunch bill"), ComplaintWay.DEALT_WITH, ago(9));

        assertThat(head.opens(opening).text()).doesNotContain(TO_MIND);
    }

    @Test
    void itIsOpenedAllTheSameAndTheirBestCaseSaysIt() {
        complained(ago(12), "The lunch bill");

        Visitor.Page opened =
                head.opens(opening)
                        .form()
                        .with("basis", "SAFETY")
                        .with("why", "He waits for staff at the gate.")
                        .send();

        assertThat(opened.at().getPath()).startsWith("/cases/");
        String complaint = "A complaint of %s (The lunch bill)".formatted(PrintedDate.of(ago(12)));
        assertThat(opened.text()).contains("Case opened", complaint);
        assertThat(head.opens(opened.at().getPath() + "/decide/assess/check").text())
                .contains("What they would say", complaint);
    }

    @Test
    void aConcludedComplaintHasItsDayAndIsNotMindedAnyMore() {
        complained(ago(12), "The lunch bill");
        Visitor.Form form =
                head.opens(opening)
                        .form()
                        .with("basis", "COMPLAINT_CONCLUDED")
                        .with("why", "Calls about the lunch bill.");

        Visitor.Page asked = form.send();
        assertThat(asked.text())
                .contains("Enter the day on which it was concluded", "Calls about the lunch bill.");
        assertThat(dated(form, ReadySchool.today().plusDays(2)).send().text())
                .contains("must be today or in the past");
        Visitor.Page opened = dated(form, ago(2)).send();

        assertThat(opened.text())
                .contains("is concluded, on %s. Calls about".formatted(PrintedDate.of(ago(2))))
                .doesNotContain("A complaint of " + PrintedDate.of(ago(12)));
    }

    /** Concluded before they complained again: that one is still open. */
    @Test
    void anEarlierEndEndsNoLaterComplaint() {
        complained(ago(12), "The lunch bill");
        Visitor.Form form =
                head.opens(opening)
                        .form()
                        .with("basis", "COMPLAINT_CONCLUDED")
                        .with("why", "Calls to staff.");

        assertThat(dated(form, ago(40)).send().text())
                .contains("A complaint of " + PrintedDate.of(ago(12)));
    }

    @Test
    void aComplaintOnTheCaseIsOpenUntilItIsConcluded() {
        WalkedCase walked = WalkedCase.opened(ready, person, ago(10));
        assertThat(walked.file().openComplaints()).isEmpty();
        RoutingAComplaint routing = ready.the(RoutingAComplaint.class);
        ReadySchool.done(
                routing.route(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        "C-4",
                        "Homework",
                        ago(8),
                        "By letter"));

        List<OpenComplaint> open = walked.file().openComplaints();
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().inWords())
                .isEqualTo(
                        "A complaint of %s (Homework (reference C-4)) is still being dealt with"
                                .formatted(PrintedDate.of(ago(8))));
        ReadySchool.done(
                routing.conclude(
                        ready.as(ready.head),
                        form(),
                        walked.id,
                        walked.file().theCase().complaints().getFirst().id(),
                        "Stage 1",
                        ago(3),
                        "Upheld."));
        assertThat(walked.file().openComplaints()).isEmpty();
    }

    @Test
    void aCaseOpenedBeforeTheDayWasAskedIsReadAsItWasWritten() {
        String id = "0190f000-0000-7000-8000-000000000001";
        String bytes =
                "{'basis':'SAFETY','caseId':'%s','number':'2026-007','person':'%s','why':'Calls.'}"
                        .formatted(id, id)
                        .replace('\'', '"');
        CaseOpened read = FactBytes.read(CaseOpened.class, bytes);

        assertThat(read.concludedOn()).isNull();
        assertThat(FactBytes.of(read)).isEqualTo(bytes);
        CaseId theCase = read.caseId();
        assertThat(
                        FactBytes.of(
                                new CaseOpened(
                                        theCase,
                                        "2026-007",
                                        read.person(),
                                        StartBasis.SAFETY,
                                        "Calls.",
                                        LocalDate.of(2026, 11, 3))))
                .contains("\"concludedOn\":\"2026-11-03\"");
    }

    private EntryId complained(LocalDate day, String about) {
        EntryId entry = ready.logged(day, "He rang about the bill.", "It is wrong again");
        ReadySchool.done(
                ready.the(NamingThePerson.class)
                        .name(ready.as(ready.head), null, entry, Optional.of(person)));
        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.teacher),
                                null,
                                entry,
                                List.of(
                                        new DissatisfactionAnswered(
                                                entry, true, Routing.NEW, about, ""))));
        return entry;
    }

    private void directed(EntryId entry, ComplaintWay way, LocalDate on) {
        ReadySchool.done(
                ready.the(DirectingAComplaint.class)
                        .direct(
                                ready.as(ready.head),
                                null,
                                new ComplaintDirected(
                                        entry, way, on, "The head", "By letter.", null, null)));
    }

    private static Visitor.Form dated(Visitor.Form form, LocalDate day) {
        return form.with("concluded-day", "" + day.getDayOfMonth())
                .with("concluded-month", "" + day.getMonthValue())
                .with("concluded-year", "" + day.getYear());
    }
}
