package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.idIn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/**
 * A parent writes again and again. Numbers decide nothing (P27, P28); she is warned and given the
 * chance to change (P44, P48); what she wrote before that does not count as continued (P50); and
 * when her e-mails go to one place, a person still reads each of them (P53).
 */
@Paragraphs({"P27", "P28", "P44", "P48", "P50", "P53", "P55", "F3", "F5", "F7", "J6", "J12"})
class ThePersistentEmailerTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Sunita Rao", "Kai Rao");
    private final Visitor head = ready.visitedBy(ready.head);
    private final Visitor office = ready.visitedBy(ready.office);

    private WalkedCase warned() {
        List<EntryId> mails = new ArrayList<>();
        for (int days = 70; days > 60; days--) {
            mails.add(ready.abuse(person, ago(days), "She wrote again.", "Answer me, idiots"));
        }
        return WalkedCase.opened(ready, person, ago(58))
                .assessed(ago(57), mails.toArray(EntryId[]::new))
                .warned(ago(56));
    }

    @Test
    void tenMessagesAloneDecideNothing() {
        for (int days = 70; days > 60; days--) {
            ready.abuse(person, ago(days), "She wrote again.", "Answer me");
        }
        WalkedCase walked = WalkedCase.opened(ready, person, ago(58));
        String page = head.opens("/cases/" + walked.id.text()).text();

        assertThat(page)
                .contains("Figures advise. Nothing is decided from a number", "Recording")
                .contains("No assessment asks for a warning")
                .doesNotContain("In force today");
    }

    @Test
    void whatSheWroteBeforeSheWasToldOfTheWarningDoesNotCountAsContinued() {
        WalkedCase walked = warned();
        EntryId before = ready.abuse(person, ago(60), "She wrote again.", "Well?");
        walked.invited(ago(40), 10).supported(ago(25), true);

        Visitor.Page refused =
                ARestriction.of(ready, walked, ReadySchool.today(), before).writtenBy(head);
        assertThat(refused.text())
                .contains("Nothing relied on happened after the person was told of the warning");

        EntryId since = ready.abuse(person, ago(30), "She wrote again.", "Well, idiots?");
        assertThat(
                        ARestriction.of(ready, walked, ReadySchool.today(), before, since)
                                .writtenBy(head)
                                .text())
                .doesNotContain("Nothing relied on happened after");
    }

    @Test
    void herMailsGoToOnePersonWhoReadsThemAllAndANewIssueIsTakenOnItsMerits() {
        WalkedCase walked = warned();
        EntryId since = ready.abuse(person, ago(30), "She wrote again.", "Well, idiots?");
        walked.invited(ago(25), 10).supported(ago(12), true);
        LocalDate day = ago(8);
        LetterId letter =
                new LetterId(
                        idIn(
                                ARestriction.of(ready, walked, day, since)
                                        .with("closed", "EMAIL")
                                        .decidedOn(day, ready.head)));
        EntryId untold = ready.abuse(person, ago(8), "She wrote before it was handed over.", "Hm");
        walked.handedOver(letter, ago(6));
        EntryId told = ready.abuse(person, ago(4), "She wrote about the lunch bill.", "Lunch");

        Visitor.Page found =
                office.opens("/desk").formTo("/desk").with("wanted", "Sunita Rao").send();
        assertThat(
                        found.formTo("/desk/card")
                                .with("person", person.text())
                                .with("second", "Kai")
                                .send()
                                .text())
                .contains("Do not answer it. Pass it to The deputy, who reads it.")
                .contains("Something new, or a right in law");

        assertThat(triaged(untold, "BREACH").text()).contains("it is no breach", "(J6)");
        Visitor.Page newIssue = triaged(told, "NEW_ISSUE");
        assertThat(newIssue.text()).contains("A new issue gets an owner at this moment");
        LocalDate by = ReadySchool.today().plusDays(5);
        assertThat(
                        newIssue.form()
                                .with("owner", ready.deputy.id().text())
                                .with("replyBy-day", "" + by.getDayOfMonth())
                                .with("replyBy-month", "" + by.getMonthValue())
                                .with("replyBy-year", "" + by.getYear())
                                .send()
                                .text())
                .contains("The deputy answers it by");
    }

    private Visitor.Page triaged(EntryId entry, String as) {
        return head.opens("/contacts/" + entry.text() + "/triage?person=" + person.text())
                .form()
                .with("as", as)
                .with("reason", "The lunch bill.")
                .send();
    }
}
