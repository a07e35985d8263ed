package org.evenhand.restriction;

import java.util.List;

/** Any answer to "may this contact happen?": the one we ship, a second one, or a broken one. */
@FunctionalInterface
interface RulingModel {
    Ruling ruleOn(RestrictedPerson person, ContactProposal proposal);

    /** The model we ship. */
    static RulingModel shipped() {
        return (person, proposal) -> new RestrictionIndex(List.of(person)).ruleOn(proposal);
    }
}
