package org.evenhand.contactlog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Occasions;
import org.evenhand.contactlog.Volume;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.people.SamePeople;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Pagination;
import org.evenhand.ui.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The whole record, or the part of it that is looked for: as a timeline, and as a table to save.
 */
@Controller
class RecordPages {
    private static final int ON_A_PAGE = 50;

    private final Acts acts;
    private final InstantSource clock;

    RecordPages(Acts acts, InstantSource clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Needs(Right.SEE_RECORD)
    @GetMapping("/contacts")
    String record(Scope scope, HttpServletRequest request, Model model) {
        Answers answers = answers(request);
        RecordFilter filter = RecordFilter.of(answers);
        Whole whole = acts.read(scope, "record-of-contact", Whole::of, about(filter));
        List<Entry> all = whole.entries();
        List<Entry> found = whole.held(filter);
        int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = page(request, pages);
        model.addAttribute(
                "entries",
                found.stream()
                        .skip((long) (page - 1) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(EntryView::of)
                        .toList());
        model.addAttribute("count", found.size());
        model.addAttribute("all", all.size());
        model.addAttribute("filtered", !filter.isEverything());
        model.addAttribute("problems", answers.problems());
        model.addAttribute("people", people(whole));
        model.addAttribute(
                "pagination",
                pages == 1 ? null : Pagination.of(page, pages, to -> filter.at("/contacts", to)));
        model.addAttribute("csv", filter.at("/contacts/record.csv", 1));
        model.addAttribute("volume", filter.person().map(person -> volume(found)).orElse(null));
        return "contactlog/record";
    }

    @Needs(Right.SEE_RECORD)
    @GetMapping("/contacts/record.csv")
    ResponseEntity<byte[]> csv(Scope scope, HttpServletRequest request) {
        RecordFilter filter = RecordFilter.of(answers(request));
        List<Entry> found =
                acts.read(scope, "record-of-contact-csv", Whole::of, about(filter)).held(filter);
        return RecordCsv.of(found).saved("record-of-contact.csv");
    }

    /** Every entry, and who was recorded twice: a part of the record is of both records. */
    private record Whole(List<Entry> entries, SamePeople people) {
        static Whole of(Unit unit) {
            return new Whole(Entries.all(unit), SamePeople.of(unit));
        }

        List<Entry> held(RecordFilter filter) {
            return entries.stream().filter(entry -> filter.holds(entry, people)).toList();
        }
    }

    private Answers answers(HttpServletRequest request) {
        return Answers.wordForWord(Typed.from(request.getParameterMap()), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.LONDON);
    }

    /** Whose record is opened alone is traced under them. */
    private static Id[] about(RecordFilter filter) {
        return filter.person().stream().toArray(Id[]::new);
    }

    /** The page asked for, or the nearest there is: an odd number in an address is no fault. */
    private static int page(HttpServletRequest request, int pages) {
        try {
            String asked = Objects.requireNonNullElse(request.getParameter("page"), "1");
            return Math.clamp(Integer.parseInt(asked), 1, pages);
        } catch (NumberFormatException odd) {
            return 1;
        }
    }

    private static List<Choice> people(Whole whole) {
        SortedMap<String, Choice> named = new TreeMap<>();
        Set<PersonId> people = new HashSet<>();
        for (Entry entry : whole.entries()) {
            entry.person()
                    .map(record -> whole.people().of(record).shown())
                    .filter(people::add)
                    .ifPresent(id ->
                            named.put(
                                    entry.whoOrUnknown() + id.text(),
                                    Choice.of(id.text(), entry.whoOrUnknown())));
        }
        return Stream.concat(
                        Stream.of(
                                Choice.of("", "Everybody"), Choice.of("unnamed", "Not named yet")),
                        named.values().stream())
                .toList();
    }

    private VolumeView volume(List<Entry> found) {
        return VolumeView.of(Volume.of(found, today()), Occasions.of(found));
    }
}
