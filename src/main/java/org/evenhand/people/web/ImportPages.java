package org.evenhand.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Namesakes;
import org.evenhand.people.PeopleImported;
import org.evenhand.people.PeoplePurged;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.Unused;
import org.evenhand.people.act.ImportingPeople;
import org.evenhand.people.importing.ImportDraft;
import org.evenhand.people.importing.ImportDrafts;
import org.evenhand.people.importing.RollAnswers;
import org.evenhand.people.importing.RollFile;
import org.evenhand.people.importing.RollPlan;
import org.evenhand.people.importing.RollSheet;
import org.evenhand.ui.Answers;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Link;
import org.evenhand.ui.Pagination;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * People from the school's information system, in steps: a file is chosen, its columns are told
 * apart, it is looked at and confirmed. The rows in between are those of {@link ImportRowPages}.
 */
@Controller
class ImportPages {
    private static final int UNUSED_OF_A_PAGE = 100;

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final ImportDrafts drafts;
    private final ImportingPeople importing;

    ImportPages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            ImportDrafts drafts,
            ImportingPeople importing) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.drafts = drafts;
        this.importing = importing;
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import")
    String start(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("givenUp", request.getParameter("given-up") != null);
        return start(scope, tickets.handOut(scope, ImportingPeople.IMPORT), Problems.none(), model);
    }

    private String start(Scope scope, String ticket, Problems problems, Model model) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "waiting",
                acts.keepADraft(scope, drafts::waiting).stream()
                        .map(each ->
                                Link.to(
                                        ImportView.moment(each.startedAt()),
                                        ImportView.address(each.id()) + "/columns"))
                        .toList());
        model.addAttribute(
                "imports",
                acts.lookUp(scope, unit -> unit.all(PeopleImported.class)).reversed().stream()
                        .map(ImportView::of)
                        .toList());
        return "people/import";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/import")
    String choose(Scope scope, HttpServletRequest request, Model model)
            throws ServletException, IOException {
        FormTicket ticket = tickets.takeBack(scope, ImportingPeople.IMPORT, request);
        Problems problems = Problems.in(Typed.from(request.getParameterMap()));
        Optional<RollFile.Legible> file = ImportForm.file(request, problems);
        if (file.isEmpty()) {
            model.addAttribute("givenUp", false);
            return start(scope, request.getParameter(HiddenField.FORM_TICKET), problems, model);
        }
        FactId id = acts.keepADraft(scope, unit -> drafts.start(unit, ticket.key(), file.get()));
        return "redirect:" + ImportView.address(id) + "/columns";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/{id}/columns")
    String columns(Scope scope, @PathVariable UUID id, Model model) {
        return columns(
                open(scope, id),
                tickets.handOut(scope, ImportingPeople.IMPORT),
                Problems.none(),
                model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/import/{id}/columns")
    String tellApart(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket _ = tickets.takeBack(scope, ImportingPeople.IMPORT, request);
        ImportDraft draft = open(scope, id);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        Optional<RollAnswers> columns = ImportForm.columns(draft.read(), draft.answers(), answers);
        if (columns.isPresent()
                && !acts.keepADraft(scope, unit -> drafts.save(unit, draft, columns.get()))) {
            answers.problems().add("keeping", "This was saved in another window too; look again");
        }
        return answers.fine()
                ? "redirect:" + ImportView.address(draft.id()) + "/rows"
                : columns(
                        draft,
                        request.getParameter(HiddenField.FORM_TICKET),
                        answers.problems(),
                        model);
    }

    private static String columns(
            ImportDraft draft, String ticket, Problems problems, Model model) {
        RollSheet sheet = draft.read();
        model.addAttribute("action", ImportView.address(draft.id()));
        model.addAttribute("encoding", draft.sheet().encoding());
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "samples",
                ImportForm.columns(sheet).stream()
                        .map(column -> ImportForm.samples(sheet, column))
                        .toList());
        model.addAttribute("answers", draft.answers());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/import-columns";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/{id}/check")
    String check(Scope scope, @PathVariable UUID id, Model model) {
        return checked(
                scope,
                open(scope, id),
                tickets.handOut(scope, ImportingPeople.IMPORT),
                Problems.none(),
                model);
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/import/{id}/check")
    String confirm(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, ImportingPeople.IMPORT, request);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        Integer version = answers.number("version");
        Outcome outcome =
                importing.confirm(scope, ticket, new FactId(id), version == null ? 0 : version);
        String address = Persons.after(outcome, answers.problems(), "confirm");
        return address.isEmpty()
                ? checked(
                        scope,
                        open(scope, id),
                        tickets.handOut(scope, ImportingPeople.IMPORT),
                        answers.problems(),
                        model)
                : address;
    }

    private String checked(
            Scope scope, ImportDraft draft, String ticket, Problems problems, Model model) {
        if (draft.answers().keptFor() == null) {
            return "redirect:" + ImportView.address(draft.id()) + "/columns";
        }
        RollSheet sheet = draft.read();
        LocalDate today = Persons.today(clock);
        RollPlan plan =
                acts.lookUp(
                        scope,
                        unit -> RollPlan.of(sheet, draft.answers(), Namesakes.of(unit), today));
        model.addAttribute("action", ImportView.address(draft.id()));
        model.addAttribute("version", draft.version());
        model.addAttribute("rows", sheet.lines().size());
        model.addAttribute("plan", plan);
        model.addAttribute("keptUntil", LineView.said(draft.answers().keptFor().from(today)));
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        return "people/import-check";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/import/{id}/cancel")
    String giveUp(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        FormTicket _ = tickets.takeBack(scope, ImportingPeople.IMPORT, request);
        int _ = acts.keepADraft(scope, unit -> drafts.discard(unit, new FactId(id)));
        return "redirect:/people/import?given-up";
    }

    /** What became of a file. */
    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/{id}")
    String done(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FactId importId = new FactId(id);
        Recorded<PeopleImported> imported =
                acts.lookUp(
                                scope,
                                unit ->
                                        Recorded.ofKind(unit.about(importId), PeopleImported.class)
                                                .findFirst())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<ImportDraft> left = read(scope, id, drafts::byId);
        model.addAttribute("imported", ImportView.of(imported));
        model.addAttribute("refused", left.map(draft -> draft.sheet().refused()).orElse(List.of()));
        model.addAttribute(
                "until", left.map(draft -> ImportView.moment(draft.expiresAt())).orElse(""));
        model.addAttribute(
                "differences",
                acts.lookUp(scope, SuggestedChanges::withFiles).stream()
                        .filter(each -> each.fact().cameWith().equals(importId))
                        .count());
        model.addAttribute("saved", request.getParameter("saved") != null);
        return "people/import-done";
    }

    /** Who goes again because nothing is recorded about them, and when. */
    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/unused")
    String unused(Scope scope, HttpServletRequest request, Model model) {
        List<Unused.One> all = acts.lookUp(scope, Unused::of);
        int pages = Math.max(1, (all.size() + UNUSED_OF_A_PAGE - 1) / UNUSED_OF_A_PAGE);
        int page = ImportRowPages.page(request.getParameter("page"), pages);
        List<Unused.One> shown =
                all.subList(
                        (page - 1) * UNUSED_OF_A_PAGE,
                        Math.min(page * UNUSED_OF_A_PAGE, all.size()));
        model.addAttribute("people", views(scope, "unused-people", shown));
        model.addAttribute("count", all.size());
        model.addAttribute("days", UnusedView.days(all));
        model.addAttribute(
                "purged",
                acts.lookUp(scope, unit -> unit.all(PeoplePurged.class)).reversed().stream()
                        .map(UnusedView::gone)
                        .toList());
        model.addAttribute(
                "pagination",
                pages == 1
                        ? null
                        : Pagination.of(page, pages, to -> "/people/import/unused?page=" + to));
        return "people/import-unused";
    }

    /** All of them, however many pages they fill. */
    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/unused.csv")
    ResponseEntity<byte[]> unusedCsv(Scope scope) {
        CsvTable table = CsvTable.headed("Name", "Last day");
        views(scope, "unused-people-csv", acts.lookUp(scope, Unused::of))
                .forEach(each -> table.row(each.name(), each.until()));
        return table.saved("who-goes-again.csv");
    }

    /** Whoever stands on the list is looked at. */
    private List<UnusedView> views(Scope scope, String what, List<Unused.One> shown) {
        return acts.read(
                scope,
                what,
                unit -> shown.stream().map(UnusedView::of).toList(),
                shown.stream().map(Unused.One::person).toArray(Id[]::new));
    }

    /** One that waits for this person, with the trace that it was read. */
    private ImportDraft open(Scope scope, UUID id) {
        return read(scope, id, drafts::byId)
                .filter(draft -> !draft.confirmed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private <T> T read(Scope scope, UUID id, BiFunction<Unit, FactId, T> work) {
        FactId draft = new FactId(id);
        return acts.read(scope, "people-import", unit -> work.apply(unit, draft), draft);
    }
}
