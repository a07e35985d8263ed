package org.evenhand.people;

import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/** Whom this policy is about: adults, and not staff as staff (P3, J26). */
public final class WhoThePolicyIsAbout {
    private WhoThePolicyIsAbout() {}

    /** Why this capacity is no matter of the policy, and where it belongs; none for adults. */
    public static Grounds groundsAgainst(Capacity capacity) {
        return switch (capacity) {
            case ADULT -> Grounds.none();
            case UNDER_18 ->
                    Grounds.of(
                            new Ground(
                                    "people.adults-only",
                                    PolicyParagraph.p(3),
                                    "This policy applies to adults. A pupil, or anyone under 18, is not recorded here.",
                                    "Use the school's behaviour policy, and tell the safeguarding lead if a child may be"
                                            + " at risk."));
            case STAFF_AS_STAFF ->
                    Grounds.of(
                            new Ground(
                                    "people.not-staff-as-staff",
                                    PolicyParagraph.j(26),
                                    "What a member of staff does as a member of staff is a matter for the staff process.",
                                    "Speak to the headteacher. What they do as a parent is a matter of this policy: record"
                                            + " them as an adult who also works here."));
        };
    }
}
