package org.evenhand.people;

/** What somebody is to the school (P2, P12); one person may be several. */
public enum RelationshipKind {
    PARENT("Parent"),
    CARER("Carer"),
    SUPPLIER("Supplier"),
    CONTRACTOR("Contractor"),
    AUTHORITY_STAFF("Local authority staff"),
    HIRER("Hirer or user of our facilities"),
    ACTING_FOR_SOMEBODY("Councillor, MP or other acting for somebody"),
    OTHER("Other");

    private final String words;

    RelationshipKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
