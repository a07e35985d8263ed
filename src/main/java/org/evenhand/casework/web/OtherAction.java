package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.AnotherLimit;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.Clause;
import org.evenhand.ui.Question;

/** Any other action that the school considers appropriate (P57-7). */
final class OtherAction implements FurtherLimit {
    @Override
    public String name() {
        return "other";
    }

    @Override
    public String words() {
        return "Something else";
    }

    @Override
    public String lead() {
        return "When none of the others will do (P57). It can limit and cannot close a way of contact: for that there are the forms above, which everybody at the desk can check.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("otherWords", "What do you ask of them?")
                        .hinting(
                                "One sentence to them, like: Please send us at most one message a day."),
                Question.line(
                        "otherReason",
                        "Why will none of the other forms do, as they will read it?"),
                Question.someOf(
                        "otherWays",
                        "Which ways of contact is it about?",
                        ChannelGroup.class,
                        group -> group.words()));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String words = answers.line("otherWords", "Say what you ask of them");
        String because = answers.line("otherReason", "Say why no other form will do");
        Set<ChannelGroup> ways = answers.ways("otherWays", "Choose which ways it is about");
        return answers.fine("otherWords", "otherReason", "otherWays")
                ? Optional.of(new AnotherLimit(words, because, ways))
                : Optional.empty();
    }
}
