package org.evenhand.school;

import org.evenhand.kernel.PolicyParagraph;

/** Guidance that the policy names and does not contain; each school says where it is kept. */
public enum Guidance {
    HOW_TO_GUIDE("How to Guide", PolicyParagraph.f(3)),
    STALKING_AND_HARASSMENT("Stalking & Harassment Guidance for Managers", PolicyParagraph.p(29));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one string
    private final PolicyParagraph paragraph;

    Guidance(String title, PolicyParagraph paragraph) {
        this.title = title;
        this.paragraph = paragraph;
    }

    public String title() {
        return title;
    }

    public PolicyParagraph paragraph() {
        return paragraph;
    }
}
