package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.evenhand.people.Namesakes;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.act.ImportingPeople;
import org.evenhand.people.importing.ImportDraft;
import org.evenhand.people.importing.ImportDrafts;
import org.evenhand.people.importing.RollAnswers;
import org.evenhand.people.importing.RollPlan;
import org.evenhand.people.importing.RollPlan.Fate;
import org.evenhand.people.importing.RollPlan.Planned;
import org.evenhand.people.importing.RollSheet;
import org.evenhand.ui.Link;
import org.evenhand.ui.Pagination;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The rows of a file that waits to be confirmed, page by page, and what is decided about them. */
@Controller
class ImportRowPages {
    /** Each row has a few answers; more of them is a page that nobody reads to its end. */
    private static final int ROWS_OF_A_PAGE = 25;

    private final Acts acts;
    private final Tickets tickets;
    private final ImportDrafts drafts;

    ImportRowPages(Acts acts, Tickets tickets, ImportDrafts drafts) {
        this.acts = acts;
        this.tickets = tickets;
        this.drafts = drafts;
    }

    /** A file that waits, and what becomes of it. */
    private record Weighed(ImportDraft draft, RollSheet sheet, RollPlan plan) {}

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/{id}/rows")
    String rows(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Weighed weighed = weighed(scope, id);
        if (weighed.draft().answers().keptFor() == null) {
            return "redirect:" + address(weighed) + "/columns";
        }
        Fate list =
                list(request.getParameter("list")).orElseGet(() -> firstWithRows(weighed.plan()));
        List<Planned> rows = weighed.plan().rows(list);
        int pages = Math.max(1, (rows.size() + ROWS_OF_A_PAGE - 1) / ROWS_OF_A_PAGE);
        int page = page(request.getParameter("page"), pages);
        List<Planned> shown =
                rows.subList(
                        (page - 1) * ROWS_OF_A_PAGE, Math.min(page * ROWS_OF_A_PAGE, rows.size()));
        model.addAttribute("rows", views(scope, weighed.draft(), shown));
        model.addAttribute("count", rows.size());
        model.addAttribute("list", list);
        model.addAttribute("page", page);
        model.addAttribute("lists", lists(weighed, list));
        model.addAttribute("plan", weighed.plan());
        model.addAttribute(
                "agreed",
                weighed.plan().rows(Fate.UNDECIDED).stream()
                        .filter(planned -> planned.agreed().isPresent())
                        .count());
        model.addAttribute("version", weighed.draft().version());
        model.addAttribute(
                "pagination",
                pages == 1
                        ? null
                        : Pagination.of(page, pages, to -> address(weighed, list) + "&page=" + to));
        model.addAttribute("action", address(weighed));
        model.addAttribute("ticket", tickets.handOut(scope, ImportingPeople.IMPORT));
        model.addAttribute("meanwhile", request.getParameter("meanwhile") != null);
        return "people/import-rows";
    }

    private static Fate firstWithRows(RollPlan plan) {
        return plan.count(Fate.UNDECIDED) > 0 || plan.count(Fate.NEW) == 0
                ? Stream.of(Fate.UNDECIDED, Fate.LEFT_OUT)
                        .filter(list -> plan.count(list) > 0)
                        .findFirst()
                        .orElse(Fate.NEW)
                : Fate.NEW;
    }

    private List<ImportRowView> views(Scope scope, ImportDraft draft, List<Planned> shown) {
        Id[] about =
                Stream.concat(
                                Stream.of(draft.id()),
                                shown.stream()
                                        .flatMap(planned -> planned.namesakes().stream())
                                        .map(Namesakes.Namesake::id))
                        .toArray(Id[]::new);
        return acts.read(
                scope,
                "people-import",
                unit -> {
                    Map<PersonId, Optional<Person>> people = new HashMap<>();
                    return shown.stream()
                            .map(planned ->
                                    ImportRowView.of(
                                            planned,
                                            person ->
                                                    people.computeIfAbsent(
                                                            person, key -> People.byId(unit, key)),
                                            unit.today()))
                            .toList();
                },
                about);
    }

    private static List<Link> lists(Weighed weighed, Fate shown) {
        List<Link> lists = new ArrayList<>();
        for (Fate list : Fate.values()) {
            String words = "%s (%,d)".formatted(words(list), weighed.plan().count(list));
            lists.add(Link.to(words, address(weighed, list)).currentWhen(list == shown));
        }
        return lists;
    }

