package org.evenhand.restriction;

/** Numbers of school days in words. */
final class SchoolDays {
    private SchoolDays() {}

    static String words(int days) {
        return days == 1 ? "1 school day" : days + " school days";
    }
}
