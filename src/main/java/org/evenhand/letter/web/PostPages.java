package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.PostRound;
import org.evenhand.letter.SendingMethod;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.SecondFact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A round to the post: what waits is printed together, and recorded together as posted (J6). */
@Controller
class PostPages {
    private static final String PAGE = "/letters/post";

    private final Acts acts;
    private final ForThePost forThePost;
    private final RecordingDelivery recordingDelivery;
    private final Tickets tickets;
    private final InstantSource clock;

    PostPages(
            Acts acts,
            ForThePost forThePost,
            RecordingDelivery recordingDelivery,
            Tickets tickets,
            InstantSource clock) {
        this.acts = acts;
        this.forThePost = forThePost;
        this.recordingDelivery = recordingDelivery;
        this.tickets = tickets;
        this.clock = clock;
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping(PAGE)
    String page(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        String ticket = tickets.handOut(scope, RecordingDelivery.RECORD);
        return shown(scope, ticket, Problems.none(), model);
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping(PAGE + ".pdf")
    ResponseEntity<byte[]> pdf(Scope scope) {
        return Attachment.of(
                "application/pdf", "letters-for-the-post.pdf", printed(scope, PostRound::pdf));
    }

    @Needs(Right.POST_LETTERS)
    @GetMapping(PAGE + ".zip")
    ResponseEntity<byte[]> zip(Scope scope) {
        return Attachment.of(
                "application/zip", "letters-for-the-post.zip", printed(scope, PostRound::zip));
    }

    /** With a trace on each letter, as when it is saved alone. */
    private byte[] printed(Scope scope, Function<PostRound, byte[]> as) {
        List<IssuedLetter> ready = acts.lookUp(scope, forThePost::of).ready();
        Id[] read = ready.stream().map(IssuedLetter::id).toArray(Id[]::new);
        return as.apply(
                acts.read(scope, "letters-for-the-post", unit -> PostRound.of(unit, ready), read));
    }

    @Needs(Right.POST_LETTERS)
    @PostMapping(PAGE)
    String posted(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, RecordingDelivery.RECORD, request);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), today());
        Map<LetterId, RecordingDelivery.Delivery> deliveries = deliveries(scope, answers);
        if (answers.fine()) {
            switch (recordingDelivery.recordAll(scope, ticket, deliveries, PAGE)) {
                case Outcome.Done(String address) -> {
                    return "redirect:" + address + "?saved";
                }
                case Outcome.SavedOtherwise(String address) -> {
                    return "redirect:" + address + "?saved";
                }
                case Outcome.Refused(var grounds) ->
                        grounds.forEach(ground -> answers.problems().refuse("letter", ground));
            }
        }
        model.addAttribute("saved", false);
        return shown(
                scope, request.getParameter(HiddenField.FORM_TICKET), answers.problems(), model);
    }

    /** Of each letter that was ticked and still waits; what stands against one is beside it. */
    private Map<LetterId, RecordingDelivery.Delivery> deliveries(Scope scope, Answers answers) {
        Set<String> ticked = Set.copyOf(answers.problems().typed().all("letter"));
        Instant at = WhenAnswers.read(answers, answers.problems().typed());
        String by = answers.line("by", Answers.LONGEST_NAME, "Enter who posted them");
        String proof = answers.line("proof", Answers.LONGEST_LINE, "Say how that is known");
        Map<LetterId, RecordingDelivery.Delivery> deliveries = new LinkedHashMap<>();
        List<IssuedLetter> ready = acts.lookUp(scope, forThePost::of).ready();
        if (ready.stream().filter(each -> ticked.contains(each.id().text())).count()
                < ticked.size()) {
            answers.problems()
                    .add(
                            "letter",
                            "A letter that you ticked does not wait any more: it was recorded meanwhile, or is"
                                    + " left out below with the reason. Nothing is recorded yet: look at the"
                                    + " ticks, and send the others again");
        }
        for (IssuedLetter letter : ready) {
            if (ticked.contains(letter.id().text())) {
                String field = "typed-" + letter.id().text();
                String typed =
                        answers.line(
                                field,
                                Answers.LONGEST_NAME,
                                "Type what makes sure who letter %s is for"
                                        .formatted(letter.number()));
                if (at != null && !typed.isEmpty()) {
                    RecordingDelivery.Delivery delivery = delivery(at, by, proof, typed);
                    deliveries.put(letter.id(), delivery);
                    against(scope, letter, delivery, field, answers.problems());
                }
            }
        }
        if (deliveries.isEmpty() && answers.fine()) {
            answers.problems().add("letter", "Tick the letters that were posted");
        }
        return deliveries;
    }

    private void against(
            Scope scope,
            IssuedLetter letter,
            RecordingDelivery.Delivery delivery,
            String field,
            Problems problems) {
        for (Ground ground :
                acts.lookUp(scope, unit -> RecordingDelivery.against(unit, letter, delivery))) {
            problems.refuse(field, ground);
        }
    }

    private static RecordingDelivery.Delivery delivery(
            Instant at, String by, String proof, String typed) {
        return new RecordingDelivery.Delivery(
                SendingMethod.FIRST_CLASS_POST, at, "", by, proof, SecondFact.likely(typed), typed);
    }

    private List<PostRow> row(Scope scope, List<IssuedLetter> ready) {
        return acts.lookUp(
                scope,
                unit ->
                        ready.stream()
                                .map(letter ->
                                        PostRow.of(letter, RecordingDelivery.serving(unit, letter)))
                                .toList());
    }

    private String shown(Scope scope, String ticket, Problems problems, Model model) {
        ForThePost.Round round = acts.read(scope, "letters-for-the-post-page", forThePost::of);
        model.addAttribute("ready", row(scope, round.ready()));
        model.addAttribute(
                "leftOut",
                round.leftOut().stream()
                        .map(one -> PostRow.of(one.letter(), List.of()).leftOut(one.because()))
                        .toList());
        model.addAttribute("today", today());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "letter/post";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }
}