    static String words(Fate list) {
        return switch (list) {
            case UNDECIDED -> "To be decided";
            case NEW -> "New";
            case SAME -> "The same as others";
            case LEFT_OUT -> "Left out";
            case REFUSED -> "Cannot be taken";
        };
    }

    private static Optional<Fate> list(@Nullable String name) {
        return Stream.of(Fate.values())
                .filter(list -> list.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** A page that is asked for, or the nearest that there is. */
    static int page(@Nullable String page, int pages) {
        boolean number = page != null && page.matches("[0-9]{1,5}");
        return number ? Math.clamp(Integer.parseInt(page), 1, pages) : 1;
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/import/{id}/rows")
    String decide(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        FormTicket _ = tickets.takeBack(scope, ImportingPeople.IMPORT, request);
        Weighed weighed = weighed(scope, id);
        Map<Integer, String> decisions =
                switch (String.valueOf(request.getParameter("all"))) {
                    case "leave-out" -> allLeftOut(weighed.plan());
                    case "agreed" -> allAgreed(weighed.plan());
                    default -> changed(weighed.plan(), ImportForm.decisions(request));
                };
        boolean asShown =
                Integer.toString(weighed.draft().version()).equals(request.getParameter("version"));
        boolean saved =
                asShown
                        && acts.keepADraft(
                                scope,
                                unit ->
                                        drafts.save(
                                                unit,
                                                weighed.draft(),
                                                weighed.draft().answers().with(decisions)));
        Fate list = list(request.getParameter("list")).orElse(Fate.UNDECIDED);
        return "redirect:%s&page=%d%s"
                .formatted(
                        address(weighed, list),
                        page(request.getParameter("page"), 99_999),
                        saved ? "" : "&meanwhile");
    }

    /** Only what is other than shown: what follows from the row itself is no decision. */
    private static Map<Integer, String> changed(RollPlan plan, Map<Integer, String> sent) {
        Map<Integer, String> changed = new TreeMap<>(sent);
        plan.rows()
                .forEach(planned ->
                        changed.remove(
                                planned.row().row(),
                                String.valueOf(ImportRowView.chosen(planned))));
        return changed;
    }

    private static Map<Integer, String> allLeftOut(RollPlan plan) {
        Map<Integer, String> decisions = new TreeMap<>();
        plan.rows(Fate.UNDECIDED)
                .forEach(planned -> decisions.put(planned.row().row(), RollAnswers.LEFT_OUT));
        return decisions;
    }

    private static Map<Integer, String> allAgreed(RollPlan plan) {
        Map<Integer, String> decisions = new TreeMap<>();
        plan.rows(Fate.UNDECIDED)
                .forEach(planned ->
                        planned.agreed()
                                .ifPresent(person ->
                                        decisions.put(
                                                planned.row().row(),
                                                RollAnswers.PERSON + person.id().text())));
        return decisions;
    }

    /** The rows that cannot be taken, with why, to be put right and brought again. */
    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/import/{id}/refused.csv")
    ResponseEntity<byte[]> refused(Scope scope, @PathVariable UUID id) {
        FactId draftId = new FactId(id);
        ImportDraft draft =
                acts.read(scope, "people-import", unit -> drafts.byId(unit, draftId), draftId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ImportDraft.RefusedRow> rows =
                draft.confirmed()
                        ? draft.sheet().refused()
                        : ImportingPeople.refused(draft.read(), weighed(scope, id).plan());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rows-not-taken.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(RefusedCsv.of(draft.sheet().headings(), rows));
    }

    private Weighed weighed(Scope scope, UUID id) {
        FactId draftId = new FactId(id);
        return acts.read(
                        scope,
                        "people-import",
                        unit ->
                                drafts.byId(unit, draftId)
                                        .filter(draft -> !draft.confirmed())
                                        .map(draft -> {
                                            RollSheet sheet = draft.read();
                                            return new Weighed(
                                                    draft,
                                                    sheet,
                                                    RollPlan.of(
                                                            sheet,
                                                            draft.answers(),
                                                            Namesakes.of(unit),
                                                            unit.today()));
                                        }),
                        draftId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Weighed weighed) {
        return ImportView.address(weighed.draft().id());
    }

    private static String address(Weighed weighed, Fate list) {
        return address(weighed) + "/rows?list=" + list.name().toLowerCase(Locale.ROOT);
    }
}
