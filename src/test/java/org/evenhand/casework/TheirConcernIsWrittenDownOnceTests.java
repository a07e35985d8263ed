package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ComplaintWay;
import org.evenhand.contactlog.DissatisfactionAnswered;
import org.evenhand.contactlog.Routing;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.DirectingAComplaint;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a contact says that they are dissatisfied with, and who deals with it, is their concern on
 * the case too, and not denied there (P10, P11).
 */
@Paragraphs({"P4", "P10", "P11"})
class TheirConcernIsWrittenDownOnceTests {
    private static final String BUS = "The bus was late.";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Joan Pryce", "Tom Pryce");
    private final Visitor head = ready.visitedBy(ready.head);
    private final LocalDate by = ReadySchool.today();

    @Test
    void itStandsOnTheCaseOnceWithItsOwnerAndIsMovedOnThere() {
        EntryId entry = ready.abuse(person, ago(60), "She shouted about the bus.", "Useless");
        WalkedCase walked = WalkedCase.opened(ready, person, ago(50));
        String page = "/cases/" + walked.id.text();
        // The control: while nobody has said who deals with it, nothing is.
        isDissatisfied(entry);
        assertThat(head.opens(page).text()).doesNotContain("Megan Hughes");

        directed(entry, ComplaintWay.DEALT_WITH, by);

        assertThat(aboutTheBus(walked))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.ownerName()).isEqualTo("Megan Hughes");
                    assertThat(issue.nextBy()).isEqualTo(by);
                });
        assertThat(head.opens(page).text()).contains(BUS + " Megan Hughes deals with it");
        assertThat(head.opens("/").text())
                .contains("What Joan Pryce raised: Megan Hughes answers it");

        // Said anew it is the same concern, in the words that were said last.
        directed(entry, ComplaintWay.DEALT_WITH, by.plusDays(1));
        assertThat(aboutTheBus(walked))
                .singleElement()
                .satisfies(issue -> assertThat(issue.nextBy()).isEqualTo(by.plusDays(1)));

        // Once it goes to the complaints procedure, it is a complaint and no concern beside it.
        directed(entry, ComplaintWay.PROCEDURE, null);
        assertThat(aboutTheBus(walked)).isEmpty();
    }

    private static List<Issue> aboutTheBus(WalkedCase walked) {
        return walked.file().issues().stream()
                .filter(issue -> issue.concern().equals(BUS))
                .toList();
    }

    private void isDissatisfied(EntryId entry) {
        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.head),
                                null,
                                entry,
                                List.of(
                                        new DissatisfactionAnswered(
                                                entry, true, Routing.NEW, BUS, ""))));
    }

    private void directed(EntryId entry, ComplaintWay way, @Nullable LocalDate answerBy) {
        ReadySchool.done(
                ready.the(DirectingAComplaint.class)
                        .direct(
                                ready.as(ready.head),
                                null,
                                new ComplaintDirected(
                                        entry,
                                        way,
                                        by,
                                        "Megan Hughes",
                                        "By phone.",
                                        null,
                                        answerBy)));
    }
}
