package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;
import static org.evenhand.walk.ReadySchool.today;

import org.evenhand.casework.web.ARestriction;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** A letter is in the words of whoever signs it, and says nothing that is not so (P48, P60). */
@Paragraphs({"P48", "P50", "P60", "J10", "J11", "J18"})
class WhatALetterSaysTests {
    private static final String NOTE = "He rang and swore at me. I ended the call.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    private static String page(WalkedCase walked) {
        return "/cases/" + walked.id.text();
    }

    /** What a reporter wrote is read beside the box, and printed nowhere. */
    @Test
    void theNoteStandsBesideTheBoxAndTheirExactWordsInIt() {
        EntryId entry = ready.abuse(person, ago(60), NOTE, "You useless cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), entry);

        Visitor.Page told = head.opens(page(walked) + "/decide/warn/what-happened");
        assertThat(told.seen().select("blockquote").text()).contains(NOTE);
        assertThat(told.form().value("incident-" + entry.text()))
                .isEqualTo("You said: “You useless cow”");
        told.form().send();

        Visitor.Page check = head.opens(page(walked) + "/decide/warn/check");
        assertThat(check.seen().select("article").text())
                .contains("You said: “You useless cow”")
                .doesNotContain("swore at me");
        assertThat(check.text()).doesNotContain("the letter would say it of you");
    }

    @Test
    void whatWasCopiedIsMarkedAsAnotherPersonsWords() {
        EntryId entry = ready.abuse(person, ago(60), NOTE, "You useless cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), entry);
        String box = "incident-" + entry.text();
        String sheet = page(walked) + "/decide/warn/";

        head.opens(sheet + "what-happened").form().with(box, NOTE).send();
        assertThat(head.opens(sheet + "check").text())
                .contains("stands “me”, and The teacher wrote this down");

        // The control: in exact words anybody may say "me".
        head.opens(sheet + "what-happened")
                .form()
                .with(box, "You rang and said to a member of staff: “Ring me, or I come”.")
                .send();
        assertThat(head.opens(sheet + "check").text()).doesNotContain("wrote this down");

        head.opens(sheet + "what-happened")
                .form()
                .with(box, "You rang and swore at the teacher.")
                .send();
        assertThat(head.opens(sheet + "check").text())
                .contains("stands the name “teacher”, of somebody whom it concerns");
    }

    @Test
    void aWarningSaysForHowLongItCounts() {
        EntryId entry = ready.abuse(person, ago(60), NOTE, "You useless cow");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), entry);
        head.opens(page(walked) + "/decide/warn/what-happened").form().send();

        assertThat(head.opens(page(walked) + "/decide/warn/check").text())
                .contains("This warning counts for 12 months from when you are told of it.");
        walked.warned(ago(40));
        assertThat(Monitoring.of(walked.file()).orElseThrow().lastDay())
                .hasValue(ago(40).plusMonths(12));
    }

    /** Whoever did not answer reads that they were asked; whoever did, that it was heard. */
    @Test
    void theLetterOfARestrictionSaysWhatBecameOfTheirSide() {
        ARestriction silent = ARestriction.afterAWarning(ready, person);
        String page = page(silent.walked());
        assertThat(head.opens(page + "/decide/restrict/letter").form().value("theirSide"))
                .contains("we asked you for your side by", "You have not answered it.");

        silent.with("theirSide", "").with("ourPart", "Nobody rang you back. We are sorry.");
        Visitor.Page check = silent.writtenBy(head);
        assertThat(check.text())
                .contains(
                        "The letter says nothing yet under “Your side”",
                        "Where we fell short Nobody rang you back. We are sorry.");
    }

    @Test
    void contactsAreCountedFromWhenTheyWereTold() {
        ARestriction restriction = ARestriction.afterAWarning(ready, person);
        WalkedCase walked = restriction.walked();
        LetterId letter =
                new LetterId(ReadySchool.idIn(restriction.decidedOn(ago(60), ready.head)));
        ready.abuse(person, ago(59), "Before they knew.", "Useless");
        walked.handedOver(letter, ago(58));
        EntryId since = ready.abuse(person, ago(30), "Rang.", "Useless, all of you");
        walked.triaged(since);

        assertThat(head.opens(page(walked) + "/decide/review/review").form().value("considered"))
                .startsWith("Contacts since it began: 1,");
        assertThat(Monitoring.of(walked.file()).orElseThrow().contacts()).hasSize(1);

        lifted(walked);
        Monitoring ended = Monitoring.of(walked.file()).orElseThrow();
        assertThat(ended.contacts()).isEmpty();
        assertThat(ended.during()).isEqualTo(1);
        assertThat(head.opens(page(walked)).text())
                .contains("No contact since the restriction ended, and 1 during it");
    }

    private LetterId lifted(WalkedCase walked) {
        head.opens(page(walked) + "/decide/review/review")
                .form()
                .with("trigger", "NEW_INFORMATION")
                .with("theirViews", "Asked by letter; no answer.")
                .with("representation", "Nobody could represent them, and no agency is involved.")
                .with("outcome", "LIFT")
                .with("because", "Nothing more has happened.")
                .with("allTheSame", "The test's day")
                .send();
        head.opens(page(walked) + "/decide/review/meeting").form().send();
        Visitor.Page held = head.opens(page(walked) + "/decide/review/check").form().send();
        String path = held.at().getPath();
        return new LetterId(java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** What a letter lifted needs no second one; what ends by itself does (J18). */
    @Test
    void whoeverWasWrittenToThatItIsLiftedNeedsNoSecondLetter() {
        WalkedCase walked = ARestriction.afterAWarning(ready, person).told();
        String line = "Write to Darren Whitlock that the restriction has ended";

        LetterId letter = lifted(walked);
        assertThat(head.opens("/").text()).doesNotContain(line);
        assertThat(closing(walked)).contains("does not count as told of the letter that ended");
        walked.handedOver(letter, today());
        assertThat(closing(walked))
                .doesNotContain("does not count as told of the letter")
                .doesNotContain("was not written to that the restriction has ended");

        // It may still be written, and says until when the letter counts as a warning (J10).
        head.opens(page(walked) + "/decide/end/letter").form().send();
        assertThat(head.opens(page(walked) + "/decide/end/check").text())
                .contains(
                        "We will tell everybody who was told that it began",
                        "still counts as a warning until the end of");

        PersonId other = ready.aParent("Gareth Tranter", "Ella Tranter");
        ARestriction.afterAWarning(ready, other).until(ago(5)).told();
        assertThat(head.opens("/").text())
                .contains("Write to Gareth Tranter that the restriction has ended");
    }

    private String closing(WalkedCase walked) {
        return head.opens(page(walked) + "/add/close").form().with("because", "Over").send().text();
    }
}
