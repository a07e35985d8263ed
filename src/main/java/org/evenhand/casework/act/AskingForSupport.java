package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.SupportAnswered;
import org.evenhand.casework.SupportAsked;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.springframework.stereotype.Component;

/**
 * The Chair is asked whether they support a restriction (F6), or agree to a warning by a head who
 * is affected too (J5). Whoever is silent for a school day is passed over for the next (J7, J23).
 */
@Component
@Paragraphs({"F6", "J5", "J7", "J23"})
public class AskingForSupport {
    public static final Act ASK = new Act("casework.ask-support");
    public static final Act ANSWER = new Act("casework.answer-support");

    private final OnACase onACase;

    AskingForSupport(OnACase onACase) {
        this.onACase = onACase;
    }

    /** Asks whoever is next; the case's page is the result. */
    public Outcome ask(
            Scope scope, FormTicket ticket, CaseId id, Decision decision, String outline) {
        return onACase.record(
                scope,
                ASK,
                ticket,
                id,
                (unit, file) -> {
                    Optional<Chosen> next = next(file, decision);
                    if (next.isEmpty()) {
                        return Grounds.of(nobodyNext(file, decision));
                    }
                    unit.record(
                            new SupportAsked(
                                    id,
                                    decision,
                                    next.get().account(),
                                    next.get().name(),
                                    next.get().office(),
                                    outline),
                            id);
                    return Grounds.none();
                });
    }

    /**
     * Who would be asked now: the first who was not asked, while nobody's day is still running.
     * After a no the question may be put again, when the plan has changed.
     */
    public static Optional<Chosen> next(CaseFile file, Decision decision) {
        if (waiting(file, decision).isPresent() || CaseRules.isSupported(file, decision)) {
            return Optional.empty();
        }
        boolean refused = CaseRules.latestAnswer(file, decision).isPresent();
        return CaseRules.mayAnswer(file, decision).stream()
                .filter(chosen ->
                        refused
                                || CaseRules.asked(file, decision).stream()
                                        .noneMatch(one -> is(one, chosen)))
                .findFirst();
    }

    /** Asked, not answered, and still within their school day (J7). */
    public static Optional<Recorded<SupportAsked>> waiting(CaseFile file, Decision decision) {
        return CaseRules.asked(file, decision).stream()
                .filter(one -> isUnanswered(file, one))
                .filter(one -> !isSilent(file, one))
                .findFirst();
    }

    /** Every question that nobody answered, in time or not: a late answer still counts. */
    public static List<Recorded<SupportAsked>> unanswered(CaseFile file) {
        return file.theCase().all(SupportAsked.class).stream()
                .filter(one -> isUnanswered(file, one))
                .toList();
    }

    private static boolean is(Recorded<SupportAsked> asked, Chosen chosen) {
        return asked.fact().name().equals(chosen.name())
                && asked.fact().office().equals(chosen.office());
    }

    private static boolean isUnanswered(CaseFile file, Recorded<SupportAsked> asked) {
        return file.theCase().all(SupportAnswered.class).stream()
                .noneMatch(answer -> answer.fact().asked().equals(asked.id()));
    }

    private static boolean isSilent(CaseFile file, Recorded<SupportAsked> asked) {
        return file.timers()
                                .due(
                                        Timer.CHAIR_ANSWERS,
                                        CaseFile.day(asked.recordedAt()),
                                        file.calendar())
                        instanceof Due.By by
                && by.isPast(file.now());
    }

    private static Ground nobodyNext(CaseFile file, Decision decision) {
        return new Ground(
                "support.somebody-to-ask",
                PolicyParagraph.j(7),
                waiting(file, decision)
                        .map(one ->
                                "%s was asked and may still answer.".formatted(one.fact().name()))
                        .orElse("There is nobody left to ask, or it was answered already."),
                "Record the answer when it comes, or name somebody outside.");
    }

    /** The office of whoever answered about a restriction, as letters name it; empty before. */
    public static Optional<String> whoAnswered(CaseFile file) {
        return CaseRules.latestAnswer(file, Decision.RESTRICTION)
                .flatMap(answer ->
                        file.theCase().all(SupportAsked.class).stream()
                                .filter(asked -> asked.id().equals(answer.fact().asked()))
                                .map(asked -> asked.fact().office())
                                .findFirst());
    }

    /** An answer as it came, by sign-in or written down by the head or the clerk (J7). */
    public record Answer(FactId asked, boolean supportive, String words, String how) {}

    public Outcome answer(Scope scope, FormTicket ticket, CaseId id, Answer answer) {
        return onACase.record(
                scope,
                ANSWER,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = againstAnswering(file, scope, answer.asked());
                    if (!against.isEmpty()) {
                        return against;
                    }
                    unit.record(
                            new SupportAnswered(
                                    id,
                                    answer.asked(),
                                    answer.supportive(),
                                    answer.words(),
                                    answer.how()),
                            id);
                    return Grounds.none();
                });
    }

    /** They say it themselves, or whoever decides or the clerk writes it down: nobody else (J7). */
    private static Grounds againstAnswering(CaseFile file, Scope by, FactId asked) {
        Optional<SupportAsked> waits =
                unanswered(file).stream()
                        .filter(one -> one.id().equals(asked))
                        .map(Recorded::fact)
                        .findFirst();
        if (waits.isEmpty()) {
            return Grounds.of(
                    new Ground(
                            "support.was-asked",
                            PolicyParagraph.j(7),
                            "Nobody waits for that answer: it was given already, or never asked for.",
                            ""));
        }
        AccountId account = by.actor().account();
        WhoDecides who = file.whoDecides(waits.get().decision());
        return account.equals(waits.get().account()) || who.mayDecide(account) || by.is(Role.CLERK)
                ? Grounds.none()
                : Grounds.of(
                        new Ground(
                                "support.written-down-by-who-decides",
                                PolicyParagraph.j(7),
                                "The answer of %s is not yours to record."
                                        .formatted(waits.get().name()),
                                who.decider()
                                        .map(one ->
                                                "They sign in and answer, or tell %s (%s) or the clerk, who writes it down."
                                                        .formatted(one.name(), one.office()))
                                        .orElse("They sign in and answer, or tell the clerk.")));
    }
}
