package org.evenhand.contactlog.act;

import java.util.List;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.EntryRules;
import org.evenhand.contactlog.SafeguardingCleared;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The designated safeguarding lead, and nobody else, says that it is in hand (PRE). */
@Component
@Paragraphs("PRE")
public class ClearingSafeguarding {
    public static final Act CLEAR = new Act("contactlog.clear-safeguarding");
    private static final PolicyParagraph PREAMBLE = new PolicyParagraph("PRE");

    private final OnAnEntry onAnEntry;

    ClearingSafeguarding(OnAnEntry onAnEntry) {
        this.onAnEntry = onAnEntry;
    }

    public Outcome clear(Scope scope, @Nullable FormTicket ticket, SafeguardingCleared cleared) {
        return onAnEntry.decide(
                scope,
                CLEAR,
                ticket,
                cleared,
                (unit, entry) ->
                        EntryRules.when(
                                !unit.scope().is(Role.SAFEGUARDING_LEAD),
                                "entry.only-the-safeguarding-lead-clears",
                                PREAMBLE,
                                "Only the designated safeguarding lead may do this",
                                whom(unit)),
                (unit, entry) ->
                        EntryRules.when(
                                !entry.isSafeguarding(),
                                "entry.nothing-to-clear",
                                PREAMBLE,
                                "Nobody has said that this may concern a child's safety",
                                "If it may, say so on the contact first; if not, there is"
                                        + " nothing to do."));
    }

    private static String whom(Unit unit) {
        List<Colleagues.Colleague> leads = Colleagues.of(unit).holding(Role.SAFEGUARDING_LEAD);
        return leads.isEmpty()
                ? "Nobody is recorded as that: the school opens an account for them in Settings."
                : "Ask " + Colleagues.names(leads) + ".";
    }
}
