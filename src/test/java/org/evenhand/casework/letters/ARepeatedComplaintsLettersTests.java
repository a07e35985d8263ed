package org.evenhand.casework.letters;

import static org.evenhand.casework.letters.Fernleigh.id;
import static org.evenhand.casework.letters.ParentsCase.answers;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.casework.letters.ParentsCase.ids;
import static org.evenhand.casework.letters.ParentsCase.told;
import static org.evenhand.casework.letters.ParentsCase.with;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.HOW_DO_I_DISAGREE;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.UNTIL_WHEN;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_DID_I_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_MAY_I_STILL_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHOM_DO_I_RING_AT_NIGHT;

import org.evenhand.casework.StartBasis;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Graham Tolley brings up his granddaughter. His complaint about bullying was decided in December;
 * in January he writes an abusive e-mail, and then complains again: two points of it were decided,
 * and one is new.
 */
@Paragraphs({"P30", "P32", "P34", "P53", "P59"})
class ARepeatedComplaintsLettersTests extends LettersOfACase {
    ARepeatedComplaintsLettersTests() {
        super("a-repeated-complaint", played());
    }

    private static ParentsCase played() {
        ParentsCase graham =
                ParentsCase.of(
                                "Graham Tolley",
                                RelationshipKind.CARER,
                                "8 Mill Cottages\nFernleigh\nHX7 8MC")
                        .withAChild("Amelia Tolley", YearGroup.YEAR_6);
        EntryId email =
                graham.logged(
                        new ParentsCase.Contact(
                                day("2026-01-12"),
                                "21:40",
                                Channel.EMAIL,
                                Place.IN_WRITING,
                                "An e-mail to the office about the outcome of his complaint.",
                                "You are a bunch of liars and cowards and I hope you choke on it",
                                SubType.WRITTEN_ABUSE,
                                30));
        graham.opened(
                "2026-01-13",
                StartBasis.COMPLAINT_CONCLUDED,
                "Abuse about a complaint that was decided.");
        graham.complained("2025-11-03", "2026-01-13", "C-1", "Bullying at the bus stop");
        graham.concluded(
                "2025-12-05",
                "2026-01-13",
                "Stage 2, governors’ panel",
                "Two of five points upheld. An adult now waits at the bus stop.");
        graham.issues(
                "correspondence",
                "2026-01-14",
                "correspondence",
                graham.school.head(),
                answers(
                                told(email),
                                "You wrote to the office: “You are a bunch of liars and cowards and I hope you choke"
                                        + " on it”.",
                                "reader",
                                id(graham.school.deputy()))
                        .with("entries", ids(email)));
        graham.complained(
                "2026-01-20",
                "2026-01-20",
                "C-3",
                "Bullying, the investigation, and a broken promise");
        graham.issues(
                "serial-complaint",
                "2026-01-29",
                "complaint",
                graham.school.head(),
                with(
                        answers(
                                "complaint",
                                graham.complaint(1),
                                "earlier",
                                graham.complaint(0),
                                "points",
                                """
                                The school did nothing about the bullying at the bus stop
                                The investigation did not ask Amelia’s friends
                                The adult at the bus stop has not been there since Christmas
                                """,
                                "is-1",
                                "DECIDED",
                                "where-1",
                                "The panel’s letter of Friday 5 December 2025 found that we acted too late, and an"
                                        + " adult was put at the bus stop.",
                                "is-2",
                                "DECIDED",
                                "where-2",
                                "The same letter, under point 4: two friends were asked, with their parents there.",
                                "is-3",
                                "NEW",
                                "owner-3",
                                id(graham.school.deputy()),
                                "step-3",
                                "Daniel Osei looks at who stood at the bus stop in January and writes to you.",
                                "merits",
                                "What was right in it was upheld in December. Nothing new is said about those two"
                                        + " points.",
                                "onPerson",
                                "You lose no step that you have not had: the panel heard you for two hours.",
                                "publicInterest",
                                "Other families use the bus stop. That is why the third point goes on.",
                                "exceptional",
                                "Two points went through both stages seven weeks ago and are brought again in the same"
                                        + " words."),
                        "by-3",
                        day("2026-02-06")));
        return graham;
    }

    @Test
    void theNoticeAnswersHim() {
        readBy("correspondence")
                .finds(
                        WHAT_DID_I_DO,
                        "Monday 12 January 2026, 9:40pm, e-mail",
                        "You wrote to the office: “You are a bunch of liars and cowards and I hope you choke on"
                                + " it”.",
                        "We consider this language offensive, unnecessary and unhelpful.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Write, telephone and come to us as before.",
                        "You may be as critical of us as you wish.")
                .isNotOwed(UNTIL_WHEN, "Nothing is closed to him, so nothing ends")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "You may raise a concern or complain at any time through our complaints procedure.")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999, or 111 for advice about health.",
                        "Daniel Osei reads everything that you send us")
                .andThatIsAll();
    }

    @Test
    void theDecisionOnHisComplaintAnswersHim() {
        readBy("serial-complaint")
                .finds(
                        WHAT_DID_I_DO,
                        "Points 1 and 2 have been decided already.",
                        "The panel’s letter of Friday 5 December 2025 found that we acted too late",
                        "The mark is on the complaint and not on you.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may complain to us about anything else at any time, and it will be considered on"
                                + " its merits.",
                        "Point 3 is new and will be dealt with as the table says.")
                .finds(UNTIL_WHEN, "Daniel Osei deals with it by Friday 6 February 2026.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "You may write to the clerk to the governors and ask for this decision to be looked at by"
                                + " somebody who had no part in it.")
                .isNotOwed(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "It is about papers; no way of reaching the school is closed or warned of")
                .andThatIsAll();
    }
}
