package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractLookedBack;
import org.evenhand.casework.ProposedContract;
import org.evenhand.casework.StepTried;
import org.evenhand.ledger.Recorded;

/** What was tried before something firmer is decided, from the record of the case (PRE, P10). */
final class TriedFirst {
    private TriedFirst() {}

    /** A sentence for each, beside what is asked of whoever decides. */
    static String inWords(CaseFile file) {
        List<String> sentences =
                Stream.concat(
                                file.theCase().all(StepTried.class).stream()
                                        .map(Recorded::fact)
                                        .map(TriedFirst::step),
                                file.theCase().contracts().stream()
                                        .flatMap(one -> contract(one).stream()))
                        .toList();
        return sentences.isEmpty()
                ? "Nothing milder is recorded as tried first."
                : "Tried first: " + String.join(" ", sentences);
    }

    private static String step(StepTried step) {
        return "%s, on %s: %s."
                .formatted(
                        step.kind().words(),
                        PrintedDate.of(step.on()),
                        withoutStop(step.result().isBlank() ? step.what() : step.result()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Optional<String> contract(ProposedContract contract) {
        if (contract.lookedBack().isEmpty()) {
            return Optional.empty();
        }
        ContractLookedBack last = contract.lookedBack().getLast().fact();
        return Optional.of(
                "The behaviour contract was %s: %s"
                        .formatted(last.kept() ? "kept" : "not kept", last.because()));
    }
}
