package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Needs;
import org.evenhand.access.PasswordAgain;
import org.evenhand.access.Right;
import org.evenhand.access.web.LateForms;
import org.evenhand.access.web.Tickets;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Heed;
import org.evenhand.letter.Heeds;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.HtmlRendering.Marked;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Plates;
import org.evenhand.letter.Remark;
import org.evenhand.letter.WordRendering;
import org.evenhand.school.Schools;
import org.evenhand.ui.Answers;
import org.evenhand.ui.HiddenField;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Question;
import org.evenhand.ui.Task;
import org.evenhand.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Decisions over several pages: a task list, one thing a page, saved as one goes, and a last page
 * that shows everything before it is done.
 */
@Controller
class SheetPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final WordRendering WORD = new WordRendering();
    private static final Ground DECIDED_MEANWHILE =
            new Ground(
                    "sheet.is-still-to-be-decided",
                    PolicyParagraph.p(8),
                    "This was decided while you had this page open.",
                    "The chronology below says by whom. Nothing was done a second time.");

    private static final Ground DECIDED_MEANWHILE_HERE =
            new Ground(
                    "sheet.is-still-to-be-decided",
                    PolicyParagraph.p(8),
                    "This was decided while you had this page open, and is not changed by it",
                    "What you wrote stands here until you leave; the case says what was decided");

    private final Acts acts;
    private final CaseAccess access;
    private final Tickets tickets;
    private final LateForms lateForms;
    private final WhereItIsDone where;
    private final Map<String, Sheet> sheets;

    SheetPages(
            Acts acts,
            CaseAccess access,
            Tickets tickets,
            LateForms lateForms,
            WhereItIsDone where,
            List<Sheet> sheets) {
        this.acts = acts;
        this.access = access;
        this.tickets = tickets;
        this.lateForms = lateForms;
        this.where = where;
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::path, Function.identity()));
    }

    /** One sheet of one case, as it stands while a request is answered. */
    private record Open(Sheet sheet, CaseFile file, Worksheet worksheet, List<SheetPage> pages) {
        String href() {
            return CaseHeading.href(file) + "/decide/" + sheet.path();
        }

        /** Whoever decides takes the pages away; of a sheet shown before that nothing is left. */
        boolean isDecidedSince(int version) {
            return version > 0 && worksheet.isBlank();
        }

        SheetPage page(String name) {
            return pages.stream()
                    .filter(page -> page.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
    }

    private Open open(Scope scope, UUID id, String path) {
        return open(scope, "case-sheet", id, path);
    }

    private Open open(Scope scope, String what, UUID id, String path) {
        Sheet sheet = sheets.get(path);
        if (sheet == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        CaseId caseId = new CaseId(id);
        CaseFile read = access.read(scope, what, caseId);
        Worksheet worksheet =
                acts.lookUp(scope, unit -> Worksheets.read(unit, caseId, sheet.kind()));
        CaseFile file = InTheirLanguage.of(read, worksheet.answers());
        Answers soFar = new Answers(worksheet.answers(), access.today());
        List<SheetPage> pages = new ArrayList<>();
        InTheirLanguage.page(file)
                .filter(_ -> sheet.isReadByThePerson())
                .filter(_ -> sheet.letter(file, scope, soFar).isPresent())
                .ifPresent(pages::add);
        pages.addAll(sheet.pages(file, scope, soFar));
        return new Open(sheet, file, worksheet, pages);
    }

    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/decide/{path}")
    String tasks(Scope scope, @PathVariable UUID id, @PathVariable String path, Model model) {
        Open open = open(scope, id, path);
        List<Task> tasks = new ArrayList<>();
        for (SheetPage page : open.pages()) {
            String href = open.href() + "/" + page.name();
            tasks.add(
                    page.isDone(open.worksheet().answers())
                            ? Task.done(page.title(), href)
                            : Task.toDo(page.title(), href));
        }
        headed(model, open);
        model.addAttribute("tasks", tasks);
        model.addAttribute("check", open.href() + "/check");
        model.addAttribute("savedBy", open.worksheet().savedBy());
        model.addAttribute("like", like(scope, open));
        Grounds writing = open.sheet().againstWriting(open.file(), scope);
        model.addAttribute("prepares", writing.isEmpty());
        model.addAttribute(
                "grounds",
                where.leading(
                        open.file(),
                        access.onward(scope, open.file()),
                        writing.and(open.sheet().againstBeginning(open.file(), scope))));
        return "casework/sheet";
    }

    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/decide/{path}/{page}")
    String page(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable String page,
            Model model) {
        Open open = open(scope, id, path);
        SheetPage asked = open.page(page);
        if (!open.sheet().againstWriting(open.file(), scope).isEmpty()) {
            return "redirect:" + open.href();
        }
        Typed own = asked.ownOf(open.worksheet().answers());
        // Nothing is recorded here: it says whose page it is when the sign-in has run out.
        model.addAttribute("ticket", tickets.handOut(scope, open.sheet().act()));
        model.addAttribute("marked", markedOn(scope, open, asked, own));
        return shown(model, open, asked, open.worksheet().version(), Problems.in(own), List.of());
    }

    /** What is marked in the letter and was saved on this page: it is changed here. */
    private List<MarkedWords> markedOn(Scope scope, Open open, SheetPage page, Typed own) {
        if (!own.wasSent()) {
            return List.of();
        }
        List<Remark> remarks =
                marked(scope, open, answers(open)).map(Marked::remarks).orElse(List.of());
        return MarkedWords.of(remarks, List.of(page), own, open.href()).stream()
                .filter(words -> words.place().isPresent())
                .toList();
    }

    @Needs(Right.WORK_ON_CASES)
    @PostMapping("/cases/{id}/decide/{path}/{page}")
    String save(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            @PathVariable String page,
            HttpServletRequest request,
            Model model) {
        Open open = open(scope, id, path);
        SheetPage asked = open.page(page);
        Typed typed = Typed.from(request.getParameterMap());
        Answers answers = new Answers(asked.ownOf(typed), access.today());
        asked.questions().forEach(question -> question.check(answers));
        open.sheet()
                .againstWriting(open.file(), scope)
                .all()
                .forEach(why ->
                        answers.problems().add(asked.questions().getFirst().name(), why.because()));
        int version = version(typed);
        if (open.isDecidedSince(version)) {
            answers.problems().refuse(asked.questions().getFirst().name(), DECIDED_MEANWHILE_HERE);
        }
        model.addAttribute("ticket", typed.first(HiddenField.FORM_TICKET));
        if (!answers.fine()) {
            return shown(model, open, asked, version, answers.problems(), List.of());
        }
        Optional<Worksheet> meanwhile =
                acts.keepADraft(
                        scope,
                        unit ->
                                Worksheets.save(
                                        unit,
                                        new CaseId(id),
                                        open.sheet().kind(),
                                        version,
                                        asked.ownOf(typed),
                                        asked.fields()));
        if (meanwhile.isPresent()) {
            return shown(
                    model,
                    open,
                    asked,
                    meanwhile.get().version(),
                    answers.problems(),
                    theirs(asked, meanwhile.get()));
        }
        lateForms.forget(scope, request);
        // What was answered here may have added a page.
        return "redirect:" + next(open(scope, id, path), asked);
    }

    /** The next page, or the list after the last one. */
    private static String next(Open open, SheetPage asked) {
        int place = open.pages().indexOf(open.page(asked.name())) + 1;
        return place < open.pages().size()
                ? open.href() + "/" + open.pages().get(place).name()
                : open.href() + "/check";
    }

    /** With which version the page was shown; what no page sent is never so. */
    static int version(Typed typed) {
        try {
            return Integer.parseInt(typed.first("_version"));
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }

    /** What somebody else saved on this page while it was open here. */
    private static List<SavedAnswer> theirs(SheetPage page, Worksheet saved) {
        return SavedAnswer.of(page.questions(), saved.answers());
    }

    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/decide/{path}/check")
    String check(Scope scope, @PathVariable UUID id, @PathVariable String path, Model model) {
        Open open = open(scope, id, path);
        return checked(
                scope,
                model,
                open,
                tickets.handOut(scope, open.sheet().act()),
                notSeen(open, open.worksheet().version())
                        .and(open.sheet().against(open.file(), scope, answers(open))));
    }

    /** The letter of the last page as a file to talk about; it is the letter as it stands now. */
    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/decide/{path}/word")
    void word(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletResponse response)
            throws IOException {
        Open open = open(scope, "case-sheet-word", id, path);
        if (isNotReady(scope, open)) {
            response.sendRedirect(open.href() + "/check");
            return;
        }
        byte[] docx =
                open.sheet()
                        .letter(open.file(), scope, answers(open))
                        .map(letter ->
                                WORD.render(
                                        letter,
                                        acts.lookUp(scope, unit -> Plates.of(unit, letter)),
                                        open.sheet().layout()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = "draft-%s-%s.docx".formatted(path, open.file().theCase().number());
        SavedFile.head(response, WordRendering.TYPE, name, docx.length);
        response.getOutputStream().write(docx);
    }

    /** A paper that the school sends itself, once nothing stands against it; no other sheet. */
    @Needs(Right.WORK_ON_CASES)
    @GetMapping("/cases/{id}/decide/{path}/pdf")
    void pdf(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletResponse response)
            throws IOException {
        Open open = open(scope, "case-sheet-pdf", id, path);
        if (!open.sheet().isPrinted()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Optional<LetterDocument> paper = open.sheet().letter(open.file(), scope, answers(open));
        if (isNotReady(scope, open) || paper.isEmpty()) {
            response.sendRedirect(open.href() + "/check");
            return;
        }
        byte[] pdf =
                acts.lookUp(
                        scope, unit -> PrintedPapers.pdf(unit, paper.get(), open.sheet().layout()));
        String name = "%s-%s.pdf".formatted(path, open.file().theCase().number());
        SavedFile.head(response, "application/pdf", name, pdf.length);
        response.getOutputStream().write(pdf);
    }

    /**
     * A paper leaves the school only when nothing stands against it; a draft is to be talked of.
     */
    private boolean isNotReady(Scope scope, Open open) {
        return open.sheet().isPrinted()
                && !notSeen(open, open.worksheet().version())
                        .and(open.sheet().against(open.file(), scope, answers(open)))
                        .isEmpty();
    }

    /** Nobody signs what they have not seen: every page was saved, and nothing changed since. */
    private static Grounds notSeen(Open open, int version) {
        List<Ground> grounds = new ArrayList<>();
        for (SheetPage page : open.pages()) {
            if (!page.isSeenIn(open.worksheet().answers())) {
                grounds.add(
                        new Ground(
                                "sheet.page-was-saved",
                                PolicyParagraph.p(8),
                                "The page “%s” has not been opened and saved."
                                        .formatted(page.title()),
                                "What is suggested there is yours to check."));
            }
        }
        if (version != open.worksheet().version()) {
            grounds.add(changedBy(open.worksheet()));
        }
        return new Grounds(grounds);
    }

    /** What it issues cannot be called back, so the password is asked once more. */
    @PasswordAgain
    @Needs(Right.WORK_ON_CASES)
    @PostMapping("/cases/{id}/decide/{path}/check")
    String take(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String path,
            HttpServletRequest request,
            Model model) {
        Open open = open(scope, id, path);
        if (open.sheet().isPrinted()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        FormTicket ticket = tickets.takeBack(scope, open.sheet().act(), request);
        int version = version(Typed.from(request.getParameterMap()));
        // What was decided has taken its pages away: whoever sends it again is led to what came.
        Outcome outcome =
                acts.already(scope, ticket)
                        .orElseGet(() -> decided(scope, ticket, open, notSeen(open, version)));
        return switch (outcome) {
            case Outcome.Done(String address) -> "redirect:" + address + "?saved";
            case Outcome.SavedOtherwise(String address) -> "redirect:" + address + "?otherwise";
            case Outcome.Refused(Grounds grounds) -> {
                Open now = open(scope, id, path);
                yield checked(
                        scope,
                        model,
                        now,
                        request.getParameter(HiddenField.FORM_TICKET),
                        now.isDecidedSince(version) ? Grounds.of(DECIDED_MEANWHILE) : grounds);
            }
        };
    }

    private static Ground changedBy(Worksheet sheet) {
        return new Ground(
                "sheet.is-as-it-was-shown",
                PolicyParagraph.p(8),
                "%s changed a page while you had this one open.".formatted(sheet.savedBy()),
                "Read everything again, as it stands below.");
    }

    /** Of two who press the button at once the second finds the sheet gone, or changed. */
    private static Grounds changedSince(Unit unit, Open open) {
        Worksheet now = Worksheets.read(unit, open.file().theCase().id(), open.sheet().kind());
        return now.version() == open.worksheet().version()
                ? Grounds.none()
                : Grounds.of(now.isBlank() ? DECIDED_MEANWHILE : changedBy(now));
    }

    private Outcome decided(Scope scope, FormTicket ticket, Open open, Grounds notSeen) {
        return notSeen.isEmpty()
                ? open.sheet()
                        .take(
                                scope,
                                ticket.onlyWhile(unit -> changedSince(unit, open)),
                                open.file(),
                                answers(open))
                : new Outcome.Refused(
                        notSeen.and(open.sheet().against(open.file(), scope, answers(open))));
    }

    /** The answers of the sheet, with the suggestions of pages that nobody opened. */
    private Answers answers(Open open) {
        Typed filled = open.worksheet().answers();
        for (SheetPage page : open.pages()) {
            for (Question question : page.questions()) {
                filled = question.filling(filled);
            }
        }
        return new Answers(filled, access.today());
    }

    private String checked(Scope scope, Model model, Open open, String ticket, Grounds against) {
        Answers answers = answers(open);
        headed(model, open);
        model.addAttribute("action", open.href() + "/check");
        model.addAttribute("tasks", open.href());
        model.addAttribute("button", open.sheet().button());
        model.addAttribute("ticket", ticket);
        model.addAttribute("version", String.valueOf(open.worksheet().version()));
        model.addAttribute(
                "weakPoints",
                TheirBestCase.of(open.file(), open.sheet().reliedOn(open.file(), answers)));
        model.addAttribute("like", like(scope, open));
        Onward onward = access.onward(scope, open.file());
        model.addAttribute("grounds", where.leading(open.file(), onward, against));
        model.addAttribute(
                "cautions",
                open.sheet()
                        .cautions(open.file(), answers)
                        .and(
                                WhoseWords.of(
                                        open.file(),
                                        open.pages(),
                                        answers.problems().typed(),
                                        scope.actor().account()))
                        .and(WelfareFirst.of(open.file()))
                        .and(AlsoToMind.of(open.file()))
                        .and(
                                InTheirLanguage.caution(
                                        open.file(),
                                        open.sheet().letter(open.file(), scope, answers)))
                        .all());
        model.addAttribute("ready", maySign(against));
        model.addAttribute(
                "prepared", Preparing.waitsOnlyForWhoDecides(open.file(), scope, against));
        model.addAttribute(
                "parts", SavedPart.of(open.pages(), answers.problems().typed(), open.href()));
        Optional<Marked> marked = marked(scope, open, answers);
        model.addAttribute("preview", marked.map(Marked::fragment).orElse(""));
        model.addAttribute(
                "marked",
                MarkedWords.of(
                        marked.map(Marked::remarks).orElse(List.of()),
                        open.pages(),
                        answers.problems().typed(),
                        open.href()));
        model.addAttribute("word", open.href() + "/word");
        model.addAttribute("printed", open.sheet().isPrinted());
        model.addAttribute("pdf", open.href() + "/pdf");
        model.addAttribute(
                "step", CaseHeading.href(open.file()) + "/add/" + open.sheet().recordedOn());
        model.addAttribute("chronology", Chronology.of(open.file(), onward));
        return "casework/check";
    }

    /** The letter as it will print, with what it should not say marked in its words. */
    private Optional<Marked> marked(Scope scope, Open open, Answers answers) {
        return open.sheet()
                .letter(open.file(), scope, answers)
                .map(letter ->
                        PREVIEW.marked(
                                letter, heeds(scope, open, letter, answers.problems().typed())));
    }

    /** A paper that the school sends itself is read by whoever has to know the others. */
    private List<Heed> heeds(Scope scope, Open open, LetterDocument letter, Typed answers) {
        if (open.sheet().isPrinted()) {
            return List.of();
        }
        return open.sheet().isReadByThePerson()
                ? acts.lookUp(
                        scope,
                        unit ->
                                Heeds.ofALetterTo(
                                        unit,
                                        open.file().person(),
                                        letter,
                                        MeantToBeNamed.in(
                                                open.file(),
                                                Schools.reviewHearing(unit, unit.today()),
                                                open.pages(),
                                                answers)))
                : Heeds.ofEveryLetter();
    }

    /** Beside which nothing stands as long as nobody has said under which headings it falls. */
    private @Nullable LikeView like(Scope scope, Open open) {
        List<Heading> headings = open.sheet().likeUnder(open.file(), answers(open));
        CaseId beside = open.file().theCase().id();
        return headings.isEmpty()
                ? null
                : acts.read(
                        scope,
                        "like-decisions",
                        unit -> LikeView.of(unit, headings, beside),
                        acts.lookUp(scope, unit -> LikeView.subjects(unit, headings, beside)));
    }

    /** What changed meanwhile stands on this page too: whoever has read it again may sign it. */
    private static boolean maySign(Grounds against) {
        return against.all().stream()
                .allMatch(one -> one.rule().equals("sheet.is-as-it-was-shown"));
    }

    private static String shown(
            Model model,
            Open open,
            SheetPage page,
            int version,
            Problems problems,
            List<SavedAnswer> theirs) {
        headed(model, open);
        model.addAttribute("page", page);
        model.addAttribute("action", open.href() + "/" + page.name());
        model.addAttribute("tasks", open.href());
        model.addAttribute("version", String.valueOf(version));
        model.addAttribute("problems", problems);
        model.addAttribute("theirs", theirs);
        model.addAttribute("savedBy", open.worksheet().savedBy());
        return "casework/sheet-page";
    }

    private static void headed(Model model, Open open) {
        model.addAttribute("heading", CaseHeading.of(open.file()));
        model.addAttribute("title", open.sheet().title());
        model.addAttribute("paragraph", open.sheet().paragraph().toString());
    }
}
