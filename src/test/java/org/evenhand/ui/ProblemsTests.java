package org.evenhand.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTests {
    @Test
    void whatWasTypedComesBackLetterForLetter() {
        String typed = "\n  She said:\r\n\"bother\" \u202E \uD83D\uDE00\n";
        Problems problems = Problems.in(Map.of("what", new String[] {typed}));

        // One line break more than was typed, because a browser drops the first.
        assertThat(render("textarea", "what", problems)).contains(">\n" + typed + "</textarea>");
    }

    @Test
    void whatWasTypedIsNeverTakenForMarkup() {
        Problems problems = Problems.in(Map.of("what", new String[] {"</textarea><script>"}));

        assertThat(render("textarea", "what", problems))
                .contains("&lt;/textarea&gt;&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aFieldThatWasEmptiedStaysEmptyInsteadOfTakingTheSuggestion() {
        assertThat(Problems.none().shown("place", "Office")).isEqualTo("Office");
        assertThat(Problems.in(Map.of("place", new String[] {""})).shown("place", "Office"))
                .isNull();
    }

    @Test
    void boxesThatWereUntickedStayUnticked() {
        assertThat(Problems.none().ticked("spot", List.of("ended"))).containsExactly("ended");
        assertThat(
                        Problems.in(Map.of("other", new String[] {"x"}))
                                .ticked("spot", List.of("ended")))
                .isEmpty();
    }

    @Test
    void everyProblemIsKeptInTheOrderOfThePage() {
        Problems problems =
                Problems.none()
                        .add("who", "Say who it was")
                        .addToDate("happened", "Say when it happened")
                        .add("what", "Say what happened");

        assertThat(problems.list())
                .extracting(Problem::anchor)
                .containsExactly("who", "happened-day", "what");
        assertThat(problems.at("what")).isEqualTo("Say what happened");
        assertThat(problems.at("how")).isNull();
    }

    @Test
    void aWholeDateMarksThreeBoxesAndOnePartMarksOne() {
        Problems whole = Problems.none().addToDate("happened", "Say when it happened");
        Problems month = Problems.none().add("happened-month", "Months go from 1 to 12");

        assertThat(DatePart.of("happened", null, whole, true)).allMatch(DatePart::wrong);
        assertThat(DatePart.of("happened", null, month, true))
                .extracting(DatePart::wrong)
                .containsExactly(false, true, false);
    }

    @Test
    void aSuggestedDateStandsInTheBoxesUntilSomebodyTypes() {
        LocalDate suggestion = LocalDate.of(2026, 11, 27);

        assertThat(DatePart.of("happened", suggestion, Problems.none(), false))
                .extracting(DatePart::value)
                .containsExactly("27", "11", "2026");
        assertThat(
                        DatePart.of(
                                "happened",
                                suggestion,
                                Problems.in(Map.of("happened-day", new String[] {"31"})),
                                false))
                .extracting(DatePart::value)
                .containsExactly("31", null, null);
    }

    @Test
    void aProblemSaysSomething() {
        assertThatThrownBy(() -> Problems.none().add("who", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String render(String tag, String name, Problems problems) {
        var output = new StringOutput();
        Templates.compiled()
                .render(
                        "tag/govuk/" + tag + ".jte",
                        Map.of("name", name, "label", "Label", "problems", problems),
                        output);
        return output.toString();
    }
}
