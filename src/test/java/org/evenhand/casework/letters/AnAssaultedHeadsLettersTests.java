package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.util.List;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.letters.WhatOthersAsk.Officer;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.ReadText;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Gareth Pugh pushes the headteacher herself. She may keep him out for now, and report it; what
 * comes after is the Chair's to decide, with the vice-chair's support (J5, J23).
 */
@Paragraphs({"P10", "P41", "P50", "P64", "P65", "J5", "J8", "J23"})
class AnAssaultedHeadsLettersTests extends LettersOfACase {
    AnAssaultedHeadsLettersTests() {
        super("an-assaulted-head", played());
    }

    private static ParentsCase played() {
        ParentsCase gareth =
                ParentsCase.of(
                                "Gareth Pugh",
                                RelationshipKind.PARENT,
                                "17 Canal Street\nHexbury\nHX2 8LN")
                        .withAChild("Dylan Pugh", YearGroup.YEAR_5);
        EntryId push =
                gareth.logged(
                        new ParentsCase.Contact(
                                day("2026-01-13"),
                                "15:40",
                                Channel.MEETING,
                                Place.SITE,
                                "At the end of a meeting about Dylan’s trip he pushed the headteacher against a desk.",
                                "You will be sorry you crossed me",
                                SubType.PHYSICAL_ASSAULT,
                                90),
                        gareth.school.head(),
                        List.of());
        gareth.opened("2026-01-13", StartBasis.SAFETY, "The headteacher was pushed.");
        gareth.barred(
                "2026-01-13",
                "15:50",
                push,
                "A member of staff was pushed and hurt in a meeting, and you said that she would be sorry."
                        + " Everybody needs to be safe while we find out what happened.",
                "Daniel Osei meets Dylan at the main gate at 8:45am and brings him there at 3:20pm.");
        gareth.reportedAsViolent(
                "an-incident-report",
                "2026-01-14",
                push,
                new SafetyReportWritten(
                        push,
                        "The headteacher",
                        "Physical: a push against a desk",
                        "Bruised hip, right; first aid by Ruth Barlow",
                        false,
                        null,
                        null,
                        "Talked it through with Daniel Osei the same day; counselling offered",
                        "Meetings with parents, and the room they are in",
                        "There is no camera in that room",
                        "",
                        null,
                        "Headteacher, employed by the school",
                        "None",
                        null));
        gareth.notified("notice", "2026-01-14");
        gareth.raised(
                "2026-01-14",
                "Dylan was not put on the list for the trip to the coast.",
                gareth.school.otherLeader(),
                "Sarah Finch finds out why Dylan was not on the list and writes to you.",
                "2026-01-23");
        gareth.issues(
                "interim-bar",
                "2026-01-14",
                "interim-bar",
                gareth.school.head(),
                answers(
                        "happened",
                        "At the end of a meeting you pushed a member of staff against a desk and said: “You will be"
                                + " sorry you crossed me”."));
        gareth.decidedBy(gareth.school.chair());
        gareth.heard(
                "2026-01-20",
                "by letter",
                "He says that he stumbled and put out his hand, and that he was shouted at first.",
                "2026-01-27",
                "Two others in the room saw a push and heard no shouting. That he writes calmly counts for him.");
        gareth.assessed("2026-01-26", Conclusion.RESTRICT, "He pushed a member of staff.", push);
        gareth.supported("2026-01-26", "Heading A, no entry, until the end of spring term.");
        gareth.issues(
                "restriction",
                "2026-01-28",
                "restrict",
                gareth.school.chair(),
                with(
                        answers(
                                        "theirSide",
                                        "You wrote that you stumbled and put out your hand, and that you were shouted at first.",
                                        "cameOfIt",
                                        "Two others in the room saw a push and heard no shouting. That you write calmly counts for you.",
                                        "headings",
                                        "A",
                                        "withoutWarning",
                                        "VIOLENCE_USED",
                                        "withoutWarningBecause",
                                        "We did not warn you first, because a member of staff was pushed and hurt.",
                                        told(push),
                                        "At the end of a meeting you pushed a member of staff against a desk, so that her"
                                                + " hip was bruised, and said: “You will be sorry you crossed me”.",
                                        "closed",
                                        "IN_PERSON",
                                        "premises",
                                        "WHOLE_SITE",
                                        "reader",
                                        id(gareth.school.deputy()),
                                        "safety",
                                        "DOOR_LOCKED",
                                        "timescale",
                                        "SPRING-2025",
                                        "extent",
                                        "You may ring us, write to us and e-mail us about anything, and we will answer.\n\nYou"
                                                + " may ask Daniel Osei for a meeting by video call.",
                                        "child-COLLECTION",
                                        "Daniel Osei meets Dylan at the main gate at 8:45am and brings him there at 3:20pm.",
                                        "child-HANDOVER",
                                        "Nobody is handed over there: Daniel Osei meets Dylan at the main gate.",
                                        "child-NOBODY_ELSE",
                                        "Ring the office, and Daniel Osei walks Dylan to the corner of the street.",
                                        "child-ILLNESS",
                                        "Ring the office by 9am. We ring you as always.",
                                        "child-REPORTS",
                                        "By post and by e-mail, as before.",
                                        "child-PARENTS_EVENING",
                                        "By video call with the class teacher.",
                                        "child-SEN_MEETINGS",
                                        "By video call, with the coordinator for special needs.",
                                        "child-EVENTS",
                                        "Write to Daniel Osei a week before; we look at each event.",
                                        "child-TRIPS",
                                        "Consent by e-mail or on paper.",
                                        "child-APP_ACCESS",
                                        "You keep your account and all that is sent by it.",
                                        "protectsStaff",
                                        "A colleague stands at the door instead of her.",
                                        "riskToParent",
                                        "He may hear late of things; the office writes the same day.",
                                        "why",
                                        "You pushed a member of staff who had met with you about Dylan, and she was hurt. We read"
                                                + " your letter of 20 January: you say that you stumbled and were shouted at. Two"
                                                + " others in the room saw a push and heard no shouting, and we believe them. We"
                                                + " have not closed the telephone, letters or e-mail, because you have used them"
                                                + " calmly.")
                                .with("entries", ids(push))
                                .with("onStaff", "She was hurt and does not meet parents alone.")
                                .with("onService", "Two staff sit in every meeting.")
                                .with(
                                        "milderWay",
                                        "Meetings with two staff would still bring them face to face.")
                                .with(
                                        "onPerson",
                                        "He cannot come in; he can ring, write and be seen by video.")
                                .with(
                                        "onChild",
                                        "Dylan is met at the gate; nothing else changes for him.")
                                .with("keptOpen", "Telephone, letters, e-mail, video calls.")
                                .with("adjustments", "Asked; none needed."),
                        "start",
                        day("2026-01-30")));
        return gareth;
    }

