package org.evenhand.contactlog;

/** What must follow an immediate step (P40). */
public enum FollowUpWay {
    INFORMAL_WARNING("An informal warning about future conduct"),
    FURTHER_ACTION("Further action under the policy was considered");

    private final String words;

    FollowUpWay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
