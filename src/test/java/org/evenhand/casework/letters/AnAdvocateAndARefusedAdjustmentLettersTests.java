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
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.letters.WhatOthersAsk.Officer;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AuthoritySeen;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.AppointingARepresentative;
import org.evenhand.people.act.RecordingAnAdjustment;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Irena Novak has an advocate, and asked that every call be returned within the hour. That was not
 * agreed, and something else was; the letter says what, and that the advocate may speak for her.
 */
@Paragraphs({"P12", "P50", "P57", "P68", "P69"})
class AnAdvocateAndARefusedAdjustmentLettersTests extends LettersOfACase {
    AnAdvocateAndARefusedAdjustmentLettersTests() {
        super("an-advocate", played());
    }

    private static ParentsCase played() {
        ParentsCase irena =
                ParentsCase.of(
                                "Irena Novak",
                                RelationshipKind.PARENT,
                                "3 Chapel Court\nHexbury\nHX4 2TE")
                        .withAChild("Tomas Novak", YearGroup.YEAR_6);
        irena.school.at(
                day("2026-01-12"),
                "09:00",
                () -> {
                    done(
                            irena.school
                                    .the(AppointingARepresentative.class)
                                    .appoint(
                                            irena.school.as(irena.school.head()),
                                            form(),
                                            irena.person(),
                                            new AppointingARepresentative.Representative(
                                                    "Ros Tully",
                                                    "An advocate",
                                                    AuthoritySeen.LETTER,
                                                    day("2026-01-12"),
                                                    day("2026-01-12"),
                                                    null)));
                    done(
                            irena.school
                                    .the(RecordingAnAdjustment.class)
                                    .record(
                                            irena.school.as(irena.school.head()),
                                            form(),
                                            irena.person(),
                                            new RecordingAnAdjustment.Adjustment(
                                                    "Waiting for an answer makes her ill with worry.",
                                                    day("2026-01-12"),
                                                    AdjustmentDecision.NOT_AGREED,
                                                    "A call returned within the hour",
                                                    "Nobody is free in lessons; a call at a fixed time was offered.",
                                                    day("2026-01-12"),
                                                    null,
                                                    null,
                                                    ContactNeed.TELEPHONE)));
                    return true;
                });
        EntryId first =
                irena.logged(
                        new ParentsCase.Contact(
                                day("2026-01-19"),
                                "11:00",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "Fourteen calls in one morning about homework.",
                                "",
                                SubType.MANY_IN_A_SHORT_TIME,
                                80));
        EntryId second =
                irena.logged(
                        new ParentsCase.Contact(
                                day("2026-01-22"),
                                "10:30",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "Sixteen calls in one morning about the same.",
                                "",
                                SubType.MANY_IN_A_SHORT_TIME,
                                85));
        irena.opened("2026-01-23", StartBasis.NOT_A_COMPLAINT, "Many calls in a morning.");
        irena.tried(
                "2026-01-26",
                StepKind.MEETING,
                "We met with you and Ros Tully, and offered you a call at 3:45pm each Monday and Thursday.",
                "She said that she would think about it.");
        irena.raised(
                "2026-01-26",
                "Tomas’s homework takes him until nine at night.",
                irena.school.otherLeader(),
                "Sarah Finch agrees with the class teacher how much homework Tomas has, and rings you.",
                "2026-02-06");
        irena.assessed("2026-01-28", Conclusion.WARN, "Thirty calls in a week.", first, second);
        irena.issues(
                "warning",
                "2026-01-29",
                "warn",
                irena.school.head(),
                answers(
                        told(first),
                        "You rang the office fourteen times in one morning about homework.",
                        told(second),
                        "You rang the office sixteen times in one morning about the same.",
                        "why",
                        "Paragraphs 27 and 28 of the policy say that contact becomes unacceptable when the time spent on it"
                                + " affects what we can do for others. These thirty calls took nearly three hours of our one"
                                + " office line, and parents could not report that their child was ill.",
                        "weAsk",
                        "Please keep to the call at 3:45pm each Monday and Thursday, and write down in between what you"
                                + " would like to ask.",
                        "help",
                        "You asked us to ring back within the hour, because waiting makes you ill with worry. We could not"
                                + " agree to that: nobody is free during lessons. We agreed to something else, a call at a"
                                + " time that you can count on. If that does not help, please tell us, and we look at it"
                                + " again.\n\nYour advocate may speak or write for you, and her calls and letters are not"
                                + " counted as yours."));
        EntryId third =
                irena.logged(
                        new ParentsCase.Contact(
                                day("2026-02-24"),
                                "11:20",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "Nineteen calls in one morning.",
                                "",
                                SubType.MANY_IN_A_SHORT_TIME,
                                95));
        irena.movedOn(
                "2026-02-06",
                "Homework was agreed.",
                irena.school.otherLeader(),
                "Sarah Finch asks Tomas and his teacher how it goes, and rings you.",
                "2026-03-20");
        String nineteen = "You rang the office nineteen times in one morning.";
        irena.issues(
                "invitation",
                "2026-02-25",
                "invite",
                irena.school.head(),
                with(
                        answers(
                                        "considered",
                                        "That until the end of the summer term you ring us at a fixed time on two days a week,"
                                                + " and not otherwise.",
                                        told(third),
                                        nineteen)
                                .with("entries", ids(third)),
                        "by",
                        day("2026-03-11")));
        irena.heard(
                "2026-03-05",
                "by letter from her advocate",
                "She cannot wait a week for an answer; two calls a week with the same person would do.",
                "2026-03-12",
                "It is two calls a week with the same person, as her advocate asks.");
        irena.assessed("2026-03-12", Conclusion.RESTRICT, "It went on after the warning.", third);
        irena.supported("2026-03-12", "Heading C, calls at set times.");
        irena.issues(
                "restriction",
                "2026-03-13",
                "restrict",
                irena.school.head(),
                with(
                        answers(
                                        "theirSide",
                                        "Your advocate told us that you cannot wait a week for an answer, and that two calls a week"
                                                + " with the same person would do.",
                                        "cameOfIt",
                                        "It is two calls a week with the same person, as she asked.",
                                        "headings",
                                        "C",
                                        told(third),
                                        nineteen,
                                        "closed",
                                        "PHONE",
                                        "premises",
                                        "NO",
                                        "reader",
                                        id(irena.school.otherLeader()),
                                        "safety",
                                        "CALM",
                                        "timescale",
                                        "SUMMER-2025",
                                        "extent",
                                        "Sarah Finch rings you at 3:45pm each Monday and Thursday, and you may ask her anything."
                                                + "\n\nYou may write, e-mail and come to the school as before. Your advocate may"
                                                + " ring and write for you as before.",
                                        "child-COLLECTION",
                                        "As before.",
                                        "child-HANDOVER",
                                        "As before.",
                                        "child-NOBODY_ELSE",
                                        "As before; nobody keeps you from coming yourself.",
                                        "child-ILLNESS",
                                        "Ring the absence line by 9am, as every parent does. We ring you as always.",
                                        "child-REPORTS",
                                        "By post and by e-mail, as before.",
                                        "child-PARENTS_EVENING",
                                        "As before, and your advocate may come with you.",
                                        "child-SEN_MEETINGS",
                                        "As before, and your advocate may come with you.",
                                        "child-EVENTS",
                                        "As before.",
                                        "child-TRIPS",
                                        "As before.",
                                        "child-APP_ACCESS",
                                        "As before.",
                                        "protectsStaff",
                                        "A colleague stands at the door instead of her.",
                                        "riskToParent",
                                        "Waiting may worry her; two calls a week are promised.",
                                        "help",
                                        "You asked us to ring back within the hour. We could not agree to that, because nobody is"
                                                + " free during lessons; instead Sarah Finch rings you at a time that you can count"
                                                + " on. Tell us, or let your advocate tell us, if that is not enough, and we look at"
                                                + " it again.\n\nIf you need this letter in another format or language, please tell"
                                                + " us.",
                                        "why",
                                        "You rang nineteen times in one morning, four weeks after our warning, and other parents"
                                                + " could not report that their child was ill. Your advocate told us that you cannot"
                                                + " wait a week for an answer; so Sarah Finch rings you twice a week.")
                                .with("entries", ids(third))
                                .with("onStaff", "The office could do nothing else that morning.")
                                .with("onService", "Families could not get through.")
                                .with(
                                        "milderWay",
                                        "She was offered the same calls, and was warned.")
                                .with(
                                        "onPerson",
                                        "She waits at most four days; she may write at any time.")
                                .with("onChild", "Nothing changes for Tomas.")
                                .with(
                                        "keptOpen",
                                        "Letters, e-mail, visits, her advocate, the absence line.")
                                .with(
                                        "adjustments",
                                        "One asked for and not agreed; another is in place."),
                        "start",
                        day("2026-03-16")));
        return irena;
    }

