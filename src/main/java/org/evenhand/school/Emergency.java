package org.evenhand.school;

/**
 * What a restricted person is told to do in an emergency (P50, P62), as letters print it.
 *
 * @param outsideSchoolHours at night, at weekends and in the holidays
 */
public record Emergency(String duringSchoolHours, String outsideSchoolHours) {
    public Emergency {
        Values.present(duringSchoolHours);
        Values.present(outsideSchoolHours);
    }

    /** Never without saying when: what is so by day leads astray at night. */
    public String byDay() {
        return "In school hours: " + duringSchoolHours;
    }

    public String byNight() {
        return "Outside school hours: " + outsideSchoolHours;
    }
}
