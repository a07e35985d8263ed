package org.evenhand.letter.web;

import java.time.Instant;
import java.util.Optional;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.TellingWay;
import org.evenhand.letter.act.RecordingATelling;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** That the person was told what a letter says. */
@Component
final class TellingForm implements LetterForm {
    private final RecordingATelling recordingATelling;

    TellingForm(RecordingATelling recordingATelling) {
        this.recordingATelling = recordingATelling;
    }

    @Override
    public String path() {
        return "told";
    }

    @Override
    public Act act() {
        return RecordingATelling.RECORD;
    }

    @Override
    public String fieldOf(String rule) {
        return switch (rule) {
            case "letter.telling-without-a-witness" -> "witness";
            case "letter.in-the-future", "letter.before-its-issue" -> "on";
            default -> "way";
        };
    }

    @Override
    public Optional<Outcome> send(Sent sent) {
        Answers answers = sent.answers();
        TellingWay way = answers.oneOf("way", TellingWay.class, "Choose how they were told");
        Instant at = WhenAnswers.read(answers, answers.problems().typed());
        String by = answers.line("by", Answers.LONGEST_NAME, "Enter who told them");
        String witness = answers.line("witness", Answers.LONGEST_NAME);
        String proof =
                answers.line(
                        "proof",
                        Answers.LONGEST_LINE,
                        "Say where the recording, or the note of it, is kept");
        if (!answers.fine() || way == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingATelling.record(
                        sent.scope(),
                        sent.ticket(),
                        sent.letter().id(),
                        new RecordingATelling.Telling(way, at, by, witness, proof)));
    }
}
