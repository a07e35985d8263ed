package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.answers;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.casework.letters.ParentsCase.told;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.HOW_DO_I_DISAGREE;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.UNTIL_WHEN;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_DID_I_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_MAY_I_STILL_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHOM_DO_I_RING_AT_NIGHT;

import java.util.List;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.ReadText;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Samuel Oduya says that his son is treated worse because he is Black, and shouts as he says it.
 * What he alleges cannot count against him and is looked into by somebody it is not about; only how
 * he spoke is warned about (J4).
 */
@Paragraphs({"P10", "P15", "P48", "P68", "J4"})
class AnAllegationOfDiscriminationLettersTests extends LettersOfACase {
    AnAllegationOfDiscriminationLettersTests() {
        super("an-allegation-of-discrimination", played());
    }

    private static ParentsCase played() {
        ParentsCase samuel =
                ParentsCase.of(
                                "Samuel Oduya",
                                RelationshipKind.PARENT,
                                "40 Park Avenue\nHexbury\nHX3 7QP")
                        .withAChild("Femi Oduya", YearGroup.YEAR_3);
        EntryId hall =
                samuel.logged(
                        new ParentsCase.Contact(
                                day("2025-11-17"),
                                "15:30",
                                Channel.IN_PERSON_ON_SITE,
                                Place.SITE,
                                "He shouted in the hall that Femi is kept in because he is Black, and called the teacher a name.",
                                "You useless cow",
                                SubType.VERBAL_ABUSE,
                                30),
                        samuel.school.teacher(),
                        List.of(ProtectedAct.DISCRIMINATION));
        EntryId gate =
                samuel.logged(
                        new ParentsCase.Contact(
                                day("2025-11-20"),
                                "08:45",
                                Channel.IN_PERSON_ON_SITE,
                                Place.GATE,
                                "He shouted the same name at the teacher across the playground.",
                                "Useless cow",
                                SubType.VERBAL_ABUSE,
                                15));
        samuel.opened("2025-11-20", StartBasis.NOT_A_COMPLAINT, "Shouting and a name.");
        samuel.tried(
                "2025-11-21",
                StepKind.MEETING,
                "Daniel Osei met with you, listened, and asked you not to shout at or call names those who teach Femi.",
                "He came, and said that nobody had listened before.");
        samuel.raised(
                "2025-11-21",
                "Femi is kept in at break more often than other children, and you believe that it is because he is Black.",
                samuel.school.otherLeader(),
                "Sarah Finch, who does not teach Femi, looks at who was kept in and why since September, and writes to you"
                        + " what she found.",
                "2025-12-05");
        samuel.assessed("2025-11-24", Conclusion.WARN, "How he spoke, twice.", hall, gate);
        samuel.issues(
                "warning",
                "2025-11-25",
                "warn",
                samuel.school.head(),
                answers(
                        "opening",
                        "You told us that you believe Femi is treated worse because he is Black. You were right to tell us,"
                                + " and nothing in this letter is about that: Sarah Finch is looking into it, and she has had"
                                + " no part in it.\n\nThis letter is only about how you spoke to the class teacher.",
                        "why",
                        "Paragraphs 20 to 24 of the policy say that abuse of staff is not accepted, whatever lies behind it."
                                + " The teacher was called a name in front of the children she teaches, twice, and was"
                                + " afraid to come into the playground.",
                        told(hall),
                        "You shouted at the class teacher in the hall, in front of children, and said: “You useless cow”.",
                        told(gate),
                        "You shouted across the playground to the class teacher: “Useless cow”."));
        return samuel;
    }

    @Test
    void theWarningAnswersHim() {
        readBy("warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Monday 17 November 2025, 3:30pm, in person on site",
                        "and said: “You useless cow”.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything you do now. This letter does not restrict you.",
                        "looks at who was kept in and why since September, and writes to you")
                .isNotOwed(UNTIL_WHEN, "Nothing is restricted")
                .finds(HOW_DO_I_DISAGREE, "please tell us by Tuesday 9 December 2025")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    /** What he alleged stands nowhere among what he is warned for. */
    @Test
    void theWarningAnswersHisSolicitor() {
        WhatOthersAsk.theirSolicitor(letter("warning"))
                .finds(
                        Solicitor.UNDER_WHICH_POWER,
                        "This letter is a formal warning under our policy",
                        "Paragraphs 20 to 24 of the policy")
                .finds(
                        Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY,
                        "Monday 17 November 2025, 3:30pm",
                        "Thursday 20 November 2025, 8:45am")
                .finds(
                        Solicitor.IS_IT_PROPORTIONATE,
                        "This letter is only about how you spoke to the class teacher.",
                        "Daniel Osei met with you, listened")
                .finds(
                        Solicitor.HOW_IS_IT_CHALLENGED,
                        "complain about anything we do, this letter included")
                .finds(
                        Solicitor.IS_NOTHING_PREJUDGED,
                        "You were right to tell us, and nothing in this letter is about that",
                        "she has had no part in it")
                .andThatIsAll();
        String letter = ReadText.onOneLine(letter("warning"));
        String blamed =
                letter.substring(
                        letter.indexOf("What happened"),
                        letter.indexOf("What we ask of you", letter.indexOf("What happened")));
        assertThat(blamed).contains("useless cow").doesNotContain("Black", "kept in", "race");
    }
}
