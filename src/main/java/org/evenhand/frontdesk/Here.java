package org.evenhand.frontdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.people.Person;
import org.evenhand.people.Roll;
import org.evenhand.restriction.EverybodyBound;

/**
 * What the desk knows at a moment, from the record or, while that is away, from memory: one for
 * each question.
 */
public interface Here {
    Instant now();

    /** When it was so: what is said from memory is older than the moment. */
    Instant asAt();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), Period.LONDON);
    }

    /** Who stands at the desk. */
    AccountId reader();

    EverybodyBound bound();

    /** Empty for whoever is not known here. */
    Optional<Person> person(PersonId id);

    Roll roll();

    PostHolders posts();

    /** Whether the reader need not deal with that person (J2). */
    boolean isTarget(PersonId person);
}
