package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
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

/** The forms of one page on a case, each described by a {@link CaseForm}. */
@Controller
class CaseFormPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();

    private final CaseAccess access;
    private final Tickets tickets;
    private final WhereItIsDone where;
    private final Map<String, CaseForm> forms;

    CaseFormPages(CaseAccess access, Tickets tickets, WhereItIsDone where, List<CaseForm> forms) {
        this.access = access;
        this.tickets = tickets;
        this.where = where;
        this.forms = forms.stream().collect(Collectors.toMap(CaseForm::path, Function.identity()));
    }

    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/add/{path}")
    String form(Scope scope, @PathVariable UUID id, @PathVariable String path, Model model) {
        CaseForm form = form(path);
        CaseFile file = access.read(scope, "case-form", new CaseId(id));
        String ticket = tickets.handOut(scope, form.act());
        return shown(model, scope, form, file, ticket, Problems.none(), Grounds.none());
    }

    @Needs(Right.WORK_ON_CASES)
    @PostMapping("/cases/{id}/add/{path}")
    String send(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        CaseForm form = form(path);
        FormTicket ticket = tickets.takeBack(scope, form.act(), request);
        CaseFile file = access.read(scope, "case-form", new CaseId(id));
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        Optional<Outcome> outcome = form.send(scope, ticket, file, answers);
        String same = request.getParameter(HiddenField.FORM_TICKET);
        if (outcome.isEmpty()) {
            return shown(model, scope, form, file, same, answers.problems(), Grounds.none());
        }
        return switch (outcome.get()) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) ->
                    shown(model, scope, form, file, same, answers.problems(), grounds);
        };
    }

    private CaseForm form(String path) {
        CaseForm form = forms.get(path);
        if (form == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return form;
    }

    private String shown(
            Model model,
            Scope scope,
            CaseForm form,
            CaseFile file,
            String ticket,
            Problems problems,
            Grounds grounds) {
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("action", CaseHeading.href(file) + "/add/" + form.path());
        model.addAttribute("title", form.title(file));
        model.addAttribute("lead", form.lead());
        model.addAttribute("nothingToDo", form.nothingToDo(file));
        model.addAttribute("button", form.button());
        model.addAttribute("questions", form.questions(file));
        model.addAttribute("letters", previews(form.letters(scope, file)));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "grounds",
                grounds.isEmpty()
                        ? grounds.all()
                        : where.leading(file, access.onward(scope, file), grounds));
        return "casework/form";
    }

    private static Map<String, String> previews(Map<String, LetterDocument> letters) {
        Map<String, String> previews = new LinkedHashMap<>();
        letters.forEach((title, letter) -> previews.put(title, PREVIEW.fragment(letter)));
        return previews;
    }
}
