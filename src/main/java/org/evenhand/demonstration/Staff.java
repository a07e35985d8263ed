package org.evenhand.demonstration;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.kernel.Role;

/** The people of the demonstration school who sign in. Every one of them is invented. */
enum Staff {
    TEACHER("teacher", "Aisha Rahman", Role.STAFF),
    OFFICE("office", "Denise Cole", Role.STAFF, Role.OFFICE),
    BUSINESS("business", "Graham Pike", Role.STAFF, Role.BUSINESS_MANAGER),
    SLT("slt", "Megan Hughes", Role.STAFF, Role.SENIOR_LEADER),
    HEAD("head", "Ruth Adeyemi", Role.STAFF, Role.HEADTEACHER),
    CHAIR("chair", "Colin Marsh", Role.CHAIR),
    VICE_CHAIR("vicechair", "Farida Khan", Role.VICE_CHAIR),
    GOVERNOR("governor", "Owen Price", Role.GOVERNOR),
    CLERK("clerk", "Hilary Stone", Role.CLERK),
    DSL("dsl", "Tom Barrett", Role.STAFF, Role.SAFEGUARDING_LEAD),
    SAFETY("safety", "Jan Nowak", Role.STAFF, Role.SAFETY_LEAD),
    DPO("dpo", "Priya Menon", Role.DATA_PROTECTION_OFFICER),
    IT("it", "Lewis Grant", Role.STAFF, Role.TECHNICIAN);

    private final String signInName;
    private final String displayName;

    @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
    private final Set<Role> roles;

    Staff(String signInName, String displayName, Role first, Role... more) {
        this.signInName = signInName;
        this.displayName = displayName;
        this.roles = Set.copyOf(EnumSet.of(first, more));
    }

    String signInName() {
        return signInName;
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        return roles;
    }
}
