package org.evenhand.demonstration;

import java.util.List;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.demonstration.Happening.Progress;
import org.evenhand.restriction.Channel;

/** What happened at Willowmere Junior School in the last year. All of it is invented. */
final class TheYear {
    static final String THREAT_BY_E_MAIL = "darren-threat";
    static final String POST = "nadine-post";
    static final String VOICEMAIL = "voicemail";
    static final String GATE = "lee-gate";
    static final int THREAT_AGO = 63;

    private TheYear() {}

    static List<Happening> happenings() {
        return List.of(
                Happening.of(
                                "philip-letters",
                                301,
                                "10:20",
                                Staff.OFFICE,
                                "Philip Dunmore",
                                Channel.LETTER,
                                "Fourth letter in nine days about the same club fee, each with the same forty"
                                        + " pages of bank statements.")
                        .under(SubType.COPIES_OR_IRRELEVANT_PAPERS, "", Staff.OFFICE)
                        .taking(70),
                Happening.of(
                        "lorraine-kit",
                        292,
                        "15:25",
                        Staff.OFFICE,
                        "Lorraine Tasker",
                        Channel.IN_PERSON_ON_SITE,
                        "Came to the desk about a lost PE kit. Was upset at first, thanked us when it was found"
                                + " in the hall cupboard. Logged only because she had raised her voice."),
                Happening.of(
                                "darren-homework",
                                241,
                                "08:40",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.PHONE_CALL,
                                "Rang about a homework sanction. I explained the policy. He shouted over me for"
                                        + " several minutes and did not let me answer.")
                        .saying("You lot are useless. Bloody useless.")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ENDED_CALL)
                        .leaving("I was shaking when I went back into class.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "Swearing at her and not letting her answer.",
                                Staff.TEACHER),
                Happening.of(
                                "darren-midnight",
                                233,
                                "21:12",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.EMAIL,
                                "Third e-mail this evening about the same homework sanction, demanding a reply"
                                        + " before midnight. The first two were answered this morning.")
                        .under(SubType.UNREASONABLE_TIMESCALE, "", Staff.TEACHER)
                        .taking(25),
                Happening.of(
                                POST,
                                204,
                                "15:20",
                                Staff.SLT,
                                "Nadine Foss",
                                Channel.SOCIAL_MEDIA,
                                "Post in a public neighbourhood group naming a teaching assistant and calling"
                                        + " for her to be sacked. Screenshot taken before anything was"
                                        + " reported.")
                        .saying("If you see her in town tell her what you think")
                        .leaving("Our teaching assistant was in tears when she was shown it.")
                        .under(
                                SubType.INFLAMMATORY_STATEMENT,
                                "It names her and sends others after her.",
                                Staff.SLT),
                Happening.of(
                        "kestrel",
                        176,
                        "11:05",
                        Staff.OFFICE,
                        "Kestrel Cleaning (Mr Bell)",
                        Channel.LETTER,
                        "Contractor's letter disputing an invoice. Firm but polite; passed to the business"
                                + " manager."),
                Happening.of(
                                "gareth-street",
                                158,
                                "16:05",
                                Staff.TEACHER,
                                "Gareth Tranter",
                                Channel.IN_PERSON_OFF_SITE,
                                "Stood in front of me at the bus stop and would not let me pass until I had"
                                        + " promised to move his daughter to another group.")
                        .saying("You don't get on that bus until you give me your word")
                        .leaving("I take another bus now.")
                        .under(
                                SubType.INTIMIDATION,
                                "He stood in her way and would not let her pass.",
                                Staff.TEACHER),
                Happening.of(
                                "gareth-messages",
                                150,
                                "19:40",
                                Staff.TEACHER,
                                "Gareth Tranter",
                                Channel.MESSAGING_APP,
                                "Six messages to my own telephone in one evening. I do not know where he has"
                                        + " the number from.")
                        .saying("I know you are reading these")
                        .leaving("I have changed my number.")
                        .under(
                                SubType.INTIMIDATION,
                                "He uses a private number to press her at home.",
                                Staff.TEACHER),
                Happening.of(
                                "gareth-again",
                                124,
                                "15:35",
                                Staff.TEACHER,
                                "Gareth Tranter",
                                Channel.IN_PERSON_ON_SITE,
                                "Waited at my classroom door after the bell and blocked it. The deputy came"
                                        + " and walked him out.")
                        .saying("You have made a mistake crossing me")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ASKED_TO_LEAVE)
                        .leaving("I was frightened.")
                        .under(
                                SubType.INTIMIDATION,
                                "He blocked her door after he had been warned.",
                                Staff.TEACHER),
                Happening.of(
                                "darren-counter",
                                121,
                                "15:31",
                                Staff.OFFICE,
                                "Darren Whitlock",
                                Channel.IN_PERSON_ON_SITE,
                                "Would not leave the front office when told that the deputy was teaching. Struck"
                                        + " the counter with his hand twice. Two other parents and a child were"
                                        + " waiting.")
                        .saying("I'll wait all night if I have to, and you can't stop me")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ASKED_TO_LEAVE)
                        .leaving("Frightened. I asked Megan to stand with me until he had gone.")
                        .under(
                                SubType.INTIMIDATION,
                                "He struck the counter and would not go.",
                                Staff.OFFICE),
                Happening.of(
                                "dean-app",
                                82,
                                "22:50",
                                Staff.TEACHER,
                                "Dean Prosser",
                                Channel.SCHOOL_APP,
                                "Message through the school app about the seating plan, with names for me that"
                                        + " I will not repeat here.")
                        .saying("You are a pathetic excuse for a teacher")
                        .leaving("Upset. I dread opening the app.")
                        .under(
                                SubType.WRITTEN_ABUSE,
                                "Insults that have nothing to do with the seating plan.",
                                Staff.TEACHER),
                Happening.of(
                                "darren-call-back",
                                66,
                                "08:35",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.PHONE_CALL,
                                "Rang the classroom line before lessons and swore at me about the spelling"
                                        + " test.")
                        .saying("You'll regret this")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ENDED_CALL)
                        .leaving("I could not start the lesson for ten minutes.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "Swearing, and a sentence that she took as a threat.",
                                Staff.TEACHER),
                Happening.of(
                                THREAT_BY_E_MAIL,
                                THREAT_AGO,
                                "12:10",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.EMAIL,
                                "Eleventh e-mail this week. Asks again for my home address \"to settle this man"
                                        + " to man\".")
                        .saying("Tell me where you live or I will find out")
                        .leaving("I have stopped walking home.")
                        .under(
                                SubType.THREAT_OF_VIOLENCE,
                                "He asks for her address to settle it there.",
                                Staff.TEACHER),
                Happening.of(
                                "stephen-text",
                                48,
                                "18:20",
                                Staff.SLT,
                                "Stephen Hale",
                                Channel.TEXT_MESSAGE,
                                "Fourteen text messages to the school's trip telephone between six and eight,"
                                        + " about one lost coat.")
                        .under(SubType.MANY_IN_A_SHORT_TIME, "", Staff.SLT)
                        .leaving("I could not use the trip telephone for the children.")
                        .taking(45),
                Happening.of(
                                "stephen-call",
                                44,
                                "11:30",
                                Staff.SLT,
                                "Stephen Hale",
                                Channel.PHONE_CALL,
                                "Rang for fifty minutes about the same coat and would not be rung back.")
                        .under(SubType.LONG_CALLS, "", Staff.SLT)
                        .leaving("A class went without its cover.")
                        .taking(50),
                Happening.of(
                                "sunita-meeting",
                                41,
                                "16:40",
                                Staff.HEAD,
                                "Sunita Rao",
                                Channel.MEETING,
                                "Meeting about her son's reading support. She was angry and in tears; nothing she"
                                        + " said was unacceptable. Her complaint is a fair one and goes to the"
                                        + " SENCO.")
                        .taking(40),
                Happening.of(
                        "pupil-note",
                        33,
                        "09:05",
                        Staff.TEACHER,
                        "Nadine Foss",
                        Channel.THROUGH_PUPIL,
                        "Ellis brought a folded note from his mother. It asks why nobody has answered her."
                                + " She was rung the same morning."),
                Happening.of(
                                "nadine-review",
                                29,
                                "20:15",
                                Staff.SLT,
                                "Nadine Foss",
                                Channel.ONLINE_REVIEW,
                                "One star on a map service. She writes that we do not care about children with"
                                        + " asthma. It names nobody and is her opinion.")
                        .sofar(Progress.DONE),
                Happening.of(
                                "carla-desk",
                                27,
                                "08:50",
                                Staff.OFFICE,
                                "Carla Jennings",
                                Channel.IN_PERSON_ON_SITE,
                                "Leaned over the desk and screamed into my face because the register was shut.")
                        .saying("You jumped-up little nobody")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ASKED_TO_LEAVE)
                        .leaving("I had to sit down in the back room.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "She screamed into her face and called her names.",
                                Staff.OFFICE),
                Happening.of(
                        "darren-trip",
                        24,
                        "10:15",
                        Staff.SLT,
                        "Darren Whitlock",
                        Channel.EMAIL,
                        "Writes to me, as the letter asks, with the consent form for the museum trip."),
                Happening.of(
                                "dean-again",
                                17,
                                "15:50",
                                Staff.TEACHER,
                                "Dean Prosser",
                                Channel.PHONE_CALL,
                                "Rang and called me the same names as in the app, and others.")
                        .saying("Pathetic. All of you.")
                        .answeredBy(OnTheSpot.ENDED_CALL)
                        .leaving("I felt sick.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "Insults again, after he had been warned.",
                                Staff.TEACHER),
                Happening.of(
                                "darren-breach",
                                14,
                                "15:45",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.PHONE_CALL,
                                "Rang the classroom line, which the letter closes, and shouted about Friday's"
                                        + " spelling test.")
                        .saying("Your letter is worth nothing")
                        .answeredBy(OnTheSpot.ENDED_CALL)
                        .leaving("My hands shook, but I knew what to do.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "He shouted at her although he may not ring.",
                                Staff.TEACHER),
                Happening.of(
                                GATE,
                                11,
                                "08:51",
                                Staff.OFFICE,
                                "Lee Farrow",
                                Channel.IN_PERSON_ON_SITE,
                                "Told at the gate that the late bell had gone. Pushed the gate against the"
                                        + " caretaker and swore at him in front of children.")
                        .saying("Get out of my f***ing way")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.CALLED_POLICE)
                        .leaving("Jan says his wrist is sore. He is angry more than hurt.")
                        .at(Place.GATE)
                        .under(
                                SubType.PHYSICAL_ASSAULT,
                                "He pushed the gate against somebody's arm.",
                                Staff.SAFETY),
                Happening.of(
                        "darren-emergency",
                        8,
                        "12:35",
                        Staff.OFFICE,
                        "Darren Whitlock",
                        Channel.PHONE_CALL,
                        "Rang the office: Kai has left without his inhaler and was wheezing at breakfast. Passed"
                                + " to first aid at once. Short and civil."),
                Happening.of(
                        "jean-meeting",
                        6,
                        "14:02",
                        Staff.SLT,
                        "Councillor Jean Abbott",
                        Channel.THROUGH_THIRD_PARTY,
                        "Writes on behalf of Mr Whitlock and asks for a meeting. Courteous. Answered the same"
                                + " day."),
                Happening.of(
                                VOICEMAIL,
                                5,
                                "09:15",
                                Staff.OFFICE,
                                "",
                                Channel.VOICEMAIL,
                                "Message left overnight, number withheld, a man's voice swearing about parking"
                                        + " outside the gate. Recording kept.")
                        .sofar(Progress.COMPLETED),
                Happening.of(
                                "carla-again",
                                4,
                                "08:55",
                                Staff.OFFICE,
                                "Carla Jennings",
                                Channel.IN_PERSON_ON_SITE,
                                "Came to the desk, late again, and shouted that I would be out of a job by"
                                        + " Friday. Other parents left the room.")
                        .saying("I'll have you out of here, you useless cow")
                        .answeredBy(OnTheSpot.ASKED_TO_LEAVE)
                        .leaving("I cried on the way home.")
                        .under(
                                SubType.VERBAL_ABUSE,
                                "Names, and a promise to have her dismissed.",
                                Staff.OFFICE)
                        .sofar(Progress.REVIEWED),
                Happening.of(
                                "kerry-worried",
                                2,
                                "15:40",
                                Staff.TEACHER,
                                "Kerry Whitlock",
                                Channel.PHONE_CALL,
                                "Says that Kai does not want to go to his father this weekend and will not say"
                                        + " why. She was upset and polite.")
                        .sofar(Progress.LOGGED),
                Happening.of(
                                "darren-yesterday",
                                1,
                                "08:45",
                                Staff.OFFICE,
                                "Darren Whitlock",
                                Channel.VOICEMAIL,
                                "Message on the office line about a letter from the library that he says he"
                                        + " never got.")
                        .sofar(Progress.COMPLETED));
    }
}
