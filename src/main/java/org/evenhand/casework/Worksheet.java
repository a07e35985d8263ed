package org.evenhand.casework;

import java.util.List;
import java.util.Map;
import org.evenhand.ui.Typed;

/**
 * The answers given so far towards one decision on a case, saved page by page (P8: careful
 * consideration takes more than one sitting).
 *
 * @param version 0 when nothing was saved yet; counted up by each saving
 * @param savedBy who saved last; empty at version 0
 */
public record Worksheet(Typed answers, int version, String savedBy) {
    static final Worksheet EMPTY = new Worksheet(Typed.nothing(), 0, "");

    /** What a sheet leads to. */
    public enum Kind {
        ASSESSMENT,
        SERIAL_COMPLAINT,
        INFORMAL_WARNING,
        CORRESPONDENCE,
        VIOLENT_INCIDENT,
        WARNING,
        CONTRACT,
        INTERIM_BAR,
        INVITATION,
        ACKNOWLEDGEMENT,
        RESTRICTION,
        REVIEW,
        ESCALATION,
        ENDING,
        REQUEST,
        CONTACT,
        READER,
        /** What a solicitor is asked: decided by nobody, printed with the referral. */
        REFERRAL
    }

    /** Whether no page of it is kept: nobody began it, or whoever decided took them away. */
    public boolean isBlank() {
        return version == EMPTY.version;
    }

    /**
     * The same with one page's answers put in; those that the page asked and did not get are empty.
     *
     * @param asked the fields of that page
     */
    Typed with(Typed page, List<String> asked) {
        Typed merged = answers;
        for (String field : asked) {
            merged = merged.with(field, page.all(field).toArray(String[]::new));
        }
        for (Map.Entry<String, List<String>> answer : page.answers().entrySet()) {
            if (!isOurs(answer.getKey())) {
                merged = merged.with(answer.getKey(), answer.getValue().toArray(String[]::new));
            }
        }
        return merged;
    }

    /** Fields that belong to the form and not to the answers. */
    private static boolean isOurs(String field) {
        return field.startsWith("_") || field.equals("ticket");
    }
}
