package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.FileMade;
import org.evenhand.casework.FilePart;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.LetterFiles;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The whole case printed as one file, behind the password said once more (P51). */
@Controller
class FilePages {
    private final WholeCase whole;
    private final CaseAccess access;
    private final Tickets tickets;
    private final MakingTheFile makingTheFile;

    FilePages(WholeCase whole, CaseAccess access, Tickets tickets, MakingTheFile makingTheFile) {
        this.whole = whole;
        this.access = access;
        this.tickets = tickets;
        this.makingTheFile = makingTheFile;
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/file")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = whole.file(scope, id, "case-file-page");
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        if (asked.isPresent()) {
            return "redirect:" + asked.get();
        }
        model.addAttribute("saved", request.getParameter("saved") != null);
        return shown(
                model,
                file,
                tickets.handOut(scope, MakingTheFile.MAKE),
                Problems.none(),
                Grounds.none());
    }

    @Needs(Right.PRINT_CASES)
    @PostMapping("/cases/{id}/file")
    String make(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        FormTicket ticket = tickets.takeBack(scope, MakingTheFile.MAKE, request);
        CaseFile file = whole.file(scope, id, "case-file-page");
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        if (asked.isPresent()) {
            return "redirect:" + asked.get();
        }
        Answers answers = new Answers(Typed.from(request.getParameterMap()), access.today());
        FilePart part = answers.oneOf("part", FilePart.class, "Choose which part");
        String purpose =
                answers.line("purpose", Answers.LONGEST_LINE, "Say for whom or for what it is");
        String same = request.getParameter(HiddenField.FORM_TICKET);
        model.addAttribute("saved", false);
        if (!answers.fine() || part == null) {
            return shown(model, file, same, answers.problems(), Grounds.none());
        }
        return switch (makingTheFile.make(scope, ticket, file.theCase().id(), part, purpose)) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?saved";
            case Outcome.Refused(Grounds grounds) ->
                    shown(model, file, same, answers.problems(), grounds);
        };
    }

    /** The PDF, byte for byte as it was made. */
    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/file/{made}")
    void open(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID made,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CaseFile file = whole.file(scope, id, "case-file-page");
        FileMade fact =
                file.theCase().all(FileMade.class).stream()
                        .map(Recorded::fact)
                        .filter(each -> each.file().equals(made))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        if (asked.isPresent()) {
            response.sendRedirect(asked.get());
            return;
        }
        byte[] pdf =
                whole.made(
                        scope,
                        "case-file",
                        file,
                        unit -> LetterFiles.read(unit, made, fact.sha256()));
        SavedFile.head(response, "application/pdf", "file-" + fact.number() + ".pdf", pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static String address(CaseFile file) {
        return CaseHeading.href(file) + "/file";
    }

    private static List<Question> questions() {
        return List.of(
                Question.oneOf("part", "Which part?", FilePart.class, FilePart::words)
                        .suggesting(FilePart.CASE.name()),
                Question.line("purpose", "For whom, or for what?")
                        .hinting("It is printed on the file and stands in the record."));
    }

    private static String shown(
            Model model, CaseFile file, String ticket, Problems problems, Grounds grounds) {
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("action", address(file));
        model.addAttribute(
                "made",
                file.theCase().all(FileMade.class).stream()
                        .map(each -> FileView.of(file, each))
                        .toList());
        model.addAttribute("questions", questions());
        model.addAttribute("ticket", ticket);
        model.addAttribute("problems", problems);
        model.addAttribute("grounds", grounds.all());
        return "casework/file";
    }
}
