package org.evenhand.restriction.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders;
import org.evenhand.restriction.act.TellingAGovernorOfAnOrder;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** Which governor was made aware of an order, when and how (P37). */
record GovernorOfAnOrder(PostHolders posts, LocalDate today) {
    List<Question> questions() {
        return List.of(
                Question.picked("governor", "Who was told?", choices())
                        .hinting(
                                "The Chair; the vice-chair or another governor when the Chair cannot be."),
                Question.day("on", "On which day?").suggesting(today),
                Question.line("how", "How?").hinting("For example: rung by the headteacher"));
    }

    Optional<TellingAGovernorOfAnOrder.Told> read(Answers answers) {
        String typed = answers.problems().typed().first("governor");
        Optional<PostHolders.Holder> governor =
                TellingAGovernorOfAnOrder.governors(posts)
                        .filter(each -> each.account().text().equals(typed))
                        .findFirst();
        if (governor.isEmpty()) {
            answers.problems().add("governor", "Choose who was told");
        }
        LocalDate on = answers.day("on", "Enter the day on which they were told");
        String how = answers.line("how", Answers.LONGEST_LINE, "Say how");
        return answers.fine() && on != null
                ? governor.map(each -> new TellingAGovernorOfAnOrder.Told(each.account(), on, how))
                : Optional.empty();
    }

    private List<Choice> choices() {
        return TellingAGovernorOfAnOrder.governors(posts)
                .map(each ->
                        Choice.of(
                                each.account().text(),
                                "%s (%s)".formatted(each.name(), each.role().title())))
                .toList();
    }
}
