package org.evenhand.access;

import java.time.LocalDate;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds an office and never signs in: a Chair who is rung up (J7).
 *
 * @param holder an id of their own, with which nobody signs in
 * @param reachedAt how they are reached, in words
 * @param until the last day; absent while open-ended
 */
@FactName("access.post-holder-named")
public record PostHolderNamed(
        AccountId holder,
        String name,
        Role role,
        String reachedAt,
        LocalDate from,
        @Nullable LocalDate until)
        implements Tenure {
    public PostHolderNamed {
        if (name.isBlank() || reachedAt.isBlank()) {
            throw new IllegalArgumentException("A post holder has a name and can be reached");
        }
    }
}
