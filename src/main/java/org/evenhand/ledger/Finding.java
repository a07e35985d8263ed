package org.evenhand.ledger;

import java.util.UUID;
import org.evenhand.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was sealed, and where it stands.
 *
 * @param stream {@code facts} or {@code readings}
 * @param block the number of the block; 0 when it is about no block
 * @param leaf the id of the fact or reading; null when it is about no single one
 * @param wrong what is wrong, a sentence in plain words
 */
public record Finding(OrgId org, String stream, long block, @Nullable UUID leaf, String wrong) {
    /** One line that names the record: organisation, block, fact, what is wrong. */
    public String inWords() {
        StringBuilder words = new StringBuilder("Organisation ").append(org.text());
        words.append(", ").append(stream);
        if (block != 0) {
            words.append(", block ").append(block);
        }
        if (leaf != null) {
            words.append(", ").append(leaf);
        }
        return words.append(": ").append(wrong).toString();
    }
}
