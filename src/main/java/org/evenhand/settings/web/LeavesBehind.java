package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.access.PostHolders;
import org.evenhand.access.act.StandIns;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ui.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the form by which somebody leaves: what somebody else is to do from then on, and who. */
@Component
class LeavesBehind {
    private final Acts acts;
    private final StandIns standIns;

    LeavesBehind(Acts acts, StandIns standIns) {
        this.acts = acts;
        this.standIns = standIns;
    }

    void show(Scope scope, AccountId leaving, Model model) {
        model.addAttribute("held", acts.lookUp(scope, unit -> standIns.heldBy(unit, leaving)));
        model.addAttribute(
                "standIns",
                acts.lookUp(scope, unit -> standIns.whoMay(unit, leaving)).stream()
                        .map(each -> Choice.of(each.account().text(), each.name()))
                        .toList());
    }

    /** Empty when nobody was chosen who may. */
    Optional<AccountId> chosen(Scope scope, AccountId leaving, String typed) {
        return acts.lookUp(scope, unit -> standIns.whoMay(unit, leaving)).stream()
                .map(PostHolders.Holder::account)
                .filter(each -> each.text().equals(typed))
                .findFirst();
    }
}
