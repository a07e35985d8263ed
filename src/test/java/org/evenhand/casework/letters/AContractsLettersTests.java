package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.answers;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.casework.letters.ParentsCase.with;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.HOW_DO_I_DISAGREE;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.UNTIL_WHEN;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_DID_I_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_MAY_I_STILL_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHOM_DO_I_RING_AT_NIGHT;

import org.evenhand.casework.StartBasis;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.ReadText;
import org.evenhand.letter.Section;
import org.evenhand.letter.SignatureBlock;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Owen Marsh shouts at the office about dinner money, and has been kept waiting for an answer. The
 * school proposes a contract with two sides before anything firmer.
 */
@Paragraphs({"P55", "J13", "J17"})
class AContractsLettersTests extends LettersOfACase {
    AContractsLettersTests() {
        super("a-contract", played());
    }

    private static ParentsCase played() {
        ParentsCase owen =
                ParentsCase.of(
                                "Owen Marsh",
                                RelationshipKind.PARENT,
                                "14 Mill Rise\nFernleigh\nHX7 2DN")
                        .withAChild("Ivy Marsh", YearGroup.YEAR_2);
        owen.logged(
                new ParentsCase.Contact(
                        day("2026-03-03"),
                        "08:50",
                        Channel.IN_PERSON_ON_SITE,
                        Place.SITE,
                        "He shouted at the hatch about dinner money.",
                        "You lot cannot count",
                        SubType.VERBAL_ABUSE,
                        10));
        owen.opened("2026-03-04", StartBasis.NOT_A_COMPLAINT, "Shouting at the office hatch.");
        owen.raised(
                "2026-03-04",
                "He has been charged twice for dinners, and nobody has answered him.",
                owen.school.otherLeader(),
                "Sarah Finch looks at the account and writes to you.",
                "2026-03-11");
        owen.issues(
                "contract",
                "2026-03-05",
                "contract",
                owen.school.head(),
                with(
                        with(
                                with(
                                        answers(
                                                "theyAgree",
                                                "You speak to staff at the hatch without shouting\n"
                                                        + "You ask for a meeting when something cannot be settled"
                                                        + " at the hatch.",
                                                "weAgree",
                                                "We answer your questions about money within five school days.\n"
                                                        + "Sarah Finch sees you within a week when you ask for a"
                                                        + " meeting.",
                                                "otherwise",
                                                "We will talk with you about it, and may warn you as our policy"
                                                        + " says"),
                                        "answerBy",
                                        day("2026-03-19")),
                                "lookBackOn",
                                day("2026-04-24")),
                        "lastDay",
                        day("2026-06-05")));
        return owen;
    }

    @Test
    void theContractAnswersHim() {
        readBy("contract")
                .isNotOwed(WHAT_DID_I_DO, "It blames nobody; the entries are for another letter")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything that you may do now. A contract closes nothing.",
                        "It restricts nothing: you may contact us as before",
                        "Emergencies, and everything to which the law gives you a right, are not touched",
                        "it is no condition of a child’s place at this school")
                .finds(
                        UNTIL_WHEN,
                        "It begins when both have signed it, and goes until the end of Friday 5 June 2026.",
                        "On Friday 24 April 2026 we look back at it, at your side and at ours")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "Please by Thursday 19 March 2026.",
                        "You do not have to agree. If you say no, or do not answer, that is not held"
                                + " against you.",
                        "ask for a meeting and bring somebody with you")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    /** Both sides promise something, in the words that were written, and both have room to sign. */
    @Test
    void itHasTwoSidesAndTwoSignatures() {
        readBy("contract")
                .finds(
                        WHAT_DID_I_DO,
                        "What you agree to",
                        "You speak to staff at the hatch without shouting.",
                        "What the school agrees to",
                        "Sarah Finch sees you within a week when you ask for a meeting.",
                        "We will talk with you about it, and may warn you as our policy says.",
                        "Nothing follows by itself.");
        assertThat(
                        letter("contract").sections().stream()
                                .flatMap(section -> section.blocks().stream())
                                .filter(SignatureBlock.class::isInstance)
                                .map(SignatureBlock.class::cast)
                                .map(SignatureBlock::name))
                .containsExactly("Owen Marsh", "Margaret Ellwood");
    }

    /** As many points as a contract may have: who signs sees what they sign, and who else does. */
    @Test
    void bothSignOnePageHoweverMuchIsAgreed() {
        byte[] usual = new PdfRendering().render(letter("contract"));
        assertThat(PdfChecks.pages(usual)).isEqualTo(3);
        assertThat(PdfChecks.textWithin(usual, 3, 0, 0, 210, 297))
                .contains(
                        "What you agree to",
                        "What the school agrees to",
                        "Owen Marsh",
                        "Margaret Ellwood");
        for (int points = 1; points <= 12; points++) {
            byte[] pdf = new PdfRendering().render(withSoManyPoints(points));
            for (int page = 1; page <= PdfChecks.pages(pdf); page++) {
                String text = PdfChecks.textWithin(pdf, page, 0, 0, 210, 297);
                assertThat(text.contains("For the school. Date:"))
                        .as("%d points, page %d", points, page)
                        .isEqualTo(text.contains("I have read this contract"))
                        .isEqualTo(text.contains("Please sign two copies"));
            }
        }
    }

    private LetterDocument withSoManyPoints(int count) {
        LetterDocument letter = letter("contract");
        NumberedList points =
                NumberedList.of(
                        java.util.stream.IntStream.rangeClosed(1, count)
                                .mapToObj(i ->
                                        "You speak to whoever stands at the hatch calmly, " + i)
                                .toArray(String[]::new));
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.date(),
                letter.reference(),
                letter.standing(),
                letter.letterhead(),
                letter.addressee(),
                letter.origin(),
                letter.sections().stream()
                        .map(section ->
                                section.name().endsWith("-agree")
                                        ? Section.required(
                                                section.name(),
                                                section.heading(),
                                                section.answers(),
                                                points)
                                        : section)
                        .toList());
    }

    /** A parenting contract is something else, which the law knows. */
    @Test
    void itIsNotCalledAParentingContract() {
        assertThat(ReadText.onOneLine(letter("contract")).toLowerCase(java.util.Locale.UK))
                .contains("behaviour contract")
                .doesNotContain("parenting");
    }
}
