package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The tasks of an entry: one form a page, all printed by one template. */
@Controller
class EntryFormPages {
    private final OpeningAnEntry opening;
    private final Tickets tickets;
    private final Map<String, EntryForm> forms;

    EntryFormPages(OpeningAnEntry opening, Tickets tickets, List<EntryForm> forms) {
        this.opening = opening;
        this.tickets = tickets;
        this.forms = forms.stream().collect(Collectors.toMap(EntryForm::path, Function.identity()));
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}/{path}")
    String form(Scope scope, @PathVariable UUID id, @PathVariable String path, Model model) {
        EntryForm form = form(path);
        OpenEntry open = open(scope, id, form);
        return shown(form, open, tickets.handOut(scope, form.act()), Problems.none(), model);
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/{id}/{path}")
    String send(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        EntryForm form = form(path);
        FormTicket ticket = tickets.takeBack(scope, form.act(), request);
        OpenEntry open = open(scope, id, form);
        Answers answers = Answers.wordForWord(Typed.from(request.getParameterMap()), open.today());
        return form.send(scope, ticket, open, answers)
                .flatMap(outcome ->
                        Refusals.after(
                                outcome, answers.problems(), rule -> form.fieldOf(rule, open)))
                .orElseGet(() ->
                        shown(
                                form,
                                open,
                                request.getParameter(HiddenField.FORM_TICKET),
                                answers.problems(),
                                model));
    }

    private EntryForm form(String path) {
        EntryForm form = forms.get(path);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }

    private OpenEntry open(Scope scope, UUID id, EntryForm form) {
        OpenEntry open = opening.open(scope, id, "entry-form");
        if (!form.isOpenTo(open)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return open;
    }

    private static String shown(
            EntryForm form, OpenEntry open, String ticket, Problems problems, Model model) {
        model.addAttribute("title", form.title());
        model.addAttribute("why", form.why());
        model.addAttribute("action", open.href(form.path()));
        model.addAttribute("back", "/contacts/" + open.id().text());
        model.addAttribute(
                "caption", open.entry().whoOrUnknown() + ", " + open.entry().channel().words());
        model.addAttribute("questions", form.questions(open));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/form";
    }
}
