package org.evenhand.contactlog.act;

import java.util.Optional;
import java.util.Set;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.NotAViolentIncident;
import org.evenhand.contactlog.SubType;
import org.evenhand.contactlog.ViolentIncidentEntered;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The headteacher enters aggression as a violent incident on the health and safety system, or says
 * why it is none (P41, J14).
 */
@Component
@Paragraphs({"P41", "J14"})
public class EnteringAViolentIncident {
    public static final Act ENTER = new Act("contactlog.enter-violent-incident");
    public static final Act NOT_ONE = new Act("contactlog.not-enter-violent-incident");

    private static final Set<SubType> ALWAYS =
            Set.of(
                    SubType.PHYSICAL_ASSAULT,
                    SubType.THREAT_OF_VIOLENCE,
                    SubType.INTIMIDATION,
                    SubType.STALKING);

    private final OnAnEntry onAnEntry;

    EnteringAViolentIncident(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome enter(Scope scope, @Nullable FormTicket ticket, ViolentIncidentEntered entered) {
        return onAnEntry.decide(scope, ENTER, ticket, entered, (unit, entry) -> byTheHead(unit));
    }

    public Outcome notOne(Scope scope, @Nullable FormTicket ticket, NotAViolentIncident reason) {
        return onAnEntry.decide(
                scope,
                NOT_ONE,
                ticket,
                reason,
                (unit, entry) -> byTheHead(unit),
                (unit, entry) -> neverForViolence(entry));
    }

    private static Optional<Ground> byTheHead(Unit unit) {
        return EntryRules.decidedByTheHead(unit, PolicyParagraph.p(41));
    }

    /** A rude e-mail need not be one; an assault, a threat or aggression always is (J14). */
    private static Optional<Ground> neverForViolence(Entry entry) {
        return EntryRules.when(
                entry.subTypes().stream().anyMatch(ALWAYS::contains),
                "violent-incident.always-for-assault-or-threat",
                PolicyParagraph.j(14),
                "An assault, a threat of violence, intimidation or stalking is always entered as a"
                        + " violent incident",
                "Enter it, with its reference on the health and safety system.");
    }
}
