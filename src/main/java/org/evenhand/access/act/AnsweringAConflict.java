package org.evenhand.access.act;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.access.ConflictAnswered;
import org.evenhand.access.Conflicts;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * The next uninvolved person answers a question of conflict with a reason (J5). What a Chair says
 * on the telephone is recorded by the clerk or the headteacher (J7), never by whom it is about.
 */
@Component
@Paragraphs({"P10", "J5", "J7"})
public class AnsweringAConflict {
    public static final Act ANSWER = new Act("access.answer-conflict");

    private static final PolicyParagraph CONFLICTS = PolicyParagraph.j(5);
    private static final Set<Role> MAY_ANSWER =
            EnumSet.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    private final Acts acts;

    AnsweringAConflict(Acts acts) {
        this.acts = acts;
    }

    /**
     * The answer.
     *
     * @param by who gave it, with or without an account of their own
     */
    public record Answer(FactId conflict, AccountId by, boolean uninvolved, String reason) {}

    /**
     * Writes the answer down.
     *
     * @param address where the matter's page stands, which is the result
     */
    public Outcome answer(
            Scope scope, FormTicket ticket, Id matter, Answer answer, String address) {
        return acts.perform(
                scope,
                ANSWER,
                ticket,
                matter,
                unit -> {
                    Grounds against = against(unit, Conflicts.about(unit, matter), answer);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(
                            new ConflictAnswered(
                                    answer.conflict(),
                                    answer.by(),
                                    answer.uninvolved(),
                                    answer.reason()),
                            matter);
                    return Verdict.happened(address);
                });
    }

    private static Grounds against(Unit unit, Conflicts conflicts, Answer answer) {
        Optional<AccountId> about =
                conflicts.questions().stream()
                        .filter(question -> question.id().equals(answer.conflict()))
                        .map(question -> question.involvement().account())
                        .findFirst();
        AccountId recorder = unit.scope().actor().account();
        boolean oneself =
                about.filter(it -> it.equals(answer.by()) || it.equals(recorder)).isPresent();
        boolean office =
                PostHolders.now(unit).all().stream()
                        .anyMatch(holder ->
                                holder.account().equals(answer.by())
                                        && MAY_ANSWER.contains(holder.role()));
        return Stream.of(
                        when(
                                about.isEmpty(),
                                "conflict.no-such-question",
                                "No such question is open on this matter"),
                        when(
                                oneself,
                                "conflict.not-by-oneself",
                                "Nobody answers, or writes down the answer, whether they are themselves"
                                        + " uninvolved"),
                        when(
                                !office,
                                "conflict.answered-by-an-office",
                                "The headteacher, the Chair, the vice-chair or a nominated governor answers"
                                        + " this"),
                        when(
                                conflicts.bars(answer.by()),
                                "conflict.answered-by-the-uninvolved",
                                "Whoever answers must be uninvolved themselves"),
                        when(
                                answer.reason().isBlank(),
                                "conflict.answered-with-a-reason",
                                "The answer needs a reason"))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> when(boolean wrong, String rule, String because) {
        return wrong
                ? Optional.of(
                        new Ground(rule, CONFLICTS, because, "Ask the next uninvolved person."))
                : Optional.empty();
    }
}
