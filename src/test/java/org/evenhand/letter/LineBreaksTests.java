package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** A time, an address and "e-mail" stand on one line of a letter. */
class LineBreaksTests {
    private static final String WORDS =
            "at 10:15am, by e-mail to dpo@fernleigh.example or on a half-term day";

    @Test
    void aTimeAndAnAddressAreNotTornApart() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(WORDS);
        assertThat(parts(breaks::next))
                .containsExactly(
                        "at ",
                        "10:15am, ",
                        "by ",
                        "e-mail ",
                        "to ",
                        "dpo@fernleigh.example ",
                        "or ",
                        "on ",
                        "a ",
                        "half-",
                        "term ",
                        "day");
    }

    /** The control: left to itself the JDK tears them. */
    @Test
    void theJdkAloneTearsThem() {
        BreakIterator jdk = BreakIterator.getLineInstance(Locale.UK);
        jdk.setText(WORDS);
        assertThat(parts(jdk::next)).contains("10:", "e-", "dpo@fernleigh.");
    }

    private static List<String> parts(IntSupplier next) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = next.getAsInt(); to != BreakIterator.DONE; to = next.getAsInt()) {
            parts.add(WORDS.substring(from, to));
            from = to;
        }
        return parts;
    }
}
