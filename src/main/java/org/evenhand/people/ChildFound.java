package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;

/**
 * The school's information system names a child with a person of whom that child is not recorded
 * (E12, J20).
 *
 * @param child as it stands in the file
 * @param imported the file it stands in
 */
@FactName("people.child-found")
public record ChildFound(PersonId person, String child, YearGroup yearGroup, FactId imported)
        implements SuggestedChange {
    public ChildFound {
        Values.name(child);
    }

    @Override
    public String value() {
        return child;
    }

    @Override
    public Optional<ContactKind> point() {
        return Optional.empty();
    }

    @Override
    public Id cameWith() {
        return imported;
    }

    @Override
    public String what() {
        return "Child";
    }

    @Override
    public boolean isKnownOf(Person person) {
        return person.children().stream()
                .filter(each -> each.lastDay() == null)
                .anyMatch(
                        each -> Namesakes.name(each.fact().child()).equals(Namesakes.name(child)));
    }
}
