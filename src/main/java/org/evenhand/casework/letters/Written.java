package org.evenhand.casework.letters;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Section;

/**
 * Words as somebody typed them into one box, made into a section: an empty line begins a new
 * paragraph, lines that begin with a hyphen make a list.
 */
public final class Written {
    private Written() {}

    /** A section that the letter may not go without. */
    public static Section required(
            String name, String heading, PolicyParagraph answers, String words) {
        return new Section(name, heading, answers, true, blocks(words));
    }

    /** A section that is left out when it says nothing. */
    public static Section optional(
            String name, String heading, PolicyParagraph answers, String words) {
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
                words.template(Parts.OF_ITS_OWN));
    }

    static List<Block> blocks(String words) {
        List<Block> blocks = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : words.lines().map(String::strip).toList()) {
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
    private static void end(List<String> part, List<Block> blocks) {
        if (part.isEmpty()) {
            return;
        }
        blocks.add(
                part.stream().allMatch(line -> line.startsWith("- "))
                        ? BulletList.of(
                                part.stream()
                                        .map(line -> line.substring(2).strip())
                                        .toArray(String[]::new))
                        : Paragraph.of(String.join("\n", part)));
        part.clear();
    }
}
