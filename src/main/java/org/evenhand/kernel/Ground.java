package org.evenhand.kernel;

/**
 * One reason why something may not happen, or happens in one way and not another.
 *
 * @param rule the rule's stable name, for example {@code warning.needs-evidence}
 * @param paragraph where the policy says so
 * @param because a sentence for the person reading: what is so, or what is missing
 * @param remedy what would put it right and who may do that; empty when nothing would
 * @param doneAt the address of the page where that is done; empty where none is known
 */
public record Ground(
        String rule, PolicyParagraph paragraph, String because, String remedy, String doneAt) {
    public Ground {
        if (rule.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("A ground names its rule and says why");
        }
    }

    public Ground(String rule, PolicyParagraph paragraph, String because, String remedy) {
        this(rule, paragraph, because, remedy, "");
    }

    public Ground(String rule, PolicyParagraph paragraph, String because) {
        this(rule, paragraph, because, "");
    }

    /** The same, with where its remedy is done. */
    public Ground doneAt(String address) {
        return new Ground(rule, paragraph, because, remedy, address);
    }
}
