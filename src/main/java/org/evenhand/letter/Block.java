package org.evenhand.letter;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;

/**
 * One piece of a letter, named for what it means and not for how it looks, so that the preview, the
 * PDF and any later rendering say the same with their own headings, lists and tables.
 *
 * <p>A letter is kept as it was issued; the names below stand in the record and never change.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = BulletList.class, name = "bullet-list"),
    @JsonSubTypes.Type(value = NumberedList.class, name = "numbered-list"),
    @JsonSubTypes.Type(value = FactTable.class, name = "fact-table"),
    @JsonSubTypes.Type(value = KeyFacts.class, name = "key-facts"),
    @JsonSubTypes.Type(value = Callout.class, name = "callout"),
    @JsonSubTypes.Type(value = SignatureBlock.class, name = "signature"),
    @JsonSubTypes.Type(value = Contents.class, name = "contents"),
    @JsonSubTypes.Type(value = PageBreak.class, name = "page-break"),
    @JsonSubTypes.Type(value = Plate.class, name = "plate")
})
public sealed interface Block
        permits Contents,
                Heading,
                Paragraph,
                BulletList,
                NumberedList,
                FactTable,
                KeyFacts,
                Callout,
                SignatureBlock,
                PageBreak,
                Plate {

    /** Everything printed, in reading order, labels included. */
    Stream<String> words();

    /** Whether nothing was filled in: a label or a heading alone says nothing yet. */
    boolean saysNothing();

    /** Labels that stand alone: each would be printed with nothing beside it. */
    default Stream<String> leftEmpty() {
        return Stream.empty();
    }
}
