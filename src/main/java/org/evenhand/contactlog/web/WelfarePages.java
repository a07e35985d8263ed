package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Seeing;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.WelfareAnswered;
import org.evenhand.contactlog.WelfareClosed;
import org.evenhand.contactlog.WelfareOffered;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.contactlog.act.LookingAfterSomebody;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Link;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The welfare thread of one affected person: theirs to read, answer and close (J14). It is the same
 * one under every contact of a case; what was written under a contact is shown to whoever may see
 * it there, and counted for others.
 */
@Controller
class WelfarePages {
    private static final String FIELD = "words";

    private final Acts acts;
    private final OpeningAnEntry opening;
    private final Tickets tickets;
    private final LookingAfterSomebody lookingAfter;

    WelfarePages(
            Acts acts, OpeningAnEntry opening, Tickets tickets, LookingAfterSomebody lookingAfter) {
        this.acts = acts;
        this.opening = opening;
        this.tickets = tickets;
        this.lookingAfter = lookingAfter;
    }

    @Needs(Right.LOG_CONTACT)
    @GetMapping("/contacts/{id}/welfare/{key}")
    String thread(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID key,
            HttpServletRequest request,
            Model model) {
        Opened opened = open(scope, id, key);
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("asked", request.getParameter("asked") != null);
        return shown(scope, opened, Problems.none(), model);
    }

    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/{id}/welfare/{key}/{step}")
    String step(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID key,
            @PathVariable String step,
            HttpServletRequest request,
            Model model) {
        Act act = act(step);
        FormTicket ticket = tickets.takeBack(scope, act, request);
        Opened opened = open(scope, id, key);
        Answers answers =
                Answers.wordForWord(Typed.from(request.getParameterMap()), opened.open().today());
        String words = answers.text(FIELD, Answers.LONGEST_ACCOUNT);
        if (words.isEmpty() && answers.fine() && !mayBeEmpty(scope, opened, step)) {
            answers.problems().add(FIELD, "Write a sentence");
        }
        Optional<String> away =
                answers.fine()
                        ? Refusals.after(
                                perform(scope, ticket, opened, step, words),
                                answers.problems(),
                                rule -> FIELD)
                        : Optional.empty();
        model.addAttribute("saved", false);
        model.addAttribute("asked", false);
        return away.map(address ->
                        "redirect:" + opened.address() + address.substring(address.indexOf('?')))
                .orElseGet(() -> shown(scope, opened, answers.problems(), model));
    }

