package org.evenhand.kernel;

/**
 * One reason why something may not happen, or happens in one way and not another.
 *
 * @param rule the rule's stable name, for example {@code warning.needs-evidence}
 * @param paragraph where the policy says so
 * @param because a sentence for the person reading: what is so, or what is missing
 * @param remedy what would put it right and who may do that; empty when nothing would
 */
public record Ground(String rule, PolicyParagraph paragraph, String because, String remedy) {
    public Ground {
        if (rule.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("A ground names its rule and says why");
        }
    }

    public Ground(String rule, PolicyParagraph paragraph, String because) {
        this(rule, paragraph, because, "");
    }
}
