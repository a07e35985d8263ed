package org.evenhand.casework.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;

/**
 * Words as somebody typed them into one box, made into a section: an empty line begins a new
 * paragraph, lines that begin with a hyphen make a list.
 */
public final class Written {
    private static final String POINT = "- ";

    private Written() {}

    /** A section that the letter may not go without. */
    public static Section required(
            String name, String heading, PolicyParagraph answers, String words) {
        return required(name, heading, answers, Said.plain(words));
    }

    /** The same with each piece in its language. */
    static Section required(String name, String heading, PolicyParagraph answers, Said words) {
        return new Section(name, heading, answers, true, blocks(words));
    }

    /** A section that is left out when it says nothing. */
    public static Section optional(
            String name, String heading, PolicyParagraph answers, String words) {
        return optional(name, heading, answers, Said.plain(words));
    }

    /** The same with each piece in its language. */
    static Section optional(String name, String heading, PolicyParagraph answers, Said words) {
        return new Section(name, heading, answers, false, blocks(words));
    }

    /** What was not right on the school's side, where whoever signs says so (P10). */
    static Section ourPart(String words) {
        return optional("our-part", "Where we fell short", PolicyParagraph.p(10), words);
    }

    /** What the school adds in its own words, before the close; left out when it adds nothing. */
    static Section ofItsOwn(LetterWords words) {
        return optional(
                Parts.OF_ITS_OWN.name(),
                "",
                Parts.OF_ITS_OWN.answers(),
                words.say(Parts.OF_ITS_OWN, Map.of()));
    }

    static List<Block> blocks(String words) {
        return blocks(Said.plain(words));
    }

    static List<Block> blocks(Said words) {
        List<Block> blocks = new ArrayList<>();
        List<Said> part = new ArrayList<>();
        for (Said line : words.lines()) {
            if (line.isEmpty()) {
                end(part, blocks);
            } else {
                part.add(line);
            }
        }
        end(part, blocks);
        return blocks;
    }

    /** Ends the part that was gathered: as a list when every line is a point, else a paragraph. */
    private static void end(List<Said> part, List<Block> blocks) {
        if (part.isEmpty()) {
            return;
        }
        blocks.add(
                part.stream().allMatch(line -> line.text().startsWith(POINT))
                        ? new BulletList(
                                part.stream()
                                        .flatMap(line -> line.from(POINT.length()).lines().stream())
                                        .map(Said::paragraph)
                                        .toList())
                        : part.stream()
                                .reduce((one, next) -> one.and("\n").and(next))
                                .orElseThrow()
                                .paragraph());
        part.clear();
    }
}
