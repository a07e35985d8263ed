package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.BehaviourContract;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Question;

/** A behaviour contract is proposed (P55-2). */
final class Contract implements FurtherLimit {
    @Override
    public String name() {
        return "contract";
    }

    @Override
    public String words() {
        return "A behaviour contract is proposed to them";
    }

    @Override
    public String lead() {
        return "It is negotiated, and can only be proposed: nobody counts as having agreed who has not (P55). It is no condition of a child's place.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.text("theyAgree", "What do you ask of them?")
                        .hinting(
                                "One sentence to them on each line, like: You speak to staff without shouting."),
                Question.text("weAgree", "What does the school promise?")
                        .hinting(
                                "One sentence on each line, like: We answer within five school days."),
                Question.line("otherwise", "What follows if it is not kept?")
                        .suggesting(
                                "We will talk with you about it, and may limit contact as our policy says."));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        List<String> they = answers.lines("theyAgree", "Say what you ask of them");
        List<String> we = answers.lines("weAgree", "Say what the school promises");
        String otherwise = answers.line("otherwise", "Say what follows if it is not kept");
        return answers.fine("theyAgree", "weAgree", "otherwise")
                ? Optional.of(new BehaviourContract(they, we, otherwise))
                : Optional.empty();
    }
}
