package org.evenhand.school.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.school.PolicyAdopted;
import org.evenhand.school.PolicyTextKept;
import org.evenhand.school.PolicyVersion;
import org.springframework.stereotype.Component;

/** The school enters the version of the policy that its governing body adopted (P1, P9). */
@Component
@Paragraphs({"P7", "P9"})
public class AdoptingAPolicy {
    public static final Act ADOPT = new Act("school.adopt-policy");

    private final OnTheSchool onTheSchool;

    AdoptingAPolicy(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /**
     * In force from its day of adoption on.
     *
     * @param text the policy's full text; empty when it is only said where to read it
     */
    public Outcome adopt(Scope scope, FormTicket ticket, PolicyVersion policy, String text) {
        return onTheSchool.perform(scope, ADOPT, ticket, unit -> adopt(unit, policy, text));
    }

    private static Grounds adopt(Unit unit, PolicyVersion policy, String text) {
        Grounds against = against(policy, text, unit.today());
        if (against.isEmpty()) {
            FactId adopted = unit.record(new PolicyAdopted(policy), unit.scope().org()).id();
            if (!text.isEmpty()) {
                unit.record(new PolicyTextKept(adopted, text), adopted);
            }
        }
        return against;
    }

    private static Grounds against(PolicyVersion policy, String text, LocalDate today) {
        LocalDate checked = policy.guidanceCheckedOn();
        return Stream.of(
                        when(
                                policy.adoptedOn().isAfter(today),
                                "school.policy-not-adopted-yet",
                                "P1",
                                "A policy holds from the day on which the governing body adopted it, and that"
                                        + " day is still to come",
                                "Enter it when it has been adopted."),
                        when(
                                checked != null && checked.isAfter(today),
                                "school.guidance-not-checked-yet",
                                "P9",
                                "The guidance cannot have been looked at on a day that is still to come",
                                "Enter the day on which somebody last looked."),
                        when(
                                text.isEmpty() && policy.whereToRead().isEmpty(),
                                "school.policy-cannot-be-read",
                                "B2",
                                "Whoever gets a letter must be able to read the policy",
                                "Paste its text, or say where to read it."))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> when(
            boolean wrong, String rule, String paragraph, String because, String remedy) {
        return wrong
                ? Optional.of(new Ground(rule, new PolicyParagraph(paragraph), because, remedy))
                : Optional.empty();
    }
}
