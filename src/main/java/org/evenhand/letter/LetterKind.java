package org.evenhand.letter;

import org.evenhand.kernel.PolicyParagraph;

/** The kinds of letter, each brought by the act that owns it. */
public enum LetterKind {
    INFORMAL_WARNING("Note of an informal warning", PolicyParagraph.p(40), Reader.PERSON),
    UNACCEPTABLE_CORRESPONDENCE(
            "Notice about unacceptable correspondence", PolicyParagraph.p(34), Reader.PERSON),
    WARNING_CONDUCT("Warning about conduct", PolicyParagraph.p(48), Reader.PERSON),
    WARNING_DEMANDS(
            "Warning about demands, contact or complaints", PolicyParagraph.p(48), Reader.PERSON),
    CHAIR_NOTIFICATION("Notification to the Chair", PolicyParagraph.p(49), Reader.SCHOOL),
    INVITATION("Invitation to give your side", PolicyParagraph.j(11), Reader.PERSON),
    REPRESENTATIONS_ACKNOWLEDGED(
            "Acknowledgement of what you told us", PolicyParagraph.j(11), Reader.PERSON),
    BEHAVIOUR_CONTRACT("Proposal of a behaviour contract", PolicyParagraph.p(55), Reader.PERSON),
    INTERIM_BAR_CONFIRMED(
            "Written confirmation of an interim bar", PolicyParagraph.p(65), Reader.PERSON),
    PCCR("Parent or Customer Contact Restriction", PolicyParagraph.p(50), Reader.PERSON),
    REVIEW_OUTCOME("Outcome of a review", PolicyParagraph.p(50), Reader.PERSON),
    VARIATION("Variation of a restriction", PolicyParagraph.p(50), Reader.PERSON),
    CONTACT_CHANGED("Change of contact", new PolicyParagraph("E25"), Reader.PERSON),
    APPEAL_OUTCOME("Outcome of an appeal", new PolicyParagraph("B1"), Reader.PERSON),
    SERIAL_COMPLAINT("Decision on a repeated complaint", PolicyParagraph.p(32), Reader.PERSON),
    VIOLENT_INCIDENT_REPORT("Violent-incident report", PolicyParagraph.p(41), Reader.SCHOOL),
    ENDING("End of a restriction", PolicyParagraph.j(18), Reader.PERSON);

    private enum Reader {
        PERSON,
        SCHOOL
    }

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one string
    private final PolicyParagraph paragraph;

    private final Reader reader;

    LetterKind(String words, PolicyParagraph paragraph, Reader reader) {
        this.words = words;
        this.paragraph = paragraph;
        this.reader = reader;
    }

    public String words() {
        return words;
    }

    /** The paragraph that asks for it. */
    public PolicyParagraph paragraph() {
        return paragraph;
    }

    /**
     * Whether the person it is about is the one who reads it; the others stay inside the school.
     */
    public boolean goesToThePerson() {
        return reader == Reader.PERSON;
    }
}
