package org.evenhand.stationery.kit;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Section;

/** What of this record goes into the school’s retention schedule (J20, B39). */
final class RetentionLines {
    private static final String DECIDE = "[Fill in: years]";

    private RetentionLines() {}

    static List<Section> sections(Settled settled) {
        return List.of(
                Say.part(
                        "use",
                        "How to use it",
                        j(20),
                        Say.words(
                                "How long something is kept is the school’s decision: "
                                        + settled.name()
                                        + " puts its own years in, and reasons for them. For complaints, six years"
                                        + " after the matter ended are often named; look at the schedule that your"
                                        + " school follows. Whatever a court, an inquiry or an open request needs"
                                        + " is not destroyed meanwhile.")),
                Say.part(
                        "lines",
                        "The lines",
                        new PolicyParagraph("B39"),
                        Say.table(
                                "What is kept in Evenhand",
                                List.of("Record", "Its time runs from", "Kept for"),
                                Say.row(
                                        "Contacts that led to nothing further",
                                        "the day on which they were reviewed",
                                        DECIDE),
                                Say.row(
                                        "Cases: evidence, assessments, the person’s side, decisions",
                                        "the day on which the case was closed",
                                        DECIDE),
                                Say.row(
                                        "Letters, and how and when they were delivered",
                                        "with their case",
                                        DECIDE),
                                Say.row(
                                        "Restrictions, and where they were carried out",
                                        "the last day of the restriction, or later with their case",
                                        DECIDE),
                                Say.row(
                                        "Violent incidents, injuries, absence after them",
                                        "the day of the incident; if a child was hurt, from their 18th birthday",
                                        "[Fill in: years; ask your safety adviser and your insurer]"),
                                Say.row(
                                        "How staff were asked after, and what they said",
                                        "the day on which it was closed",
                                        DECIDE),
                                Say.row(
                                        "What concerns a child’s safety",
                                        "as for safeguarding files; only a pointer is kept here",
                                        "[As your safeguarding schedule says]"),
                                Say.row(
                                        "People brought in from the school’s information system who are in"
                                                + " nothing",
                                        "the day on which they were brought in",
                                        "until the day that was chosen then; Evenhand erases them itself"),
                                Say.row(
                                        "Accounts, roles, and what the school settled about itself",
                                        "the day on which they ended",
                                        DECIDE),
                                Say.row("The trace of who opened what", "the day itself", DECIDE),
                                Say.row(
                                        "Backups",
                                        "the day on which they were made",
                                        "[Fill in: weeks or months, and who destroys them]"))),
                Say.part(
                        "how",
                        "How it is destroyed",
                        p(45),
                        Say.points(
                                "Evenhand erases by itself only people who were brought in and are in nothing."
                                        + " That somebody was there and went stays in the record, without a word"
                                        + " about who.",
                                "Of everything else it does not yet erase anything, nor remind anybody of it."
                                        + " Until it does, note once a year what is due: [Fill in: who, and in"
                                        + " which month].",
                                "What is printed or saved from it (letters, files of a case, Word copies) is"
                                        + " destroyed by whoever keeps it: [Fill in: who]."),
                        Say.words(
                                "Who looks at the schedule each year, and where that is noted: [Fill in]")));
    }
}
