package org.evenhand.letter;

import java.util.List;
import java.util.function.Predicate;
import org.evenhand.kernel.Ground;

/**
 * A letter taken apart into boxes that people type in, and put together again. What comes from the
 * record (tables, signatures, the order of things) stays as it is.
 */
public final class DraftBoxes {
    private DraftBoxes() {}

    /**
     * One text box.
     *
     * @param field the name of its field, unique in the letter
     * @param label what it is for; empty when it is the section's own text
     * @param mayBeLeftOut whether the line can be taken out when it does not apply
     * @param rows how high it is drawn
     */
    public record Box(String field, String label, String text, boolean mayBeLeftOut, int rows) {}

    /**
     * One section.
     *
     * @param title its heading, or its name when it has none
     * @param paragraph the paragraph of the policy that asks for it
     * @param fixed what in it is filled in from the record and cannot be typed over
     * @param missing what still has to be written in it
     */
    public record Part(
            String name,
            String title,
            String paragraph,
            boolean required,
            List<Box> boxes,
            List<String> fixed,
            List<Ground> missing) {}

    /**
     * What stands in a box now, given its field and what stood in it; that again if nothing else.
     */
    @FunctionalInterface
    public interface Typing {
        String typed(String field, String before);
    }

    /** The letter's sections in their order. */
    public static List<Part> of(LetterDocument letter) {
        return letter.sections().stream().map(DraftBoxes::of).toList();
    }

    private static Part of(Section section) {
        SectionWalk walk = new SectionWalk(section, (_, before) -> before, _ -> false);
        return new Part(
                section.name(),
                capital(section.title()),
                section.answers().code(),
                section.required(),
                walk.boxes(),
                walk.fixed(),
                section.missing().toList());
    }

    private static String capital(String title) {
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /**
     * The letter with what was typed in its boxes.
     *
     * @param leftOut whether the line of that field is to be taken out
     */
    public static LetterDocument filledIn(
            LetterDocument letter, Typing typing, Predicate<String> leftOut) {
        return letter.with(
                letter.sections().stream()
                        .map(section -> new SectionWalk(section, typing, leftOut).filledIn())
                        .toList());
    }
}
