package org.evenhand.casework.letters;

import static org.evenhand.casework.letters.ParentsCase.answers;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.HOW_DO_I_DISAGREE;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.UNTIL_WHEN;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_DID_I_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_MAY_I_STILL_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHOM_DO_I_RING_AT_NIGHT;

import org.evenhand.casework.StartBasis;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Kelly Rudge, aunt and carer of a boy, pushes a member of staff in the hall door. She is told to
 * stay off the site for now, gives her side, and the bar is lifted before its last day.
 */
@Paragraphs({"P50", "P64", "P65", "J8", "J11", "J18"})
class AShovesLettersTests extends LettersOfACase {
    AShovesLettersTests() {
        super("a-shove", played());
    }

    private static ParentsCase played() {
        ParentsCase kelly =
                ParentsCase.of(
                                "Kelly Rudge",
                                RelationshipKind.CARER,
                                "Flat 2, 31 Station Road\nHexbury\nHX5 9SR")
                        .withAChild("Jayden Rudge", YearGroup.YEAR_3);
        EntryId shove =
                kelly.logged(
                        new ParentsCase.Contact(
                                day("2026-03-03"),
                                "15:20",
                                Channel.IN_PERSON_ON_SITE,
                                Place.SITE,
                                "She pushed a member of staff aside in the hall door.",
                                "Get out of my way",
                                SubType.PHYSICAL_ASSAULT,
                                60));
        kelly.opened("2026-03-03", StartBasis.SAFETY, "A member of staff was pushed.");
        kelly.barred(
                "2026-03-03",
                "15:35",
                shove,
                "A member of staff was pushed in front of children, and you said that you would be back."
                        + " Everybody needs to be safe while we find out what happened.",
                "Jayden is brought to the main gate and met there at 8:40am, and brought to the gate at"
                        + " 3:20pm, by Daniel Osei or Sarah Finch.");
        kelly.raised(
                "2026-03-04",
                "Jayden was hurt and nobody rang.",
                kelly.school.otherLeader(),
                "Sarah Finch finds out why nobody rang you when Jayden was hurt, and writes to you.",
                "2026-03-27");
        kelly.issues(
                "interim-bar",
                "2026-03-04",
                "interim-bar",
                kelly.school.head(),
                answers(
                        "happened",
                        "You pushed a member of staff aside with both hands in the hall door, in front of"
                                + " children, and said: “Get out of my way”."));
        kelly.heard(
                "2026-03-10",
                "by letter",
                "She had just been told that Jayden was hurt and had not been rung. She is sorry.",
                "2026-03-17",
                "She should have been rung. We have said sorry for that.");
        kelly.issues(
                "review",
                "2026-03-18",
                "review",
                kelly.school.head(),
                answers(
                        "considered",
                        "Your letter of Tuesday 10 March 2026. What those who were there told us. That you have"
                                + " kept to what we asked since. How the member of staff is now.",
                        "theirViews",
                        "Her letter.",
                        "outcome",
                        "LIFT",
                        "because",
                        "You told us what lay behind it and have said sorry. You should have been rung when"
                                + " Jayden was hurt, and we are sorry that you were not."));
        kelly.issues("ending", "2026-03-19", "end", kelly.school.head(), answers());
        return kelly;
    }

    /**
     * Fifteen school days after 3 March are up on 24 March; ten for her side on 17 March. The bar
     * can be reviewed only while it lasts, so that is not later than its last day (J8).
     */
    @Test
    void theConfirmationAnswersHer() {
        readBy("interim-bar")
                .finds(
                        WHAT_DID_I_DO,
                        "This letter confirms what you were told on Tuesday 3 March 2026, 3:35pm.",
                        "Tuesday 3 March 2026, 3:20pm, in person on site",
                        "You pushed a member of staff aside with both hands in the hall door",
                        "Nothing final has been decided.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Telephone, write and e-mail as before.",
                        "Jayden is brought to the main gate and met there at 8:40am",
                        "Sarah Finch deals with it. What comes next, by Friday 27 March 2026: Sarah Finch"
                                + " finds out why nobody rang you",
                        "Something new that you tell us and that matters.",
                        "the permission that you had is withdrawn until the end of Tuesday 24 March 2026.",
                        "To come all the same may be trespass, which is a matter of civil law.")
                .finds(
                        UNTIL_WHEN,
                        "Until the end of Tuesday 24 March 2026, unless we write to you before.",
                        "it ends by itself on that day unless it is confirmed, or renewed once with reasons, in"
                                + " writing")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "Please tell us your side by 17 March 2026",
                        "Ask for a review by Tuesday 24 March 2026. This letter says how.",
                        "clerk@fernleigh.example")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theAcknowledgementAnswersHer() {
        readBy("acknowledgement")
                .isNotOwed(WHAT_DID_I_DO, "It thanks her for her side; the confirmation said it")
                .isNotOwed(WHAT_MAY_I_STILL_DO, "The confirmation of a week before says it")
                .finds(UNTIL_WHEN, "Margaret Ellwood will answer you by Tuesday 17 March 2026.")
                .finds(HOW_DO_I_DISAGREE, "Thank you for what you told us (by letter).")
                .isNotOwed(WHOM_DO_I_RING_AT_NIGHT, "The telephone is as open to her as before")
                .andThatIsAll();
    }

    @Test
    void theReviewAnswersHer() {
        readBy("review")
                .finds(WHAT_DID_I_DO, "You told us what lay behind it and have said sorry.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "The restriction is lifted.",
                        "You may contact the school and come to it in the usual ways again.")
                .finds(UNTIL_WHEN, "It no longer applies from Wednesday 18 March 2026.")
                .isNotOwed(
                        HOW_DO_I_DISAGREE, "It was decided as she asked, and nothing is left of it")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theEndingAnswersHer() {
        readBy("ending")
                .isNotOwed(WHAT_DID_I_DO, "It is over, and nothing of it is held up to her again")
                .finds(WHAT_MAY_I_STILL_DO, "You can contact the school in the usual ways again.")
                .finds(UNTIL_WHEN, "ended on Wednesday 18 March 2026")
                .isNotOwed(HOW_DO_I_DISAGREE, "Nothing is asked of her")
                .isNotOwed(WHOM_DO_I_RING_AT_NIGHT, "The telephone is open to her as to everybody")
                .andThatIsAll();
    }
}
