package org.evenhand.casework.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;

/** Reads what was answered about a clause; what is wanting is noted beside it. */
record LimitAnswers(CaseFile file, Answers answers) {
    String line(String field, String whenMissing) {
        return answers.line(field, Answers.LONGEST_LINE, whenMissing);
    }

    List<String> lines(String field, String whenMissing) {
        List<String> lines = answers.lines(field);
        if (lines.isEmpty()) {
            answers.problems().add(field, whenMissing);
        }
        return lines;
    }

    int number(String field, String whenMissing) {
        Integer number = answers.number(field);
        if (number == null || number < 1) {
            answers.problems().add(field, whenMissing);
            return 1;
        }
        return number;
    }

    @Nullable LocalTime time(String field, String whenMissing) {
        LocalTime time = answers.time(field);
        if (time == null && answers.problems().at(field) == null) {
            answers.problems().add(field, whenMissing);
        }
        return time;
    }

    @Nullable LocalDate day(String field, String whenMissing) {
        return answers.day(field, whenMissing);
    }

    Set<ChannelGroup> ways(String field, String whenMissing) {
        List<ChannelGroup> ways = answers.allOf(field, ChannelGroup.class);
        if (ways.isEmpty()) {
            answers.problems().add(field, whenMissing);
        }
        return Set.copyOf(ways);
    }

    Optional<StaffContact> staff(String field, String reachedAt, String whenMissing) {
        Optional<StaffContact> staff = ChosenStaff.in(file, answers, field, reachedAt);
        if (staff.isEmpty()) {
            answers.problems().add(field, whenMissing);
        }
        return staff;
    }

    /** Whether nothing is wanting in these fields. */
    boolean fine(String... fields) {
        return answers.problems().at(fields) == null;
    }

    /** The days without school on which a call would else fall, as the calendar has them today. */
    List<CallsAtSetTimes.Closed> closed(Set<DayOfWeek> days) {
        Timescales times = Timescales.of(file, answers);
        LocalDate lastDay = times.lastDay();
        return lastDay == null
                ? List.of()
                : DaysWithoutSchool.between(file.calendar(), days, times.start(), lastDay);
    }
}
