package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Imposing;
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

    private final ReadySchool ready = ReadySchool.begunHere(ago(100));
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
        String asked = "Add the scan of";
        assertThat(head.opens("/").text()).contains(asked);
        scanned(seen);
        assertThat(head.opens("/").text()).doesNotContain(asked);
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
        head.opens(page + "/decide/review/meeting").form().send();
        Visitor.Page held = head.opens(page + "/decide/review/check").form().send();
        assertThat(held.at().getPath()).startsWith("/letters/");
        assertThat(head.opens(page).text())
                .doesNotContain("In force today")
                .contains("Review held");
    }

    /** A year on, a deputy cannot call yesterday's letter one from before, whatever its case. */
    @Test
    void whatWasWrittenMonthsAfterTheSchoolBeganHereIsNotFromBefore() {
        LocalDate begun = ago(100);
        PersonId another = ready.aParent("Karen Doyle", "Finn Doyle");
        WalkedCase later = WalkedCase.opened(ready, another, begun.plusDays(200));

        assertThat(entered(later, begun.plusDays(150))).isEqualTo("before.was-before-evenhand");
        // The control: while the school begins here, letters still go out as before.
        assertThat(entered(later, begun.plusDays(60))).isEmpty();
    }

    private String entered(WalkedCase on, LocalDate dated) {
        Outcome outcome =
                ready.on(
                        ReadySchool.today().plusDays(101),
                        () ->
                                ready.the(EnteringWhatWasBefore.class)
                                        .enter(
                                                ready.as(ready.head),
                                                ReadySchool.form(),
                                                on.id,
                                                new EnteringWhatWasBefore.OldWarning(
                                                        WarningVariant.CONDUCT,
                                                        List.of(Heading.A),
                                                        new PaperTold(
                                                                dated,
                                                                dated,
                                                                "By hand",
                                                                "The head"),
                                                        List.of())));
        return outcome instanceof Outcome.Refused(Grounds grounds)
                ? grounds.all().getFirst().rule()
                : "";
    }

    /** Whoever it was aimed at does not bind them from today with a paper (J5). */
    @Test
    void aRestrictionIsEnteredByWhoeverDecides() {
        EntryId aimed = ready.abuse(person, ago(3), "Threatened the head.", "You first");
        ready.turnsOutToBeAimedAt(aimed, ready.head);

        assertThat(restricted(ready.head, ReadySchool.today().plusDays(20)))
                .anyMatch(rule -> rule.startsWith("decision."));
        assertThat(restricted(ready.chair, ReadySchool.today().plusDays(20))).isEmpty();
    }

    private List<String> restricted(Account by, LocalDate lastDay) {
        Outcome outcome =
                ready.the(EnteringWhatWasBefore.class)
                        .enter(
                                ready.as(by),
                                ReadySchool.form(),
                                walked.id,
                                new EnteringWhatWasBefore.OldRestriction(
                                        Imposing.terms(new ChannelNotAllowed(ChannelGroup.PHONE)),
                                        ago(38),
                                        lastDay,
                                        List.of(),
                                        new PaperTold(ago(40), ago(39), "By hand", "The head"),
                                        List.of()));
        return outcome instanceof Outcome.Refused(Grounds grounds)
                ? grounds.all().stream().map(Ground::rule).toList()
                : List.of();
    }

    private static Visitor.Form day(Visitor.Form form, String field, LocalDate day) {
        return form.with(field + "-day", String.valueOf(day.getDayOfMonth()))
                .with(field + "-month", String.valueOf(day.getMonthValue()))
                .with(field + "-year", String.valueOf(day.getYear()));
    }
}
