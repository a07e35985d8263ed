package org.evenhand.restriction;

import org.evenhand.kernel.PolicyParagraph;

/** One point of a paragraph's list, as people cite it: P55-3 is the third form a PCCR may take. */
public record PolicyPoint(PolicyParagraph paragraph, int point) {
    public PolicyPoint {
        if (point < 1) {
            throw new IllegalArgumentException("Points are counted from one");
        }
    }

    @Override
    public String toString() {
        return paragraph + "-" + point;
    }
}
