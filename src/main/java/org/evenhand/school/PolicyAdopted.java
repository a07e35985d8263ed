package org.evenhand.school;

import java.time.LocalDate;
import org.evenhand.ledger.FactName;

/** The governing body adopted a version of the policy, which holds from that day on (P1, P9). */
@FactName("school.policy-adopted")
public record PolicyAdopted(PolicyVersion policy) implements Setting {
    @Override
    public LocalDate from() {
        return policy.adoptedOn();
    }
}
