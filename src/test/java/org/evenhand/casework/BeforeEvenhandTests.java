package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.Base64;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** Papers from before Evenhand: entered with dates and scan, marked, and then enforced (J15). */
class BeforeEvenhandTests {
    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
    private final String page = "/cases/" + walked.id.text();

    @Test
    void aWarningFromBeforeCountsFromTheDayAfterAndTheCaseListsWhatItLacks() {
        assertThat(walked.file().countingWarning()).isEmpty();
        // The control: what is dated after the case was opened does not come in by this door.
        assertThat(warned(ago(10), ago(9)).text()).contains("this case was opened here on");
        assertThat(warned(ago(60), ago(70)).text())
                .contains("They cannot have been told before it was written");

        assertThat(warned(ago(60), ago(58)).text()).contains("It is saved");

        CaseFile file = walked.file();
        assertThat(file.countingWarning())
                .get()
                .satisfies(warning -> {
                    assertThat(warning.told())
                            .contains(ago(58).plusDays(1).atStartOfDay(Period.LONDON).toInstant());
                    assertThat(warning.assessment()).isEmpty();
                });
        Visitor.Page seen = head.opens(page);
        assertThat(seen.text())
                .contains(
                        "Warned, and monitoring",
                        "Issued outside",
                        "Not so: It explains the steps we had taken (P48)",
                        "Its scan is not there")
                .doesNotContain("Not so: The Chair was notified");
        scanned(seen);
    }

    private void scanned(Visitor.Page seen) {
        String add =
                seen.seen().select("a").stream()
                        .filter(link -> link.text().equals("Add the scan"))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        assertThat(head.opens(add).form().send().text()).contains("Choose the scan");
        Visitor.Page kept = head.opens(add).form().withFile("scan", "warning.png", PICTURE).send();
        assertThat(kept.text()).contains("Save the scan").doesNotContain("Its scan is not there");
        Visitor.Download file = head.saves(add + "/file");
        assertThat(file.bytes()).isEqualTo(PICTURE);
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
    }

    private Visitor.Page warned(LocalDate dated, LocalDate told) {
        Visitor.Form form =
                head.opens(page + "/add/warning-before")
                        .form()
                        .with("variant", "CONDUCT")
                        .with("headings", "A")
                        .with("has", "BEHAVIOUR", "INAPPROPRIATE", "IF_REPEATED", "CHAIR_TOLD")
                        .with("how", "By post")
                        .with("signedBy", "The head before");
        return day(day(form, "dated", dated), "toldOn", told).send();
    }

    @Test
    void aRestrictionFromBeforeIsInForceAtOnceReviewedAndLifted() {
        assertThat(head.opens("/restrictions").text()).doesNotContain("Darren Whitlock");
        Visitor.Form form =
                head.opens(page + "/add/restriction-before")
                        .form()
                        .with("how", "By hand")
                        .with("signedBy", "The head before")
                        .with("closed", "PHONE")
                        .with("premises", "NO")
                        .with("reader", ready.deputy.id().text())
                        .with("has", "WHY", "ACTION", "DURATION");
        day(day(form, "dated", ago(40)), "toldOn", ago(39));
        day(day(form, "start", ago(38)), "lastDay", ReadySchool.today().plusDays(20));
        assertThat(form.send().text()).contains("It is saved", "In force today", "Issued outside");

        assertThat(head.opens("/restrictions").text()).contains("Darren Whitlock");
        assertThat(walked.file().inForce()).hasSize(1);
        assertThat(Restrained.of(walked.file()).getFirst().reviewDays()).isNotEmpty();
        head.opens(page + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "Asked by letter; no answer.")
                .with("outcome", "LIFT")
                .with("because", "Nothing more has happened.")
                .send();
        Visitor.Page held = head.opens(page + "/decide/review/check").form().send();
        assertThat(held.at().getPath()).startsWith("/letters/");
        assertThat(head.opens(page).text())
                .doesNotContain("In force today")
                .contains("Review held");
    }

    private static Visitor.Form day(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }
}
