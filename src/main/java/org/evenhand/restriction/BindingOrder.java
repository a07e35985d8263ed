package org.evenhand.restriction;

import java.util.List;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Ruling.NotPermitted;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;

/** One court order with the ruling of each of its terms made once. */
final class BindingOrder {
    private final List<Term> terms;

    /** A term that binds, with all that it can give. */
    record Term(CourtOrder.Term term, Condition condition, Ruling ruling, StaffContact reader) {
        private static Term of(CourtOrder order, CourtOrder.Term term) {
            Grounds grounds = Grounds.of(order.ground(term));
            Condition condition = Condition.courtOrder(term.words());
            Ruling ruling =
                    switch (term.effect()) {
                        case ALLOWS -> new Permitted(grounds);
                        case ALLOWS_AS_SAID -> new PermittedSubjectTo(List.of(condition), grounds);
                        case FORBIDS -> new NotPermitted(grounds);
                    };
            return new Term(term, condition, ruling, order.reader());
        }

        private boolean speaksOf(ContactProposal proposal) {
            return term.channels().contains(proposal.channel())
                    && term.directions().contains(proposal.direction());
        }
    }

    BindingOrder(CourtOrder order) {
        terms = order.terms().stream().map(term -> Term.of(order, term)).toList();
    }

    /** Adds the terms that speak of a contact; the order must be in force. */
    void addTermsOn(ContactProposal proposal, List<Term> spoken) {
        for (Term term : terms) {
            if (term.speaksOf(proposal)) {
                spoken.add(term);
            }
        }
    }
}
