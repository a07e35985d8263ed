package org.evenhand.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.Capacity;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPoint;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Kept;
import org.evenhand.people.LedAway;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.people.PersonParts;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.Roll;
import org.evenhand.people.SafeAddresses;
import org.evenhand.people.Standing;
import org.evenhand.people.SuggestedChanges;
import org.evenhand.people.WhoThePolicyIsAbout;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.ui.Answers;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Finding people, one person's page, and recording somebody new. */
@Controller
class PeoplePages {
    private static final Pattern AN_ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern RECORDED =
            Pattern.compile("redirect:/people/(" + AN_ID + ")\\?saved");

    private final Acts acts;
    private final Tickets tickets;
    private final InstantSource clock;
    private final Finding finding;
    private final SafeAddresses safeAddresses;
    private final RecordingAPerson recordingAPerson;
    private final List<PersonParts> parts;

    PeoplePages(
            Acts acts,
            Tickets tickets,
            InstantSource clock,
            Finding finding,
            SafeAddresses safeAddresses,
            RecordingAPerson recordingAPerson,
            List<PersonParts> parts) {
        this.acts = acts;
        this.tickets = tickets;
        this.clock = clock;
        this.finding = finding;
        this.safeAddresses = safeAddresses;
        this.recordingAPerson = recordingAPerson;
        this.parts = List.copyOf(parts);
    }

    @Needs(Right.SEE_PEOPLE)
    @GetMapping("/people")
    String search(Scope scope, Model model) {
        return searched(scope, model, Problems.none(), null);
    }

