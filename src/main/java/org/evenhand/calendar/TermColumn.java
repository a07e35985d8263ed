package org.evenhand.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a sheet of term dates, by the headings that people give them. */
enum TermColumn {
    ACADEMIC_YEAR("academic year|school year|year"),
    TERM("term"),
    FIRST_DAY("first day|start|starts|first"),
    LAST_DAY("last day|last pupil day|end|ends|last"),
    LAST_STAFF_DAY("last staff day"),
    HALF_TERM("half term|half-term"),
    INSET("INSET|inset day|inset days"),
    CLOSED("closed|closures"),
    PARTLY_CLOSED("partly closed"),
    NOTES("notes|note");

    static final List<TermColumn> NEEDED = List.of(ACADEMIC_YEAR, TERM, FIRST_DAY, LAST_DAY);

    /** Parted by bars; the first is the one we print. */
    private final String headings;

    TermColumn(String headings) {
        this.headings = headings;
    }

    static Optional<TermColumn> headed(String heading) {
        String plain = heading.strip().replaceAll("[\\s_\\u00A0]+", " ");
        return Arrays.stream(values()).filter(column -> column.isNamed(plain)).findFirst();
    }

    String heading() {
        return names().getFirst();
    }

    private boolean isNamed(String heading) {
        return names().stream().anyMatch(heading::equalsIgnoreCase);
    }

    private List<String> names() {
        return List.of(headings.split("\\|", -1));
    }
}