    /** Spring term ends on 27 March 2026; twenty working days from 28 January on 25 February. */
    @Test
    void theRestrictionAnswersHim() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "Tuesday 13 January 2026, 3:40pm",
                        "you pushed a member of staff against a desk",
                        "We did not warn you first, because a member of staff was pushed and hurt.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may ring us, write to us and e-mail us about anything",
                        "Daniel Osei meets Dylan at the main gate at 8:45am",
                        "Sarah Finch finds out why Dylan was not on the list")
                .finds(UNTIL_WHEN, "Until the end of Friday 27 March 2026.")
                .finds(HOW_DO_I_DISAGREE, "Please ask by Wednesday 25 February 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    /** Whoever was pushed did not decide, and what he said was weighed. */
    @Test
    void theRestrictionAnswersHisSolicitor() {
        WhatOthersAsk.theirSolicitor(letter("restriction"))
                .finds(
                        Solicitor.UNDER_WHICH_POWER,
                        "I have decided to restrict your contact with the school under our policy",
                        "Peter Lang Chair of governors")
                .finds(Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY, "Tuesday 13 January 2026, 3:40pm")
                .finds(
                        Solicitor.IS_IT_PROPORTIONATE,
                        "We have not closed the telephone, letters or e-mail, because you have used them"
                                + " calmly.",
                        "You may ask Daniel Osei for a meeting by video call.")
                .finds(
                        Solicitor.HOW_IS_IT_CHALLENGED,
                        "by a governor who had no part in it",
                        "Asking is never held against you.")
                .finds(
                        Solicitor.IS_NOTHING_PREJUDGED,
                        "We read your letter of 20 January: you say that you stumbled")
                .andThatIsAll();
        assertThat(ReadText.onOneLine(letter("restriction")))
                .doesNotContainIgnoringCase("offence to")
                .doesNotContain("Margaret Ellwood");
    }

    @Test
    void theRestrictionAnswersTheOfficer() {
        WhatOthersAsk.theOfficer(letter("restriction"))
                .finds(Officer.WHY, "she was hurt")
                .finds(Officer.WHAT, "What we are doing", "1. ")
                .finds(Officer.HOW_LONG, "its last day is Friday 27 March 2026")
                .finds(
                        Officer.REVIEWED_WHEN_AND_OVER_WHEN,
                        "will review it on ",
                        "It then ends by itself.")
                .finds(Officer.EARLIER_WHEN, "if you tell us something new that matters")
                .finds(
                        Officer.EMERGENCIES_AND_NECESSARY_CONTACT,
                        "Emergencies are never restricted",
                        "Contact about your child")
                .finds(Officer.WHAT_IF_IT_GOES_ON, "a further restriction may be put in place")
                .andThatIsAll();
    }

    /**
     * Whoever has to keep it from happening again reads what happened, to whom, and what is done.
     */
    @Test
    void theReportSaysWhatHappenedAndWhatKeepsItFromHappeningAgain() {
        assertThat(ReadText.onOneLine(letter("an-incident-report")))
                .contains(
                        "HS-2026-4",
                        "he pushed the headteacher against a desk",
                        "You will be sorry you crossed me",
                        "Bruised hip, right",
                        "counselling offered",
                        "Two members of staff see parents together in the front office.");
    }
}
