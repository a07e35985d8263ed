package org.evenhand.restriction;

import org.evenhand.kernel.Ground;
import org.evenhand.kernel.PolicyParagraph;

/** The grounds of a ruling that come from the policy itself and not from one clause (J25). */
public enum RulingRule {
    NOTHING_IN_FORCE("nothing-in-force", "J25", "Nothing is in force."),
    EMERGENCY("emergency", "P62", "Urgent contact is never closed."),
    STATUTORY("statutory", "P61", "A right in law goes by the normal process."),
    NEW_ISSUE("new-issue", "P53", "A new issue is treated on its merits."),
    UNKNOWN_PURPOSE("unknown-purpose", "P53", "Nobody knows yet what this is about."),
    NO_CLAUSE_SPEAKS("no-clause-speaks", "J25", "What is in force does not speak of this."),
    ALREADY_ARRIVED("already-arrived", "J25", "What has already arrived is read.");

    private final String name;
    private final String paragraph;
    private final String because;

    RulingRule(String name, String paragraph, String because) {
        this.name = name;
        this.paragraph = paragraph;
        this.because = because;
    }

    public Ground ground() {
        return new Ground("ruling." + name, new PolicyParagraph(paragraph), because);
    }
}
