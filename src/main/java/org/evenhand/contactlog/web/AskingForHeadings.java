package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.SubType;
import org.evenhand.ui.Choice;

/** Asking under which headings it falls, with the policy's own test beside each (P19). */
final class AskingForHeadings {
    private AskingForHeadings() {}

    static List<Question> ask(
            List<Heading> headings,
            List<SubType> subTypes,
            List<ProtectedCharacteristic> characteristics,
            String beyondAnger) {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Many(
                        "headings",
                        "Under which headings does it fall?",
                        "None, when it is not unacceptable. Somebody forceful or determined is not"
                                + " unacceptable for that (P15), nor is what one person finds difficult (P16).",
                        Arrays.stream(Heading.values())
                                .map(each -> Choice.of(each.name(), each.words(), each.test()))
                                .toList(),
                        Question.names(headings)));
        for (Heading heading : Heading.values()) {
            questions.add(
                    new Question.Many(
                            "subTypes-" + heading.name(),
                            "If " + heading.name() + ", what was it?",
                            null,
                            Arrays.stream(SubType.values())
                                    .filter(each -> each.heading() == heading)
                                    .map(each -> Choice.of(each.name(), sentence(each.words())))
                                    .toList(),
                            Question.names(subTypes)));
            if (heading == Heading.A) {
                questions.add(
                        Question.text(
                                "beyondAnger",
                                "What went beyond anger?",
                                "Anger could be an understandable and, to some degree, an acceptable"
                                        + " emotion (P10)",
                                beyondAnger));
                questions.add(
                        new Question.Many(
                                "characteristics",
                                "If it was discriminatory, what was it about?",
                                null,
                                Question.all(
                                        ProtectedCharacteristic.class,
                                        each -> sentence(each.words())),
                                Question.names(characteristics)));
            }
        }
        return questions;
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
