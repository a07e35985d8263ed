package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.CallsAtTheDesk;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.act.LoggingAContact;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
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

/** "It just happened": logging a contact, and reading what was logged. */
@Controller
class ContactPages {
    private final Acts acts;
    private final LoggingAContact loggingAContact;
    private final OpeningAnEntry opening;
    private final AfterACall afterACall;
    private final FromTheDesk fromTheDesk;
    private final Uploads uploads;
    private final Tickets tickets;
    private final InstantSource clock;

    ContactPages(
            Acts acts,
            LoggingAContact loggingAContact,
            OpeningAnEntry opening,
            AfterACall afterACall,
            FromTheDesk fromTheDesk,
            Uploads uploads,
            Tickets tickets,
            InstantSource clock) {
        this.acts = acts;
        this.loggingAContact = loggingAContact;
        this.opening = opening;
        this.afterACall = afterACall;
        this.fromTheDesk = fromTheDesk;
        this.uploads = uploads;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/new")
    String form(Scope scope, HttpServletRequest request, Model model) {
        Problems fresh =
                afterACall
                        .called(scope, String.valueOf(request.getParameter("call")))
                        .map(call ->
                                Problems.in(
                                        afterACall.filledIn(
                                                scope,
                                                call,
                                                LocalDate.ofInstant(
                                                        clock.instant(), Period.LONDON))))
                        .orElseGet(Problems::none);
        return form(scope, model, tickets.handOut(scope, LoggingAContact.LOG), fresh);
    }

    /** The same form, begun on a card: sent as a form, so that nobody stands in an address. */
    @Needs(Right.FRONT_DESK)
    @PostMapping("/contacts/new/from-the-desk")
    String fromTheDesk(Scope scope, HttpServletRequest request, Model model) {
        Problems filledIn =
                fromTheDesk
                        .shown(scope, Typed.from(request.getParameterMap()))
                        .map(fromTheDesk::filledIn)
                        .map(Problems::in)
                        .orElseGet(Problems::none);
        return form(scope, model, tickets.handOut(scope, LoggingAContact.LOG), filledIn);
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/new")
    String log(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, LoggingAContact.LOG, request);
        Instant now = clock.instant();
        LogForm form =
                new LogForm(
                        Answers.wordForWord(
                                Typed.from(request.getParameterMap()),
                                LocalDate.ofInstant(now, Period.LONDON)));
        try (Uploads.Uploaded uploaded = uploads.take(request, "files")) {
            Optional<LoggingAContact.Told> told = form.read(now);
            if (told.isEmpty()) {
                if (!uploaded.isEmpty()) {
                    form.problems().add("files", "Choose the files once more");
                }
                String same = request.getParameter(HiddenField.FORM_TICKET);
                return form(scope, model, same, form.problems());
            }
            Optional<CallsAtTheDesk.Called> call =
                    afterACall.called(scope, form.problems().typed().first("call"));
            LoggingAContact.With with =
                    new LoggingAContact.With(
                            form.forColleague(
                                    acts.lookUp(scope, Colleagues::of), scope.actor().account()),
                            uploaded.files(),
                            call,
                            call.flatMap(it -> afterACall.about(scope, it, told.get().who()))
                                    .or(() ->
                                            fromTheDesk.about(
                                                    scope,
                                                    form.problems().typed(),
                                                    told.get().who())));
            return switch (loggingAContact.log(scope, uploaded.with(ticket), told.get(), with)) {
                case Outcome.Done(String address) -> "redirect:" + address + "?logged";
                case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
                case Outcome.Refused refused ->
                        throw new IllegalStateException("Logging is never refused: " + refused);
            };
        }
    }

    private String form(Scope scope, Model model, String ticket, Problems problems) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "called",
                afterACall
                        .called(scope, problems.typed().first("call"))
                        .map(AfterACall::said)
                        .orElse(""));
        model.addAttribute(
                "colleagues",
                Stream.concat(
                                Stream.of(Choice.of("", "Nobody: I was there")),
                                acts.lookUp(scope, Colleagues::of).all().stream()
                                        .filter(each ->
                                                !each.account().equals(scope.actor().account()))
                                        .map(each -> Choice.of(each.account().text(), each.name())))
                        .toList());
        return "contactlog/log";
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}")
    String entry(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        OpenEntry open = opening.open(scope, id, "entry-page");
        if (!open.seeing().theAccount()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", EntryPage.of(open, scope));
        model.addAttribute("justLogged", request.getParameter("logged") != null);
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("savedOtherwise", request.getParameter("otherwise") != null);
        model.addAttribute("askTicket", tickets.handOut(scope, LookingAfterSomebody.ASK));
        return "contactlog/entry";
    }
}
