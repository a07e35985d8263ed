package org.evenhand.access.act;

import org.evenhand.access.OwnRoleSeen;
import org.evenhand.access.OwnRoles;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/** The headteacher has seen that somebody gave themself a role. */
@Component
@Paragraphs("P51")
public class SeeingAnOwnRole {
    public static final Act SEE = new Act("access.see-own-role");

    private final Acts acts;

    SeeingAnOwnRole(Acts acts) {
        this.acts = acts;
    }

    public Outcome see(Scope scope, FormTicket ticket, FactId given) {
        return acts.perform(
                scope,
                SEE,
                ticket,
                scope.org(),
                unit -> {
                    boolean waits =
                            OwnRoles.notSeen(unit).stream()
                                    .anyMatch(each -> each.id().equals(given));
                    if (!waits || !scope.is(Role.HEADTEACHER)) {
                        return Verdict.refused(Grounds.of(waits ? notTheHead() : seenAlready()));
                    }
                    unit.record(new OwnRoleSeen(given), given);
                    return Verdict.happened("/settings/accounts");
                });
    }

    private static Ground notTheHead() {
        return seenByTheHead(
                "Only the headteacher says that they have seen this",
                "Tell them that it waits under Accounts and roles.");
    }

    private static Ground seenAlready() {
        return seenByTheHead(
                "A headteacher has said already that they have seen this",
                "Nothing more has to be done.");
    }

    private static Ground seenByTheHead(String because, String remedy) {
        return new Ground("access.seen-by-the-head", PolicyParagraph.p(51), because, remedy);
    }
}
