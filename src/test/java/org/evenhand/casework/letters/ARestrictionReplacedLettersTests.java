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

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.letters.WhatOthersAsk.Officer;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.TriagedAs;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChannelNotAllowed;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;
import org.junit.jupiter.api.Test;

/**
 * Before it had Evenhand the school closed the telephone to Dean Archer. He goes on by e-mail, is
 * heard, and a new decision takes the old one's place; his daughter, whom he alone brings, is
 * brought and fetched by a plan that is agreed with him (E37, J9, J15).
 */
@Paragraphs({"P50", "P54", "P55", "J9", "J15"})
class ARestrictionReplacedLettersTests extends LettersOfACase {
    ARestrictionReplacedLettersTests() {
        super("a-restriction-replaced", played());
    }

    private static ParentsCase played() {
        ParentsCase dean =
                ParentsCase.of(
                                "Dean Archer",
                                RelationshipKind.PARENT,
                                "11 Quarry Lane\nFernleigh\nHX7 5KF")
                        .withAChild("Maisie Archer", YearGroup.RECEPTION);
        dean.opened("2025-09-08", StartBasis.NOT_A_COMPLAINT, "Abusive calls, from before.");
        StaffContact reader =
                new StaffContact(
                        dean.school.deputy().id(),
                        dean.school.deputy().displayName(),
                        "the school office");
        dean.restrictedBefore(
                new RestrictionTerms(
                        RestrictionTerms.numbered(new ChannelNotAllowed(ChannelGroup.PHONE)),
                        List.of(),
                        Optional.empty(),
                        reader),
                "2025-07-07",
                "2025-07-08",
                "2026-01-07");
        EntryId mail =
                dean.logged(
                        new ParentsCase.Contact(
                                day("2025-11-03"),
                                "18:20",
                                Channel.EMAIL,
                                Place.ONLINE,
                                "He wrote that he would come and sort the teacher out.",
                                "I will come and sort her out myself",
                                SubType.THREAT_OF_VIOLENCE,
                                40));
        dean.triaged(
                "2025-11-04",
                mail,
                TriagedAs.SAME_MATTER,
                "A threat by e-mail, which was open to him.");
        dean.tried(
                "2025-11-04",
                StepKind.CALL_BACK,
                "Daniel Osei rang you, listened, and asked you what had happened.",
                "He said that he had meant it.");
        dean.raised(
                "2025-11-04",
                "Maisie came home without her coat three times.",
                dean.school.otherLeader(),
                "Sarah Finch sees every day for two weeks that Maisie leaves with her coat, and writes to you.",
                "2025-11-21");
        String wrote =
                "You wrote to us about the class teacher: “I will come and sort her out myself”.";
        dean.issues(
                "invitation",
                "2025-11-05",
                "invite",
                dean.school.head(),
                with(
                        answers(
                                        "considered",
                                        "That you bring and fetch Maisie at the gate and do not come further onto the site, and"
                                                + " that the telephone stays closed, until the end of the spring term. It would"
                                                + " take the place of what we decided in July.",
                                        told(mail),
                                        wrote)
                                .with("entries", ids(mail)),
                        "by",
                        day("2025-11-19")));
        dean.heard(
                "2025-11-12",
                "at the gate, to Daniel Osei",
                "He would never touch anybody. He alone can bring Maisie, before his shift.",
                "2025-11-19",
                "He goes on bringing her himself: to the gate, at a time that fits his shift.");
        dean.assessed("2025-11-20", Conclusion.RESTRICT, "A threat.", mail);
        dean.supported("2025-11-20", "Heading A, no further than the gate.");
        dean.issues(
                "restriction",
                "2025-11-24",
                "restrict",
                dean.school.head(),
                with(
                        answers(
                                        "theirSide",
                                        "You told us that you would never touch anybody, and that you alone can bring Maisie, before your shift.",
                                        "cameOfIt",
                                        "You go on bringing her yourself: to the gate, at a time that fits your shift.",
                                        "headings",
                                        "A",
                                        "anotherHeading",
                                        "What you wrote is graver than the calls of which our letter of July spoke.",
                                        "withoutWarning",
                                        "VIOLENCE_THREATENED",
                                        "withoutWarningBecause",
                                        "We did not warn you again, because you wrote that you would come and sort a teacher out.",
                                        told(mail),
                                        wrote,
                                        "closed",
                                        "PHONE",
                                        "premises",
                                        "BUILDINGS",
                                        "reader",
                                        id(dean.school.deputy()),
                                        "safety",
                                        "NOT_ALONE",
                                        "timescale",
                                        "SPRING-2025",
                                        "extent",
                                        "You may bring and fetch Maisie at the gate, and write and e-mail us about anything; we will"
                                                + " answer.\n\nThis takes the place of what we decided on 7 July 2025.",
                                        "child-COLLECTION",
                                        "You bring Maisie to the side gate at 8:25am, before your shift, and Sarah Finch meets her"
                                                + " there. At 3:20pm she brings her to you at the same gate. If you are late, e-mail"
                                                + " the office: Maisie waits with Sarah Finch.",
                                        "child-HANDOVER",
                                        "Nobody is handed over there: Sarah Finch meets you at the side gate.",
                                        "child-NOBODY_ELSE",
                                        "You collect Maisie yourself at the side gate, as said above.",
                                        "child-ILLNESS",
                                        "Report an absence by e-mail to the office by 9am. We ring you as always.",
                                        "child-REPORTS",
                                        "By post and by e-mail, as before.",
                                        "child-PARENTS_EVENING",
                                        "By video call with the class teacher and Daniel Osei.",
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
                                        "He alone brings her; the gate and the time fit his shift.",
                                        "why",
                                        "You wrote that you would come and sort a teacher out, while our decision of July was in"
                                                + " force. You told us that you would never touch anybody and that only you can"
                                                + " bring Maisie. So you go on bringing her yourself, to the gate; nothing here makes"
                                                + " you choose between your work and her school.")
                                .with("entries", ids(mail))
                                .with("onStaff", "She is afraid of meeting him in the corridor.")
                                .with(
                                        "onService",
                                        "A senior member of staff stands at the side gate.")
                                .with(
                                        "milderWay",
                                        "Closing e-mail alone would not keep her safe in the building.")
                                .with("onPerson", "He brings her as before, twenty metres away.")
                                .with(
                                        "onChild",
                                        "She walks the last twenty metres with Sarah Finch.")
                                .with("keptOpen", "Letters, e-mail, the gate, video calls.")
                                .with("adjustments", "Asked; none needed."),
                        "start",
                        day("2025-11-26")));
        return dean;
    }

