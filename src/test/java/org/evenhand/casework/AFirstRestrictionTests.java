package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** From a warning to a restriction, its review and its end, over HTTP (P50-P62, J8-J18). */
@Paragraphs({"P44", "P50", "P52", "P54", "P60", "P65", "F6", "J6", "J11", "J18"})
class AFirstRestrictionTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    private WalkedCase warned() {
        EntryId first = ready.abuse(person, ago(60), "Shouted.", "Useless");
        EntryId second = ready.abuse(person, ago(55), "Shouted again.", "Useless, all of you");
        return WalkedCase.opened(ready, person, ago(50))
                .assessed(ago(49), first, second)
                .warned(ago(48));
    }

    @Test
    void everyGateIsNamedAtOnceAndThenARestrictionIsDecidedToldReviewedAndEnded() {
        WalkedCase walked = warned();
        String page = "/cases/" + walked.id.text();

        // Nothing has continued yet: every gate that can be seen before writing is named at once.
        assertThat(head.opens(page).text())
                .contains(
                        "Nothing relied on happened after the person was told of the warning",
                        "The person has not been heard",
                        "The Chair of governors, or whoever stands in, has not answered",
                        "No assessment since the last decision asks for a restriction");

        EntryId since = ready.abuse(person, ago(30), "Rang and swore.", "You'll regret this");
        walked.invited(ago(25), 10).assessed(ago(13), Conclusion.RESTRICT, since);
        walked.supported(ago(12), true);
        Visitor.Page empty = head.opens(page + "/decide/restrict/check");
        assertThat(empty.text())
                .contains(
                        "No clause is whole yet",
                        "How long it lasts is not chosen",
                        "A part of the proportionality is not answered",
                        "Their child attends, and the plan for contact about the child");

        filledIn(page, since);
        Visitor.Page check = head.opens(page + "/decide/restrict/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text()).doesNotContain("This is only");
        lasts(page, "OTHER", ReadySchool.today().plusDays(13));
        assertThat(head.opens(page + "/decide/restrict/check").text())
                .contains("To mind before you decide", "This is only");
        lasts(page, "THREE", ReadySchool.today().plusDays(13));
        Visitor.Page letter = head.opens(page + "/decide/restrict/check").form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");

        // Decided and not told: it binds nobody, and the desk says nothing of it (J6).
        assertThat(head.opens(page).text()).doesNotContain("In force today");
        LetterId id = new LetterId(java.util.UUID.fromString(last(letter.at().getPath())));
        walked.handedOver(id, ReadySchool.today());
        assertThat(head.opens(page).text()).contains("In force today", "Contact restriction");

        reviewed(page);
        assertThat(head.opens(page).text())
                .doesNotContain("In force today")
                .contains("Review held");
        head.opens(page + "/decide/end/letter").form().send();
        Visitor.Page ending = head.opens(page + "/decide/end/check").form().send();
        assertThat(ending.at().getPath()).startsWith("/letters/");
        assertThat(head.opens(page).text()).contains("Told that the restriction has ended");
    }

    @Test
    void whoeverDecidesSeesThatNobodyWasAskedInTimeHowTheyAre() {
        ready.abuse(person, ReadySchool.today(), "Shouted.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ReadySchool.today());
        String overdue = "Nobody has seen in time that The teacher is all right";
        String page = "/cases/" + walked.id.text();

        assertThat(head.opens(page + "/decide/restrict/check").text()).doesNotContain(overdue);
        ready.abuse(person, ago(10), "Shouted.", "Useless");
        assertThat(head.opens(page + "/decide/restrict/check").text())
                .contains("To mind before you decide", overdue);
        assertThat(head.opens(page + "/add/close").form().with("because", "Over").send().text())
                .contains(overdue);
    }

    /** Chosen again on its page; the other day counts only where it is asked for. */
    private void lasts(String page, String timescale, LocalDate otherDay) {
        head.opens(page + "/decide/restrict/dates")
                .form()
                .with("timescale", timescale)
                .with("otherDay-day", String.valueOf(otherDay.getDayOfMonth()))
                .with("otherDay-month", String.valueOf(otherDay.getMonthValue()))
                .with("otherDay-year", String.valueOf(otherDay.getYear()))
                .with("otherBecause", "The trip is over then.")
                .send();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void filledIn(String page, EntryId since) {
        String sheet = page + "/decide/restrict/";
        head.opens(sheet + "conduct")
                .form()
                .with("entries", since.text())
                .with("headings", "A")
                .send();
        head.opens(sheet + "incidents").form().send();
        head.opens(sheet + "clauses")
                .form()
                .with("closed", "PHONE")
                .with("premises", "NO")
                .with("reader", ready.deputy.id().text())
                .with("safety", "CALM")
                .send();
        LocalDate today = ReadySchool.today();
        head.opens(sheet + "dates")
                .form()
                .with("start-day", String.valueOf(today.getDayOfMonth()))
                .with("start-month", String.valueOf(today.getMonthValue()))
                .with("start-year", String.valueOf(today.getYear()))
                .with("timescale", "THREE")
                .send();
        head.opens(sheet + "open")
                .form()
                .with("extent", "You may write to us and come to school events.")
                .send();
        Visitor.Form child = head.opens(sheet + "child").form();
        for (ChildMatter matter : ChildMatter.values()) {
            child.with("child-" + matter.name(), "As before, through the office.");
        }
        child.with("riskToParent", "He may miss a call; the office writes as well.")
                .with("protectsStaff", "A colleague stands at the door instead of her.")
                .send();
        Visitor.Form why = head.opens(sheet + "proportionality").form();
        for (String part :
                new String[] {
                    "onStaff",
                    "onService",
                    "milderWay",
                    "onPerson",
                    "onChild",
                    "keptOpen",
                    "adjustments"
                }) {
            why.with(part, "Considered: " + part);
        }
        why.send();
        head.opens(sheet + "letter")
                .form()
                .with("why", "It went on after our warning.")
                .with("allTheSame", "The test's day")
                .send();
    }

    private void reviewed(String page) {
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
    }
}
