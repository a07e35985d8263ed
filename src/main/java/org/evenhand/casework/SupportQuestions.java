package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * What a governor was asked for their support on (F6, J7). They see the question and its outline,
 * never the case.
 */
public final class SupportQuestions {
    private SupportQuestions() {}

    /**
     * Every question that whoever looks was asked, the latest first; for the clerk, who writes
     * answers down, that of every governor (J7).
     */
    public static List<SupportQuestion> of(Unit unit) {
        AccountId account = unit.scope().actor().account();
        boolean clerk = unit.scope().is(Role.CLERK);
        List<Recorded<SupportAnswered>> answers = unit.all(SupportAnswered.class);
        return unit.all(SupportAsked.class).stream()
                .filter(asked -> clerk || account.equals(asked.fact().account()))
                .map(asked -> new SupportQuestion(asked, answerTo(asked.id(), answers)))
                .toList()
                .reversed();
    }

    /** Those of them that nobody has answered and whose case is open. */
    public static List<SupportQuestion> waiting(Unit unit) {
        List<SupportQuestion> open =
                of(unit).stream().filter(one -> one.answer().isEmpty()).toList();
        Set<FactId> closed =
                open.stream()
                        .filter(one ->
                                Cases.byId(unit, one.asked().fact().caseId())
                                        .filter(Case::isOpen)
                                        .isEmpty())
                        .map(one -> one.asked().id())
                        .collect(Collectors.toSet());
        return open.stream().filter(one -> !closed.contains(one.asked().id())).toList();
    }

    private static Optional<Recorded<SupportAnswered>> answerTo(
            FactId asked, List<Recorded<SupportAnswered>> answers) {
        return answers.stream()
                .filter(answer -> answer.fact().asked().equals(asked))
                .reduce((earlier, later) -> later);
    }
}
