package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Direction;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Scope;
import org.evenhand.restriction.Channel;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A case's chronology, or the part of it that is looked for; nothing of that is remembered. */
@Controller
class ChronologyPage {
    private final CaseAccess access;

    ChronologyPage(CaseAccess access) {
        this.access = access;
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/{id}/chronology")
    String chronology(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        return shown(scope, id, answers, ChronologyFilter.of(answers), model);
    }

    /**
     * A search changes nothing; it is sent as a form so that no word of it stands in an address.
     */
    @Needs(Right.SEE_CASES)
    @PostMapping("/cases/{id}/chronology")
    String search(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        return shown(scope, id, answers, withWords(answers), model);
    }

    /** What the page shows; all of it when nothing was chosen. */
    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/{id}/chronology.csv")
    ResponseEntity<byte[]> csv(Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        return saved(scope, id, answers, ChronologyFilter.of(answers));
    }

    /** What was found by its words, which stand in no address. */
    @Needs(Right.SEE_CASES)
    @PostMapping("/cases/{id}/chronology.csv")
    ResponseEntity<byte[]> foundCsv(
            Scope scope, @PathVariable UUID id, HttpServletRequest request) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        return saved(scope, id, answers, withWords(answers));
    }

    private static ChronologyFilter withWords(Answers answers) {
        return ChronologyFilter.of(answers).holding(answers.line("words", Answers.LONGEST_NAME));
    }

    private ResponseEntity<byte[]> saved(
            Scope scope, UUID id, Answers answers, ChronologyFilter filter) {
        CaseAccess.Opened opened = access.open(scope, "case-chronology-csv", new CaseId(id));
        CsvTable table =
                CsvTable.headed(
                        "When",
                        "What",
                        "By",
                        "What happened",
                        "Exact words",
                        "Whether it counts",
                        "How it left people");
        for (Chronology one : found(opened, answers, filter)) {
            table.row(
                    one.said(),
                    one.title(),
                    one.by(),
                    one.text(),
                    one.words(),
                    one.standing().counts(),
                    String.join("; ", one.standing().impacts()));
        }
        return table.saved("chronology-%s.csv".formatted(opened.file().theCase().number()));
    }

    private static List<Chronology> found(
            CaseAccess.Opened opened, Answers answers, ChronologyFilter filter) {
        List<Chronology> all = Chronology.of(opened.file(), opened.onward());
        return answers.fine() ? filter.of(all) : all;
    }

    private String shown(
            Scope scope, UUID id, Answers answers, ChronologyFilter filter, Model model) {
        CaseAccess.Opened opened = access.open(scope, "case-chronology", new CaseId(id));
        List<Chronology> all = Chronology.of(opened.file(), opened.onward());
        List<Chronology> found = found(opened, answers, filter);
        model.addAttribute("words", filter.words());
        model.addAttribute("csv", filter.at(CaseHeading.href(opened.file()) + "/chronology.csv"));
        model.addAttribute("heading", CaseHeading.of(opened.file()));
        model.addAttribute("action", CaseHeading.href(opened.file()) + "/chronology");
        model.addAttribute("chronology", found);
        model.addAttribute("all", all.size());
        model.addAttribute("filtered", !filter.isEverything());
        model.addAttribute("choices", choices(all));
        model.addAttribute("problems", answers.problems());
        return "casework/chronology-page";
    }

    private static List<Question> choices(List<Chronology> all) {
        return List.of(
                picked("kind", "What", ChronologyFilter.Kind.class, ChronologyFilter.Kind::words),
                picked("channel", "How", Channel.class, Channel::words),
                picked("heading", "Under which heading", Heading.class, Heading::words),
                picked("direction", "Who made the contact", Direction.class, Direction::words),
                picked(
                        "files",
                        "Evidence",
                        ChronologyFilter.Files.class,
                        ChronologyFilter.Files::words),
                Question.picked("person", "Who wrote or did it, or was its target", people(all)));
    }

    private static <E extends Enum<E>> Question picked(
            String name, String label, Class<E> kind, Function<E, String> words) {
        return Question.picked(
                name,
                label,
                Stream.concat(
                                Stream.of(Choice.of("", "Any")),
                                Arrays.stream(kind.getEnumConstants())
                                        .map(each -> Choice.of(each.name(), words.apply(each))))
                        .toList());
    }

    private static List<Choice> people(List<Chronology> all) {
        Map<String, Choice> named = new TreeMap<>();
        all.stream()
                .flatMap(one -> one.traits().people().stream())
                .forEach(somebody ->
                        named.put(
                                somebody.name() + somebody.account().text(),
                                Choice.of(somebody.account().text(), somebody.name())));
        return Stream.concat(Stream.of(Choice.of("", "Anybody")), named.values().stream()).toList();
    }
}
