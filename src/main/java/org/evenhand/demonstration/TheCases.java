package org.evenhand.demonstration;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.evenhand.calendar.Timescale;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.IssueOutcome;
import org.evenhand.casework.ReviewOutcome;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.WhatWasSeen;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.kernel.Period;
import org.evenhand.letter.SendingMethod;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.SafetyLine;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A case at every stage of the flowchart, each with its own story. */
@Component
@Profile("demo")
class TheCases {
    private static final String BE_CIVIL =
            "Please speak and write to our staff without shouting, swearing, insults or threats.";

    private final CaseActs acts;

    TheCases(CaseActs acts) {
        this.acts = acts;
    }

    void plan(Play play) {
        closed(play);
        ended(play);
        restricted(play);
        barredForNow(play);
        askingTheChair(play);
        monitoring(play);
        justWarned(play);
        complaint(play);
        recording(play);
    }

    /** Demands that stopped when what lay under them was put right. */
    private void closed(Play play) {
        PlayedCase philip = new PlayedCase(play, acts, "Philip Dunmore", "Isla");
        play.on(
                299,
                "09:10",
                () -> {
                    philip.open(
                            StartBasis.NOT_A_COMPLAINT,
                            "The same papers again and again about a club fee.");
                    philip.raised(
                            "He was charged twice for one term of chess club.",
                            Staff.BUSINESS,
                            "Graham Pike looks at the account and writes to him.",
                            play.now().plusDays(7));
                });
        play.on(
                294,
                "11:00",
                () -> {
                    philip.tried(
                            StepKind.LISTENED,
                            "We summed up in writing what we understood, and asked for one letter.",
                            "He agreed to wait for the answer.");
                    philip.settled(
                            IssueOutcome.PUT_RIGHT,
                            "He had been charged twice. The fee was paid back, and we said sorry.");
                });
        play.on(
                280,
                "15:00",
                () ->
                        philip.closed(
                                "His concern was right and has been put right. No letter since."));
    }

