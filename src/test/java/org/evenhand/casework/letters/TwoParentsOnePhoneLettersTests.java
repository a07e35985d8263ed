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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.casework.letters.WhatOthersAsk.Solicitor;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.ReadText;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Two parents who live apart and share a telephone number for their daughter. Calls from it were
 * his; she wrote. Each gets a letter of their own about what they did, and neither letter knows of
 * the other (E2, E4).
 */
@Paragraphs({"P12", "P40", "P48"})
class TwoParentsOnePhoneLettersTests extends LettersOfACase {
    TwoParentsOnePhoneLettersTests() {
        super("two-parents-one-phone", played());
    }

    private static Map<String, LetterDocument> played() {
        ParentsCase adam =
                ParentsCase.of(
                                "Adam Lister",
                                RelationshipKind.PARENT,
                                "Flat 9, 2 Wharf Road\nHexbury\nHX1 3GG")
                        .withAChild("Poppy Lister", YearGroup.YEAR_1);
        ParentsCase carol =
                ParentsCase.in(
                                adam.school,
                                "Carol Venn",
                                RelationshipKind.PARENT,
                                "68 Hill View\nFernleigh\nHX7 9DD")
                        .withAChild("Poppy Lister", YearGroup.YEAR_1);
        EntryId call =
                adam.logged(
                        new ParentsCase.Contact(
                                day("2026-03-09"),
                                "08:35",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "A man who gave his name shouted at the office from the shared number.",
                                "Get me the head or I come down there",
                                SubType.INTIMIDATION,
                                20));
        EntryId second =
                adam.logged(
                        new ParentsCase.Contact(
                                day("2026-03-11"),
                                "08:40",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "He gave his name and swore at the office.",
                                "You people are a joke",
                                SubType.VERBAL_ABUSE,
                                10));
        EntryId mail =
                carol.logged(
                        new ParentsCase.Contact(
                                day("2026-03-12"),
                                "19:05",
                                Channel.EMAIL,
                                Place.ONLINE,
                                "A rude e-mail to the class teacher, signed by her.",
                                "A trained monkey could do your job",
                                SubType.DEROGATORY_OR_RUDE,
                                10));
        adam.opened("2026-03-12", StartBasis.NOT_A_COMPLAINT, "Shouting on the telephone.");
        carol.opened("2026-03-13", StartBasis.NOT_A_COMPLAINT, "A rude e-mail.");
        adam.tried(
                "2026-03-12",
                StepKind.CALL_BACK,
                "Sarah Finch rang you, and asked you to speak to the office without shouting.",
                "He said that he was late for work.");
        adam.raised(
                "2026-03-12",
                "Nobody tells you when Poppy’s day at school changes.",
                adam.school.otherLeader(),
                "Sarah Finch puts you on the list for messages about Poppy’s day, and writes to you when it is done.",
                "2026-03-20");
        adam.assessed("2026-03-13", Conclusion.WARN, "Twice in a week.", call, second);
        adam.issues(
                "his-warning",
                "2026-03-16",
                "warn",
                adam.school.head(),
                answers(
                        told(call),
                        "You gave your name, shouted at the member of staff who answered, and said: “Get me the head or I"
                                + " come down there”.",
                        "why",
                        "Paragraphs 20 to 24 of the policy say that aggression and abuse of staff are not accepted, whatever"
                                + " lies behind them. Both members of staff who answered were shaken, and one now asks"
                                + " somebody to sit with her when the telephone rings.",
                        told(second),
                        "You gave your name and swore at the member of staff who answered: “You people are a joke”."));
        carol.issues(
                "her-note",
                "2026-03-16",
                "informal-warning",
                carol.school.head(),
                answers(
                        "entries",
                        mail.text(),
                        told(mail),
                        "You wrote to the class teacher: “A trained monkey could do your job”."));
        Map<String, LetterDocument> both = new LinkedHashMap<>(adam.letters());
        both.putAll(carol.letters());
        return both;
    }

    @Test
    void hisWarningAnswersHim() {
        readBy("his-warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Monday 9 March 2026, 8:35am, phone call",
                        "You gave your name, shouted at the member of staff who answered",
                        "Both members of staff who answered were shaken")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything you do now. This letter does not restrict you.",
                        "Sarah Finch puts you on the list for messages about Poppy’s day")
                .isNotOwed(UNTIL_WHEN, "Nothing is restricted")
                .finds(HOW_DO_I_DISAGREE, "please tell us by Monday 30 March 2026")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void herNoteAnswersHer() {
        readBy("her-note")
                .finds(WHAT_DID_I_DO, "Thursday 12 March 2026, 7:05pm, e-mail", "A trained monkey")
                .finds(WHAT_MAY_I_STILL_DO, "Everything you do now. Nothing is restricted.")
                .isNotOwed(UNTIL_WHEN, "Nothing is restricted")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "Please tell us, in whichever way suits you.",
                        "You may raise a concern or complain at any time")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    @Test
    void theSolicitorOfEitherFindsNothingOfTheOther() {
        for (String one : List.of("his-warning", "her-note")) {
            WhatOthersAsk.theirSolicitor(letter(one))
                    .finds(Solicitor.UNDER_WHICH_POWER, "under our policy")
                    .finds(Solicitor.ON_WHICH_EVIDENCE_OF_WHICH_DAY, "March 2026, ")
                    .finds(Solicitor.IS_IT_PROPORTIONATE, "Everything you do now.")
                    .finds(Solicitor.HOW_IS_IT_CHALLENGED, "complaints procedure")
                    .finds(
                            Solicitor.IS_NOTHING_PREJUDGED,
                            "Anything that you raise with us is looked")
                    .andThatIsAll();
        }
        assertThat(ReadText.onOneLine(letter("his-warning")))
                .doesNotContain("Carol", "Venn", "HX7 9DD", "trained monkey", "her mother");
        assertThat(ReadText.onOneLine(letter("her-note")))
                .doesNotContain("Adam", "Lister", "HX1 3GG", "a joke", "phone call");
        assertThat(letter("his-warning").addressee().address()).endsWith("HX1 3GG");
        assertThat(letter("her-note").addressee().address()).endsWith("HX7 9DD");
    }
}
