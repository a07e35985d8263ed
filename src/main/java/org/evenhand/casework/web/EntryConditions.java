package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.ConditionalEntry;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.ui.Question;

/** The person may come in under conditions (P55-5). */
final class EntryConditions implements FurtherLimit {
    @Override
    public String name() {
        return "entry";
    }

    @Override
    public String words() {
        return "They may come in, under conditions";
    }

    @Override
    public String lead() {
        return "Conditions can be kept to by somebody who means to (P55): where to sign in, where to wait, who goes with them. Collecting a child, school events, voting and hiring a hall go on under them.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        "entryArea",
                        "Where do they hold?",
                        NotOnPremises.Area.class,
                        area -> "In " + area.words()),
                Question.text("entryConditions", "What are they asked to keep to?")
                        .hinting(
                                "One sentence to them on each line. For example: Please sign in at the office first."));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        NotOnPremises.Area area =
                answers.answers()
                        .oneOf("entryArea", NotOnPremises.Area.class, "Choose where it holds");
        List<String> conditions =
                answers.lines("entryConditions", "Say what they are asked to keep to");
        return area != null && answers.fine("entryArea", "entryConditions")
                ? Optional.of(new ConditionalEntry(area, conditions))
                : Optional.empty();
    }
}
