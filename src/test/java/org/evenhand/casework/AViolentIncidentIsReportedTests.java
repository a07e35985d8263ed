package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** The violent-incident report, inside the school, from what the entry says (P41, C8). */
class AViolentIncidentIsReportedTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
    private final String sheet = "/cases/" + walked.id.text() + "/decide/incident-report";

    @Test
    void itWaitsForTheEntryAndTheSafetyPageAndIsThenSignedByTheHead() {
        assertThat(head.opens(sheet).text())
                .contains("No contact of this case is a violent incident");
        EntryId entry = ready.abuse(person, ago(4), "He pushed her at the gate.", "Out of my way");
        assertThat(head.opens(sheet).text())
                .contains(
                        "It is not entered as a violent incident",
                        "The health and safety lead's page on it is not written");
        assertThat(ready.visitedBy(ready.deputy).opens(sheet).text())
                .contains("The headteacher enters and reports violent incidents");

        entered(entry);
        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.teacher),
                                null,
                                entry,
                                List.of(
                                        new BackgroundTold(
                                                entry,
                                                "The coach had left without his son.",
                                                List.of(DeEscalation.LISTENED),
                                                "He would not hear it."))));
        head.opens(sheet + "/report")
                .form()
                .with("incident", entry.text())
                .with(
                        "prevention",
                        "Two people at the gate; the site manager sees to it by Monday.")
                .send();
        Visitor.Page check = head.opens(sheet + "/check");
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text())
                .contains(
                        "He pushed her at the gate.",
                        "Bruised arm",
                        "HS-17",
                        "Not reported so far",
                        "I was shaken.",
                        "What led up to it The coach had left without his son.",
                        "He would not hear it.",
                        "Their work A teacher, employed by the school",
                        "Weapon or object A bicycle lock",
                        "Entered as a violent incident",
                        ", by The head");
        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");
        // It is reported once.
        assertThat(head.opens(sheet).text())
                .contains("No contact of this case is a violent incident");
    }

    private void entered(EntryId entry) {
        Account safety = ready.school().has("safety", Role.STAFF, Role.SAFETY_LEAD);
        ReadySchool.done(
                ready.the(EnteringAViolentIncident.class)
                        .enter(
                                ready.as(ready.head),
                                null,
                                new ViolentIncidentEntered(entry, "HS-17", "Pushed.")));
        ReadySchool.done(
                ready.the(WritingTheSafetyReport.class)
                        .write(
                                ready.as(safety),
                                null,
                                new SafetyReportWritten(
                                        entry,
                                        "The teacher",
                                        "Physical: a push",
                                        "Bruised arm, left; first aid",
                                        false,
                                        null,
                                        null,
                                        "A debrief the same day",
                                        "The gate; two people from now on",
                                        "",
                                        "",
                                        null,
                                        "A teacher, employed by the school",
                                        "A bicycle lock")));
    }
}
