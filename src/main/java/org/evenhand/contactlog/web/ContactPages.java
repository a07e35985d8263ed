package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** "It just happened": logging a contact, and reading what was logged. */
@Controller
class ContactPages {
    private final Acts acts;
    private final LoggingAContact loggingAContact;
    private final Tickets tickets;
    private final InstantSource clock;

    ContactPages(Acts acts, LoggingAContact loggingAContact, Tickets tickets, InstantSource clock) {
        this.acts = acts;
        this.loggingAContact = loggingAContact;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/new")
    String form(Scope scope, Model model) {
        return form(model, tickets.handOut(scope, LoggingAContact.LOG), Problems.none());
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/new")
    String log(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, LoggingAContact.LOG, request);
        LogForm form = new LogForm(Typed.from(request.getParameterMap()));
        Optional<LoggingAContact.Told> told = form.read(clock.instant());
        if (told.isEmpty()) {
            String same = request.getParameter(org.evenhand.ui.HiddenField.FORM_TICKET);
            return form(model, same, form.problems());
        }
        return switch (loggingAContact.log(scope, ticket, told.get())) {
            case Outcome.Done(String address) -> "redirect:" + address + "?logged";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused refused ->
                    throw new IllegalStateException("Logging is never refused: " + refused);
        };
    }

    private static String form(Model model, String ticket, Problems problems) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/log";
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}")
    String entry(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        EntryId entryId = new EntryId(id);
        Entry entry =
                acts.read(
                                scope,
                                "entry-page",
                                unit ->
                                        Entries.byId(unit, entryId)
                                                .filter(found -> maySee(scope, found)),
                                entryId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("entry", EntryView.of(entry));
        model.addAttribute("justLogged", request.getParameter("logged") != null);
        model.addAttribute("savedOtherwise", request.getParameter("otherwise") != null);
        return "contactlog/entry";
    }

    @Needs(Right.SEE_RECORD)
    @GetMapping("/contacts")
    String record(Scope scope, Model model) {
        model.addAttribute(
                "entries",
                acts.read(scope, "record-of-contact", Entries::all).stream()
                        .map(EntryView::of)
                        .toList());
        return "contactlog/record";
    }

    /** Reporters see their own entry; the rest needs the right to the record. */
    private static boolean maySee(Scope scope, Entry entry) {
        return entry.loggedBy().account().equals(scope.actor().account())
                || Right.SEE_RECORD.isOpenTo(scope.roles());
    }
}
