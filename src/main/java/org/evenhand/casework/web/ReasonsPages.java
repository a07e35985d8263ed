package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.act.SeeingReasonsAfterNo;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Why the headteacher goes ahead after a no, for the governor who is to see it (J7). */
@Controller
class ReasonsPages {
    private final Acts acts;
    private final Tickets tickets;
    private final SeeingReasonsAfterNo seeing;

    ReasonsPages(Acts acts, Tickets tickets, SeeingReasonsAfterNo seeing) {
        this.acts = acts;
        this.tickets = tickets;
        this.seeing = seeing;
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors/reasons/{decided}")
    String reasons(Scope scope, @PathVariable UUID decided, Model model) {
        return shown(
                model,
                theirs(scope, decided),
                tickets.handOut(scope, SeeingReasonsAfterNo.SEE),
                Grounds.none());
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @PostMapping("/governors/reasons/{decided}")
    String seen(Scope scope, @PathVariable UUID decided, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, SeeingReasonsAfterNo.SEE, request);
        ReasonsAfterNo one = theirs(scope, decided);
        Outcome outcome =
                seeing.see(scope, ticket, one.decided().fact().caseId(), one.decided().id());
        return GovernorsOwn.after(outcome, grounds -> shown(model, one, "", grounds));
    }

    private ReasonsAfterNo theirs(Scope scope, UUID decided) {
        FactId id = new FactId(decided);
        return GovernorsOwn.find(
                acts,
                scope,
                "governor-reasons",
                ReasonsAfterNo::forWhoeverLooks,
                one -> one.id().equals(id));
    }

    private static String shown(Model model, ReasonsAfterNo one, String ticket, Grounds grounds) {
        model.addAttribute("it", GovernorReasons.of(one));
        model.addAttribute("ticket", ticket);
        model.addAttribute("grounds", grounds.all());
        return "casework/governor-reasons";
    }
}
