package org.evenhand.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.mail.act.QueuingALetter;
import org.evenhand.mail.act.SettlingADoubt;
import org.evenhand.mail.act.TakingALetterBack;
import org.evenhand.people.SecondFact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sending a letter by e-mail, taking it back, and saying whether it went. */
@Controller
class EMailPages {
    private final Tickets tickets;
    private final Envelopes envelopes;
    private final InstantSource clock;
    private final QueuingALetter queuing;
    private final TakingALetterBack taking;
    private final SettlingADoubt settling;

    EMailPages(
            Tickets tickets,
            Envelopes envelopes,
            InstantSource clock,
            QueuingALetter queuing,
            TakingALetterBack taking,
            SettlingADoubt settling) {
        this.tickets = tickets;
        this.envelopes = envelopes;
        this.clock = clock;
        this.queuing = queuing;
        this.taking = taking;
        this.settling = settling;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/{id}/e-mail")
    String form(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        String ticket = tickets.handOut(scope, QueuingALetter.QUEUE);
        return shown(scope, new LetterId(id), ticket, Problems.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/{id}/e-mail")
    String queue(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        LetterId letter = new LetterId(id);
        FormTicket ticket = tickets.takeBack(scope, QueuingALetter.QUEUE, request);
        Envelopes.Envelope envelope = envelopes.of(scope, letter);
        Answers answers = answers(request);
        QueuingALetter.Asked asked = asked(answers, envelope.attaches());
        if (asked != null) {
            String next =
                    after(
                            queuing.queue(scope, ticket, letter, asked),
                            envelope.view().page(),
                            answers.problems());
            if (!next.isEmpty()) {
                return next;
            }
        }
        model.addAttribute("saved", false);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return shown(scope, letter, again, answers.problems(), model);
    }

    private static QueuingALetter.@Nullable Asked asked(Answers answers, boolean attaches) {
        SecondFact fact =
                answers.oneOf("secondFact", SecondFact.class, "Choose how you make sure who it is");
        String typed =
                answers.line("typed", Answers.LONGEST_NAME, "Type what makes sure who it is");
        String to = answers.line("to", Answers.LONGEST_LINE, "Choose the address");
        boolean agreed =
                attaches && answers.yes("agreed", "Say whether they agreed to letters there");
        String how =
                agreed
                        ? answers.line("agreedHow", Answers.LONGEST_LINE, "Say how that is known")
                        : "";
        String allTheSame = answers.line("allTheSame", Answers.LONGEST_LINE);
        return answers.fine() && fact != null
                ? new QueuingALetter.Asked(to, agreed, how, fact, typed, allTheSame)
                : null;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/{id}/e-mail/undo")
    String undoForm(Scope scope, @PathVariable UUID id, Model model) {
        String ticket = tickets.handOut(scope, TakingALetterBack.TAKE);
        return undoShown(scope, new LetterId(id), ticket, Grounds.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/{id}/e-mail/undo")
    String undo(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        LetterId letter = new LetterId(id);
        FormTicket ticket = tickets.takeBack(scope, TakingALetterBack.TAKE, request);
        Envelopes.Envelope envelope = envelopes.of(scope, letter);
        Outcome outcome = taking.take(scope, ticket, letter);
        if (outcome instanceof Outcome.Refused(Grounds grounds)) {
            return undoShown(
                    scope, letter, request.getParameter(HiddenField.FORM_TICKET), grounds, model);
        }
        return "redirect:" + envelope.view().page() + "?saved";
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping("/letters/{id}/e-mail/doubt")
    String doubtForm(Scope scope, @PathVariable UUID id, Model model) {
        String ticket = tickets.handOut(scope, SettlingADoubt.SETTLE);
        return doubtShown(scope, new LetterId(id), ticket, Problems.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping("/letters/{id}/e-mail/doubt")
    String settle(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        LetterId letter = new LetterId(id);
        FormTicket ticket = tickets.takeBack(scope, SettlingADoubt.SETTLE, request);
        Envelopes.Envelope envelope = envelopes.of(scope, letter);
        Answers answers = answers(request);
        boolean went = answers.yes("went", "Say whether it went");
        String words = answers.line("words", Answers.LONGEST_LINE, "Say how you know");
        if (answers.fine()) {
            String next =
                    after(
                            settling.settle(scope, ticket, letter, went, words),
                            envelope.view().page(),
                            answers.problems());
            if (!next.isEmpty()) {
                return next;
            }
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return doubtShown(scope, letter, again, answers.problems(), model);
    }

    private Answers answers(HttpServletRequest request) {
        return new Answers(
                Typed.from(request.getParameterMap()),
                LocalDate.ofInstant(clock.instant(), Period.LONDON));
    }

    /** Who may not read the letter itself comes back to its e-mail. */
    private static String after(Outcome outcome, String page, Problems problems) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:" + page + "?saved";
            case Outcome.SavedOtherwise _ -> "redirect:" + page + "?saved";
            case Outcome.Refused(Grounds grounds) -> {
                for (Ground ground : grounds) {
                    problems.refuse(fieldOf(ground.rule()), ground);
                }
                yield "";
            }
        };
    }

    private static String fieldOf(String rule) {
        return switch (rule) {
            case "people.second-fact-does-not-match", "letter.recipient-not-confirmed" -> "typed";
            case "mail.head-says-why-it-cannot-wait", "mail.lands-when-somebody-can-answer" ->
                    "allTheSame";
            case "mail.is-in-doubt" -> "words";
            default -> "to";
        };
    }

    private String shown(
            Scope scope, LetterId letter, String ticket, Problems problems, Model model) {
        Envelopes.Envelope envelope = envelopes.of(scope, letter);
        model.addAttribute("envelope", envelope);
        model.addAttribute("letter", envelope.view());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "mail/eMail";
    }

    private String undoShown(
            Scope scope, LetterId letter, String ticket, Grounds grounds, Model model) {
        model.addAttribute("letter", envelopes.of(scope, letter).view());
        model.addAttribute("ticket", ticket);
        model.addAttribute("grounds", grounds.all());
        return "mail/undo";
    }

    private String doubtShown(
            Scope scope, LetterId letter, String ticket, Problems problems, Model model) {
        model.addAttribute("letter", envelopes.of(scope, letter).view());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "mail/doubt";
    }
}
