package org.evenhand.letter.web;

import org.evenhand.letter.DraftBoxes;
import org.evenhand.letter.Drafts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Typed;

/** Reads what was typed into a draft. */
public final class DraftForm {
    /** The field that carries the version which was worked on. */
    public static final String VERSION = "version";

    /** The button that was pressed. */
    public static final String BUTTON = "do";

    private static final String LEFT_OUT = "leave-out_";

    private DraftForm() {}

    /** The name of the box that takes a line out. */
    public static String leftOut(String field) {
        return LEFT_OUT + field;
    }

    /** The letter with what was typed; what cannot be kept is a problem beside its box. */
    public static LetterDocument read(Answers answers, LetterDocument letter) {
        Typed typed = answers.problems().typed();
        return DraftBoxes.filledIn(
                letter,
                (field, before) ->
                        typed.answers().containsKey(field)
                                ? answers.text(field, Answers.LONGEST_TEXT)
                                : before,
                field -> answers.ticked(leftOut(field)));
    }

    /** The version that was worked on; {@link Drafts#NONE} when it says nothing sensible. */
    public static int version(Typed typed) {
        try {
            return Math.max(Drafts.NONE, Integer.parseInt(typed.first(VERSION)));
        } catch (NumberFormatException none) {
            return Drafts.NONE;
        }
    }

    /** Whether "Issue" was pressed; else it is saved and looked at again. */
    public static boolean wantsIssue(Typed typed) {
        return typed.first(BUTTON).equals("issue");
    }
}
