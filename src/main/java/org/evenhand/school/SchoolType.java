package org.evenhand.school;

/** Whether the local authority or a trust stands behind the school: it opens or closes F8 (P63). */
public enum SchoolType {
    MAINTAINED("Maintained by the local authority"),
    ACADEMY("Academy");

    private final String words;

    SchoolType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
