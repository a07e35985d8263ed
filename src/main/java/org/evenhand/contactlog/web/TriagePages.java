package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.InForce;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The triage of a contact during a PCCR (P53, J12): what was in force said this; what was it? */
@Controller
class TriagePages {
    private final Acts acts;
    private final Tickets tickets;
    private final InForce inForce;
    private final TriagingAContact triaging;

    TriagePages(Acts acts, Tickets tickets, InForce inForce, TriagingAContact triaging) {
        this.acts = acts;
        this.tickets = tickets;
        this.inForce = inForce;
        this.triaging = triaging;
    }

    @Needs(Right.TRIAGE_CONTACTS)
    @GetMapping("/contacts/{id}/triage")
    String triage(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Optional<UUID> person,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("done", request.getParameter("done") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return page(
                scope,
                model,
                new EntryId(id),
                person.map(PersonId::new),
                tickets.handOut(scope, TriagingAContact.TRIAGE),
                Problems.none());
    }

    @Needs(Right.TRIAGE_CONTACTS)
    @PostMapping("/contacts/{id}/triage")
    String triage(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, TriagingAContact.TRIAGE, request);
        EntryId entry = new EntryId(id);
        TriageForm form = new TriageForm(Typed.from(request.getParameterMap()));
        PersonId person = person(scope, entry, form);
        Optional<TriagingAContact.Told> told = form.read(person);
        if (told.isPresent()) {
            switch (triaging.triage(scope, ticket, entry, told.get())) {
                case Outcome.Done(String address) -> {
                    return "redirect:" + address + "?done";
                }
                case Outcome.SavedOtherwise(String address) -> {
                    return "redirect:" + address + "?otherwise";
                }
                case Outcome.Refused(Grounds grounds) -> form.refused(grounds);
            }
        }
        model.addAttribute("done", false);
        model.addAttribute("otherwise", false);
        return page(
                scope,
                model,
                entry,
                Optional.of(person),
                String.valueOf(request.getParameter(HiddenField.FORM_TICKET)),
                form.problems());
    }

    /** The person named in the form, who has to be recorded in this school. */
    private PersonId person(Scope scope, EntryId entry, TriageForm form) {
        try {
            PersonId person =
                    new PersonId(UUID.fromString(form.problems().typed().first("person")));
            return acts.lookUp(
                            scope,
                            unit ->
                                    Entries.byId(unit, entry)
                                            .map(it -> words(unit, it))
                                            .flatMap(it -> it.whose(Optional.of(person)))
                                            .filter(person::equals))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException noId) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noId);
        }
    }

    private String page(
            Scope scope,
            Model model,
            EntryId entry,
            Optional<PersonId> person,
            String ticket,
            Problems problems) {
        Id[] about = person.map(it -> new Id[] {entry, it}).orElseGet(() -> new Id[] {entry});
        TriageView view =
                acts.read(
                                scope,
                                "triage-page",
                                unit ->
                                        Entries.byId(unit, entry)
                                                .map(it -> words(unit, it).view(person)),
                                about)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", view);
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/triage";
    }

    private TriageInWords words(
            org.evenhand.ledger.Unit unit, org.evenhand.contactlog.Entry entry) {
        return new TriageInWords(unit, inForce, triaging, entry);
    }
}
