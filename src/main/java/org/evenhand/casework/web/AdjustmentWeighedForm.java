package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.act.WeighingAnAdjustment;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.Kept;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** An adjustment that came up during a restriction, beside its clauses (P68, E26). */
@Component
final class AdjustmentWeighedForm implements CaseForm {
    private final WeighingAnAdjustment weighingAnAdjustment;

    AdjustmentWeighedForm(WeighingAnAdjustment weighingAnAdjustment) {
        this.weighingAnAdjustment = weighingAnAdjustment;
    }

    /** One adjustment beside one restriction that has not weighed it. */
    private record Pair(RestrictionId restriction, Kept<AdjustmentRecorded> kept) {
        String text() {
            return restriction.text() + "_" + kept.id().text();
        }
    }

    @Override
    public String path() {
        return "adjustment-weighed";
    }

    @Override
    public String title() {
        return "Weigh an adjustment against the clauses";
    }

    @Override
    public String lead() {
        return "Somebody has asked for an adjustment since the restriction was decided. It is owed all the"
                + " same (P68). Where a clause takes it away, review the restriction and change the clause.";
    }

    @Override
    public Act act() {
        return WeighingAnAdjustment.WEIGH;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !waiting(file).isEmpty();
    }

    private static List<Pair> waiting(CaseFile file) {
        return pairs(file, AgreedAdjustments::notWeighed);
    }

    private static List<Pair> pairs(
            CaseFile file,
            java.util.function.BiFunction<CaseFile, Restrained, List<Kept<AdjustmentRecorded>>>
                    of) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .flatMap(one -> of.apply(file, one).stream().map(kept -> new Pair(one.id(), kept)))
                .toList();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                                "adjustment",
                                "Which adjustment?",
                                waiting(file).stream()
                                        .map(one ->
                                                Choice.of(
                                                        one.text(),
                                                        AgreedAdjustments.inWords(
                                                                one.kept().fact())))
                                        .toList())
                        .suggestingTheOnly(),
                Question.text("how", "How do the clauses leave it workable?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String typed = answers.problems().typed().first("adjustment");
        Stream<Pair> all = pairs(file, (it, _) -> AgreedAdjustments.inPlaceOrAskedFor(it)).stream();
        Optional<Pair> chosen = all.filter(one -> one.text().equals(typed)).findFirst();
        if (chosen.isEmpty()) {
            answers.problems().add("adjustment", "Choose the adjustment");
        }
        String how = answers.text("how", Answers.LONGEST_TEXT, "Say how it is kept");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return chosen.map(one ->
                weighingAnAdjustment.weigh(
                        scope,
                        ticket,
                        file.theCase().id(),
                        one.restriction(),
                        one.kept().id(),
                        how));
    }
}
