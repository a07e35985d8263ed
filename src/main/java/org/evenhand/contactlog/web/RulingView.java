package org.evenhand.contactlog.web;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.kernel.Ground;
import org.evenhand.restriction.Condition;
import org.evenhand.restriction.Ruling;

/**
 * A ruling in words, with every ground and its paragraph.
 *
 * @param when "If it was a new issue"
 */
public record RulingView(String when, String says, List<String> grounds) {
    static RulingView of(String when, Ruling ruling) {
        return new RulingView(
                when,
                says(ruling),
                ruling.grounds().all().stream().map(RulingView::words).toList());
    }

    private static String words(Ground ground) {
        return ground.because() + " (" + ground.paragraph() + ")";
    }

    private static String says(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Permitted _ -> "It was allowed.";
            case Ruling.PermittedSubjectTo it ->
                    "It was allowed, if this was kept to: "
                            + it.conditions().stream()
                                    .map(Condition::words)
                                    .collect(Collectors.joining(" "));
            case Ruling.RedirectedTo it -> "It had to go to " + it.to().name() + ".";
            case Ruling.NotPermitted _ -> "It was not allowed.";
            case Ruling.AskAPerson _ -> "A person has to find out what it was about.";
        };
    }
}
