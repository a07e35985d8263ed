package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Target;
import org.evenhand.kernel.AccountId;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;

/** Asking for people of the school: those with an account are ticked, others written one a line. */
final class NamedTargets {
    private NamedTargets() {}

    static List<Question> ask(
            String legend, String hint, OpenEntry open, String field, List<Target> before) {
        return List.of(
                new Question.Many(
                        field,
                        legend,
                        hint,
                        open.colleagues().all().stream()
                                .map(each -> Choice.of(each.account().text(), each.name()))
                                .toList(),
                        before.stream()
                                .map(Target::account)
                                .filter(Objects::nonNull)
                                .map(AccountId::text)
                                .toList()),
                new Question.Text(
                        field + "-others",
                        "Anybody else?",
                        "One name a line",
                        2,
                        before.stream()
                                .filter(each -> each.account() == null)
                                .map(Target::name)
                                .collect(Collectors.joining("\n"))));
    }

    /** Those ticked of the school, and those written; what is no colleague's id is left out. */
    static List<Target> read(Answers answers, OpenEntry open, String field) {
        List<String> ticked = answers.chosen(field);
        return Stream.concat(
                        open.colleagues().all().stream()
                                .filter(each -> ticked.contains(each.account().text()))
                                .map(Colleagues.Colleague::asTarget),
                        answers.lines(field + "-others").stream()
                                .map(name -> new Target(null, name)))
                .toList();
    }
}
