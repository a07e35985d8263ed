package org.evenhand.walk.gates;

import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;
import static org.evenhand.walk.gates.Steps.NEXT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.browser.Browser;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.policymap.Examples;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.TestMoment;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is told to leave and not to come back for now (P33, P64, J8). */
class InterimBarJourney {
    @RegisterExtension static final Browser browser = new Browser();
    @RegisterExtension final Gates gates = new Gates(browser);

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");

    private static String justNow() {
        return TestMoment.london()
                .toLocalTime()
                .format(DateTimeFormatter.ofPattern("h:mma", Locale.UK))
                .toLowerCase(Locale.UK);
    }

    private Colleague says(Colleague head, LocalDate day, String at) {
        return head.answers("saidOn", day)
                .answers("saidAt", at)
                .answers("words", "You may not come onto the site until I write to you.")
                .answers("witness", "The deputy")
                .answers("because", "You threatened a member of staff.")
                .answersWithTheFirst("area")
                .answers("safety", "CALM")
                .answers("reader", ready.deputy.id().text());
    }

    @Test
    @Meets({
        "closing.bar-confirmed",
        "interim.child-can-be-collected",
        "interim.for-serious-danger",
        "interim.one-at-a-time",
        "interim.renewed-once",
        "interim.said-in-time",
        "interim.waits-to-be-confirmed"
    })
    @Examples("E37")
    void theHeadBarsSomebodyForDangerAndConfirmsItInWriting() {
        EntryId threat = ready.abuse(person, ago(2), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(1));
        String form = Steps.page(walked) + "/add/interim-bar";
        String letter = Steps.page(walked) + "/decide/interim-bar/";
        Colleague head = gates.signedIn(ready.head);

        head.opens(letter + "check").isRefused("interim.waits-to-be-confirmed");
        head.opens(form).answers("after", threat.text()).answers("reason", "OTHER");
        says(head, ago(10), "9am")
                .presses("Save")
                .isRefused(
                        "interim.child-can-be-collected",
                        "interim.for-serious-danger",
                        "interim.said-in-time")
                .answers("saidOn", today())
                .answers("saidAt", justNow())
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("child", "The grandmother brings him to the side gate.")
                .saves()
                .isNotRefused(
                        "interim.child-can-be-collected",
                        "interim.for-serious-danger",
                        "interim.said-in-time")
                .hasDone("In force today");

        head.opens(form)
                .answers("after", threat.text())
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("child", "The grandmother brings him.");
        says(head, today(), justNow()).presses("Save").isRefused("interim.one-at-a-time");
        head.opens(Steps.page(walked) + "/add/close")
                .answers("because", "He has gone.")
                .presses("Close the case")
                .isRefused("closing.bar-confirmed");

        Steps.goThrough(head, letter + "letter", 1)
                .isNotRefused("interim.waits-to-be-confirmed")
                .presses("Issue this letter")
                .hasDone("What happened to it");
        head.opens(Steps.page(walked) + "/add/close")
                .answers("because", "He has gone.")
                .presses("Close the case")
                .isNotRefused("closing.bar-confirmed");

        // It is lifted; only then may another be said.
        head.opens(Steps.page(walked) + "/decide/review/review")
                .answers("trigger", "NEW_INFORMATION")
                .answers("theirViews", "He says that he was frightened himself.")
                .answers("outcome", "LIFT")
                .answers("because", "He has apologised to her.")
                .presses(NEXT)
                .presses(NEXT)
                .saves("Record the review, and issue its letter");
        head.opens(form)
                .answers("after", threat.text())
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("child", "The grandmother brings him.");
        says(head, today(), justNow())
                .saves()
                .isNotRefused("interim.one-at-a-time")
                .hasDone("In force today");

        // Renewed once is enough, until there is something new.
        head.opens(form)
                .answers("after", threat.text())
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("child", "The grandmother brings him.");
        says(head, today(), justNow()).presses("Save").isRefused("interim.renewed-once");
        head.opens(Steps.page(walked) + "/decide/review/review")
                .answers("trigger", "NEW_INFORMATION")
                .answers("theirViews", "He says that he was frightened himself.")
                .answers("outcome", "LIFT")
                .answers("because", "He has apologised to her.")
                .presses(NEXT)
                .presses(NEXT)
                .saves("Record the review, and issue its letter");
        EntryId another = ready.abuse(person, ago(1), "Threatened her again.", "I said so");
        head.opens(form)
                .answers("after", another.text())
                .answers("reason", "VIOLENCE_THREATENED")
                .answers("child", "The grandmother brings him.");
        says(head, today(), justNow())
                .saves()
                .isNotRefused("interim.renewed-once")
                .hasDone("In force today");
    }

    @Test
    @Meets({"interim.still-runs"})
    void aBarThatHasEndedIsNotConfirmedAnyMoreAndThePersonIsWrittenTo() {
        EntryId threat =
                ready.abuse(person, ago(92), "Threatened her at the gate.", "I'll get you");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(91));
        ReadySchool.done(
                ready.on(
                        ago(90),
                        () ->
                                ready.the(ImposingAnInterimBar.class)
                                        .say(
                                                ready.as(ready.head),
                                                ReadySchool.form(),
                                                walked.id,
                                                said(threat, ago(90)))));
        Colleague head = gates.signedIn(ready.head);

        head.opens(Steps.page(walked) + "/decide/interim-bar/check")
                .isRefused("interim.still-runs");
        head.opens(Steps.page(walked) + "/decide/end/letter")
                .presses(NEXT)
                .isNotRefused("interim.still-runs")
                .presses("Issue this letter")
                .hasDone("What happened to it");
    }

    private ImposingAnInterimBar.Said said(EntryId after, LocalDate on) {
        return new ImposingAnInterimBar.Said(
                after,
                on.atTime(8, 55).atZone(Period.LONDON).toInstant(),
                "Please do not come onto the site for now.",
                "The deputy",
                NoWarningReason.VIOLENCE_THREATENED,
                "You threatened a member of staff.",
                NotOnPremises.Area.WHOLE_SITE,
                Optional.of(SafetyLine.NOT_ALONE),
                new StaffContact(
                        ready.deputy.id(), ready.deputy.displayName(), "the school office"),
                "The grandmother brings him.",
                List.of());
    }
}
