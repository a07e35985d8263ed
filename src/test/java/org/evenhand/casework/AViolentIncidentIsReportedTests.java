package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.evenhand.access.Account;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.AgeBand;
import org.evenhand.contactlog.BackgroundTold;
import org.evenhand.contactlog.DeEscalation;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.UnionTold;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.contactlog.act.CompletingAnEntry;
import org.evenhand.contactlog.act.EnteringAViolentIncident;
import org.evenhand.contactlog.act.ReportingToHse;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The violent-incident report, inside the school, from what the entry says (P41, C8). */
class AViolentIncidentIsReportedTests {
    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(30));
    private final Account safety = ready.school().has("safety", Role.STAFF, Role.SAFETY_LEAD);
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

        entered(entry, null);
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
        Visitor.Page check = checked(entry);
        assertThat(check.seen().select(".evenhand-grounds").text()).isEmpty();
        assertThat(check.text())
                .contains(
                        "What they are to the school Parent",
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
                        ", by The head",
                        "First told Mrs Okafor, " + PrintedDate.of(ago(4)) + ", 3:50pm",
                        "Their age 25 to 49",
                        "Hospital The minor injuries unit; an X-ray",
                        "Harm besides injury She sleeps badly",
                        "Their union Told, as they wished",
                        "Other duties No gate duty until half term",
                        "Looked at again on " + PrintedDate.of(ago(3)),
                        "New controls Two people at the gate",
                        "Who sees to them The site manager",
                        // Written down on the day of the incident; a day, a week and a month on.
                        "First: by " + PrintedDate.of(ago(4).plusDays(1)),
                        "Second: by " + PrintedDate.of(ago(4).plusDays(7)),
                        "Third: by " + PrintedDate.of(ago(4).plusMonths(1)));
        Visitor.Page letter = check.form().send();
        assertThat(letter.at().getPath()).startsWith("/letters/");
        // It is reported once.
        assertThat(head.opens(sheet).text())
                .contains("No contact of this case is a violent incident");
    }

    /** The control stands above: what was told is printed, and no line of it is "not known yet". */
    @Test
    void whatNobodyKnowsYetIsSaidAndNotLeftOut() {
        EntryId entry = ready.abuse(person, ago(4), "He pushed her at the gate.", "Out of my way");
        entered(entry, before(entry));

        assertThat(checked(entry).text())
                .contains(
                        "First told Not known yet.",
                        "What led up to it Not known yet.",
                        "Their work Not known yet.",
                        "Their age Not known yet.",
                        "Weapon or object Not known yet.",
                        "Hospital Not known yet.",
                        "Harm besides injury Not known yet.",
                        "Their union Not known yet.",
                        "Other duties Not known yet.",
                        "Looked at again on Not known yet.",
                        "New controls Not known yet.",
                        "Who sees to them Not known yet.",
                        "Film Not known yet.",
                        "Off work Nobody, as far as is known.",
                        "Report to HSE Not due: no injury that RIDDOR names");
    }

    /** The day of the incident is not counted; from the next day to today is one day more. */
    @Test
    void itSaysByWhichDayHseIsToldThoughThereIsNoReferenceYet() {
        EntryId entry = ready.abuse(person, ago(9), "He pushed her at the gate.", "Out of my way");
        entered(entry, before(entry).offWorkFrom(ReadySchool.today().minusDays(7)));
        assertThat(checked(entry).text())
                .contains(
                        "8 days off work so far.",
                        "Report to HSE Due by "
                                + PrintedDate.of(ago(9).plusDays(15))
                                + ", 15 days after the incident: more than seven days off work");

        entered(entry, before(entry).offWorkFrom(ReadySchool.today().minusDays(6)));
        assertThat(checked(entry).text())
                .contains(
                        "7 days off work so far.",
                        "Report to HSE Not due so far. Should it come to more than seven days off"
                                + " work, it is due by "
                                + PrintedDate.of(ago(9).plusDays(15)));

        entered(entry, before(entry).specifiedInjury());
        assertThat(checked(entry).text()).contains("Report to HSE Due without delay");

        ReadySchool.done(
                ready.the(ReportingToHse.class)
                        .reported(ready.as(ready.head), null, entry, "F-2508", ago(1)));
        assertThat(checked(entry).text())
                .contains("Report to HSE F-2508, reported on " + PrintedDate.of(ago(1)));
    }

    @Test
    void itIsReadByWhomItStruckAndTheSafetyLeadAndByNoOtherOfTheStaff() {
        Account struck = ready.school().has("aide", Role.STAFF);
        EntryId entry =
                ready.abuse(person, ago(9), "He pushed her at the gate.", "Out of my way", struck);
        entered(entry, null);
        String report = checked(entry).form().send().at().getPath();
        Visitor aide = ready.visitedBy(struck);
        Visitor lead = ready.visitedBy(safety);

        Account officer = ready.school().has("officer", Role.DATA_PROTECTION_OFFICER);
        for (Visitor reader : List.of(aide, lead, head, ready.visitedBy(officer))) {
            assertThat(reader.opens(report).text()).contains("He pushed her at the gate.");
            assertThat(reader.saves(report + "/pdf").status()).isEqualTo(200);
        }
        // Whoever only reported it, whoever had nothing to do with it, and the governors do not.
        for (Account other : List.of(ready.teacher, ready.office, ready.chair, ready.governor)) {
            Visitor visitor = ready.visitedBy(other);
            assertThat(visitor.opens(report).status()).as(other.signInName()).isEqualTo(404);
            assertThat(visitor.saves(report + "/pdf").status()).isEqualTo(404);
            assertThat(visitor.saves(report + "/word").status()).isEqualTo(404);
        }

        // They find it where they read of the incident.
        String contact = "/contacts/" + entry.text();
        assertThat(links(lead.opens(contact))).contains(report);
        assertThat(links(aide.opens(contact + "/welfare/" + struck.id().text()))).contains(report);
        assertThat(links(ready.visitedBy(ready.teacher).opens(contact))).doesNotContain(report);

        // What they are led to from it is theirs to open too.
        for (String link : links(aide.opens(report))) {
            assertThat(aide.saves(link).status()).as(link).isEqualTo(200);
        }
    }

    /** It opens that one paper, and no list, no other letter and no form. */
    @Test
    void itIsTheOnlyLetterThatTheyRead() {
        EntryId entry = ready.abuse(person, ago(9), "He pushed her at the gate.", "Out of my way");
        entered(entry, null);
        String warning = "/letters/" + walked.assessed(ago(8), entry).warning(ago(7)).text();
        String report = checked(entry).form().send().at().getPath();

        for (Account reader : List.of(safety, ready.teacher)) {
            Visitor visitor = ready.visitedBy(reader);
            assertThat(visitor.opens(report).status()).isEqualTo(200);
            assertThat(visitor.opens(warning).status()).isEqualTo(404);
            assertThat(visitor.saves(warning + "/pdf").status()).isEqualTo(404);
            assertThat(visitor.opens("/letters").status()).isEqualTo(404);
            assertThat(visitor.opens(report + "/delivery").status()).isEqualTo(404);
        }
        assertThat(head.opens(warning).status()).isEqualTo(200);

        // Named by mistake: it was somebody else, who reads it from now on.
        ready.turnsOutToBeAimedAt(entry, ready.office);
        assertThat(ready.visitedBy(ready.teacher).opens(report).status()).isEqualTo(404);
        assertThat(ready.visitedBy(ready.office).opens(report).status()).isEqualTo(200);
    }

    /** How it left somebody is told to those who decide; now others read the report too. */
    @Test
    void wordsThatAreNotToBeSharedAreNotPrinted() {
        EntryId entry = ready.abuse(person, ago(4), "He pushed her at the gate.", "Out of my way");
        entered(entry, null);
        assertThat(printed(entry)).contains("I was shaken.");

        ReadySchool.done(
                ready.the(CompletingAnEntry.class)
                        .tell(
                                ready.as(ready.teacher),
                                null,
                                entry,
                                List.of(
                                        new ImpactTold(
                                                entry,
                                                new Target(
                                                        ready.teacher.id(),
                                                        ready.teacher.displayName()),
                                                "I cry every night.",
                                                "",
                                                false))));

        assertThat(printed(entry))
                .contains("Told to those who decide, and not to be shared.")
                .doesNotContain("I cry every night.");
    }

    private static List<String> links(Visitor.Page page) {
        return page.seen().select("main a[href]").eachAttr("href").stream()
                .filter(href -> href.startsWith("/"))
                .toList();
    }

    /** The letter alone, without the chronology that whoever decides reads below it. */
    private String printed(EntryId entry) {
        return checked(entry).seen().select(".evenhand-paper").text();
    }

    private Visitor.Page checked(EntryId entry) {
        head.opens(sheet + "/report")
                .form()
                .with("incident", entry.text())
                .with(
                        "prevention",
                        "Two people at the gate; the site manager sees to it by Monday.")
                .send();
        return head.opens(sheet + "/check");
    }

    /** Entered by the head, and written by the safety lead; as usual where nothing else is said. */
    private void entered(EntryId entry, @Nullable Written written) {
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
                                written == null ? inFull(entry) : written.report()));
    }

    private SafetyReportWritten inFull(EntryId entry) {
        return new SafetyReportWritten(
                entry,
                "The teacher",
                "Physical: a push",
                "Bruised arm, left; first aid",
                false,
                null,
                null,
                "A debrief the same day",
                "The gate, with those who stand there",
                "The camera at the gate, for thirty days",
                "",
                null,
                "A teacher, employed by the school",
                "A bicycle lock",
                new SafetyReportWritten.Further(
                        AgeBand.FROM_25,
                        "Mrs Okafor",
                        ago(4),
                        LocalTime.of(15, 50),
                        "The minor injuries unit; an X-ray",
                        "She sleeps badly",
                        UnionTold.TOLD,
                        "No gate duty until half term",
                        "Two people at the gate",
                        "The site manager",
                        ago(3)));
    }

    /** As it was written before anything further was asked. */
    private static Written before(EntryId entry) {
        return new Written(entry, false, null);
    }

    private record Written(EntryId entry, boolean specified, @Nullable LocalDate off) {
        Written offWorkFrom(LocalDate day) {
            return new Written(entry, specified, day);
        }

        Written specifiedInjury() {
            return new Written(entry, true, off);
        }

        SafetyReportWritten report() {
            return new SafetyReportWritten(
                    entry,
                    "The teacher",
                    "Physical: a push",
                    "",
                    specified,
                    off,
                    null,
                    "A debrief the same day",
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    null);
        }
    }
}
