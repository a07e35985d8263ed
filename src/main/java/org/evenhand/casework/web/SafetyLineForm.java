package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.act.LoweringTheSafetyLine;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Reception meets them less guardedly (J2). */
@Component
final class SafetyLineForm implements CaseForm {
    private static final String NONE = "NONE";

    private final LoweringTheSafetyLine lowering;

    SafetyLineForm(LoweringTheSafetyLine lowering) {
        this.lowering = lowering;
    }

    @Override
    public String path() {
        return "safety-line";
    }

    @Override
    public String title() {
        return "Let reception meet them less guardedly";
    }

    @Override
    public String lead() {
        return "How reception meets them stands on the card of the desk and in no letter (J2). You may"
                + " lower it while the restriction runs; it holds at once. To be more guarded than was"
                + " decided is a new decision (J9).";
    }

    @Override
    public Act act() {
        return LoweringTheSafetyLine.LOWER;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !guarded(file).isEmpty();
    }

    private static List<Restrained> guarded(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .filter(one -> LoweringTheSafetyLine.now(file, one).isPresent())
                .toList();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Choice> lines = new ArrayList<>();
        lines.add(Choice.of(NONE, "As they meet anybody"));
        Arrays.stream(SafetyLine.values())
                .map(line -> Choice.of(line.name(), line.words()))
                .forEach(lines::add);
        return List.of(
                Question.oneOf(
                                "restriction",
                                "How do they meet them now?",
                                guarded(file).stream()
                                        .map(one ->
                                                Choice.of(
                                                        one.id().text(),
                                                        LoweringTheSafetyLine.now(file, one)
                                                                .map(SafetyLine::words)
                                                                .orElse("")))
                                        .toList())
                        .suggestingTheOnly(),
                Question.oneOf("line", "And from now on?", lines),
                Question.text("because", "Why?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first("restriction");
        Optional<Restrained> chosen =
                Restrained.of(file).stream()
                        .filter(one -> one.id().text().equals(typed))
                        .findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("restriction", "Choose how they meet them now");
        }
        boolean asAnybody = answers.problems().typed().first("line").equals(NONE);
        Optional<SafetyLine> line =
                asAnybody
                        ? Optional.empty()
                        : Optional.ofNullable(
                                answers.oneOf(
                                        "line", SafetyLine.class, "Say how they meet them now"));
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why");
        return answers.fine()
                ? chosen.map(one ->
                        lowering.lower(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new LoweringTheSafetyLine.Lower(one.id(), line, because)))
                : Optional.empty();
    }
}
