package org.evenhand.casework;

import java.util.List;
import org.evenhand.contactlog.Heading;

/** The two templates that the flowchart names (F4); the main heading picks one (J13). */
public enum WarningVariant {
    CONDUCT("A formal warning about conduct"),
    DEMANDS_AND_CONTACT("A formal warning about demands and contact");

    private final String title;

    WarningVariant(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Heading A is about conduct, B to D about demands, contact and complaints. */
    public static WarningVariant of(List<Heading> headings) {
        return headings.contains(Heading.A) ? CONDUCT : DEMANDS_AND_CONTACT;
    }
}
