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
 * Wayne Pocock shouts in the playground, is warned, and a month later threatens a teacher at the
 * gate. His side is heard; then he may not come onto the site or ring until the end of spring term.
 */
@Paragraphs({"P48", "P50", "P52", "P54", "P55", "J11", "J13"})
class AThreatAtTheGatesLettersTests extends LettersOfACase {
    AThreatAtTheGatesLettersTests() {
        super("a-threat-at-the-gate", played());
    }

    /** His case, told by the papers for somebody outside as well. */
    static ParentsCase played() {
        ParentsCase wayne =
                ParentsCase.of(
                                "Wayne Pocock",
                                RelationshipKind.PARENT,
                                "5 Tanner’s Yard\nFernleigh\nHexbury\nHX7 1TY")
                        .withAChild("Lily Pocock", YearGroup.YEAR_2);
        EntryId playground =
                wayne.logged(
                        new ParentsCase.Contact(
                                day("2025-10-02"),
                                "15:25",
                                Channel.IN_PERSON_ON_SITE,
                                Place.SITE,
                                "He shouted at the class teacher in the playground.",
                                "You’re a liar and everybody here knows it",
                                SubType.VERBAL_ABUSE,
                                20));
        EntryId call =
                wayne.logged(
                        new ParentsCase.Contact(
                                day("2025-10-08"),
                                "09:10",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "He swore at the office.",
                                "Useless, the lot of you",
                                SubType.VERBAL_ABUSE,
                                15));
        wayne.opened("2025-10-08", StartBasis.NOT_A_COMPLAINT, "Shouting and swearing.");
        wayne.tried(
                "2025-10-09",
                StepKind.CALL_BACK,
                "We rang you, listened, and asked you to speak to our staff without shouting.",
                "He put the telephone down.");
        wayne.raised(
                "2025-10-09",
                "Lily says that she is left out at lunch.",
                wayne.school.deputy(),
                "Daniel Osei sits with Lily’s table at lunch for a week and then rings you.",
                "2025-10-22");
        wayne.assessed("2025-10-10", Conclusion.WARN, "Twice in a week.", playground, call);
        wayne.issues(
                "warning",
                "2025-10-13",
                "warn",
                wayne.school.head(),
                answers(
                        told(playground),
                        "You shouted at the class teacher in front of children and other parents: “You’re a liar"
                                + " and everybody here knows it”.",
                        told(call),
                        "You swore at the member of staff who answered, and said: “Useless, the lot of you”."));
        EntryId gate =
                wayne.logged(
                        new ParentsCase.Contact(
                                day("2025-11-11"),
                                "08:50",
                                Channel.IN_PERSON_ON_SITE,
                                Place.GATE,
                                "He stepped up to the class teacher at the gate and threatened her.",
                                "I know what time you leave, and I’ll be waiting",
                                SubType.THREAT_OF_VIOLENCE,
                                60));
        wayne.movedOn(
                "2025-10-22",
                "Daniel Osei sat with Lily’s table.",
                wayne.school.deputy(),
                "Daniel Osei asks Lily again in the new year and writes to you.",
                "2026-01-16");
        String threat =
                "You stepped up to the class teacher at the gate, in front of children, and said: “I know what"
                        + " time you leave, and I’ll be waiting”.";
        wayne.issues(
                "invitation",
                "2025-11-12",
                "invite",
                wayne.school.head(),
                with(
                        answers(
                                        "considered",
                                        "That you do not come onto the school site, and do not ring, until the end of"
                                                + " the spring term.",
                                        told(gate),
                                        threat)
                                .with("entries", ids(gate)),
                        "by",
                        day("2025-11-26")));
        wayne.heard(
                "2025-11-18",
                "by telephone to the office",
                "He was frightened for Lily, would never hurt anybody, and is sorry.",
                "2025-11-25",
                "That he is sorry counts for him: it ends with the term, not after a year.");
        wayne.assessed("2025-11-24", Conclusion.RESTRICT, "He threatened her.", gate);
        wayne.supported("2025-11-25", "Heading A, until the end of spring term.");
        wayne.issues(
                "restriction",
                "2025-11-27",
                "restrict",
                wayne.school.head(),
                with(
                        answers(
                                        "theirSide",
                                        "You told us that you were frightened for Lily, that you would never hurt anybody, and that you are sorry.",
                                        "cameOfIt",
                                        "That you are sorry counts for you: this ends with the term, and not after a year.",
                                        "headings",
                                        "A",
                                        told(gate),
                                        threat,
                                        "closed",
                                        "PHONE",
                                        "premises",
                                        "WHOLE_SITE",
                                        "reader",
                                        id(wayne.school.deputy()),
                                        "safety",
                                        "DOOR_LOCKED",
                                        "timescale",
                                        "SPRING-2025",
                                        "extent",
                                        "You may write to us and e-mail us about anything, and we will answer.\n\nYou may"
                                                + " ask for a meeting by video call.",
                                        "child-COLLECTION",
                                        "Lily’s grandmother brings her to the main door and collects her there. If she"
                                                + " cannot, e-mail the office by noon, and a member of staff walks Lily to"
                                                + " the corner of Orchard Lane.",
                                        "child-HANDOVER",
                                        "Nobody is handed over there: it is done at the main door.",
                                        "child-NOBODY_ELSE",
                                        "E-mail the office by noon, and a member of staff walks Lily to the corner of Orchard Lane.",
                                        "child-ILLNESS",
                                        "Report an absence by e-mail to the office by 9am. We ring you as always.",
                                        "child-REPORTS",
                                        "By post and by e-mail, as before.",
                                        "child-PARENTS_EVENING",
                                        "By video call at a time that the office agrees with you.",
                                        "child-SEN_MEETINGS",
                                        "By video call, with the coordinator for special needs.",
                                        "child-EVENTS",
                                        "We send you a film of the Christmas play. Write to us before any other event.",
                                        "child-TRIPS",
                                        "Consent by e-mail or on paper.",
                                        "child-APP_ACCESS",
                                        "You keep your account and all that is sent by it.",
                                        "protectsStaff",
                                        "A colleague stands at the door instead of her.",
                                        "riskToParent",
                                        "He may miss news; the office writes the same day.",
                                        "why",
                                        "You told a teacher that you would be waiting for her, a month after our warning."
                                                + " She has to be able to come to work and go home without fear. You told us"
                                                + " that you are sorry and were frightened for Lily, and we have taken that"
                                                + " into account: this ends with the term.")
                                .with("entries", ids(gate))
                                .with("onStaff", "She is afraid to leave alone.")
                                .with("onService", "Two staff stand at the gate.")
                                .with("milderWay", "A ban on calls alone would not keep her safe.")
                                .with("onPerson", "He cannot bring Lily himself.")
                                .with("onChild", "Her grandmother brings her.")
                                .with("keptOpen", "Letters, e-mail, video calls.")
                                .with("adjustments", "Asked; none needed."),
                        "start",
                        day("2025-12-01")));
        return wayne;
    }

