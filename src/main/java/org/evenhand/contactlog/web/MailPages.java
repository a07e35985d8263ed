package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.MailBatch;
import org.evenhand.contactlog.MailRead;
import org.evenhand.contactlog.act.LoggingFromEmails;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.people.ContactKind;
import org.evenhand.people.People;
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

/** E-mails dropped at once become proposed entries, and one click makes entries of them. */
@Controller
class MailPages {
    private final Tickets tickets;
    private final Uploads uploads;
    private final LoggingFromEmails logging;
    private final Acts acts;

    MailPages(Tickets tickets, Uploads uploads, LoggingFromEmails logging, Acts acts) {
        this.tickets = tickets;
        this.uploads = uploads;
        this.logging = logging;
        this.acts = acts;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/mails")
    String form(Scope scope, Model model) {
        return form(model, tickets.handOut(scope, LoggingFromEmails.OFFER), Problems.none());
    }

    private static String form(Model model, String ticket, Problems problems) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/mails";
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/mails")
    String offer(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, LoggingFromEmails.OFFER, request);
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        try (Uploads.Uploaded uploaded = uploads.take(request, "files")) {
            if (uploaded.isEmpty()) {
                problems.add("files", "Choose at least one e-mail");
            } else if (uploaded.files().size() > LoggingFromEmails.MOST) {
                problems.add(
                        "files",
                        "Those are " + uploaded.files().size() + "; choose at most 40 at a time");
            }
            Optional<String> away =
                    problems.isEmpty()
                            ? Refusals.after(
                                    logging.offer(scope, uploaded.with(ticket), uploaded.files()),
                                    problems,
                                    rule -> "files")
                            : Optional.empty();
            return away.orElseGet(
                    () -> form(model, request.getParameter(HiddenField.FORM_TICKET), problems));
        }
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/mails/{id}")
    String batch(Scope scope, @PathVariable UUID id, Model model) {
        return shown(
                scope, id, tickets.handOut(scope, LoggingFromEmails.LOG), Problems.none(), model);
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/mails/{id}")
    String log(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, LoggingFromEmails.LOG, request);
        MailBatch batch = batch(scope, id);
        Answers answers =
                Answers.wordForWord(
                        Typed.from(request.getParameterMap()),
                        LocalDate.ofInstant(batch.offeredAt(), Period.LONDON));
        List<LoggingFromEmails.Chosen> chosen = new ArrayList<>();
        for (MailBatch.Proposal proposal : batch.proposals()) {
            String number = Integer.toString(proposal.number());
            if (proposal.file().isKept() && answers.chosen("log").contains(number)) {
                String who = answers.line("who-" + number, Answers.LONGEST_NAME);
                Optional<PersonId> person =
                        proposedPerson(scope, proposal)
                                .filter(found -> answers.chosen("person").contains(number))
                                .map(People.Found::id);
                Optional<Instant> cameAt =
                        proposal.isDated(batch.offeredAt())
                                ? Optional.empty()
                                : cameAt(answers, number, batch.offeredAt());
                chosen.add(new LoggingFromEmails.Chosen(proposal.number(), who, person, cameAt));
            }
        }
        Optional<String> away =
                answers.fine()
                        ? Refusals.after(
                                logging.log(scope, ticket, batch.id(), chosen),
                                answers.problems(),
                                rule -> "log")
                        : Optional.empty();
        return away.orElseGet(() ->
                shown(
                        scope,
                        id,
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        model));
    }

    /** Never the moment of logging: that would be conduct on a day on which there was none. */
    private static Optional<Instant> cameAt(Answers answers, String number, Instant offeredAt) {
        LocalDate day =
                answers.pastDay("date-" + number, "Enter the day on which this e-mail came");
        LocalTime time = answers.time("time-" + number);
        if (time == null && answers.problems().at("time-" + number) == null) {
            answers.problems()
                    .add("time-" + number, "Enter about what time it came, like 8:45am or 2:30pm");
        }
        if (day == null || time == null) {
            return Optional.empty();
        }
        Instant moment = answers.moment("time-" + number, day, time);
        if (moment != null && moment.isAfter(offeredAt)) {
            answers.problems().add("time-" + number, "That is after the e-mail was chosen here");
        }
        return Optional.ofNullable(moment);
    }

    private MailBatch batch(Scope scope, UUID id) {
        return acts.read(
                        scope,
                        "mail-batch",
                        unit -> MailBatch.of(unit, scope.actor().account(), new FactId(id)),
                        new FactId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Whoever alone has that address; a shared mailbox names nobody (E2). */
    private Optional<People.Found> proposedPerson(Scope scope, MailBatch.Proposal proposal) {
        MailRead mail = proposal.file().mail();
        if (mail == null
                || mail.fromAddress().isEmpty()
                || !Right.SEE_PEOPLE.isOpenTo(scope.roles())) {
            return Optional.empty();
        }
        List<People.Found> with =
                acts.lookUp(
                        scope, unit -> People.with(unit, ContactKind.E_MAIL, mail.fromAddress()));
        return with.size() == 1 ? Optional.of(with.getFirst()) : Optional.empty();
    }

    private String shown(Scope scope, UUID id, String ticket, Problems problems, Model model) {
        MailBatch batch = batch(scope, id);
        model.addAttribute(
                "proposals",
                batch.proposals().stream()
                        .map(proposal ->
                                ProposalView.of(
                                        proposal,
                                        batch.offeredAt(),
                                        proposedPerson(scope, proposal).orElse(null)))
                        .toList());
        model.addAttribute(
                "entries",
                acts
                        .read(
                                scope,
                                "mail-batch-entries",
                                unit ->
                                        batch.entries().stream()
                                                .flatMap(
                                                        entry -> Entries.byId(unit, entry).stream())
                                                .toList(),
                                batch.entries().toArray(Id[]::new))
                        .stream()
                        .map(EntryView::of)
                        .toList());
        model.addAttribute("action", "/contacts/mails/" + batch.id().text());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "contactlog/mailBatch";
    }
}
