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

import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Harriet Vale insults her son's teacher at the classroom door, is warned, and goes on. For three
 * months she deals with one person, by e-mail. She asks for a review, in vain; at the school's own
 * review it is left to end, and it ends in the Easter holidays.
 */
@Paragraphs({"P50", "P52", "P54", "P55", "J9", "J13", "J18", "J24"})
class OneNamedContactsLettersTests extends LettersOfACase {
    OneNamedContactsLettersTests() {
        super("one-named-contact", played());
    }

    private static ParentsCase played() {
        ParentsCase harriet =
                ParentsCase.of(
                                "Harriet Vale",
                                RelationshipKind.PARENT,
                                "The Old Forge\nChurch Lane\nFernleigh\nHX7 3CL")
                        .withAChild("Rufus Vale", YearGroup.YEAR_5);
        EntryId door =
                harriet.logged(
                        new ParentsCase.Contact(
                                day("2025-11-04"),
                                "08:45",
                                Channel.IN_PERSON_ON_SITE,
                                Place.SITE,
                                "She held the classroom door and insulted the teacher.",
                                "A trained monkey could teach this better",
                                SubType.DEROGATORY_OR_RUDE,
                                15));
        harriet.opened("2025-11-05", StartBasis.NOT_A_COMPLAINT, "Insults at the classroom door.");
        harriet.tried(
                "2025-11-05",
                StepKind.MEETING,
                "We offered you a meeting the same week with the headteacher.",
                "She said that she had no time for it.");
        harriet.raised(
                "2025-11-05",
                "Rufus finds mathematics too easy.",
                harriet.school.otherLeader(),
                "Sarah Finch looks at Rufus’s work and writes to you.",
                "2025-11-21");
        harriet.assessed("2025-11-07", Conclusion.WARN, "She did not want to talk.", door);
        harriet.issues(
                "warning",
                "2025-11-10",
                "warn",
                harriet.school.head(),
                answers(
                        told(door),
                        "You held the classroom door open while children came in, and said to the teacher: “A"
                                + " trained monkey could teach this better”."));
        harriet.movedOn(
                "2025-11-20",
                "Sarah Finch has looked at Rufus’s work.",
                harriet.school.otherLeader(),
                "Rufus joins the new mathematics group, and Sarah Finch writes to you how it goes.",
                "2026-03-20");
        EntryId again =
                harriet.logged(
                        new ParentsCase.Contact(
                                day("2025-12-02"),
                                "08:47",
                                Channel.IN_PERSON_ON_SITE,
                                Place.SITE,
                                "The same at the door, louder.",
                                "Have they not sacked you yet?",
                                SubType.DEROGATORY_OR_RUDE,
                                15));
        EntryId call =
                harriet.logged(
                        new ParentsCase.Contact(
                                day("2025-12-03"),
                                "12:10",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "She rang the office and went on about the teacher.",
                                "That woman should not be let near children",
                                SubType.DEROGATORY_OR_RUDE,
                                25));
        String atTheDoor =
                "You said to the teacher at the classroom door, in front of children: “Have they not sacked you"
                        + " yet?”";
        String onThePhone =
                "You said of the teacher to the member of staff who answered: “That woman should not be let near"
                        + " children”.";
        harriet.issues(
                "invitation",
                "2025-12-04",
                "invite",
                harriet.school.head(),
                with(
                        answers(
                                        "considered",
                                        "That for about three months you deal with one member of staff only, by e-mail,"
                                                + " and do not ring or speak to others.",
                                        told(again),
                                        atTheDoor,
                                        told(call),
                                        onThePhone)
                                .with("entries", ids(again, call)),
                        "by",
                        day("2025-12-18")));
        harriet.assessed("2025-12-19", Conclusion.RESTRICT, "It went on.", again, call);
        harriet.supported("2026-01-05", "Heading A, one named contact, three months.");
        harriet.issues(
                "restriction",
                "2026-01-06",
                "restrict",
                harriet.school.head(),
                with(
                        answers(
                                        "headings",
                                        "A",
                                        told(again),
                                        atTheDoor,
                                        told(call),
                                        onThePhone,
                                        "premises",
                                        "NO",
                                        "contact",
                                        id(harriet.school.deputy()),
                                        "contactAt",
                                        "d.osei@fernleigh.example",
                                        "deputy",
                                        id(harriet.school.otherLeader()),
                                        "deputyAt",
                                        "s.finch@fernleigh.example",
                                        "replyWithin",
                                        "3",
                                        "safety",
                                        "CALM",
                                        "timescale",
                                        "THREE",
                                        "extent",
                                        "You may bring Rufus to the playground and collect him there, come to school"
                                                + " events, and e-mail Daniel Osei about anything.",
                                        "child-COLLECTION",
                                        "As before, at the playground gate.",
                                        "child-HANDOVER",
                                        "The teaching assistant is at the door in the morning and at 3:15pm.",
                                        "child-NOBODY_ELSE",
                                        "You collect Rufus yourself at the playground gate, as before.",
                                        "child-ILLNESS",
                                        "E-mail or the absence line, a recorded message, at any hour.",
                                        "child-REPORTS",
                                        "By post, as before.",
                                        "child-PARENTS_EVENING",
                                        "With Daniel Osei and another member of staff, on the same evening.",
                                        "child-SEN_MEETINGS",
                                        "With the coordinator for special needs and Daniel Osei.",
                                        "child-EVENTS",
                                        "As before.",
                                        "child-TRIPS",
                                        "Through the school’s app, as before.",
                                        "child-APP_ACCESS",
                                        "You keep your account in the school’s app.",
                                        "protectsStaff",
                                        "A colleague stands at the door instead of her.",
                                        "riskToParent",
                                        "She may wait for an answer; it comes within three school days.",
                                        "why",
                                        "You insulted a teacher in front of her class again after our warning, and did not"
                                                + " answer when we asked for your side.")
                                .with("entries", ids(again, call))
                                .with("closed", "IN_PERSON", "PHONE")
                                .with("onStaff", "The teacher dreads the door.")
                                .with("onService", "Lessons begin late.")
                                .with("milderWay", "She was offered a meeting and was warned.")
                                .with("onPerson", "She writes instead of speaking.")
                                .with("onChild", "Nothing changes for Rufus.")
                                .with("keptOpen", "E-mail, letters, events.")
                                .with("adjustments", "Asked; none needed."),
                        "start",
                        day("2026-01-09")));
        harriet.disagrees(
                "2026-01-14",
                "By e-mail to the clerk",
                "She says that she has a right to speak to the teacher.");
        harriet.issues(
                "request-answered",
                "2026-01-28",
                "request",
                harriet.school.viceChair(),
                answers(
                        "considered",
                        "Your e-mail of Wednesday 14 January 2026, the letters of Monday 10 November 2025 and"
                                + " Tuesday 6 January 2026, and what was written down on each of the three days.",
                        "outcome",
                        "UPHELD",
                        "because",
                        "You can reach the school about anything, and you have had your answers within three"
                                + " school days. The teacher needs to be able to begin her lessons in peace."));
        harriet.issues(
                "variation",
                "2026-02-12",
                "review",
                harriet.school.head(),
                answers(
                        "trigger",
                        "NEW_INFORMATION",
                        "considered",
                        "That you have written to Daniel Osei only since it began, and civilly. That you have asked to"
                                + " talk about how Rufus does in the new mathematics group.",
                        "theirViews",
                        "She wrote that she would like to talk to somebody in person.",
                        "outcome",
                        "VARY",
                        "because",
                        "A talk about Rufus is better held in person, and you have shown that it can be.",
                        "clause-1",
                        "BY_APPOINTMENT",
                        "allTheSame",
                        "She can come to meetings again, and should not wait a week to hear it."));
        harriet.issues(
                "review",
                "2026-03-16",
                "review",
                harriet.school.head(),
                answers(
                        "considered",
                        "Your seven e-mails to Daniel Osei since it began, all of them civil. How the teacher is"
                                + " now. That Rufus has settled in the new mathematics group.",
                        "theirViews",
                        "She wrote that she will be glad when it is over.",
                        "outcome",
                        "LET_END",
                        "because",
                        "It works, and it ends in three weeks. We see no reason to prolong it."));
        harriet.issues(
                "contact",
                "2026-03-18",
                "contact",
                harriet.school.head(),
                answers(
                        "contact",
                        id(harriet.school.otherLeader()),
                        "contactAt",
                        "s.finch@fernleigh.example",
                        "deputy",
                        id(harriet.school.head()),
                        "deputyAt",
                        "head@fernleigh.example",
                        "howLong",
                        "STAYS"));
        harriet.issues("ending", "2026-04-13", "end", harriet.school.head(), answers());
        return harriet;
    }

