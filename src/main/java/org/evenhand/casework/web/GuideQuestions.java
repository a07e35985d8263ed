package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.GuideRead;
import org.evenhand.kernel.Scope;
import org.evenhand.school.GuidanceNamed;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.jspecify.annotations.Nullable;

/**
 * When the behaviour goes on, the How to Guide is looked at again before a letter is considered
 * (F3): that it was, in which version, by whom and when.
 */
final class GuideQuestions {
    static final String READ = "guideRead";

    private static final String BY = "guideReadBy";
    private static final String ON = "guideReadOn";

    private GuideQuestions() {}

    /** None while the school has not said where its guide is: {@link #hint} says so. */
    static List<Question> of(CaseFile file, Scope by) {
        return file.school()
                .howToGuide()
                .map(guide ->
                        List.of(
                                Question.tick(
                                                READ,
                                                "Was the How to Guide looked at again?",
                                                "Yes: " + edition(guide, by, file.today()))
                                        .hinting("It is here: " + guide.whereToRead()),
                                Question.line(BY, "Who looked at it?")
                                        .suggesting(by.actor().name()),
                                Question.day(ON, "When?").suggesting(file.today())))
                .orElse(List.of());
    }

    private static String edition(GuidanceNamed guide, Scope by, LocalDate today) {
        return GuideRead.of(guide, by.actor().name(), today).edition();
    }

    static String hint(CaseFile file) {
        return file.school().howToGuide().isPresent()
                ? "The policy, and any other guidance (F3)"
                : "The policy and the How to Guide (F3). The school has not said where that guide is:"
                        + " the business manager or the headteacher enters it in Settings.";
    }

    static @Nullable GuideRead read(CaseFile file, Answers answers) {
        LocalDate on = answers.day(ON);
        String by = answers.line(BY, Answers.LONGEST_NAME);
        GuidanceNamed guide = file.school().howToGuide().orElse(null);
        return guide == null || on == null || !answers.ticked(READ)
                ? null
                : GuideRead.of(guide, by, on);
    }
}
