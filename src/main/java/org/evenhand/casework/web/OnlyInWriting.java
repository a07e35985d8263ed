package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.WritingOnly;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;

/** The person contacts the school in writing only (P57-4). */
final class OnlyInWriting implements FurtherLimit {
    @Override
    public String name() {
        return "writing";
    }

    @Override
    public String words() {
        return "They contact us in writing only";
    }

    @Override
    public String lead() {
        return "Somebody who cannot write easily needs another way: ask before you choose this (P57, P68).";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.someOf(
                        "writingBy",
                        "How may they write?",
                        List.of(
                                Choice.of(ChannelGroup.LETTER.name(), "By letter"),
                                Choice.of(
                                        ChannelGroup.EMAIL.name(),
                                        "By e-mail, or in the school's app"))));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        Set<ChannelGroup> ways = answers.ways("writingBy", "Choose how they may write");
        return answers.fine("writingBy") ? Optional.of(new WritingOnly(ways)) : Optional.empty();
    }
}
