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
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Leonard Frith hires the hall for his choir; he has no child here. He is warned about hour-long
 * calls, may not ring until the summer, asks for a review, and is right: it ends.
 */
@Paragraphs({"P2", "P27", "P28", "P50", "P55", "J18"})
class TheHallHirersLettersTests extends LettersOfACase {
    TheHallHirersLettersTests() {
        super("the-hall-hirer", played());
    }

    private static ParentsCase played() {
        ParentsCase leonard =
                ParentsCase.of(
                        "Leonard Frith",
                        RelationshipKind.HIRER,
                        "Rose Bank\n40 Abbey Street\nHexbury\nHX1 6AS");
        EntryId first =
                leonard.logged(
                        new ParentsCase.Contact(
                                day("2026-01-20"),
                                "14:00",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "A call of eighty minutes about the hall’s heating.",
                                "",
                                SubType.LONG_CALLS,
                                90));
        EntryId second =
                leonard.logged(
                        new ParentsCase.Contact(
                                day("2026-01-27"),
                                "13:30",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "A call of sixty minutes about the same.",
                                "",
                                SubType.LONG_CALLS,
                                65));
        leonard.opened("2026-01-28", StartBasis.NOT_A_COMPLAINT, "Very long calls to the office.");
        leonard.tried(
                "2026-01-29",
                StepKind.SIGNPOSTED,
                "We gave you the site manager’s e-mail address, where such things are answered first.",
                "He said that he prefers to talk.");
        leonard.raised(
                "2026-01-29",
                "The hall is cold on Thursday evenings.",
                leonard.school.office(),
                "Denise Cole has the heating engineer look at the hall and tells you what was found.",
                "2026-02-13");
        leonard.assessed("2026-02-04", Conclusion.WARN, "Twice in a week.", first, second);
        leonard.issues(
                "warning",
                "2026-02-05",
                "warn",
                leonard.school.head(),
                answers(
                        told(first),
                        "You stayed on the office line for eighty minutes about the heating of the hall.",
                        told(second),
                        "You stayed on the office line for an hour about the same. Four families could not get"
                                + " through.",
                        "weAsk",
                        "Please send what you notice about the hall to the site manager by e-mail, and keep calls"
                                + " to five minutes."));
        EntryId third =
                leonard.logged(
                        new ParentsCase.Contact(
                                day("2026-02-24"),
                                "14:10",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "A call of seventy-five minutes.",
                                "",
                                SubType.LONG_CALLS,
                                80));
        leonard.movedOn(
                "2026-02-13",
                "The engineer came.",
                leonard.school.office(),
                "A new valve is fitted in the Easter holidays, and Denise Cole writes to you.",
                "2026-04-17");
        String seventyFive =
                "You stayed on the office line for seventy-five minutes and would not be called back.";
        leonard.issues(
                "invitation",
                "2026-02-25",
                "invite",
                leonard.school.head(),
                with(
                        answers(
                                        "considered",
                                        "That you do not ring the school until the end of the summer term.",
                                        told(third),
                                        seventyFive)
                                .with("entries", ids(third)),
                        "by",
                        day("2026-03-11")));
        leonard.assessed("2026-03-12", Conclusion.RESTRICT, "It went on.", third);
        leonard.supported("2026-03-12", "Heading C, no telephone.");
        leonard.issues(
                "restriction",
                "2026-03-13",
                "restrict",
                leonard.school.head(),
                with(
                        answers(
                                        "headings",
                                        "C",
                                        told(third),
                                        seventyFive,
                                        "closed",
                                        "PHONE",
                                        "premises",
                                        "NO",
                                        "reader",
                                        id(leonard.school.office()),
                                        "safety",
                                        "CALM",
                                        "timescale",
                                        "SUMMER-2025",
                                        "extent",
                                        "You may use the hall as booked, write to us, and e-mail the site manager.",
                                        "why",
                                        "Our one office line was blocked for more than an hour after we had asked you to"
                                                + " keep calls short. Parents who report a sick child have to get through.")
                                .with("entries", ids(third))
                                .with("onStaff", "The office manager did no other work.")
                                .with("onService", "Families could not get through.")
                                .with("milderWay", "He was given an address and was warned.")
                                .with("onPerson", "He writes instead.")
                                .with("onChild", "He has no child here.")
                                .with("keptOpen", "The hall, letters, e-mail.")
                                .with("adjustments", "Asked; none needed."),
                        "start",
                        day("2026-03-16")));
        leonard.disagrees(
                "2026-03-24",
                "By letter to the clerk",
                "His eyes are poor and he cannot read e-mail; nobody asked.");
        leonard.issues(
                "request-answered",
                "2026-04-15",
                "request",
                leonard.school.viceChair(),
                answers(
                        "considered",
                        "Your letter of Tuesday 24 March 2026, and the school’s record of four calls.",
                        "outcome",
                        "ENDED",
                        "because",
                        "You cannot read e-mail, and a telephone call at a fixed time does as well. The site"
                                + " manager will ring you on the first Monday of each month."));
        leonard.issues("ending", "2026-04-16", "end", leonard.school.head(), answers());
        return leonard;
    }

    /**
     * Summer term ends on 22 July 2026; twenty working days from 13 March, without Good Friday and
     * Easter Monday, are up on 14 April.
     */
    @Test
    void theRestrictionAnswersHim() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "Tuesday 24 February 2026, 2:10pm, phone call",
                        "You stayed on the office line for seventy-five minutes",
                        "We warned you in our letter of Thursday 5 February 2026")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may use the hall as booked, write to us, and e-mail the site manager.",
                        "You may not contact the school or its staff by telephone, voicemail or text message.")
                .finds(UNTIL_WHEN, "Until the end of Wednesday 22 July 2026.")
                .finds(HOW_DO_I_DISAGREE, "Please ask by Tuesday 14 April 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999",
                        "Nothing in this letter changes that.")
                .andThatIsAll();
    }

    @Test
    void theAnswerToHisRequestAnswersHim() {
        readBy("request-answered")
                .isNotOwed(WHAT_DID_I_DO, "He was right, and nothing of it is held up to him again")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "The restriction ends now.",
                        "You may contact the school and come to it in the usual ways again.")
                .finds(UNTIL_WHEN, "It no longer applies from Wednesday 15 April 2026.")
                .isNotOwed(HOW_DO_I_DISAGREE, "It was decided as he asked")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theEndingAnswersHim() {
        readBy("ending")
                .isNotOwed(WHAT_DID_I_DO, "It is over, and nothing of it is held up to him again")
                .finds(WHAT_MAY_I_STILL_DO, "You can contact the school in the usual ways again.")
                .finds(UNTIL_WHEN, "ended on Wednesday 15 April 2026")
                .isNotOwed(HOW_DO_I_DISAGREE, "Nothing is asked of him")
                .isNotOwed(WHOM_DO_I_RING_AT_NIGHT, "The telephone is open to him as to everybody")
                .andThatIsAll();
    }
}
