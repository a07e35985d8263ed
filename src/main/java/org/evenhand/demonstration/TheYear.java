package org.evenhand.demonstration;

import java.util.List;
import org.evenhand.contactlog.OnTheSpot;
import org.evenhand.restriction.Channel;

/** What happened at Willowmere Junior School in the last year. All of it is invented. */
final class TheYear {
    private TheYear() {}

    static List<Happening> happenings() {
        return List.of(
                Happening.of(
                        292,
                        "15:25",
                        Staff.OFFICE,
                        "Lorraine Tasker",
                        Channel.IN_PERSON_ON_SITE,
                        "Came to the desk about a lost PE kit. Was upset at first, thanked us when it was found in"
                                + " the hall cupboard. Logged only because she had raised her voice."),
                Happening.of(
                                241,
                                "08:40",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.PHONE_CALL,
                                "Rang about a homework sanction. I explained the policy. He shouted over me for"
                                        + " several minutes and did not let me answer.")
                        .saying("You lot are useless. Bloody useless.")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ENDED_CALL)
                        .leaving("I was shaking when I went back into class."),
                Happening.of(
                        233,
                        "21:12",
                        Staff.TEACHER,
                        "Darren Whitlock",
                        Channel.EMAIL,
                        "Third e-mail this evening about the same homework sanction, demanding a reply before"
                                + " midnight. The first two were answered this morning."),
                Happening.of(
                                204,
                                "15:20",
                                Staff.SLT,
                                "Nadine Foss",
                                Channel.SOCIAL_MEDIA,
                                "Post in a public neighbourhood group naming a teaching assistant and calling for"
                                        + " her to be sacked. Screenshot taken before anything was reported.")
                        .saying("If you see her in town tell her what you think"),
                Happening.of(
                        176,
                        "11:05",
                        Staff.OFFICE,
                        "Kestrel Cleaning (Mr Bell)",
                        Channel.LETTER,
                        "Contractor's letter disputing an invoice. Firm but polite; passed to the business manager."),
                Happening.of(
                                121,
                                "15:31",
                                Staff.OFFICE,
                                "Darren Whitlock",
                                Channel.IN_PERSON_ON_SITE,
                                "Would not leave the front office when told that the deputy was teaching. Struck the"
                                        + " counter with his hand twice. Two other parents and a child were waiting.")
                        .saying("I'll wait all night if I have to, and you can't stop me")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.ASKED_TO_LEAVE)
                        .leaving("Frightened. I asked Megan to stand with me until he had gone."),
                Happening.of(
                        62,
                        "09:15",
                        Staff.OFFICE,
                        "",
                        Channel.VOICEMAIL,
                        "Message left overnight, number withheld, a man's voice swearing about parking outside the"
                                + " gate. Recording kept."),
                Happening.of(
                        41,
                        "16:40",
                        Staff.HEAD,
                        "Sunita Rao",
                        Channel.MEETING,
                        "Meeting about her son's reading support. She was angry and in tears; nothing she said was"
                                + " unacceptable. Her complaint is a fair one and goes to the SENCO."),
                Happening.of(
                                20,
                                "12:10",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.EMAIL,
                                "Eleventh e-mail this week. Asks again for my home address \"to settle this man to"
                                        + " man\".")
                        .saying("Tell me where you live or I will find out")
                        .leaving("I have stopped walking home."),
                Happening.of(
                                13,
                                "08:51",
                                Staff.OFFICE,
                                "Lee Farrow",
                                Channel.IN_PERSON_ON_SITE,
                                "Told at the gate that the late bell had gone. Pushed the gate against the caretaker"
                                        + " and swore at him in front of children.")
                        .saying("Get out of my f***ing way")
                        .answeredBy(OnTheSpot.TOLD_UNACCEPTABLE, OnTheSpot.CALLED_POLICE)
                        .leaving("Jan says his wrist is sore. He is angry more than hurt."),
                Happening.of(
                        6,
                        "14:02",
                        Staff.SLT,
                        "Councillor Jean Abbott",
                        Channel.EMAIL,
                        "Writes on behalf of Mr Whitlock and asks for a meeting. Courteous. Answered the same day."),
                Happening.of(
                                1,
                                "15:45",
                                Staff.TEACHER,
                                "Darren Whitlock",
                                Channel.PHONE_CALL,
                                "Rang the classroom line and shouted about Friday's spelling test.")
                        .saying("You'll regret this")
                        .answeredBy(OnTheSpot.ENDED_CALL));
    }
}
