package org.evenhand.access;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.kernel.Role;

/**
 * What a role opens. Every page asks for exactly one of these; a page that asks for none is open to
 * nobody. Whether an act is allowed on a given case is decided again by the act's own rules.
 */
public enum Right {
    /** Any employee, volunteer or governor reports what happened to them or in front of them. */
    LOG_CONTACT("Log a contact and see one's own entries", EnumSet.allOf(Role.class)),

    /** The whole record of contact: those who classify, decide or answer for it (P46, P51). */
    SEE_RECORD(
            "See the record of contact",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.DATA_PROTECTION_OFFICER)),

    /** The people whom the record is about, but for their safe addresses. */
    SEE_PEOPLE(
            "See the people whom the record is about",
            EnumSet.of(
                    Role.HEADTEACHER,
                    Role.SENIOR_LEADER,
                    Role.SAFEGUARDING_LEAD,
                    Role.BUSINESS_MANAGER,
                    Role.DATA_PROTECTION_OFFICER)),

    /** Recording people, and what is known of them. */
    CHANGE_PEOPLE(
            "Record people and change what is known of them",
            EnumSet.of(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.BUSINESS_MANAGER)),

    /** Addresses that an ex-partner may be looking for (E4): as few as can do the work. */
    SEE_SAFE_ADDRESSES("See safe addresses", EnumSet.of(Role.HEADTEACHER, Role.SAFEGUARDING_LEAD)),

    /** Whether the record is whole, and that it is not lost; not what stands in it. */
    KEEP_RECORD(
            "Verify the record and make backups",
            EnumSet.of(Role.BUSINESS_MANAGER, Role.TECHNICIAN));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // copied, and never changed
    private final Set<Role> roles;

    Right(String words, Set<Role> roles) {
        this.words = words;
        this.roles = Set.copyOf(roles);
    }

    public String words() {
        return words;
    }

    public Set<Role> roles() {
        return roles;
    }

    public boolean isOpenTo(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
