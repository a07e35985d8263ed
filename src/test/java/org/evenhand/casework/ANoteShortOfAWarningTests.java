package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import org.evenhand.contactlog.FollowUpWay;
import org.evenhand.contactlog.FollowedUp;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** The informal warning in writing, and the notice about abusive correspondence (P34, P40). */
class ANoteShortOfAWarningTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
    private final String page = "/cases/" + walked.id.text();

    @Test
    void anInformalWarningNeedsAReviewedContactAndThenAnswersWhatFollowedTheStep() {
        assertThat(head.opens(page).text())
                .contains("No contact of this person has been reviewed and may be relied on");
        EntryId entry = ready.abuse(person, ago(3), "Shouted at the gate.", "Useless");
        Visitor.Page nothing = head.opens(page + "/decide/informal-warning/check");
        assertThat(nothing.text()).contains("No contact is chosen that it would speak of");

        chosen("informal-warning", entry);
        sent("informal-warning");
        Visitor.Page check = head.opens(page + "/decide/informal-warning/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text())
                .contains("At a glance", "restricts nothing", "Shouted at the gate");
        assertThat(check.form().send().at().getPath()).startsWith("/letters/");

        assertThat(head.opens(page).text())
                .contains(
                        "Informal warning given in writing",
                        "Tried first: Gave an informal warning");
        CaseFile file = walked.file();
        assertThat(file.entry(entry).orElseThrow().latest(FollowedUp.class))
                .get()
                .satisfies(done ->
                        assertThat(done.fact().way()).isEqualTo(FollowUpWay.INFORMAL_WARNING));
        // Nothing counts from it (P48).
        assertThat(file.countingWarning()).isEmpty();
    }

    @Test
    void aNoticeSpeaksOnlyOfWhatWasWrittenAndNamesWhoReadsWhatStillComes() {
        EntryId call = ready.abuse(person, ago(4), "Shouted down the phone.", "Useless");
        assertThat(head.opens(page).text()).contains("The record holds nothing in writing");
        EntryId email = ready.abusiveEmail(person, ago(2), "You useless lot");

        head.opens(page + "/decide/correspondence/which")
                .form()
                .with("entries", email.text(), call.text())
                .send();
        Visitor.Page refused = head.opens(page + "/decide/correspondence/check");
        assertThat(refused.text())
                .contains(
                        "A contact that is chosen was not in writing", "Nobody is named who reads");

        chosen("correspondence", email);
        head.opens(page + "/decide/correspondence/words")
                .form()
                .with("reader", ready.deputy.id().text())
                .with("allTheSame", "The test's day")
                .send();
        Visitor.Page check = head.opens(page + "/decide/correspondence/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text())
                .contains(
                        "offensive, unnecessary and unhelpful",
                        "send it to us again",
                        "You useless lot");
        assertThat(check.form().send().at().getPath()).startsWith("/letters/");
        assertThat(head.opens(page).text())
                .contains(
                        "Notice about correspondence sent",
                        "The deputy reads whatever still comes");
    }

    private void chosen(String sheet, EntryId entry) {
        head.opens(page + "/decide/" + sheet + "/which")
                .form()
                .with("entries", entry.text())
                .send();
        // What is suggested of each contact is looked at and saved.
        head.opens(page + "/decide/" + sheet + "/what-happened").form().send();
    }

    private void sent(String sheet) {
        head.opens(page + "/decide/" + sheet + "/words")
                .form()
                .with("allTheSame", "The test's day")
                .send();
    }
}