    /** Asks for a thread of one's own. */
    @Needs(Right.LOG_CONTACT)
    @PostMapping("/contacts/{id}/welfare")
    String ask(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        FormTicket ticket = tickets.takeBack(scope, LookingAfterSomebody.ASK, request);
        OpenEntry open = opening.open(scope, id, "welfare");
        if (!mayAsk(scope, open)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        lookingAfter.ask(scope, ticket, open.id());
        return "redirect:" + open.href("welfare/" + scope.actor().account().text()) + "?asked";
    }

    private static boolean mayAsk(Scope scope, OpenEntry open) {
        return open.seeing().own() || open.entry().isDirectedAt(scope.actor().account());
    }

    private static boolean mayBeEmpty(Scope scope, Opened opened, String step) {
        return step.equals("close") && opened.isTheirs(scope);
    }

    private static Act act(String step) {
        return switch (step) {
            case "offer" -> LookingAfterSomebody.OFFER;
            case "answer" -> LookingAfterSomebody.ANSWER;
            case "close" -> LookingAfterSomebody.CLOSE;
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private Outcome perform(
            Scope scope, FormTicket ticket, Opened opened, String step, String words) {
        EntryId entry = opened.open().id();
        Target affected = opened.thread().affected();
        return switch (step) {
            case "offer" ->
                    lookingAfter.offer(
                            scope,
                            ticket,
                            new WelfareOffered(entry, affected, opened.open().today(), words));
            case "answer" ->
                    lookingAfter.answer(scope, ticket, new WelfareAnswered(entry, affected, words));
            default -> lookingAfter.close(scope, ticket, new WelfareClosed(entry, affected, words));
        };
    }

    /**
     * One thread, as a request opened it under one of its contacts.
     *
     * @param others what they may see of its other contacts
     */
    private record Opened(OpenEntry open, WelfareThread thread, Map<EntryId, Seeing> others) {
        String address() {
            return open.href("welfare/" + thread.affected().key());
        }

        boolean isTheirs(Scope scope) {
            return isOf(thread, scope);
        }

        /** The contacts under which they may read what was written in it. */
        Set<EntryId> readable(Scope scope) {
            return Stream.concat(
                            Stream.of(open.id()),
                            others.entrySet().stream()
                                    .filter(other -> mayRead(thread, other.getValue(), scope))
                                    .map(Map.Entry::getKey))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Its other contacts that are open to them, each under its name. */
        List<Link> otherContacts() {
            return thread.contacts().stream()
                    .filter(contact ->
                            others.containsKey(contact.id())
                                    && others.get(contact.id()).theAccount())
                    .map(contact ->
                            Link.to(
                                    "%s, %s"
                                            .formatted(
                                                    contact.channel().words(),
                                                    Said.day(contact.happenedOn())),
                                    "/contacts/" + contact.id().text()))
                    .toList();
        }
    }

    private static boolean isOf(WelfareThread thread, Scope scope) {
        return thread.affected().is(scope.actor().account());
    }

    /** Theirs; or of those who see the contact, and of the health and safety lead. */
    private static boolean mayRead(WelfareThread thread, Seeing seeing, Scope scope) {
        return isOf(thread, scope) || seeing.whole() || scope.is(Role.SAFETY_LEAD);
    }

    private Opened open(Scope scope, UUID id, UUID key) {
        OpenEntry open = opening.open(scope, id, "welfare");
        return open.entry().welfare().stream()
                .filter(thread -> thread.affected().key().equals(key))
                .filter(thread -> mayRead(thread, open.seeing(), scope))
                .map(thread -> new Opened(open, thread, others(scope, open.id(), thread)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Reading what was written under another contact leaves its trace there too. */
    private Map<EntryId, Seeing> others(Scope scope, EntryId here, WelfareThread thread) {
        List<Entry> others =
                thread.contacts().stream().filter(each -> !each.id().equals(here)).toList();
        return others.isEmpty()
                ? Map.of()
                : acts.read(
                        scope,
                        "welfare",
                        unit ->
                                others.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Entry::id, each -> Seeing.of(unit, each))),
                        others.stream().map(Entry::id).toArray(Id[]::new));
    }

    private String shown(Scope scope, Opened opened, Problems problems, Model model) {
        WelfareThread thread = opened.thread();
        boolean theirs = opened.isTheirs(scope);
        model.addAttribute("name", thread.affected().name());
        model.addAttribute("theirs", theirs);
        model.addAttribute("open", thread.isOpen());
        model.addAttribute(
                "mayOffer", scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.SAFETY_LEAD));
        model.addAttribute("mayClose", theirs || scope.is(Role.SAFETY_LEAD));
        model.addAttribute(
                "mayAskAgain",
                !thread.isOpen() && mayAsk(scope, opened.open())
                        ? opened.open().href("welfare")
                        : null);
        Set<EntryId> readable = opened.readable(scope);
        model.addAttribute("lines", WelfareLine.of(thread, readable));
        model.addAttribute("withheld", WelfareLine.notOf(thread, readable));
        model.addAttribute("contacts", thread.contacts().size());
        model.addAttribute("others", opened.otherContacts());
        model.addAttribute("address", opened.address());
        model.addAttribute(
                "back",
                opened.open().seeing().theAccount()
                        ? "/contacts/" + opened.open().id().text()
                        : "/");
        model.addAttribute("papers", opened.open().papers());
        model.addAttribute("impact", theirs ? opened.open().href("impact") : null);
        model.addAttribute(
                "wishes",
                theirs && opened.open().entry().isKeptToFewer()
                        ? opened.open().href(WishesForm.PATH)
                        : null);
        model.addAttribute("offer", tickets.handOut(scope, LookingAfterSomebody.OFFER));
        model.addAttribute("answer", tickets.handOut(scope, LookingAfterSomebody.ANSWER));
        model.addAttribute("ask", tickets.handOut(scope, LookingAfterSomebody.ASK));
        model.addAttribute("close", tickets.handOut(scope, LookingAfterSomebody.CLOSE));
        model.addAttribute("problems", problems);
        return "contactlog/welfare";
    }
}
