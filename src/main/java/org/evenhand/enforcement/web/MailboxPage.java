package org.evenhand.enforcement.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.EnforcementPlans;
import org.evenhand.enforcement.Mailbox;
import org.evenhand.enforcement.act.BehindAPlan;
import org.evenhand.enforcement.act.ReadingAMailbox;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What one member of staff reads of a restricted person: when somebody did, and that they have. */
@Controller
class MailboxPage {
    private final Acts acts;
    private final BehindAPlan behind;
    private final ReadingAMailbox reading;
    private final Tickets tickets;

    MailboxPage(Acts acts, BehindAPlan behind, ReadingAMailbox reading, Tickets tickets) {
        this.acts = acts;
        this.behind = behind;
        this.reading = reading;
        this.tickets = tickets;
    }

    /**
     * One of them, as a request opened it.
     *
     * @param asked whether somebody can say now that it was read
     */
    private record Opened(
            MailboxView view, String name, String until, boolean asked, boolean today) {}

    @Needs(Right.CARRY_OUT)
    @GetMapping("/enforcement/{restriction}/mailbox/{reader}")
    String mailbox(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable UUID reader,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(
                scope,
                model,
                restriction,
                reader,
                tickets.handOut(scope, ReadingAMailbox.READ),
                Grounds.none());
    }

    /** From Today one comes back to it. */
    @Needs(Right.CARRY_OUT)
    @PostMapping("/enforcement/{restriction}/mailbox/{reader}")
    String read(
            Scope scope,
            @PathVariable UUID restriction,
            @PathVariable UUID reader,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, ReadingAMailbox.READ, request);
        open(scope, restriction, reader);
        Outcome outcome =
                reading.read(scope, ticket, new RestrictionId(restriction), new AccountId(reader));
        return switch (outcome) {
            case Outcome.Refused(Grounds against) ->
                    shown(
                            scope,
                            model,
                            restriction,
                            reader,
                            tickets.handOut(scope, ReadingAMailbox.READ),
                            against);
            case Outcome.Done(String address) ->
                    "redirect:"
                            + (request.getParameter("today") == null ? address : "/")
                            + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?saved";
        };
    }

    private String shown(
            Scope scope,
            Model model,
            UUID restriction,
            UUID reader,
            String ticket,
            Grounds grounds) {
        Opened opened = open(scope, restriction, reader);
        model.addAttribute("it", opened.view());
        model.addAttribute("name", opened.name());
        model.addAttribute("until", opened.until());
        model.addAttribute("asked", opened.asked());
        model.addAttribute("today", opened.today());
        model.addAttribute("ticket", ticket);
        model.addAttribute("grounds", grounds.all());
        return "enforcement/mailbox";
    }

    /** "Not found" for whoever it is none of the business of; it was read under the person too. */
    private Opened open(Scope scope, UUID restriction, UUID reader) {
        RestrictionId id = new RestrictionId(restriction);
        AccountId account = new AccountId(reader);
        Id[] subjects =
                acts.lookUp(
                        scope,
                        unit ->
                                Stream.concat(
                                                Stream.of(id),
                                                plan(unit, id, account)
                                                        .map(plan -> plan.restriction().person())
                                                        .stream())
                                        .toArray(Id[]::new));
        return acts.read(
                        scope,
                        "mailbox",
                        unit -> plan(unit, id, account).map(plan -> opened(unit, plan, account)),
                        subjects)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** For those who work on the case; for a reader and their deputy until it is over. */
    private Optional<EnforcementPlan> plan(Unit unit, RestrictionId id, AccountId reader) {
        return EnforcementPlans.ofAnother(unit, id)
                .filter(plan -> plan.mailbox(reader, unit.now()).isPresent())
                .filter(plan ->
                        behind.leads(unit, id)
                                || (!plan.restriction().isOverAt(unit.now())
                                        && plan.mailbox(reader, unit.now())
                                                .orElseThrow()
                                                .isReadBy(unit.scope().actor().account())));
    }

    private static Opened opened(Unit unit, EnforcementPlan plan, AccountId reader) {
        Mailbox mailbox = plan.mailbox(reader, unit.now()).orElseThrow();
        return new Opened(
                MailboxView.of(mailbox, Calendars.of(unit), unit.now()),
                TheirLines.name(unit, plan),
                plan.restriction().isOverAt(unit.now())
                        ? "Ended on " + PrintedDate.of(plan.restriction().endsOn())
                        : "Until the end of "
                                + PrintedDate.of(plan.restriction().period().lastDay()),
                mailbox.isInForceAt(unit.now()),
                mailbox.lastRead().filter(unit.today()::equals).isPresent());
    }
}
