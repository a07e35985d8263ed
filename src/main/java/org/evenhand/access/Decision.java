package org.evenhand.access;

import java.util.List;
import org.evenhand.kernel.Role;

/** What kind of thing is to be decided, and in what order the offices come to it. */
public enum Decision {
    /** A written warning (P48): the headteacher; the Chair is told (P49). */
    WARNING("the warning", Order.HEAD_FIRST),
    /** A contact restriction (P44, P50): the headteacher, with the Chair's support (F6). */
    RESTRICTION("the restriction", Order.HEAD_FIRST),
    /** An immediate bar for safety (J8): an assaulted head may always take it (J5). */
    INTERIM_BAR("the interim bar", Order.HEAD_FIRST),
    /** Whether a restriction is lifted, kept or changed (P50). */
    REVIEW("the review", Order.HEAD_FIRST),
    /** Whether a complaint repeats one that is concluded (P32): never by whom it is about. */
    SERIAL_COMPLAINT("the repeated complaint", Order.HEAD_FIRST),
    /**
     * The request that the authority writes to the person (P63): the headteacher, with the Chair's
     * support (F8).
     */
    ESCALATION("the request to the authority", Order.HEAD_FIRST),
    /** A person's request that a decision be looked at again (B1): never who took part in it. */
    REVIEW_REQUEST("the request for review", Order.GOVERNOR_FIRST);

    private static final class Order {
        static final List<Role> HEAD_FIRST =
                List.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);
        static final List<Role> GOVERNOR_FIRST =
                List.of(Role.GOVERNOR, Role.VICE_CHAIR, Role.CHAIR);
    }

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Role> order;

    Decision(String words, List<Role> order) {
        this.words = words;
        this.order = order;
    }

    /** As it completes "who decides ...". */
    public String words() {
        return words;
    }

    /** The offices that may decide, each only when all before it may not. */
    public List<Role> order() {
        return order;
    }
}