    /** Summer term ends on 22 July 2026; two weeks before, on a school day, it is reviewed (I). */
    @Test
    void theRestrictionAnswersHer() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "Tuesday 24 February 2026, 11:20am, phone call",
                        "You rang the office nineteen times in one morning.",
                        "We warned you in our letter of Thursday 29 January 2026")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Sarah Finch rings you at 3:45pm each Monday and Thursday",
                        "Your advocate may ring and write for you as before.",
                        "Ring the absence line by 9am, as every parent does.")
                .finds(UNTIL_WHEN, "Until the end of Wednesday 22 July 2026.")
                .finds(HOW_DO_I_DISAGREE, "Please ask by Tuesday 14 April 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theRestrictionAnswersHerAdvocatesSolicitor() {
        WhatOthersAsk.theirSolicitor(letter("restriction"))
                .finds(
                        Solicitor.UNDER_WHICH_POWER,
                        "I have decided to restrict your contact with the school under our policy",
                        "The Chair of governors knows of this decision.")
                .finds(
                        Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY,
                        "Tuesday 24 February 2026, 11:20am, phone call")
                .finds(
                        Solicitor.IS_IT_PROPORTIONATE,
                        "so Sarah Finch rings you twice a week",
                        "We could not agree to that, because nobody is free during lessons",
                        "You may write, e-mail and come to the school as before.")
                .finds(
                        Solicitor.HOW_IS_IT_CHALLENGED,
                        "by a governor who had no part in it",
                        "Asking is never held against you.",
                        "You may also complain about this restriction.")
                .finds(
                        Solicitor.IS_NOTHING_PREJUDGED,
                        "Your advocate told us that you cannot wait a week for an answer",
                        "if that is not enough, and we look at it again")
                .andThatIsAll();
    }

    @Test
    void theRestrictionAnswersTheOfficer() {
        WhatOthersAsk.theOfficer(letter("restriction"))
                .finds(Officer.WHY, "four weeks after our warning")
                .finds(Officer.WHAT, "1. You may not contact the school or its staff by telephone")
                .finds(
                        Officer.HOW_LONG,
                        "It lasts until the end of Summer term 2025/26: its last day is Wednesday 22"
                                + " July 2026.")
                .finds(
                        Officer.REVIEWED_WHEN_AND_OVER_WHEN,
                        "The headteacher will review it on Wednesday 8 July 2026",
                        "It then ends by itself.")
                .finds(
                        Officer.EARLIER_WHEN,
                        "if you tell us something new that matters, or if what led to it goes on")
                .finds(
                        Officer.EMERGENCIES_AND_NECESSARY_CONTACT,
                        "Emergencies are never restricted",
                        "Contact about your child",
                        "Your rights are not affected")
                .finds(Officer.WHAT_IF_IT_GOES_ON, "a further restriction may be put in place")
                .andThatIsAll();
    }
}
