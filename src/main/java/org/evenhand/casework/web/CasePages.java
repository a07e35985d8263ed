package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.StartBasis;
import org.evenhand.casework.act.HandingADecisionOver;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.People;
import org.evenhand.people.Person;
import org.evenhand.ui.Answers;
import org.evenhand.ui.CsvTable;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The cases of the school, one case, and opening one about a person. */
@Controller
class CasePages {
    private final Acts acts;
    private final CaseAccess access;
    private final Tickets tickets;
    private final NextSteps nextSteps;
    private final OpeningACase openingACase;

    CasePages(
            Acts acts,
            CaseAccess access,
            Tickets tickets,
            NextSteps nextSteps,
            OpeningACase openingACase) {
        this.acts = acts;
        this.access = access;
        this.tickets = tickets;
        this.nextSteps = nextSteps;
        this.openingACase = openingACase;
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases")
    String cases(Scope scope, HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("opens", Right.OPEN_CASES.isOpenTo(scope.roles()));
        model.addAttribute("cases", lines(scope, "cases"));
        return "casework/cases";
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases.csv")
    ResponseEntity<byte[]> csv(Scope scope) {
        CsvTable table = CsvTable.headed("Case", "Person", "Where it stands", "Contacts", "Last");
        for (CaseLine line : lines(scope, "cases-csv")) {
            table.row(
                    line.number(),
                    line.person(),
                    line.stage(),
                    Integer.toString(line.contacts()),
                    line.last());
        }
        return table.saved("cases.csv");
    }

    private List<CaseLine> lines(Scope scope, String what) {
        return acts.read(
                scope,
                what,
                unit ->
                        Cases.all(unit).stream()
                                .map(found -> CaseFiles.of(unit, found))
                                .filter(file -> file.isReadBy(unit.scope()))
                                .map(CaseLine::of)
                                .toList());
    }

    @Needs(Right.SEE_CASES)
    @GetMapping("/cases/{id}")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseAccess.Opened opened = access.open(scope, "case-page", new CaseId(id));
        CaseFile file = opened.file();
        boolean works =
                opened.works()
                        && Right.WORK_ON_CASES.isOpenTo(scope.roles())
                        && file.theCase().isOpen();
        model.addAttribute(
                "it",
                CaseView.of(
                        file,
                        works ? nextSteps.of(file, scope, opened.onward()) : List.of(),
                        opened.onward()));
        model.addAttribute(
                "handOverTicket",
                works ? tickets.handOut(scope, HandingADecisionOver.HAND_OVER) : "");
        model.addAttribute("additions", works ? nextSteps.additions(file) : List.of());
        model.addAttribute(
                "fileHref", MakingTheFile.mayMake(scope) ? CaseHeading.href(file) + "/file" : "");
        model.addAttribute(
                "recordHref",
                MakingTheFile.mayMake(scope) ? CaseHeading.href(file) + "/record" : "");
        model.addAttribute(
                "referralHref",
                MakingTheFile.mayMake(scope) ? CaseHeading.href(file) + "/referral" : "");
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "casework/case";
    }

    private static List<Question> opening() {
        return List.of(
                Question.oneOf(
                        "basis",
                        "Why does the record of contact begin for this person?",
                        StartBasis.class,
                        StartBasis::words),
                Question.day("concluded", "If a complaint is concluded: when was it?")
                        .hinting("Leave this empty otherwise. For example, 27 11 2026"),
                Question.text("why", "In a sentence")
                        .hinting(
                                "What it is about, in plain words. The person may read it one day."));
    }

    @Needs(Right.OPEN_CASES)
    @GetMapping("/people/{id}/case")
    String form(Scope scope, @PathVariable UUID id, Model model) {
        return opening(
                scope,
                model,
                person(scope, id),
                tickets.handOut(scope, OpeningACase.OPEN),
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.OPEN_CASES)
    @PostMapping("/people/{id}/case")
    String open(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, OpeningACase.OPEN, request);
        Person person = person(scope, id);
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        StartBasis basis = answers.oneOf("basis", StartBasis.class, "Choose why the record begins");
        LocalDate concluded =
                basis == StartBasis.COMPLAINT_CONCLUDED
                        ? answers.pastDay("concluded", "Enter the day on which it was concluded")
                        : null;
        String why = answers.text("why", Answers.LONGEST_TEXT, "Say what it is about");
        String same = request.getParameter(HiddenField.FORM_TICKET);
        if (!answers.fine() || basis == null) {
            return opening(scope, model, person, same, answers.problems(), Grounds.none());
        }
        Outcome outcome =
                openingACase.open(
                        scope,
                        ticket,
                        person.id(),
                        new OpeningACase.Beginning(basis, why, concluded));
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) ->
                    opening(scope, model, person, same, answers.problems(), grounds);
        };
    }

    private Person person(Scope scope, UUID id) {
        PersonId personId = new PersonId(id);
        return acts.read(scope, "person-form", unit -> People.byId(unit, personId), personId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String opening(
            Scope scope,
            Model model,
            Person person,
            String ticket,
            Problems problems,
            Grounds grounds) {
        Optional<CaseId> open =
                acts.lookUp(
                        scope, unit -> Cases.openAbout(unit, person.id()).map(found -> found.id()));
        model.addAttribute("person", person.name());
        model.addAttribute("personHref", "/people/" + person.id().text());
        model.addAttribute("open", open.map(found -> "/cases/" + found.text()).orElse(""));
        model.addAttribute(
                "complaints", acts.lookUp(scope, unit -> ComplaintLine.of(unit, person.id())));
        model.addAttribute("questions", opening());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
        return "casework/open";
    }
}
