package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsAndTimesTests {
    @Test
    void timesAreGivenAsTheyAreSaid() {
        assertThat(Times.said(LocalTime.of(8, 45))).isEqualTo("8:45am");
        assertThat(Times.said(LocalTime.of(14, 0))).isEqualTo("2pm");
        assertThat(Times.said(LocalTime.of(12, 5))).isEqualTo("12:05pm");
        assertThat(Times.said(LocalTime.of(0, 5))).isEqualTo("12:05am");
        assertThat(Times.said(LocalTime.NOON)).isEqualTo("midday");
        assertThat(Times.said(LocalTime.MIDNIGHT)).isEqualTo("midnight");
    }

    @Test
    void timesAreHeardAsPeopleSayThem() {
        assertThat(heard("14.30", "2.30pm", "2:30 p.m.", "half past 2", "Half past 2 pm", "1430"))
                .containsOnly(LocalTime.of(14, 30));
        assertThat(heard("quarter to 9", "about 8.45", "around 8:45am", "at 0845"))
                .containsOnly(LocalTime.of(8, 45));
        assertThat(heard("about 2pm", "2 o'clock pm", "14")).containsOnly(LocalTime.of(14, 0));
        assertThat(heard("2", "about 2", "2 o'clock", "2.00")).containsOnly(LocalTime.of(14, 0));
        assertThat(heard("02:00", "2am", "0200")).containsOnly(LocalTime.of(2, 0));
        assertThat(heard("8", "08:00")).containsOnly(LocalTime.of(8, 0));
        assertThat(heard("quarter past 12")).containsOnly(LocalTime.of(12, 15));
        assertThat(heard("half past 8")).containsOnly(LocalTime.of(8, 30));
        assertThat(heard("half past 14", "half past", "in the afternoon", "25", "9.75")).isEmpty();
    }

    private static List<LocalTime> heard(String... typed) {
        return Stream.of(typed).flatMap(each -> Times.heard(each).stream()).toList();
    }

    @Test
    void anAttributeWithoutWordsIsLeftOut() {
        assertThat(Words.of(null, "", " ")).isNull();
        assertThat(Words.of("a", null, "b")).isEqualTo("a b");
    }

    @Test
    void aLongListOfPagesHasGaps() {
        assertThat(Pagination.of(5, 9, page -> "/" + page).numbers())
                .extracting(Pagination.Page::page)
                .containsExactly(1, 0, 4, 5, 6, 0, 9);
        assertThat(Pagination.of(1, 1, page -> "/" + page))
                .isEqualTo(new Pagination(null, null, List.of(new Pagination.Page(1, "/1", true))));
    }
}
