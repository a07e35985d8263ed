package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.SubType;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;

/** Asking under which headings it falls, with the policy's own test beside each (P19). */
final class AskingForHeadings {
    private AskingForHeadings() {}

    static List<Question> ask(
            List<Heading> headings,
            List<SubType> subTypes,
            List<ProtectedCharacteristic> characteristics,
            String beyondAnger) {
        Map<String, List<Question>> under = new LinkedHashMap<>();
        for (Heading heading : Heading.values()) {
            List<Question> questions = new ArrayList<>();
            questions.add(whatItWas(heading, subTypes));
            if (heading == Heading.A) {
                questions.addAll(moreOnHeadingA(characteristics, beyondAnger));
            }
            under.put(heading.name(), questions);
        }
        return List.of(
                new Question.Many(
                        "headings",
                        "Under which headings does it fall?",
                        "None, when it is not unacceptable. Somebody forceful or determined is not"
                                + " unacceptable for that (P15), nor is what one person finds difficult (P16).",
                        Arrays.stream(Heading.values())
                                .map(each -> Choice.of(each.name(), each.words(), each.test()))
                                .toList(),
                        Question.names(headings),
                        under));
    }

    private static Question whatItWas(Heading heading, List<SubType> subTypes) {
        return new Question.Many(
                "subTypes-" + heading.name(),
                "What was it?",
                null,
                Arrays.stream(SubType.values())
                        .filter(each -> each.heading() == heading)
                        .map(each -> Choice.of(each.name(), sentence(each.words())))
                        .toList(),
                Question.names(subTypes));
    }

    private static List<Question> moreOnHeadingA(
            List<ProtectedCharacteristic> characteristics, String beyondAnger) {
        return List.of(
                Question.text(
                        "beyondAnger",
                        "What went beyond anger?",
                        "Anger could be an understandable and, to some degree, an acceptable emotion"
                                + " (P10)",
                        beyondAnger),
                new Question.Many(
                        "characteristics",
                        "If it was discriminatory, what was it about?",
                        null,
                        Question.all(ProtectedCharacteristic.class, each -> sentence(each.words())),
                        Question.names(characteristics)));
    }

    static List<SubType> subTypes(Answers answers) {
        return Arrays.stream(Heading.values())
                .flatMap(each -> answers.allOf("subTypes-" + each.name(), SubType.class).stream())
                .toList();
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
