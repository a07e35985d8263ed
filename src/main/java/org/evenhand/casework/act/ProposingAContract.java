package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContractProposed;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Rule;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.restriction.BehaviourContract;
import org.evenhand.restriction.NumberedClause;
import org.springframework.stereotype.Component;

/**
 * A behaviour contract is put to the person in writing, by itself before anything firmer, or
 * because it is a clause of a restriction (P55-2, J17). It restricts nothing.
 */
@Component
@Paragraphs({"P55", "J17"})
public class ProposingAContract {
    public static final Act PROPOSE = new Act("casework.propose-contract");

    private static final LetterKind KIND = LetterKind.BEHAVIOUR_CONTRACT;

    private final OnACase onACase;

    ProposingAContract(OnACase onACase) {
        this.onACase = onACase;
    }

    /** The contract as it would go out, and its days. */
    public record Draft(
            List<String> theyAgree,
            List<String> weAgree,
            String otherwise,
            LocalDate answerBy,
            LocalDate lookBackOn,
            LocalDate lastDay,
            LetterDocument letter) {
        public Draft {
            theyAgree = List.copyOf(theyAgree);
            weAgree = List.copyOf(weAgree);
        }
    }

    /** The restriction that has it as a clause, and what that clause says. */
    public record AsAClause(RestrictionId restriction, BehaviourContract contract) {}

    /** The clause of a restriction in force or to come that nobody has put on paper yet. */
    public static Optional<AsAClause> asAClause(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .filter(one -> !isOnPaper(file, one.id()))
                .flatMap(one ->
                        one.terms(file).clauses().stream()
                                .map(NumberedClause::clause)
                                .filter(BehaviourContract.class::isInstance)
                                .map(BehaviourContract.class::cast)
                                .map(clause -> new AsAClause(one.id(), clause)))
                .findFirst();
    }

    private static boolean isOnPaper(CaseFile file, RestrictionId restriction) {
        return file.theCase().contracts().stream()
                .filter(one -> !one.isWithdrawn())
                .anyMatch(one -> restriction.equals(one.proposed().fact().restriction()));
    }

    /** The contract's page among the letters is the result. */
    public Outcome propose(Scope scope, FormTicket ticket, CaseId id, Draft draft) {
        return onACase.perform(
                scope, PROPOSE, ticket, id, (unit, file) -> propose(unit, file, draft));
    }

    private static Verdict propose(Unit unit, CaseFile file, Draft draft) {
        Grounds against = against(unit, file, draft);
        if (!against.isEmpty()) {
            return Verdict.refused(against);
        }
        CaseId id = file.theCase().id();
        IssuedLetter letter = Letters.issue(unit, KIND, draft.letter(), file.person().id(), id);
        unit.record(
                new ContractProposed(
                        id,
                        letter.id(),
                        asAClause(file).map(AsAClause::restriction).orElse(null),
                        draft.theyAgree(),
                        draft.weAgree(),
                        draft.otherwise(),
                        draft.answerBy(),
                        draft.lookBackOn(),
                        draft.lastDay()),
                id,
                file.person().id());
        Worksheets.discard(unit, id, Worksheet.Kind.CONTRACT);
        return Verdict.happened(letter.href());
    }

    /** Everything that speaks against it, the paper's own gaps included, all at once. */
    public static Grounds against(Unit unit, CaseFile file, Draft draft) {
        return Rule.all(
                        new ContractProposal(file, unit.scope(), Optional.of(draft)),
                        ContractRule.values())
                .and(
                        CaseLetters.against(
                                unit,
                                KIND,
                                draft.letter(),
                                file.person().id(),
                                file.theCase().id()));
    }

    /** What speaks against beginning one, before anything of it is written. */
    public static Grounds againstBeginning(CaseFile file, Scope by) {
        return Rule.all(new ContractProposal(file, by, Optional.empty()), ContractRule.values());
    }
}
