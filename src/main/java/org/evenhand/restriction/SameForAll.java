package org.evenhand.restriction;

import static org.evenhand.restriction.Condition.APPOINTMENT;
import static org.evenhand.restriction.Condition.COLLECTION_PERMISSIONS;
import static org.evenhand.restriction.Condition.ESCORT;
import static org.evenhand.restriction.Condition.HELP_IS_FETCHED;
import static org.evenhand.restriction.Condition.NORMAL_ENTRY;
import static org.evenhand.restriction.Condition.OWNER;
import static org.evenhand.restriction.Condition.PERMITTED_ROUTE;
import static org.evenhand.restriction.Condition.TRIAGED;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Grounds;
import org.evenhand.restriction.Ruling.AskAPerson;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;
import org.jspecify.annotations.Nullable;

/**
 * The answers of J25 that are the same for all whom nothing in force concerns in this: most of
 * them, and an emergency first. They are made once and found without reading a clause, because
 * reception asks while somebody stands at the door.
 */
final class SameForAll {
    /** Something in force is a court order: everything has to be read. */
    static final long AN_ORDER = 1L << 63;

    /** There is a child plan: what is about the child has to be read. */
    static final long A_PLAN = 1L << 62;

    static final Ruling NOTHING_IN_FORCE = new Permitted(groundsOf(RulingRule.NOTHING_IN_FORCE));

    private static final Ruling MESSAGE_TAKEN_AT_ONCE =
            new Permitted(groundsOf(RulingRule.EMERGENCY));
    private static final Ruling HELP_AT_THE_DOOR =
            new PermittedSubjectTo(
                    List.of(NORMAL_ENTRY, ESCORT, COLLECTION_PERMISSIONS, HELP_IS_FETCHED),
                    groundsOf(RulingRule.EMERGENCY));
    private static final Ruling NORMAL_PROCESS = new Permitted(groundsOf(RulingRule.STATUTORY));
    private static final Ruling BY_APPOINTMENT =
            new PermittedSubjectTo(List.of(APPOINTMENT), groundsOf(RulingRule.STATUTORY));
    static final Ruling TAKEN_AND_TRIAGED =
            new PermittedSubjectTo(
                    List.of(TRIAGED, OWNER, PERMITTED_ROUTE), groundsOf(RulingRule.NEW_ISSUE));
    static final Ruling NO_CLAUSE_SPEAKS = new Permitted(groundsOf(RulingRule.NO_CLAUSE_SPEAKS));
    static final Grounds UNKNOWN_PURPOSE = groundsOf(RulingRule.UNKNOWN_PURPOSE);
    private static final Ruling SOMEBODY_FINDS_OUT =
            new AskAPerson(Optional.empty(), UNKNOWN_PURPOSE);

    private SameForAll() {}

    static Ruling emergency(boolean atTheDoor) {
        return atTheDoor ? HELP_AT_THE_DOOR : MESSAGE_TAKEN_AT_ONCE;
    }

    static Ruling statutory(boolean atTheDoor) {
        return atTheDoor ? BY_APPOINTMENT : NORMAL_PROCESS;
    }

    /**
     * The ruling on a contact at a moment at which something is in force; null where that has to be
     * read first.
     *
     * @param concerns the {@link Cells} of which any clause speaks, with {@link #A_PLAN} and {@link
     *     #AN_ORDER} if there is one
     */
    static @Nullable Ruling ruleOn(ContactProposal proposal, long concerns) {
        if ((concerns & AN_ORDER) != 0) {
            return null;
        }
        boolean atTheDoor = proposal.channel().isAtTheDoor();
        return switch (proposal.purpose()) {
            case EMERGENCY -> emergency(atTheDoor);
            case STATUTORY -> statutory(atTheDoor);
            case UNKNOWN -> atTheDoor ? null : SOMEBODY_FINDS_OUT;
            case NEW_ISSUE ->
                    atTheDoor || proposal.direction() == Direction.OUT
                            ? unlessAClauseSpeaks(proposal, concerns)
                            : TAKEN_AND_TRIAGED;
            case SAME_MATTER -> unlessAClauseSpeaks(proposal, concerns);
            case CHILD_ADMIN ->
                    (concerns & A_PLAN) != 0 ? null : unlessAClauseSpeaks(proposal, concerns);
        };
    }

    private static @Nullable Ruling unlessAClauseSpeaks(ContactProposal proposal, long concerns) {
        return (concerns & Cells.of(proposal)) == 0 ? NO_CLAUSE_SPEAKS : null;
    }

    private static Grounds groundsOf(RulingRule rule) {
        return Grounds.of(rule.ground());
    }
}
