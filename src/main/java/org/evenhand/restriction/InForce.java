package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.springframework.stereotype.Component;

/**
 * What is in force at a moment, and what it says of a contact. The restrictions of a school are
 * held in memory; each question first reads their version in its own unit of work, and they are
 * read again when it has moved. So a restriction imposed, told or lifted anywhere is seen by the
 * next question, on every node.
 */
@Component
public class InForce {
    private final Map<OrgId, Held> schools = new ConcurrentHashMap<>();

    /** The restrictions of one school as they were at a version; empty while it has had none. */
    private record Held(Optional<UUID> version, EverybodyBound people) {}

    /** May this contact happen? (J25) Pure but for the reading of what is recorded. */
    public Ruling ruleOn(Unit unit, ContactProposal proposal) {
        return everybody(unit).ruleOn(proposal);
    }

    /** The restrictions in force on a person at that moment, what was said first standing first. */
    public List<Restriction> on(Unit unit, PersonId person, Instant moment) {
        return everybody(unit).on(person, moment);
    }

    /** The court orders in force on a person at that moment (E31). */
    public List<CourtOrder> ordersOn(Unit unit, PersonId person, Instant moment) {
        return everybody(unit).ordersOn(person, moment);
    }

    /** Everybody who is bound, as it is recorded now. */
    public EverybodyBound everybody(Unit unit) {
        return held(unit).people();
    }

    private Held held(Unit unit) {
        Optional<UUID> now = version(unit);
        Held held = schools.get(unit.scope().org());
        if (held == null || !held.version().equals(now)) {
            held = read(unit, now);
            schools.put(unit.scope().org(), held);
        }
        return held;
    }

    /** The version is read first: what is read after it may be newer, and is then read again. */
    private static Held read(Unit unit, Optional<UUID> version) {
        return new Held(version, new EverybodyBound(Restrictions.everybody(unit)));
    }

    private static Optional<UUID> version(Unit unit) {
        return unit.sql()
                .sql("select version from evenhand.restriction_version where org_id = :org")
                .param("org", unit.scope().org().value())
                .query(UUID.class)
                .optional();
    }
}
