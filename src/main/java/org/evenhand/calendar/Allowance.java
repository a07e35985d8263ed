package org.evenhand.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** How much time there is for something. The day on which it starts is never counted (E52). */
public sealed interface Allowance {
    /** The last day in time, for something that started on this day. */
    Due from(LocalDate day, SchoolCalendar calendar);

    /** What is counted. */
    enum Unit {
        SCHOOL_DAYS("school day"),
        WORKING_DAYS("working day"),
        CALENDAR_DAYS("day"),
        CALENDAR_MONTHS("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** One of them: {@code school day}. */
        public String word() {
            return word;
        }
    }

    /** A number of days or months; no days means the same day. */
    record Count(int number, Unit unit) implements Allowance {
        public Count {
            if (number < 0) {
                throw new IllegalArgumentException("Time does not run backwards");
            }
        }

        @Override
        public Due from(LocalDate day, SchoolCalendar calendar) {
            if (number == 0) {
                return new Due.By(day);
            }
            return switch (unit) {
                case SCHOOL_DAYS -> known(calendar.schoolDayAfter(day, number));
                case WORKING_DAYS -> new Due.By(calendar.workingDays().after(day, number));
                case CALENDAR_DAYS -> new Due.By(day.plusDays(number));
                // A month that is too short ends it on its last day.
                case CALENDAR_MONTHS -> new Due.By(day.plusMonths(number));
            };
        }

        @Override
        public String toString() {
            if (number == 0) {
                return "the same day";
            }
            return "%d %s%s".formatted(number, unit.word, number == 1 ? "" : "s");
        }
    }

    /** Two counts, of which the one that ends first counts. */
    record WhicheverFirst(Count one, Count other) implements Allowance {
        @Override
        public Due from(LocalDate day, SchoolCalendar calendar) {
            Due first = one.from(day, calendar);
            Due second = other.from(day, calendar);
            if (first instanceof Due.By(LocalDate a) && second instanceof Due.By(LocalDate b)) {
                return new Due.By(a.isBefore(b) ? a : b);
            }
            return first instanceof Due.NotKnown ? first : second;
        }

        @Override
        public String toString() {
            return "%s or %s, whichever is first".formatted(one, other);
        }
    }

    /** A day that the school year brings. */
    enum TermDay implements Allowance {
        FIRST_DAY_OF_AUTUMN("the first day of Autumn term"),
        END_OF_TERM("the end of term"),
        END_OF_SCHOOL_YEAR("the end of the school year");

        private final String words;

        TermDay(String words) {
            this.words = words;
        }

        /** The first such day on or after this one. */
        @Override
        public Due from(LocalDate day, SchoolCalendar calendar) {
            Optional<LocalDate> found =
                    calendar.dates().terms().stream()
                            .filter(term -> counts(term.name()))
                            .map(this == FIRST_DAY_OF_AUTUMN ? Term::firstDay : calendar::endOf)
                            .filter(candidate -> !candidate.isBefore(day))
                            .findFirst()
                            .filter(candidate -> calendar.knows(day, candidate));
            return known(found);
        }

        private boolean counts(TermName name) {
            return switch (this) {
                case FIRST_DAY_OF_AUTUMN -> name == TermName.AUTUMN;
                case END_OF_SCHOOL_YEAR -> name == TermName.SUMMER;
                case END_OF_TERM -> true;
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static Due known(Optional<LocalDate> day) {
        return day.<Due>map(Due.By::new).orElseGet(Due.NotKnown::new);
    }
}
