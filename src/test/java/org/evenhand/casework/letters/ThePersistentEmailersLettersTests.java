package org.evenhand.casework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.casework.letters.ParentsCase.answers;
import static org.evenhand.casework.letters.ParentsCase.day;
import static org.evenhand.casework.letters.ParentsCase.ids;
import static org.evenhand.casework.letters.ParentsCase.told;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.HOW_DO_I_DISAGREE;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.UNTIL_WHEN;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_DID_I_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHAT_MAY_I_STILL_DO;
import static org.evenhand.casework.letters.WhatAParentAsks.Question.WHOM_DO_I_RING_AT_NIGHT;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.StepKind;
import org.evenhand.contactlog.Place;
import org.evenhand.contactlog.SubType;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PagePicture;
import org.evenhand.letter.Section;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.YearGroup;
import org.evenhand.restriction.Channel;
import org.junit.jupiter.api.Test;

/**
 * Colin Marsh writes and rings day after day about his son's reading group. A note in September
 * asks him to write once; in October he is warned.
 */
@Paragraphs({"P5", "P27", "P28", "P40", "P48"})
class ThePersistentEmailersLettersTests extends LettersOfACase {
    ThePersistentEmailersLettersTests() {
        super("the-persistent-e-mailer", played());
    }

    private static ParentsCase played() {
        ParentsCase colin =
                ParentsCase.of(
                                "Colin Marsh",
                                RelationshipKind.PARENT,
                                "22 Larkfield Close\nFernleigh\nHexbury\nHX7 2LB")
                        .withAChild("Theo Marsh", YearGroup.YEAR_4);
        EntryId week =
                colin.logged(
                        new ParentsCase.Contact(
                                day("2025-09-12"),
                                "16:20",
                                Channel.EMAIL,
                                Place.IN_WRITING,
                                "Fourteen e-mails to the class teacher since Monday.",
                                "",
                                SubType.MANY_IN_A_SHORT_TIME,
                                95));
        EntryId call =
                colin.logged(
                        new ParentsCase.Contact(
                                day("2025-09-18"),
                                "10:15",
                                Channel.PHONE_CALL,
                                Place.BY_PHONE,
                                "Seventy minutes on the office line.",
                                "",
                                SubType.LONG_CALLS,
                                80));
        colin.opened(
                "2025-09-19", StartBasis.NOT_A_COMPLAINT, "Many e-mails about a reading group.");
        colin.raised(
                "2025-09-19",
                "Theo was moved to another reading group.",
                colin.school.deputy(),
                "Daniel Osei hears Theo read and writes to you with what he finds.",
                "2025-10-17");
        colin.issues(
                "informal-warning",
                "2025-09-22",
                "informal-warning",
                colin.school.head(),
                answers(
                                told(week),
                                "You sent the class teacher fourteen e-mails in five days. Four of them asked for"
                                        + " an answer within the hour.",
                                told(call),
                                "You stayed on the office line for seventy minutes and asked for the class teacher,"
                                        + " who was teaching.",
                                "why",
                                "We understand that you are worried about Theo’s reading. Answering so much took"
                                        + " nearly three hours from other children.",
                                "weAsk",
                                "Please write to us once about each matter, and give us five school days to answer.")
                        .with("entries", ids(week, call)));
        colin.tried(
                "2025-09-25",
                StepKind.MEETING,
                "We met you, explained how reading groups are made, and agreed on one e-mail a week.",
                "He agreed.");
        EntryId again =
                colin.logged(
                        new ParentsCase.Contact(
                                day("2025-10-03"),
                                "16:05",
                                Channel.EMAIL,
                                Place.IN_WRITING,
                                "Nineteen e-mails this week, eleven with papers sent before.",
                                "",
                                SubType.COPIES_OR_IRRELEVANT_PAPERS,
                                140));
        colin.assessed(
                "2025-10-06",
                Conclusion.WARN,
                "It went on after the note and the meeting.",
                week,
                call,
                again);
        colin.issues(
                "warning",
                "2025-10-07",
                "warn",
                colin.school.head(),
                answers(
                        told(week),
                        "You sent the class teacher fourteen e-mails in five days. Four of them asked for an"
                                + " answer within the hour.",
                        told(call),
                        "You stayed on the office line for seventy minutes and asked for the class teacher, who"
                                + " was teaching.",
                        told(again),
                        "You sent nineteen e-mails in five days. Eleven held papers that you had sent before.",
                        "why",
                        "Paragraphs 27 and 28 of the policy say that contact becomes unacceptable when the time"
                                + " spent on it affects what we can do for you and for others. Reading and"
                                + " answering these three took more than five hours."));
        return colin;
    }

