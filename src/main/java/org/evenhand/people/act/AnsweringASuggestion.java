package org.evenhand.people.act;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.people.ChangeSuggested;
import org.evenhand.people.ChildFound;
import org.evenhand.people.ChildNotFound;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.DifferenceFound;
import org.evenhand.people.NameChanged;
import org.evenhand.people.NameSuggested;
import org.evenhand.people.NoLongerSo;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.SuggestionAnswered;
import org.springframework.stereotype.Component;

/**
 * Somebody says whether a name, a number, an address or a child that came with a contact or a file
 * is theirs: nothing becomes a way to reach somebody, their name or their child, or ceases to be,
 * by itself (E12, P65).
 */
@Component
@Paragraphs("P65")
public class AnsweringASuggestion {
    public static final Act ANSWER = new Act("people.answer-suggestion");

    private final OnAPerson onAPerson;

    AnsweringASuggestion(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /**
     * Answers it.
     *
     * @param shared whether others use it too (E2)
     * @param because who confirmed it and how, or why it is not theirs
     */
    public Outcome answer(
            Scope scope,
            FormTicket ticket,
            PersonId person,
            FactId suggestion,
            boolean theirs,
            boolean shared,
            String because) {
        return onAPerson.perform(
                scope,
                ANSWER,
                ticket,
                person,
                (unit, before) -> {
                    Optional<Recorded<SuggestedChange>> open =
                            SuggestedChanges.open(unit, before).stream()
                                    .filter(each -> each.id().equals(suggestion))
                                    .findFirst();
                    if (open.isEmpty()) {
                        return Grounds.of(
                                new Ground(
                                        "people.suggestion-is-answered",
                                        PolicyParagraph.p(45),
                                        "Somebody has answered this already.",
                                        "Their page shows what is recorded now."));
                    }
                    SuggestedChange told = open.get().fact();
                    PersonId on = told.person();
                    unit.record(new SuggestionAnswered(suggestion, theirs, because), on);
                    if (theirs) {
                        changed(told, before, shared, unit.today(), because)
                                .ifPresent(fact -> unit.record(fact, on));
                    }
                    return Grounds.none();
                });
    }

    /** What is recorded if it is so; empty when that is so already. */
    private static Optional<Fact> changed(
            SuggestedChange told, Person person, boolean shared, LocalDate today, String because) {
        PersonId on = told.person();
        return switch (told) {
            case ChildFound found ->
                    unlessKnown(
                            found,
                            person,
                            new ChildRecorded(on, found.child(), found.yearGroup(), today, null));
            case ChildNotFound gone ->
                    unlessKnown(gone, person, new NoLongerSo(on, gone.child(), today, because));
            case ChangeSuggested _, NameSuggested _, DifferenceFound _ ->
                    Optional.of(
                            told.point()
                                    .<Fact>map(kind ->
                                            new ContactPointAdded(
                                                    on,
                                                    kind,
                                                    told.value(),
                                                    shared,
                                                    today,
                                                    null,
                                                    today,
                                                    because))
                                    .orElseGet(() ->
                                            new NameChanged(on, told.value(), today, because)));
        };
    }

    /** Somebody may have recorded or ended the same by hand meanwhile. */
    private static Optional<Fact> unlessKnown(SuggestedChange told, Person person, Fact fact) {
        return told.isKnownOf(person) ? Optional.empty() : Optional.of(fact);
    }
}
