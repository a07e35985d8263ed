package org.evenhand.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.access.WhoDecides.Chosen;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * Every question of conflict about one matter, with its answer where there is one, and whom the
 * school named outside.
 *
 * @param outsideSignsInAs their account, when they were given one
 */
public record Conflicts(
        List<Question> questions,
        Optional<OutsidePerson> outside,
        Optional<AccountId> outsideSignsInAs) {
    public Conflicts {
        questions = List.copyOf(questions);
    }

    /** One question; the last answer counts. */
    public record Question(
            Recorded<ConflictDeclared> declared, Optional<Recorded<ConflictAnswered>> answer) {
        public FactId id() {
            return declared.id();
        }

        /** Whether it bars: nobody has answered yet that they are uninvolved. */
        public boolean stands() {
            return answer.map(given -> !given.fact().uninvolved()).orElse(true);
        }

        /** Whether it was noticed by somebody else, and nobody has answered it. */
        public boolean isOpen() {
            boolean saidItThemselves = declared.actor().account().equals(declared.fact().account());
            return answer.isEmpty() && !saidItThemselves;
        }

        public Involvement involvement() {
            ConflictDeclared fact = declared.fact();
            return new Involvement(fact.account(), fact.kind(), fact.why());
        }
    }

    public static Conflicts about(Unit unit, Id matter) {
        Map<FactId, Question> questions = new LinkedHashMap<>();
        Optional<OutsidePerson> outside = Optional.empty();
        Optional<AccountId> signsInAs = Optional.empty();
        for (Recorded<?> told : unit.about(matter)) {
            told.as(ConflictDeclared.class)
                    .filter(declared -> declared.fact().about().equals(matter.value()))
                    .ifPresent(declared ->
                            questions.put(declared.id(), new Question(declared, Optional.empty())));
            told.as(ConflictAnswered.class)
                    .ifPresent(answer ->
                            questions.computeIfPresent(
                                    answer.fact().conflict(),
                                    (id, asked) ->
                                            new Question(asked.declared(), Optional.of(answer))));
            Optional<OutsidePerson> named =
                    told.as(OutsidePersonNamed.class)
                            .filter(naming -> naming.fact().about().equals(matter.value()))
                            .map(naming -> naming.fact().person());
            if (named.isPresent()) {
                outside = named;
                signsInAs = Optional.empty();
            }
            Optional<AccountId> given =
                    told.as(OutsidePersonSignsIn.class)
                            .filter(one -> one.fact().about().equals(matter.value()))
                            .map(one -> one.fact().account());
            if (given.isPresent()) {
                signsInAs = given;
            }
        }
        return new Conflicts(List.copyOf(questions.values()), outside, signsInAs);
    }

    /** Whom the school named outside, as somebody who is to act. */
    public Optional<Chosen> whoOutside() {
        return outside.map(person -> Chosen.of(person, outsideSignsInAs.orElse(null)));
    }

    /** What bars somebody now, for {@link WhoDecides}. */
    public List<Involvement> standing() {
        return questions.stream().filter(Question::stands).map(Question::involvement).toList();
    }

    /** Those that wait for an answer. */
    public List<Question> open() {
        return questions.stream().filter(Question::isOpen).toList();
    }

    /** Whether somebody else answered that they are uninvolved, whatever the record suggested. */
    public boolean foundUninvolved(AccountId account) {
        return questions.stream()
                .filter(question -> question.declared().fact().account().equals(account))
                .flatMap(question -> question.answer().stream())
                .anyMatch(answer -> answer.fact().uninvolved());
    }

    /**
     * Whether somebody else answered, on any matter about that person, that this account is not
     * theirs and is uninvolved.
     */
    public static boolean isFoundUninvolved(Unit unit, Id person, AccountId account) {
        return unit.about(person).stream()
                .map(Recorded::fact)
                .filter(OpensAMatter.class::isInstance)
                .map(OpensAMatter.class::cast)
                .anyMatch(opened -> about(unit, opened.matter()).foundUninvolved(account));
    }

    public boolean bars(AccountId account) {
        return standing().stream().anyMatch(involved -> involved.account().equals(account));
    }
}
