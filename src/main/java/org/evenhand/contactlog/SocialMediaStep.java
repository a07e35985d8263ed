package org.evenhand.contactlog;

/** The four things the policy considers (P42). */
public enum SocialMediaStep {
    REPORT_TO_PLATFORM(
            "Flagging and reporting the comments to the platform operator to remove them"),
    BLOCK("Blocking the individual from the site, if the school operates it"),
    POLICE("Reporting the matter to the police"),
    LEGAL_ADVICE("Taking legal advice on further options");

    private final String words;

    SocialMediaStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
