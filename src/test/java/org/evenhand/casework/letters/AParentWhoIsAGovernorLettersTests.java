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
import static org.evenhand.walk.ReadySchool.done;
import static org.evenhand.walk.ReadySchool.form;

import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.ReadText;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.Standing;
import org.evenhand.people.YearGroup;
import org.evenhand.people.act.RecordingAStanding;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Fiona Mackay is a parent and a governor. What she does as a parent is looked at as any parent's
 * is, and her letter says nothing of her office (E9).
 */
@Paragraphs({"P25", "P27", "P48", "P49"})
class AParentWhoIsAGovernorLettersTests extends LettersOfACase {
    AParentWhoIsAGovernorLettersTests() {
        super("a-parent-who-is-a-governor", played());
    }

    private static ParentsCase played() {
        ParentsCase fiona =
                ParentsCase.of(
                                "Fiona Mackay",
                                RelationshipKind.PARENT,
                                "The Old Forge\nFernleigh\nHexbury\nHX7 3PA")
                        .withAChild("Isla Mackay", YearGroup.YEAR_4);
        fiona.school.at(
                day("2025-09-01"),
                "09:00",
                () -> {
                    done(
                            fiona.school
                                    .the(RecordingAStanding.class)
                                    .record(
                                            fiona.school.as(fiona.school.head()),
                                            form(),
                                            fiona.person(),
                                            new RecordingAStanding.Held(
                                                    Standing.GOVERNOR, day("2025-09-01"), null)));
                    return true;
                });
        EntryId evening =
                fiona.logged(
                        new ParentsCase.Contact(
                                day("2026-01-19"),
                                "21:15",
                                Channel.EMAIL,
                                Place.ONLINE,
                                "Eleven e-mails in one evening about Isla’s reading book, each asking for an answer by 8am.",
                                "I expect an answer by eight tomorrow",
                                SubType.MANY_IN_A_SHORT_TIME,
                                70));
        EntryId again =
                fiona.logged(
                        new ParentsCase.Contact(
                                day("2026-01-26"),
                                "20:40",
                                Channel.EMAIL,
                                Place.ONLINE,
                                "Nine e-mails in one evening about the same.",
                                "This is not good enough",
                                SubType.MANY_IN_A_SHORT_TIME,
                                55));
        fiona.opened("2026-01-27", StartBasis.NOT_A_COMPLAINT, "Many e-mails in an evening.");
        fiona.tried(
                "2026-01-27",
                StepKind.CALL_BACK,
                "Daniel Osei rang you, and offered you a quarter of an hour with the class teacher each half term.",
                "She said that she would rather write.");
        fiona.raised(
                "2026-01-27",
                "Isla’s reading books are too easy.",
                fiona.school.deputy(),
                "Daniel Osei hears Isla read and writes to you about her books.",
                "2026-02-13");
        fiona.assessed("2026-01-28", Conclusion.WARN, "Twice in a week.", evening, again);
        fiona.issues(
                "warning",
                "2026-01-29",
                "warn",
                fiona.school.head(),
                answers(
                        told(evening),
                        "You sent eleven e-mails in one evening about your child’s reading book, each asking for an"
                                + " answer by 8am: “I expect an answer by eight tomorrow”.",
                        told(again),
                        "You sent nine e-mails in one evening about the same.",
                        "why",
                        "Paragraphs 27 and 28 of the policy say that contact becomes unacceptable when the time spent on it"
                                + " affects what we can do for others. Reading and answering these twenty e-mails took the"
                                + " class teacher two hours, in which she did not prepare lessons.",
                        "weAsk",
                        "Please put what you would like to ask about Isla into one e-mail a week. We answer it within"
                                + " three school days."));
        fiona.notified("notice", "2026-01-30");
        return fiona;
    }

    /** Ten working days from 29 January are up on 12 February (I). */
    @Test
    void theWarningAnswersHerAsAParent() {
        readBy("warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Monday 19 January 2026, 9:15pm, e-mail",
                        "You sent eleven e-mails in one evening about your child’s reading book",
                        "took the class teacher two hours")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything you do now. This letter does not restrict you.",
                        "Daniel Osei hears Isla read and writes to you about her books.")
                .isNotOwed(UNTIL_WHEN, "Nothing is restricted")
                .finds(HOW_DO_I_DISAGREE, "please tell us by Thursday 12 February 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theWarningAnswersHerSolicitorAndSaysNothingOfHerOffice() {
        WhatOthersAsk.theirSolicitor(letter("warning"))
                .finds(
                        Solicitor.UNDER_WHICH_POWER,
                        "This letter is a formal warning under our policy",
                        "Paragraphs 27 and 28 of the policy")
                .finds(
                        Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY,
                        "Monday 19 January 2026, 9:15pm, e-mail",
                        "Monday 26 January 2026, 8:40pm, e-mail")
                .finds(
                        Solicitor.IS_IT_PROPORTIONATE,
                        "This letter does not restrict you.",
                        "offered you a quarter of an hour with the class teacher each half term")
                .finds(
                        Solicitor.HOW_IS_IT_CHALLENGED,
                        "We will put it right, or record that you see it differently.",
                        "complain about anything we do, this letter included")
                .finds(
                        Solicitor.IS_NOTHING_PREJUDGED,
                        "Anything that you raise with us is looked into")
                .andThatIsAll();
        assertThat(ReadText.onOneLine(letter("warning")))
                .doesNotContainIgnoringCase("as a governor")
                .doesNotContainIgnoringCase("governing");
    }

    /** One page, without the name and without what was said (P49). */
    @Test
    void theNoticeToTheChairNamesNobodyAndKeepsTheChairFree() {
        assertThat(ReadText.onOneLine(letter("notice")))
                .contains(
                        "Notification to the Chair of governors",
                        "Thursday 29 January 2026",
                        "the person is not named here")
                .doesNotContain("Fiona", "Mackay", "reading book", "Isla");
    }
}
