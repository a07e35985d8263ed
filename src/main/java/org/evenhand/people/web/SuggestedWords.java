package org.evenhand.people.web;

import java.util.List;
import org.evenhand.people.ChangeSuggested;
import org.evenhand.people.ChildFound;
import org.evenhand.people.ChildNotFound;
import org.evenhand.people.DifferenceFound;
import org.evenhand.people.NameSuggested;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;
import org.evenhand.ui.Choice;

/**
 * How somebody is asked about one thing that a contact or a file says of a person.
 *
 * @param value what is said
 * @param until what holds until they have answered
 * @param yes what is recorded if it is so
 * @param mayBeShared whether others may use it too (E2)
 */
public record SuggestedWords(
        String title,
        String value,
        String until,
        String question,
        Choice yes,
        Choice no,
        String because,
        boolean mayBeShared) {
    private static final String THEIRS = "THEIRS";
    private static final Choice NO = Choice.of("NOT_THEIRS", "No, or nobody can say");
    private static final String WHO = "Who confirmed it and how, or why is it not theirs?";

    public List<Choice> choices() {
        return List.of(yes, no);
    }

    static SuggestedWords of(Person person, SuggestedChange told) {
        return switch (told) {
            case ChildFound found ->
                    new SuggestedWords(
                            "Is this child theirs?",
                            withYear(found),
                            "The child is not recorded as theirs. Until somebody makes sure, nobody is found or told"
                                    + " apart by the child’s name, and nothing else speaks of it.",
                            "Is the child theirs, and here?",
                            Choice.of(
                                    THEIRS,
                                    "Yes, from today",
                                    "The name and the year group are recorded, and no more."),
                            NO,
                            WHO,
                            false);
            case ChildNotFound gone ->
                    new SuggestedWords(
                            "Has this child left?",
                            gone.value(),
                            "The child is recorded as theirs, and the file names others of the same year and not"
                                    + " this child with them. Until somebody makes sure, the child is theirs as before.",
                            "Has the child left, or is no longer theirs?",
                            Choice.of(
                                    THEIRS,
                                    "Yes, today is the last day",
                                    "If it was another day, answer no and end it on their page."),
                            Choice.of("NOT_THEIRS", "No, or nobody can say"),
                            "Who confirmed it and how, or why is it still so?",
                            false);
            case ChangeSuggested _, NameSuggested _, DifferenceFound _ ->
                    told.point().isEmpty() ? aName(person, told) : aPoint(told);
        };
    }

    private static SuggestedWords aName(Person person, SuggestedChange told) {
        return new SuggestedWords(
                "Is this theirs?",
                told.value(),
                "They are recorded as %s. Until somebody makes sure, letters are addressed to that name, and nobody is found by the other."
                        .formatted(person.name()),
                "Is it theirs?",
                Choice.of(
                        THEIRS,
                        "Yes, from today",
                        "The name they had before stays recorded and still finds them."),
                NO,
                WHO,
                false);
    }

    private static SuggestedWords aPoint(SuggestedChange told) {
        return new SuggestedWords(
                "Is this theirs?",
                told.value(),
                "It is not recorded of them. Until somebody makes sure, nothing is sent to it, and nobody is told apart by it.",
                "Is it theirs?",
                Choice.of(
                        THEIRS,
                        "Yes, from today",
                        "A number or address that they no longer use is ended on their page."),
                NO,
                WHO,
                true);
    }

    private static String withYear(ChildFound found) {
        return "%s, %s".formatted(found.child(), found.yearGroup().words());
    }
}