    /** Restricted for a term's length; it ended last week, and its closing letter waits. */
    private void ended(Play play) {
        PlayedCase gareth = new PlayedCase(play, acts, "Gareth Tranter", "Maisie");
        play.on(
                148,
                "09:00",
                () -> {
                    gareth.open(
                            StartBasis.SAFETY,
                            "A teacher was stopped in the street and pressed at home.");
                    gareth.raised(
                            "He says that his daughter was moved to another group without a word to him.",
                            Staff.SLT,
                            "Megan Hughes explains how groups are made.",
                            play.now().plusDays(5));
                    gareth.tried(
                            StepKind.EXPECTATIONS,
                            "I rang you and asked you to bring such matters to the office.",
                            "He said that he would think about it.");
                });
        play.on(
                145,
                "10:00",
                () ->
                        gareth.assess(
                                Heading.A,
                                Conclusion.WARN,
                                "Twice in eight days a teacher was pressed outside school.",
                                "gareth-street",
                                "gareth-messages"));
        play.on(144, "13:00", () -> gareth.warn(BE_CIVIL));
        play.on(143, "15:00", () -> gareth.sent(SendingMethod.HANDED_OVER));
        play.on(
                142,
                "16:00",
                () -> {
                    gareth.notified("Handed over after the governors' meeting");
                    gareth.noticeRead();
                    gareth.sent(SendingMethod.HANDED_OVER);
                    gareth.settled(
                            IssueOutcome.EXPLAINED,
                            "How groups are made was explained to him in writing.");
                });
        play.on(
                121,
                "09:00",
                () -> {
                    gareth.invite(
                            "That you do not ring the school, and write to one named member of staff, for about three"
                                    + " months.",
                            play.now().plusDays(10),
                            "gareth-again");
                    gareth.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                116,
                "11:00",
                () -> {
                    gareth.heard(
                            "By telephone, with his sister listening",
                            "He says that nobody tells him anything and that he was never a danger to anybody.",
                            play.now().plusDays(7));
                    gareth.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                112,
                "12:00",
                () -> {
                    gareth.weighed(
                            "Letters about groups will reach both parents. What he did is not explained by it.");
                    gareth.assess(
                            Heading.A,
                            Conclusion.RESTRICT,
                            "He blocked her door after a warning. A second warning would not protect her.",
                            "gareth-again");
                    gareth.asked(
                            "Heading A: a parent pressed one teacher again after a warning. Considered: no telephone,"
                                    + " one named contact, about three months. Their side was heard.");
                });
        play.on(111, "18:00", () -> gareth.supported("I support it, with a review half way."));
        LocalDate start = play.day(103);
        LocalDate lastDay = play.day(6);
        play.on(
                106,
                "13:30",
                () ->
                        gareth.restricted(
                                TheRestriction.of(
                                        "until the end of "
                                                + org.evenhand.calendar.PrintedDate.of(lastDay),
                                        start,
                                        lastDay,
                                        play.day(55),
                                        "You blocked a teacher's door after our warning. She is entitled to teach without being"
                                                + " afraid.",
                                        SafetyLine.NOT_ALONE,
                                        "You told us that nobody tells you anything, and that you were never a"
                                                + " danger to anybody.",
                                        "You are right that letters about groups went to one parent only: from now"
                                                + " on they reach both. It does not explain what you did at the door.",
                                        "gareth-again")));
        play.on(
                106,
                "15:00",
                () -> {
                    gareth.sent(SendingMethod.FIRST_CLASS_POST);
                    gareth.answered("In the letter of the decision, by the headteacher");
                });
        play.on(101, "15:00", () -> gareth.carriedOut().putOn());
        readEachDay(play, gareth, 99, 6, 63);
        play.on(
                76,
                "15:30",
                () ->
                        gareth.looked(
                                WhatWasSeen.NOTHING,
                                "Two letters to his named contact, both civil.",
                                play.day(44)));
        play.on(44, "15:30", () -> gareth.looked(WhatWasSeen.NOTHING, "", play.day(8)));
        play.on(
                8,
                "15:30",
                () -> gareth.looked(WhatWasSeen.NOTHING, "It ends this week.", play.day(6)));
        play.on(4, "15:30", () -> gareth.looked(WhatWasSeen.NOTHING, "", play.day(0).plusDays(25)));
        play.on(75, "15:00", () -> gareth.carriedOut().lookedAgain());
        play.on(48, "15:00", () -> gareth.carriedOut().lookedAgain());
        play.on(
                40,
                "10:00",
                () -> {
                    gareth.madeMilder(
                            ChannelNotAllowed.class,
                            "He wrote that he has to ring when his shifts change.",
                            "You have kept to it for two months, and have told us why writing is not always"
                                    + " possible. You may ring your named contact again.");
                    gareth.sent(SendingMethod.HANDED_OVER);
                });
        play.on(39, "09:00", () -> gareth.carriedOut().changed());
        play.on(22, "15:00", () -> gareth.carriedOut().lookedAgain());
        play.on(4, "09:00", () -> gareth.carriedOut().takenOffBut(Measure.PUPIL_RECORD));
        play.on(
                55,
                "10:00",
                () -> {
                    gareth.reviewed(
                            ReviewOutcome.LET_END,
                            "Asked by letter; he wrote back that he has kept to it.",
                            "Nothing has happened since it began. It ends on its last day.");
                    gareth.sent(SendingMethod.FIRST_CLASS_POST);
                });
    }

    /** The named contact reads each school day what has come, but on one. */
    private static void readEachDay(Play play, PlayedCase one, int from, int until, int missed) {
        IntStream.rangeClosed(until, from)
                .mapToObj(play::day)
                .distinct()
                .filter(day -> !day.equals(play.day(missed)))
                .forEach(day ->
                        play.at(
                                day.atTime(8, 20).atZone(Period.LONDON).toInstant(),
                                () -> one.carriedOut().read()));
    }

    /** The longest story: warned, continued, heard through somebody, restricted, broken once. */
    private void restricted(Play play) {
        PlayedCase darren = new PlayedCase(play, acts, "Darren Whitlock", "Kai");
        play.on(
                119,
                "09:00",
                () -> {
                    darren.open(
                            StartBasis.COMPLAINT_CONCLUDED,
                            "Calls, e-mails and a scene at the office about homework.");
                    darren.complaint(
                            "C-2", "The homework sanction", "By our letter after the first call");
                    darren.complaintConcluded(
                            "Stage 2", "Not upheld; how sanctions are explained was changed.");
                    darren.tried(
                            StepKind.CALL_BACK,
                            "Our deputy rang you and asked you to speak civilly to our staff.",
                            "He put the telephone down.");
                    darren.tried(
                            StepKind.MEETING,
                            "We offered you a meeting with the headteacher.",
                            "He did not come.");
                    darren.raised(
                            "Homework sanctions are not explained to parents before they are given.",
                            Staff.SLT,
                            "Megan Hughes writes to him with the new page about sanctions.",
                            play.now().plusDays(10));
                });
        play.on(
                115,
                "10:30",
                () ->
                        darren.assess(
                                Heading.A,
                                Conclusion.WARN,
                                "It went on after he was rung, and others were frightened at the office.",
                                "darren-homework",
                                "darren-counter"));
        play.on(114, "14:00", () -> darren.warn(BE_CIVIL));
        play.on(114, "15:30", () -> darren.sent(SendingMethod.FIRST_CLASS_POST));
        play.on(
                113,
                "16:10",
                () -> {
                    darren.notified("Handed over before the governors' meeting");
                    darren.noticeRead();
                    darren.sent(SendingMethod.HANDED_OVER);
                });
        play.on(
                104,
                "11:00",
                () ->
                        darren.movedOn(
                                "The new page about sanctions was sent to every parent.",
                                Staff.SLT,
                                "Megan Hughes asks the class teachers whether it is clear now.",
                                play.day(0).plusDays(9)));
        play.on(
                59,
                "09:30",
                () -> {
                    darren.invite(
                            "That you do not ring the school or its staff, and write to one named member of staff, for"
                                    + " three months.",
                            play.now().plusDays(14),
                            "darren-call-back",
                            TheYear.THREAT_BY_E_MAIL);
                    darren.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                51,
                "11:20",
                () -> {
                    darren.heard(
                            "Through Councillor Jean Abbott, by e-mail",
                            "He says that he was tired of not being answered, that he would never hurt anybody, and that"
                                    + " he is sorry that the teacher was frightened.",
                            play.now().plusDays(7));
                    darren.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                47,
                "09:50",
                () -> {
                    darren.weighed(
                            "That he is sorry counts for him: he is not barred from the site. That he asked for an"
                                    + " address twice cannot stay without an answer.");
                    darren.assess(
                            Heading.A,
                            Conclusion.RESTRICT,
                            "It went on after the warning, and a teacher goes home another way.",
                            "darren-call-back",
                            TheYear.THREAT_BY_E_MAIL);
                });
        play.on(
                46,
                "10:20",
                () ->
                        darren.asked(
                                "Heading A: a parent threatened a teacher by e-mail after a warning. Considered: no"
                                        + " telephone, one named contact, three months, with a review half way. Their side"
                                        + " was heard, through a representative."));
        play.on(
                45,
                "17:40",
                () ->
                        darren.supported(
                                "I support it. Please make sure that he can reach you about Kai."));
        LocalDate start = play.day(36);
        play.on(
                39,
                "13:00",
                () ->
                        darren.restricted(
                                TheRestriction.of(
                                        "3 months",
                                        start,
                                        Timescale.Months.THREE.lastDay(start),
                                        play.day(0).plusDays(8),
                                        "After our warning you swore at a teacher and asked for her home address to settle it there."
                                                + " She has to be able to teach, and to go home, without being afraid.",
                                        SafetyLine.NOT_ALONE,
                                        "You told us that you were tired of not being answered, that you would"
                                                + " never hurt anybody, and that you are sorry that the teacher was"
                                                + " frightened.",
                                        "That you are sorry counts for you: you are not barred from the site. That"
                                                + " you asked for an address twice cannot stay without an answer.",
                                        "darren-call-back",
                                        TheYear.THREAT_BY_E_MAIL)));
        play.on(
                39,
                "15:10",
                () -> {
                    darren.sent(SendingMethod.FIRST_CLASS_POST);
                    darren.answered("In the letter of the decision, by the headteacher");
                });
        play.on(
                35,
                "14:00",
                () -> {
                    darren.carriedOut().putOn();
                    darren.carriedOut()
                            .shared(
                                    Staff.DSL,
                                    Staff.DSL.displayName(),
                                    ShareLevel.LETTER_TERMS,
                                    "He speaks with Kai every week, and has to know how his father may reach the"
                                            + " school.");
                    darren.carriedOut()
                            .shared(
                                    null,
                                    "Sandra Bell, breakfast club",
                                    ShareLevel.ACTION_CARD,
                                    "She opens the door in the morning before the office is there.");
                });
        readEachDay(play, darren, 35, 1, 21);
        play.on(10, "14:00", () -> darren.carriedOut().lookedAgain());
        play.on(
                12,
                "15:30",
                () ->
                        darren.looked(
                                WhatWasSeen.CONTINUED,
                                "One call, which the letter closes. All else came in writing.",
                                play.day(0).plusDays(5)));
        play.on(
                24,
                "13:00",
                () ->
                        darren.triaged(
                                "darren-trip",
                                TriagedAs.CHILD_ADMIN,
                                Staff.SLT,
                                "To his named contact, about the trip: just what the letter asks for."));
        play.on(
                14,
                "18:30",
                () ->
                        darren.triaged(
                                "darren-breach",
                                TriagedAs.BREACH,
                                Staff.TEACHER,
                                "He rang, which the letter closes, and nothing in it could not have been written."));
        play.on(
                8,
                "13:30",
                () ->
                        darren.triaged(
                                "darren-emergency",
                                TriagedAs.EMERGENCY,
                                Staff.OFFICE,
                                "His son's inhaler. It is never a breach."));
        play.on(
                5,
                "16:00",
                () ->
                        darren.disagrees(
                                "By letter to the clerk, through Councillor Abbott",
                                "He says that three months is too long for one e-mail, and that he has kept to it but for"
                                        + " one call."));
    }

    /** Violence at the gate: told to his face not to come, and the letter the next day. */
    private void barredForNow(Play play) {
        PlayedCase lee = new PlayedCase(play, acts, "Lee Farrow", "Mia");
        play.on(
                11,
                "11:30",
                () -> {
                    lee.open(
                            StartBasis.SAFETY,
                            "The gate was pushed against the caretaker in front of children.");
                    lee.raised(
                            "He says that the late bell is rung before the buses are in.",
                            Staff.BUSINESS,
                            "Graham Pike looks at the bus times of this month.",
                            play.day(0).plusDays(2));
                    lee.barredForNow(
                            TheYear.GATE,
                            play.moment(11, "09:20"),
                            "You pushed the gate against Mr Nowak. You may not come onto the site until we have heard"
                                    + " you. You will have a letter.",
                            "Somebody was hurt at the gate, and it may happen again tomorrow morning.");
                });
        play.on(
                10,
                "14:00",
                () ->
                        lee.barConfirmed(
                                "You were told at the gate that the late bell had gone. You pushed the gate against a"
                                        + " member of staff and swore at him in front of children."));
        play.on(
                10,
                "15:15",
                () -> {
                    lee.carriedOut().putOn();
                    lee.notified("On the phone, the notice handed over the same day");
                    lee.sent(SendingMethod.HANDED_OVER);
                });
    }

    /** Warned in the autumn, gone on since; the Chair has been asked and has not answered yet. */
    private void askingTheChair(Play play) {
        PlayedCase dean = new PlayedCase(play, acts, "Dean Prosser", "Callum");
        play.on(
                79,
                "09:15",
                () -> {
                    dean.open(
                            StartBasis.NOT_A_COMPLAINT,
                            "Insults to a teacher through the school app.");
                    dean.tried(
                            StepKind.EXPECTATIONS,
                            "I rang you and explained how we ask people to write to us.",
                            "He said that he would.");
                    dean.raised(
                            "His son cannot see the board from where he sits.",
                            Staff.SLT,
                            "Megan Hughes looks at the seating plan with the teacher.",
                            play.now().plusDays(5));
                });
        play.on(
                76,
                "10:40",
                () ->
                        dean.assess(
                                Heading.A,
                                Conclusion.WARN,
                                "One message, but of a kind that nobody has to read.",
                                "dean-app"));
        play.on(75, "13:10", () -> dean.warn(BE_CIVIL));
        play.on(75, "15:20", () -> dean.sent(SendingMethod.FIRST_CLASS_POST));
        play.on(
                74,
                "16:00",
                () -> {
                    dean.notified("E-mailed to the Chair's governor address");
                    dean.sent(SendingMethod.HANDED_OVER);
                    dean.settled(IssueOutcome.PUT_RIGHT, "Callum sits in the second row now.");
                });
        play.on(
                45,
                "15:30",
                () ->
                        dean.looked(
                                WhatWasSeen.NOTHING,
                                "No message since the warning.",
                                play.day(15)));
        play.on(
                15,
                "15:30",
                () ->
                        dean.looked(
                                WhatWasSeen.CONTINUED,
                                "The same words again, to the same teacher.",
                                play.day(0).plusDays(6)));
        play.on(
                13,
                "10:00",
                () -> {
                    dean.invite(
                            "That you do not ring the school, and write to one named member of staff, for about three"
                                    + " months.",
                            play.day(0).plusDays(1),
                            "dean-again");
                    dean.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                6,
                "11:40",
                () -> {
                    dean.heard(
                            "By e-mail",
                            "He writes that he had a bad week and that it was a joke.",
                            play.day(0).plusDays(1));
                    dean.sent(SendingMethod.FIRST_CLASS_POST);
                });
        play.on(
                1,
                "15:30",
                () -> {
                    dean.assess(
                            Heading.A,
                            Conclusion.RESTRICT,
                            "Two months after the warning he wrote in the same way again.",
                            "dean-again");
                    dean.asked(
                            "Heading A: a parent insulted a teacher again after a warning. Considered: no telephone,"
                                    + " one named contact, about three months. Their side was heard.");
                });
    }

    /** Warned, told, and quiet since. */
    private void monitoring(Play play) {
        PlayedCase stephen = new PlayedCase(play, acts, "Stephen Hale", "Rosie");
        play.on(
                42,
                "09:20",
                () -> {
                    stephen.open(
                            StartBasis.NOT_A_COMPLAINT,
                            "So many calls and messages about one coat.");
                    stephen.tried(
                            StepKind.CALL_BACK,
                            "We rang you and offered one call a week.",
                            "He rang again the same day.");
                    stephen.raised(
                            "Rosie's new coat was lost on the school trip.",
                            Staff.BUSINESS,
                            "Graham Pike asks the coach company and writes to him.",
                            play.day(0).plusDays(4));
                });
        play.on(
                38,
                "10:10",
                () ->
                        stephen.assess(
                                Heading.C,
                                Conclusion.WARN,
                                "It took a class its cover, and it did not stop when he was asked.",
                                "stephen-text",
                                "stephen-call"));
        play.on(
                37,
                "13:20",
                () ->
                        stephen.warn(
                                "Please write to us once about each matter, and give us five school days to answer."));
        play.on(37, "15:40", () -> stephen.sent(SendingMethod.FIRST_CLASS_POST));
        play.on(
                36,
                "16:20",
                () -> {
                    stephen.notified("E-mailed to the Chair's governor address");
                    stephen.noticeRead();
                    stephen.sent(SendingMethod.HANDED_OVER);
                });
        play.on(
                18,
                "15:30",
                () ->
                        stephen.looked(
                                WhatWasSeen.NOTHING,
                                "He has not rung since the letter.",
                                play.day(0)));
    }

    /** Warned yesterday: the letter lies there unsent, and the Chair has not been told. */
    private void justWarned(Play play) {
        PlayedCase carla = new PlayedCase(play, acts, "Carla Jennings", "Tyler");
        play.on(
                25,
                "09:40",
                () -> {
                    carla.open(StartBasis.NOT_A_COMPLAINT, "Shouting at the front desk.");
                    carla.tried(
                            StepKind.INFORMAL_WARNING,
                            "I rang you and said that our office staff must not be spoken to like that.",
                            "She said that she had been late and upset.");
                    carla.raised(
                            "The register is shut two minutes before the bell.",
                            Staff.BUSINESS,
                            "Graham Pike sets the clock at the desk by the bell.",
                            play.day(2));
                });
        play.on(
                3,
                "09:30",
                () ->
                        carla.assess(
                                Heading.A,
                                Conclusion.WARN,
                                "It was done again after an informal warning.",
                                "carla-desk"));
        play.on(1, "14:10", () -> carla.warn(BE_CIVIL));
    }

    /** A fair complaint: angry, in tears, and nothing in it unacceptable. */
    private void complaint(Play play) {
        PlayedCase sunita = new PlayedCase(play, acts, "Sunita Rao", "Arjun");
        play.on(
                40,
                "09:05",
                () -> {
                    sunita.open(
                            StartBasis.NOT_A_COMPLAINT,
                            "Reading support that was promised and did not come.");
                    sunita.complaint(
                            "C-7",
                            "Arjun's reading support",
                            "In the meeting, and by letter the next day");
                    sunita.raised(
                            "Arjun's reading support was promised for September and has not begun.",
                            Staff.SLT,
                            "Megan Hughes agrees a start with the SENCO and rings her.",
                            play.day(2));
                    sunita.tried(
                            StepKind.LISTENED,
                            "We rang you and said back what we had understood, and sent one page in large print.",
                            "She thanked us.");
                });
    }

    /** The record is kept, and nothing has been decided. */
    private void recording(Play play) {
        PlayedCase nadine = new PlayedCase(play, acts, "Nadine Foss", "Ellis");
        play.on(
                28,
                "09:25",
                () -> {
                    nadine.open(StartBasis.NOT_A_COMPLAINT, "Posts about a member of staff.");
                    nadine.raised(
                            "She says that nobody answered three questions about Ellis's asthma plan.",
                            Staff.SLT,
                            "Megan Hughes sends her the plan and asks what is missing.",
                            play.day(0).plusDays(3));
                    nadine.tried(
                            StepKind.LISTENED,
                            "We rang you and wrote down what you asked about Ellis's plan.",
                            "She said that it was the first call in weeks.");
                });
        play.on(
                26,
                "10:50",
                () ->
                        nadine.assess(
                                Heading.A,
                                Conclusion.NOT_YET,
                                "One post in six months. A review on a map is an opinion. We go on recording.",
                                TheYear.POST));
    }
}