    /** Spring term ends on 27 March 2026; twenty working days from 24 November on 22 December. */
    @Test
    void theRestrictionAnswersHim() {
        readBy("restriction")
                .finds(
                        WHAT_DID_I_DO,
                        "Monday 3 November 2025, 6:20pm, e-mail",
                        "“I will come and sort her out myself”")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "You may bring and fetch Maisie at the gate",
                        "You bring Maisie to the side gate at 8:25am, before your shift",
                        "If you are late, e-mail the office: Maisie waits with Sarah Finch.")
                .finds(
                        UNTIL_WHEN,
                        "Until the end of Friday 27 March 2026.",
                        "This takes the place of what we decided on 7 July 2025.")
                .finds(HOW_DO_I_DISAGREE, "Please ask by Monday 22 December 2025")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theRestrictionAnswersHisSolicitor() {
        WhatOthersAsk.theirSolicitor(letter("restriction"))
                .finds(
                        Solicitor.UNDER_WHICH_POWER,
                        "I have decided to restrict your contact with the school under our policy")
                .finds(
                        Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY,
                        "Monday 3 November 2025, 6:20pm, e-mail")
                .finds(
                        Solicitor.IS_IT_PROPORTIONATE,
                        "nothing here makes you choose between your work and her school",
                        "write and e-mail us about anything")
                .finds(
                        Solicitor.HOW_IS_IT_CHALLENGED,
                        "by a governor who had no part in it",
                        "You may also complain about this restriction.")
                .finds(
                        Solicitor.IS_NOTHING_PREJUDGED,
                        "You told us that you would never touch anybody and that only you can bring Maisie.")
                .andThatIsAll();
    }

    @Test
    void theRestrictionAnswersTheOfficer() {
        WhatOthersAsk.theOfficer(letter("restriction"))
                .finds(Officer.WHY, "You wrote that you would come and sort a teacher out")
                .finds(Officer.WHAT, "1. You may not contact the school", "2. ")
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
}
