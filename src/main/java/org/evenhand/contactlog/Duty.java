package org.evenhand.contactlog;

import java.time.LocalDate;
import java.util.Locale;
import org.evenhand.kernel.PolicyParagraph;

/**
 * Something that an entry asks of somebody.
 *
 * @param kind what it is
 * @param forWhom who does it
 * @param due the last day in time
 * @param path where it is done, after the entry's address; {@code follow-up}
 */
public record Duty(Kind kind, For forWhom, String title, LocalDate due, boolean done, String path) {
    /** The address of the page where it is done. */
    public String at(Entry entry) {
        return "/contacts/" + entry.id().text() + "/" + path;
    }

    /** Who does it. */
    public enum For {
        REPORTER,
        HEAD,
        SAFETY_LEAD,
        SAFEGUARDING_LEAD
    }

    /** What kinds there are, in the order of the entry's page. */
    public enum Kind {
        SAFEGUARDING("PRE", For.REPORTER, true, true),
        SAFEGUARDING_LEAD_TOLD("PRE", For.REPORTER, true, true),
        SAFEGUARDING_CLEARED("PRE", For.SAFEGUARDING_LEAD, false, false),
        CONFIRM("J19", For.REPORTER, true, false),
        PERSON("P12", For.HEAD, true, false),
        CIRCUMSTANCES("P27", For.REPORTER, true, false),
        TARGETS("P13", For.REPORTER, true, false),
        DISSATISFACTION("P11", For.REPORTER, true, true),
        HEADINGS("P19", For.REPORTER, false, false),
        BACKGROUND("P17", For.REPORTER, true, false),
        DEMAND("P26", For.REPORTER, true, false),
        ON_THE_SPOT("P64", For.REPORTER, true, false),
        DONE_ON_THE_SPOT("P39", For.REPORTER, false, false),
        IMPACT("P47", For.REPORTER, true, false),
        POST_CAPTURED("P36", For.REPORTER, true, false),
        LATE("P46", For.REPORTER, false, false),
        REVIEW("P16", For.HEAD, false, false),
        EXAMINE("J4", For.HEAD, false, true),
        COMPLAINT("P11", For.HEAD, false, true),
        FOLLOW_UP("P40", For.HEAD, false, true),
        ADVISED_AFTERWARDS("P64", For.HEAD, false, true),
        POLICE("P33", For.HEAD, false, true),
        VIOLENT_INCIDENT("P41", For.HEAD, false, true),
        SAFETY_REPORT("B22", For.SAFETY_LEAD, false, true),
        RIDDOR("B22", For.SAFETY_LEAD, false, true),
        EMPLOYER_DUTY("B21", For.HEAD, false, true),
        SOCIAL_MEDIA("P42", For.HEAD, false, true),
        CORRESPONDENCE("P34", For.HEAD, false, true),
        WELFARE("F-H", For.SAFETY_LEAD, false, true);

        private final String paragraph;
        private final For forWhom;
        private final boolean beforeRelying;
        private final boolean beforeClosing;

        Kind(String paragraph, For forWhom, boolean beforeRelying, boolean beforeClosing) {
            this.paragraph = paragraph;
            this.forWhom = forWhom;
            this.beforeRelying = beforeRelying;
            this.beforeClosing = beforeClosing;
        }

        public PolicyParagraph paragraph() {
            return new PolicyParagraph(paragraph);
        }

        public For forWhom() {
            return forWhom;
        }

        /** Whether a decision may rely on the entry only once it is done (C1). */
        public boolean isBeforeRelying() {
            return beforeRelying;
        }

        /** Whether the file can be closed only once it is done (BLOCK-17). */
        public boolean isBeforeClosing() {
            return beforeClosing;
        }

        String rule(String verb) {
            return "entry." + verb + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