    @Test
    void theNoteAnswersHim() {
        readBy("informal-warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Friday 12 September 2025, 4:20pm, e-mail",
                        "You sent the class teacher fourteen e-mails in five days.",
                        "Thursday 18 September 2025, 10:15am, phone call",
                        "You stayed on the office line for seventy minutes")
                .finds(WHAT_MAY_I_STILL_DO, "Everything you do now. Nothing is restricted.")
                .isNotOwed(UNTIL_WHEN, "A note restricts nothing, so nothing ends")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "If we have it wrong Please tell us, in whichever way suits you.")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999")
                .andThatIsAll();
    }

    /** Ten working days from 7 October are up on 21 October (I). */
    @Test
    void theWarningAnswersHim() {
        readBy("warning")
                .finds(
                        WHAT_DID_I_DO,
                        "Friday 12 September 2025, 4:20pm",
                        "Thursday 18 September 2025, 10:15am",
                        "Friday 3 October 2025, 4:05pm",
                        "You sent nineteen e-mails in five days. Eleven held papers that you had sent before.")
                .finds(
                        WHAT_MAY_I_STILL_DO,
                        "Everything you do now. This letter does not restrict you.",
                        "Daniel Osei deals with it. What comes next, by Friday 17 October 2025: Daniel Osei"
                                + " hears Theo read and writes to you with what he finds.")
                .isNotOwed(UNTIL_WHEN, "A warning restricts nothing, so nothing ends")
                .finds(
                        HOW_DO_I_DISAGREE,
                        "If any fact in this letter is wrong, please tell us by Tuesday 21 October 2025",
                        "You may raise a concern or complain about anything we do, this letter included")
                .finds(
                        WHOM_DO_I_RING_AT_NIGHT,
                        "At night, at weekends and in the holidays ring 999, or 111 for advice about health.")
                .andThatIsAll();
    }

    /** The control: a day, a heading and a line of a picture are each missed. */
    @Test
    void anotherDayAHeadingThatIsGoneAndALineThatMovedAreFound() {
        LetterDocument warning = letter("warning");
        assertThat(kept.differing(Map.of("warning", warning)))
                .as("other letters of the case are missed, and nothing of this one")
                .isNotEmpty()
                .allMatch(file -> file.startsWith("informal-warning"));

        LetterDocument later = changed(warning, warning.date().plusDays(1), warning.sections());
        assertThat(looks("warning.txt", later)).isFalse();
        assertThat(looks("warning.structure", later)).isTrue();

        List<Section> without =
                warning.sections().stream()
                        .map(one ->
                                one.name().equals("mistakes")
                                        ? new Section(
                                                one.name(),
                                                "",
                                                one.answers(),
                                                one.required(),
                                                one.blocks())
                                        : one)
                        .toList();
        assertThat(looks("warning.structure", changed(warning, warning.date(), without))).isFalse();

        byte[] page = file("warning-3.png", warning);
        assertThat(kept.looksAsKept("warning-3.png", page)).isTrue();
        assertThat(kept.looksAsKept("warning-3.png", movedDown(page))).isFalse();
    }

    private boolean looks(String file, LetterDocument letter) {
        return kept.looksAsKept(file, file(file, letter));
    }

    private static byte[] file(String file, LetterDocument letter) {
        return Objects.requireNonNull(KeptLetters.files("warning", letter).get(file));
    }

    private static LetterDocument changed(
            LetterDocument letter, LocalDate date, List<Section> sections) {
        return new LetterDocument(
                letter.language(),
                letter.title(),
                date,
                letter.reference(),
                letter.standing(),
                letter.letterhead(),
                letter.addressee(),
                letter.origin(),
                sections);
    }

    /** A short line, and no other, stands two pixels lower. */
    private static byte[] movedDown(byte[] png) {
        PagePicture page = PagePicture.read(png);
        BufferedImage image = page.image();
        int line = lineOfText(image);
        for (int y = line + 14; y >= line; y--) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y + 2, image.getRGB(x, y));
            }
        }
        return page.png();
    }

    /**
     * Where the first short line of the lower half stands: one in which nothing is drawn right of
     * the first third.
     */
    private static int lineOfText(BufferedImage image) {
        for (int y = image.getHeight() / 2; y < image.getHeight() - 40; y++) {
            boolean left = dark(image, y, 0, image.getWidth() / 3);
            boolean right = dark(image, y, image.getWidth() / 3, image.getWidth());
            if (left && !right) {
                return y - 1;
            }
        }
        throw new IllegalStateException("There is no such line");
    }

    private static boolean dark(BufferedImage image, int y, int from, int to) {
        for (int x = from; x < to; x++) {
            if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                return true;
            }
        }
        return false;
    }
}
