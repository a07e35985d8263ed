package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.act.ReadingANotice;
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

/** A notice that somebody was warned, for the governor who was notified (P49). */
@Controller
class NoticePages {
    private final Acts acts;
    private final Tickets tickets;
    private final ReadingANotice reading;

    NoticePages(Acts acts, Tickets tickets, ReadingANotice reading) {
        this.acts = acts;
        this.tickets = tickets;
        this.reading = reading;
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @GetMapping("/governors/notices/{notified}")
    String notice(Scope scope, @PathVariable UUID notified, Model model) {
        return shown(
                model,
                theirs(scope, notified),
                tickets.handOut(scope, ReadingANotice.READ),
                Grounds.none());
    }

    @Needs(Right.ANSWER_AS_GOVERNOR)
    @PostMapping("/governors/notices/{notified}")
    String read(Scope scope, @PathVariable UUID notified, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, ReadingANotice.READ, request);
        NoticeToAGovernor one = theirs(scope, notified);
        Outcome outcome = reading.read(scope, ticket, one.notified().fact().caseId(), one.id());
        return GovernorsOwn.after(outcome, grounds -> shown(model, one, "", grounds));
    }

    private NoticeToAGovernor theirs(Scope scope, UUID notified) {
        FactId id = new FactId(notified);
        return GovernorsOwn.find(
                acts,
                scope,
                "governor-notice",
                NoticeToAGovernor::forWhoeverLooks,
                one -> one.id().equals(id));
    }

    private static String shown(
            Model model, NoticeToAGovernor one, String ticket, Grounds grounds) {
        model.addAttribute("it", NoticeView.of(one));
        model.addAttribute("ticket", ticket);
        model.addAttribute("grounds", grounds.all());
        return "casework/governor-notice";
    }
}
