package org.evenhand.restriction;

import java.util.List;
import org.evenhand.kernel.PolicyParagraph;

/**
 * What no restriction closes (P61, P62). Every restriction has all of them; none can be removed.
 */
public enum CarveOut {
    EMERGENCY(62, "Urgent contact in an emergency"),
    EDUCATIONAL_RECORD(61, "Seeing a child's educational record"),
    OWN_DATA(61, "Asking for personal data, and data-protection complaints"),
    INFORMATION(61, "Freedom of information and environmental information"),
    ADMISSIONS(61, "Admissions and admission appeals"),
    EXCLUSION(61, "Meetings about a suspension or exclusion"),
    SPECIAL_NEEDS(61, "Special educational needs and plans"),
    ATTENDANCE(61, "A child's attendance"),
    NEW_COMPLAINT(61, "A complaint about a new matter"),
    SAFEGUARDING(61, "A concern for a child's safety"),
    EQUALITY(61, "Requests under the Equality Act"),
    GOVERNOR_ELECTION(61, "Voting in a governor election");

    private static final List<CarveOut> ALL = List.of(values());

    private final int paragraph;
    private final String words;

    CarveOut(int paragraph, String words) {
        this.paragraph = paragraph;
        this.words = words;
    }

    public static List<CarveOut> all() {
        return ALL;
    }

    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(paragraph);
    }

    public String words() {
        return words;
    }
}
