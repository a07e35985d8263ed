package org.evenhand.letter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.act.RecordingAReturn;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That a letter came back, bounced, or reached somebody else. */
@Component
final class ReturnForm implements LetterForm {
    private final RecordingAReturn recordingAReturn;

    ReturnForm(RecordingAReturn recordingAReturn) {
        this.recordingAReturn = recordingAReturn;
    }

    @Override
    public String path() {
        return "returned";
    }

    @Override
    public Act act() {
        return RecordingAReturn.RECORD;
    }

    @Override
    public String fieldOf(String rule) {
        return rule.equals("letter.nothing-to-come-back") ? "sending" : "on";
    }

    @Override
    public Map<String, Object> shownWith(Scope scope, IssuedLetter letter) {
        List<Choice> sendings =
                letter.underWay().stream()
                        .filter(sent -> sent.fact().method().mayComeBack())
                        .map(sent ->
                                Choice.of(
                                        sent.id().text(),
                                        sent.fact().method().words(),
                                        "%s, to %s"
                                                .formatted(
                                                        Said.of(sent.occurredAt()),
                                                        sent.fact().whereTo())))
                        .toList();
        return Map.of("sendings", sendings);
    }

    @Override
    public Optional<Outcome> send(Sent sent) {
        Answers answers = sent.answers();
        FactId sending = sending(answers);
        Instant at = WhenAnswers.read(answers, answers.problems().typed());
        String because =
                answers.line(
                        "because",
                        Answers.LONGEST_LINE,
                        "Say what the envelope or the message says");
        String by = answers.line("by", Answers.LONGEST_NAME, "Enter who found it");
        if (!answers.fine() || sending == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingAReturn.record(
                        sent.scope(),
                        sent.ticket(),
                        sent.letter().id(),
                        new RecordingAReturn.Return(
                                sending,
                                at,
                                because,
                                by,
                                answers.chosen("readByAnother").contains("yes"))));
    }

    private static @Nullable FactId sending(Answers answers) {
        try {
            return new FactId(UUID.fromString(answers.problems().typed().first("sending")));
        } catch (IllegalArgumentException none) {
            answers.problems().add("sending", "Choose what came back");
            return null;
        }
    }
}
