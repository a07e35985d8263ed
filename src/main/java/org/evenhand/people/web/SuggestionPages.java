package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ChangeSuggested;
import org.evenhand.people.ChildFound;
import org.evenhand.people.ChildNotFound;
import org.evenhand.people.DifferenceFound;
import org.evenhand.people.NameSuggested;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.SuggestedChange;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.act.AnsweringASuggestion;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Link;
import org.evenhand.ui.Pagination;
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
 * Saying whether a name, a number, an address or a child that came with a contact or a file is the
 * person's, and the list of what files say otherwise.
 */
@Controller
class SuggestionPages {
    private static final int OF_A_PAGE = 100;

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final AnsweringASuggestion answering;

    SuggestionPages(
            Acts acts, Tickets tickets, InstantSource clock, AnsweringASuggestion answering) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.answering = answering;
    }

    /** What may be answered. */
    enum Answer {
        THEIRS,
        NOT_THEIRS
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/differences")
    String differences(Scope scope, HttpServletRequest request, Model model) {
        List<Recorded<SuggestedChange>> all = acts.lookUp(scope, SuggestedChanges::withFiles);
        int pages = Math.max(1, (all.size() + OF_A_PAGE - 1) / OF_A_PAGE);
        int page = ImportRowPages.page(request.getParameter("page"), pages);
        List<Recorded<SuggestedChange>> shown =
                all.subList((page - 1) * OF_A_PAGE, Math.min(page * OF_A_PAGE, all.size()));
        model.addAttribute(
                "differences",
                acts.read(
                        scope,
                        "differences",
                        unit ->
                                DifferenceView.sorted(
                                        shown.stream().flatMap(each -> view(unit, each))),
                        shown.stream().map(each -> each.fact().person()).toArray(Id[]::new)));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("count", all.size());
        model.addAttribute(
                "pagination",
                pages == 1
                        ? null
                        : Pagination.of(
                                page, pages, to -> "/people/import/differences?page=" + to));
        return "people/import-differences";
    }

    private static Stream<DifferenceView> view(Unit unit, Recorded<SuggestedChange> suggested) {
        return People.byId(unit, suggested.fact().person()).stream()
                .map(person -> DifferenceView.of(person, suggested));
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/{id}/suggested/{what}")
    String form(Scope scope, @PathVariable UUID id, @PathVariable UUID what, Model model) {
        String ticket = tickets.handOut(scope, AnsweringASuggestion.ANSWER);
        return shown(scope, new PersonId(id), new FactId(what), ticket, Problems.none(), model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/{id}/suggested/{what}")
    String send(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID what,
            HttpServletRequest request,
            Model model) {
        FormTicket ticket = tickets.takeBack(scope, AnsweringASuggestion.ANSWER, request);
        PersonId person = new PersonId(id);
        FactId suggestion = new FactId(what);
        Persons.read(acts, scope, "person-form", person);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        Answer answer = answers.oneOf("answer", Answer.class, "Choose whether it is theirs");
        String because =
                answers.line(
                        "because",
                        Answers.LONGEST_LINE,
                        "Enter who confirmed it and how, or why not");
        String address = "";
        if (answers.fine()) {
            Outcome outcome =
                    answering.answer(
                            scope,
                            ticket,
                            person,
                            suggestion,
                            answer == Answer.THEIRS,
                            answers.ticked("shared"),
                            because);
            address = Persons.after(outcome, answers.problems(), "because");
            if (!address.isEmpty()
                    && file(suggested(scope, person, suggestion).fact()).isPresent()) {
                address = "redirect:/people/import/differences?saved";
            }
        }
        String again = request.getParameter(HiddenField.FORM_TICKET);
        return address.isEmpty()
                ? shown(scope, person, suggestion, again, answers.problems(), model)
                : address;
    }

    private String shown(
            Scope scope, PersonId id, FactId what, String ticket, Problems problems, Model model) {
        Person person = Persons.read(acts, scope, "person-form", id);
        Recorded<SuggestedChange> suggested = suggested(scope, id, what);
        SuggestedChange told = suggested.fact();
        List<String> others =
                acts.lookUp(
                        scope,
                        unit ->
                                told
                                        .point()
                                        .map(kind -> People.with(unit, kind, told.value()))
                                        .orElse(List.of())
                                        .stream()
                                        .filter(found -> !person.isRecordedAs(found.id()))
                                        .map(People.Found::name)
                                        .toList());
        model.addAttribute("name", person.name());
        model.addAttribute("person", FoundView.href(person));
        model.addAttribute("what", told.what());
        model.addAttribute("words", SuggestedWords.of(person, told));
        model.addAttribute("by", Said.by(suggested));
        model.addAttribute("cameWith", cameWith(told));
        model.addAttribute("others", String.join(", ", others));
        model.addAttribute(
                "safe",
                told.point().isPresent()
                        && person.contactPoints().stream()
                                .anyMatch(point -> point.kept().fact().safe()));
        model.addAttribute("action", "/people/" + id.text() + "/suggested/" + what.text());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/suggested";
    }

    private static Link cameWith(SuggestedChange told) {
        return file(told)
                .map(file -> Link.to("a file from your school’s system", ImportView.address(file)))
                .orElseGet(() ->
                        Link.to(
                                "a contact that was said to be theirs",
                                "/contacts/" + told.cameWith().text()));
    }

    private static Optional<FactId> file(SuggestedChange told) {
        return switch (told) {
            case DifferenceFound found -> Optional.of(found.imported());
            case ChildFound found -> Optional.of(found.imported());
            case ChildNotFound gone -> Optional.of(gone.imported());
            case ChangeSuggested _, NameSuggested _ -> Optional.empty();
        };
    }

    private Recorded<SuggestedChange> suggested(Scope scope, PersonId person, FactId what) {
        Optional<Recorded<SuggestedChange>> found =
                acts.lookUp(
                        scope,
                        unit ->
                                Recorded.ofKind(unit.about(person), SuggestedChange.class)
                                        .filter(each -> each.id().equals(what))
                                        .findFirst());
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