    /**
     * Three months from 9 January end on 8 April; twenty working days from 6 January on 3 February.
     */
    @Test
    void theRestrictionAnswersHer() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "You insulted a teacher in front of her class again after our warning",
                        "Tuesday 2 December 2025, 8:47am, in person on site",
                        "Wednesday 3 December 2025, 12:10pm, phone call",
                        "We warned you in our letter of Monday 10 November 2025")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may bring Rufus to the playground and collect him there, come to school events, and"
                                + " e-mail Daniel Osei about anything.",
                        "Please contact only Daniel Osei (d.osei@fernleigh.example).",
                        "You will have a reply within 3 school days.")
                .finds(
                        UNTIL_WHEN,
                        "It lasts for 3 months: its last day is Wednesday 8 April 2026.",
                        "It then ends by itself.")
                .finds(HOW_DO_I_DISAGREE, "Please ask by Tuesday 3 February 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theAnswerToHerRequestAnswersHer() {
        readBy("request-answered")
                .isNotOwed(
                        WHAT_DID_I_DO,
                        "She asked about the decision, whose letter says it; this one says what was looked at")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "The restriction stands.",
                        "You can reach the school about anything",
                        "Everything that our letter of Tuesday 6 January 2026 leaves open to you, as before.",
                        "Please contact only Daniel Osei (d.osei@fernleigh.example).")
                .finds(UNTIL_WHEN, "It ends by itself at the end of Wednesday 8 April 2026.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "You asked on Wednesday 14 January 2026",
                        "Joan Adeyemi, Vice-chair of governors, who had no part in the decision before",
                        "complaints procedure")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theChangeOfContactAnswersHer() {
        readBy("contact")
                .isNotOwed(WHAT_DID_I_DO, "It is no decision about her: her contact has changed")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Sarah Finch now deals with you in place of Daniel Osei",
                        "Please contact Sarah Finch (s.finch@fernleigh.example).",
                        "leave open to you, as before")
                .finds(UNTIL_WHEN, "It ends by itself at the end of Wednesday 8 April 2026.")
                .isNotOwed(
                        HOW_DO_I_DISAGREE,
                        "Nothing is taken from her; the letter of the decision says it")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theVariationAnswersHer() {
        readBy("variation")
                .isNotOwed(
                        WHAT_DID_I_DO,
                        "The letter of the decision says it; this is about the time since")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "We ask less of you.",
                        "No longer asked of you: You may not contact the school or its staff in person.",
                        "This begins when you have been told of this letter. Until then everything is as it was.",
                        "Everything that our letter of Tuesday 6 January 2026 leaves open to you, as before.",
                        "Please contact only Daniel Osei (d.osei@fernleigh.example).")
                .finds(
                        UNTIL_WHEN,
                        "From when you have been told of this letter until the end of Wednesday 8 April 2026.",
                        "New facts may end it earlier.",
                        "It ends by itself at the end of Wednesday 8 April 2026.",
                        "We look at it earlier if you ask us to, or tell us something new.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "This letter says how.",
                        "a governor who had no part in it",
                        "clerk@fernleigh.example")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theReviewAnswersHer() {
        readBy("review")
                .isNotOwed(
                        WHAT_DID_I_DO,
                        "The letter of the decision says it; this is about the time since")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "The restriction stays as it is until its last day.",
                        "Everything that our letters of Tuesday 6 January 2026 and Thursday 12 February 2026"
                                + " leave open to you, as before.",
                        "Sarah Finch deals with it. What comes next, by Friday 20 March 2026",
                        "Please contact only Daniel Osei (d.osei@fernleigh.example).")
                .finds(
                        UNTIL_WHEN,
                        "It ends by itself at the end of Wednesday 8 April 2026.",
                        "It may end earlier if you tell us something new.",
                        "We look at it earlier if you ask us to, or tell us something new.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "Ask for a review by Wednesday 8 April 2026. This letter says how.",
                        "clerk@fernleigh.example")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theEndingAnswersHer() {
        readBy("ending")
                .isNotOwed(WHAT_DID_I_DO, "It is over, and nothing of it is held up to her again")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You can contact the school in the usual ways again.",
                        "we offer a first conversation with somebody who was not involved")
                .finds(UNTIL_WHEN, "ended on Wednesday 8 April 2026")
                .isNotOwed(HOW_DO_I_DISAGREE, "Nothing is asked of her")
                .isNotOwed(WHOM_DO_I_RING_AT_NIGHT, "The telephone is open to her as to everybody")
                .andThatIsAll();
    }
}
