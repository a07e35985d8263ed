package org.evenhand.kernel;

/** What an account may be in its school; one person often is several (J19). */
public enum Role {
    STAFF("Member of staff"),
    OFFICE("Reception and office"),
    HEADTEACHER("Headteacher"),
    SENIOR_LEADER("Senior leader"),
    CHAIR("Chair of governors"),
    VICE_CHAIR("Vice-chair of governors"),
    GOVERNOR("Nominated governor"),
    CLERK("Clerk to the governors"),
    SAFEGUARDING_LEAD("Designated safeguarding lead"),
    SAFETY_LEAD("Health and safety lead"),
    DATA_PROTECTION_OFFICER("Data protection officer"),
    BUSINESS_MANAGER("School business manager"),
    TECHNICIAN("IT technician"),
    OUTSIDE("Named from outside the school, for single cases");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
