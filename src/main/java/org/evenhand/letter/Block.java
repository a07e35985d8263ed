package org.evenhand.letter;

import java.util.stream.Stream;

/**
 * One piece of a letter, named for what it means and not for how it looks, so that the preview, the
 * PDF and any later rendering say the same with their own headings, lists and tables.
 */
public sealed interface Block
        permits Heading,
                Paragraph,
                BulletList,
                NumberedList,
                FactTable,
                KeyFacts,
                Callout,
                SignatureBlock,
                PageBreak {

    /** Everything printed, in reading order, labels included. */
    Stream<String> words();

    /** Whether nothing was filled in: a label or a heading alone says nothing yet. */
    boolean saysNothing();

    /** Labels that stand alone: each would be printed with nothing beside it. */
    default Stream<String> leftEmpty() {
        return Stream.empty();
    }
}
