package org.evenhand.letter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.SecondFact;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** That a letter was sent, handed over, or tried to be. */
@Component
final class DeliveryForm implements LetterForm {
    private final RecordingDelivery recordingDelivery;
    private final Acts acts;
    private final List<LeavingByEmail> leaving;

    DeliveryForm(RecordingDelivery recordingDelivery, Acts acts, List<LeavingByEmail> leaving) {
        this.recordingDelivery = recordingDelivery;
        this.acts = acts;
        this.leaving = List.copyOf(leaving);
    }

    /**
     * Whether it can go by e-mail from here, and where; and by what it is made sure who is meant.
     */
    @Override
    public Map<String, Object> shownWith(Scope scope, IssuedLetter letter) {
        boolean setUp =
                acts.lookUp(scope, unit -> leaving.stream().anyMatch(one -> one.isSetUp(unit)));
        return Map.of(
                "eMailHref",
                setUp ? LeavingByEmail.href(letter) : "",
                "facts",
                acts.lookUp(scope, unit -> RecordingDelivery.serving(unit, letter)));
    }

    @Override
    public String path() {
        return "delivery";
    }

    @Override
    public Act act() {
        return RecordingDelivery.RECORD;
    }

    @Override
    public String fieldOf(String rule) {
        return switch (rule) {
            case "people.second-fact-does-not-match", "letter.recipient-not-confirmed" -> "typed";
            case "letter.mailbox-is-not-theirs", "letter.mailbox-is-shared" -> "whereTo";
            case "letter.in-the-future", "letter.before-its-issue" -> "on";
            default -> "method";
        };
    }

    @Override
    public Optional<Outcome> send(Sent sent) {
        Answers answers = sent.answers();
        SecondFact fact = secondFact(sent);
        String typed = typed(sent);
        SendingMethod method =
                answers.oneOf("method", SendingMethod.class, "Choose how it was sent");
        Instant at = WhenAnswers.read(answers, answers.problems().typed());
        String whereTo = answers.line("whereTo", Answers.LONGEST_LINE);
        if (whereTo.isEmpty() && method != null && !method.isByPost()) {
            answers.problems()
                    .add("whereTo", "Say where it went: the e-mail address, or the place");
        }
        String by = answers.line("by", Answers.LONGEST_NAME, "Enter who sent it or handed it over");
        String proof = answers.line("proof", Answers.LONGEST_LINE, "Say how that is known");
        if (!answers.fine() || method == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(
                recordingDelivery.record(
                        sent.scope(),
                        sent.ticket(),
                        sent.letter().id(),
                        new RecordingDelivery.Delivery(
                                method, at, whereTo, by, proof, fact, typed)));
    }

    private static String typed(Sent sent) {
        return sent.letter().kind().goesToThePerson()
                ? sent.answers()
                        .line("typed", Answers.LONGEST_NAME, "Type what makes sure who it is")
                : "";
    }

    private static @Nullable SecondFact secondFact(Sent sent) {
        return sent.letter().kind().goesToThePerson()
                ? sent.answers()
                        .oneOf("secondFact", SecondFact.class, "Choose how you make sure who it is")
                : null;
    }
}
