package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
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
