package org.evenhand.people;

import java.util.Optional;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.FactName;

/**
 * A child is recorded of a person, and the school's information system names the person and others
 * of the child's year, and not the child with them (E7, E12).
 *
 * @param child what was recorded
 * @param name the child's, as it was recorded
 * @param imported the file it does not stand in
 */
@FactName("people.child-not-found")
public record ChildNotFound(PersonId person, FactId child, String name, FactId imported)
        implements SuggestedChange {
    public ChildNotFound {
        Values.name(name);
    }

    @Override
    public String value() {
        return name;
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
        return "Child not named";
    }

    @Override
    public String asked() {
        return "%s is not named with them in a file: has the child left?".formatted(name);
    }

    /** Nobody needs to be asked once the child is not theirs any more. */
    @Override
    public boolean isKnownOf(Person person) {
        return person.children().stream()
                .filter(each -> each.id().equals(child))
                .noneMatch(each -> each.lastDay() == null);
    }
}