    /** A search changes nothing; it is sent as a form so that no name stands in an address. */
    @Needs(Right.SEE_PEOPLE)
    @PostMapping("/people/search")
    String find(Scope scope, HttpServletRequest request, Model model) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        String wanted = wanted(answers);
        List<FoundView> found =
                answers.fine() ? finding.find(scope, wanted, Finding.MOST, 0) : null;
        return searched(scope, model, answers.problems(), found);
    }

    /** Those that the same search found; it is sent as a form for the same reason. */
    @Needs(Right.SEE_PEOPLE)
    @PostMapping("/people/search.csv")
    ResponseEntity<byte[]> csv(Scope scope, HttpServletRequest request) {
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        String wanted = wanted(answers);
        CsvTable table = CsvTable.headed("Name", "Also recorded as", "About");
        if (answers.fine()) {
            for (FoundView person : finding.find(scope, wanted, Finding.MOST, 0)) {
                table.row(person.name(), String.join("; ", person.formerNames()), person.about());
            }
        }
        return table.saved("people-found.csv");
    }

    private static String wanted(Answers answers) {
        return answers.line("wanted", Answers.LONGEST_NAME, "Enter a name, a number or an address");
    }

    private static String searched(
            Scope scope, Model model, Problems problems, @Nullable List<FoundView> found) {
        model.addAttribute("problems", problems);
        model.addAttribute("found", found);
        model.addAttribute("mayChange", Right.CHANGE_PEOPLE.isOpenTo(scope.roles()));
        return "people/search";
    }

    @Needs(Right.SEE_PEOPLE)
    @GetMapping("/people/{id}")
    String person(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        PersonId personId = new PersonId(id);
        Person person = Persons.read(acts, scope, "person-page", personId);
        if (!person.shown().equals(personId)) {
            // An old address of somebody who was recorded twice.
            return "redirect:" + FoundView.href(person) + message(request);
        }
        Map<FactId, List<String>> alsoWith = acts.lookUp(scope, unit -> alsoWith(unit, person));
        model.addAttribute(
                "person",
                PersonView.of(
                        person,
                        Persons.today(clock),
                        Right.CHANGE_PEOPLE.isOpenTo(scope.roles()),
                        Right.SEE_SAFE_ADDRESSES.isOpenTo(scope.roles()),
                        alsoWith,
                        acts.lookUp(scope, unit -> SuggestedChanges.open(unit, person))));
        model.addAttribute(
                "parts",
                acts.lookUp(
                        scope,
                        unit ->
                                parts.stream()
                                        .flatMap(each -> each.of(unit, personId).stream())
                                        .toList()));
        model.addAttribute(
                "offers",
                Right.CHANGE_PEOPLE.isOpenTo(scope.roles())
                        ? finding.mayBeTheSame(scope, person)
                        : List.of());
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "people/person";
    }

    private static String message(HttpServletRequest request) {
        return request.getParameter("saved") != null
                ? "?saved"
                : request.getParameter("otherwise") != null ? "?otherwise" : "";
    }

    /** Who else has the same number or address (E2). */
    private static Map<FactId, List<String>> alsoWith(Unit unit, Person person) {
        Roll roll = Roll.of(unit);
        return person.contactPoints().stream()
                .map(ContactPoint::kept)
                .filter(kept -> !kept.fact().safe())
                .collect(Collectors.toMap(Kept::id, kept -> others(roll, person, kept.fact())));
    }

    private static List<String> others(Roll roll, Person person, ContactPointAdded added) {
        String value = added.value();
        return value == null || added.kind() == ContactKind.POST
                ? List.of()
                : roll.with(added.kind(), value).stream()
                        .filter(found -> !person.isRecordedAs(found.id()))
                        .map(People.Found::name)
                        .toList();
    }

    @Needs(Right.SEE_SAFE_ADDRESSES)
    @GetMapping("/people/{id}/safe")
    String safe(Scope scope, @PathVariable UUID id, Model model) {
        PersonId personId = new PersonId(id);
        Person person = Persons.read(acts, scope, "person-form", personId);
        Map<FactId, String> values =
                acts.read(
                        scope, "safe-addresses", unit -> safeAddresses.of(unit, person), personId);
        model.addAttribute("name", person.name());
        model.addAttribute("person", "/people/" + personId.text());
        model.addAttribute(
                "lines",
                person.contactPoints().stream()
                        .map(ContactPoint::kept)
                        .filter(kept -> values.containsKey(kept.id()))
                        .map(kept ->
                                new LineView(
                                        kept.fact().kind().words(),
                                        values.getOrDefault(kept.id(), ""),
                                        List.of(LineView.span(kept)),
                                        "",
                                        List.of()))
                        .toList());
        return "people/safe";
    }

    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/new")
    String form(Scope scope, Model model) {
        String ticket = tickets.handOut(scope, RecordingAPerson.RECORD);
        return recording(model, ticket, Problems.none(), List.of());
    }

    /**
     * The same form, begun where a contact's person is named: sent as a form, so that no name
     * stands in an address. From there it leads back to the contact.
     */
    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/new/begun")
    String begun(Scope scope, HttpServletRequest request, Model model) {
        String ticket = tickets.handOut(scope, RecordingAPerson.RECORD);
        model.addAttribute("entry", entry(request).orElse(null));
        return recording(
                model, ticket, Problems.in(Typed.from(request.getParameterMap())), List.of());
    }

    @Needs(Right.CHANGE_PEOPLE)
    @PostMapping("/people/new")
    String record(Scope scope, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, RecordingAPerson.RECORD, request);
        String again = request.getParameter(HiddenField.FORM_TICKET);
        model.addAttribute("entry", entry(request).orElse(null));
        Answers answers = new Answers(Typed.from(request.getParameterMap()), Persons.today(clock));
        Optional<RecordingAPerson.Who> who = who(answers);
        if (who.isEmpty()) {
            return recording(model, again, answers.problems(), List.of());
        }
        String address =
                Persons.after(
                        recordingAPerson.record(scope, ticket, who.get()),
                        answers.problems(),
                        "another");
        if (!address.isEmpty()) {
            return backToTheEntry(request, address).orElse(address);
        }
        List<FoundView> alike =
                finding.find(scope, who.get().name(), 5, RecordingAPerson.MAY_BE_THE_SAME);
        return recording(model, again, answers.problems(), alike);
    }

    /** The contact from which somebody new is recorded. */
    private static Optional<String> entry(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("entry"))
                .filter(each -> AN_ID.matcher(each).matches());
    }

    /** Where the person is chosen who was just recorded; empty when no contact asked for them. */
    private static Optional<String> backToTheEntry(HttpServletRequest request, String address) {
        Matcher recorded = RECORDED.matcher(address);
        return entry(request)
                .filter(_ -> recorded.matches())
                .map(entry ->
                        "redirect:/contacts/%s/person?recorded=%s"
                                .formatted(entry, recorded.group(1)));
    }

    private static Optional<RecordingAPerson.Who> who(Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter their name");
        Capacity capacity = answers.oneOf("capacity", Capacity.class, "Choose which is true");
        List<RelationshipKind> relationships =
                answers.allOf("relationships", RelationshipKind.class);
        if (capacity == Capacity.ADULT && relationships.isEmpty()) {
            answers.problems().add("relationships", "Choose what they are to the school");
        }
        String detail = answers.line("detail", Answers.LONGEST_LINE);
        List<Standing> standings = answers.allOf("standings", Standing.class);
        return answers.fine() && capacity != null
                ? Optional.of(
                        new RecordingAPerson.Who(
                                name,
                                capacity,
                                relationships,
                                detail,
                                standings,
                                answers.ticked("another")))
                : Optional.empty();
    }

    private static String recording(
            Model model, String ticket, Problems problems, List<FoundView> alike) {
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("alike", alike);
        return "people/new";
    }

    /** Where somebody belongs whom this policy is not about (J26). */
    @Needs(Right.CHANGE_PEOPLE)
    @GetMapping("/people/led-away/{id}")
    String ledAway(Scope scope, @PathVariable UUID id, Model model) {
        FactId factId = new FactId(id);
        LedAway led =
                acts.read(
                                scope,
                                "led-away",
                                unit ->
                                        Recorded.ofKind(
                                                        unit.about(scope.actor().account()),
                                                        LedAway.class)
                                                .filter(found -> found.id().equals(factId))
                                                .map(Recorded::fact)
                                                .findFirst(),
                                factId)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("name", led.name());
        model.addAttribute("grounds", WhoThePolicyIsAbout.groundsAgainst(led.capacity()).all());
        return "people/led-away";
    }
}
