package org.evenhand.access.act;

import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.access.Grants;
import org.evenhand.access.Holding;
import org.evenhand.access.PreparingGranted;
import org.evenhand.access.StaffAccount;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.CaseId;
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
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.springframework.stereotype.Component;

/**
 * Whoever decides a case lets somebody prepare and post its letters (J19): they see that one case,
 * and decide nothing.
 */
@Component
@Paragraphs({"P51", "J19"})
public class GrantingPreparing {
    public static final Act GRANT = new Act("access.grant-preparing");

    private static final PolicyParagraph SMALL_SCHOOLS = PolicyParagraph.j(19);

    private final Acts acts;

    GrantingPreparing(Acts acts) {
        this.acts = acts;
    }

    /**
     * From this moment, on that case only.
     *
     * @param address where the case's page stands, which is the result
     */
    public Outcome grant(
            Scope scope, FormTicket ticket, AccountId account, CaseId onCase, String address) {
        return acts.perform(
                scope,
                GRANT,
                ticket,
                onCase,
                unit -> {
                    Grounds against = against(unit, account, onCase);
                    if (!against.isEmpty()) {
                        return Verdict.refused(against);
                    }
                    unit.record(
                            new PreparingGranted(account, onCase, scope.actor().account()),
                            onCase,
                            account);
                    return Verdict.happened(address);
                });
    }

    private static Grounds against(Unit unit, AccountId account, CaseId onCase) {
        Optional<StaffAccount> granted = StaffAccount.byId(unit, account);
        boolean open = granted.filter(StaffAccount::isOpen).isPresent();
        boolean technician =
                granted.stream()
                        .flatMap(found -> found.notOver(unit.now()).stream())
                        .map(Holding::role)
                        .anyMatch(role -> role == Role.TECHNICIAN);
        return Stream.of(
                        when(
                                !unit.scope().is(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR),
                                "preparing.granted-by-a-decider",
                                "Only who decides on cases lets somebody prepare one",
                                "Ask the headteacher or the Chair to do it."),
                        when(
                                !open,
                                "preparing.needs-an-account",
                                "They have no open account",
                                "Choose somebody else, or open an account for them first."),
                        when(
                                technician,
                                "preparing.not-by-technicians",
                                "An IT technician sees no case",
                                "Choose somebody else, or take away first that they are IT"
                                        + " technician."),
                        when(
                                Grants.onCase(unit, onCase).mayPrepare(account),
                                "preparing.granted-already",
                                "They may prepare this case already",
                                "Nothing more has to be done."))
                .collect(Grounds.collecting());
    }

    private static Optional<Ground> when(
            boolean wrong, String rule, String because, String remedy) {
        return wrong
                ? Optional.of(new Ground(rule, SMALL_SCHOOLS, because, remedy))
                : Optional.empty();
    }
}