    /** Ten working days from 13 October are up on 27 October (I). */
    @Test
    void theWarningAnswersHim() {
        readBy("warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Thursday 2 October 2025, 3:25pm, in person on site",
                        "You shouted at the class teacher in front of children and other parents: “You’re a liar"
                                + " and everybody here knows it”.",
                        "Wednesday 8 October 2025, 9:10am, phone call",
                        "Useless, the lot of you")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything you do now. This letter does not restrict you.",
                        "Daniel Osei deals with it. What comes next, by Wednesday 22 October 2025")
                .isNotOwed(UNTIL_WHEN, "A warning restricts nothing, so nothing ends")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "If any fact in this letter is wrong, please tell us by Monday 27 October 2025")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theInvitationAnswersHim() {
        readBy("invitation")
                .finds(
                        WHAT_DID_I_DO,
                        "Tuesday 11 November 2025, 8:50am, in person on site",
                        "I know what time you leave, and I’ll be waiting")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Nothing has been decided.",
                        "That you do not come onto the school site, and do not ring, until the end of the spring"
                                + " term.")
                .finds(UNTIL_WHEN, "Please do so by Wednesday 26 November 2025.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "whether this is what happened, what lay behind it",
                        "Write or e-mail to the school, ask for a telephone call or a meeting, or let somebody"
                                + " speak for you.")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theAcknowledgementAnswersHim() {
        readBy("acknowledgement")
                .isNotOwed(WHAT_DID_I_DO, "It thanks him for his side; the invitation said it")
                .isNotOwed(WHAT_MAY_I_STILL_DO, "Nothing is restricted yet")
                .finds(UNTIL_WHEN, "Margaret Ellwood will answer you by Tuesday 25 November 2025.")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "Thank you for what you told us (by telephone to the office).",
                        "weighed before anything more is decided. It can also change what was decided already.")
                .isNotOwed(WHOM_DO_I_RING_AT_NIGHT, "The telephone is as open to him as before")
                .andThatIsAll();
    }

    /**
     * Spring term ends on 27 March 2026. Ten school days before it is 13 March. He may ask for a
     * review for twenty working days, of which Christmas and Boxing Day are none: until 29
     * December.
     */
    @Test
    void theRestrictionAnswersHim() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "You told a teacher that you would be waiting for her, a month after our warning.",
                        "Tuesday 11 November 2025, 8:50am, in person on site",
                        "We warned you in our letter of Monday 13 October 2025")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may write to us and e-mail us about anything, and we will answer.",
                        "Lily’s grandmother brings her to the main door and collects her there.",
                        "Your rights are not affected",
                        "What this letter says about emergencies, contact about your child, your rights and"
                                + " complaints goes before this.",
                        "Daniel Osei deals with it. What comes next, by Friday 16 January 2026")
                .finds(
                        UNTIL_WHEN,
                        "Until the end of Friday 27 March 2026.",
                        "This restriction starts on Monday 1 December 2025",
                        "It lasts until the end of Spring term 2025/26: its last day is Friday 27 March 2026.",
                        "the permission that you had is withdrawn until the end of Friday 27 March 2026.",
                        "To come all the same may be trespass, which is a matter of civil law.",
                        "The headteacher will review it on Friday 13 March 2026")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "a governor who had no part in it",
                        "Please ask by Monday 29 December 2025, and send it to the clerk to the governors",
                        "clerk@fernleigh.example",
                        "Asking is never held against you.")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999, or 111 for advice about health.",
                        "If your child is ill or hurt we will ring you, as always.")
                .andThatIsAll();
    }
}
