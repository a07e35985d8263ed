package org.evenhand.letter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Times;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time, as every form about a letter asks for them: fields {@code on} and {@code at}.
 */
final class WhenAnswers {
    private WhenAnswers() {}

    static @Nullable Instant read(Answers answers, Typed typed) {
        LocalDate day = answers.pastDay("on");
        if (day == null && answers.problems().at("on") == null) {
            answers.problems().addToDate("on", "Enter the day");
        }
        Optional<LocalTime> time = Times.heard(typed.first("at"));
        if (time.isEmpty()) {
            answers.problems().add("at", "Enter the time, like 8:45am or 2:30pm");
        }
        return day == null || time.isEmpty() ? null : answers.moment("at", day, time.get());
    }
}
