package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.casework.letters.LegalReferral;
import org.evenhand.casework.web.WholeCase.Format;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Problems;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What a solicitor needs to advise on (F10): for whoever prints the whole case and nobody else,
 * behind the password said once more. Each opening leaves its trace.
 */
@Controller
class ReferralPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final String PRIVILEGED =
            "Privileged and confidential: prepared to obtain legal advice";

    private static final String QUESTIONS = "questions";

    private final WholeCase whole;
    private final Acts acts;
    private final InstantSource clock;

    ReferralPages(WholeCase whole, Acts acts, InstantSource clock) {
        this.whole = whole;
        this.acts = acts;
        this.clock = clock;
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/referral")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = whole.file(scope, id, "legal-referral-page");
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        return asked.map(first -> "redirect:" + first)
                .orElseGet(() -> {
                    Worksheet saved = acts.lookUp(scope, unit -> saved(unit, file));
                    model.addAttribute("saved", request.getParameter("saved") != null);
                    return shown(scope, file, saved, Problems.none(), true, model);
                });
    }

    /** What the solicitor is asked is written here, and printed with the rest. */
    @Needs(Right.PRINT_CASES)
    @PostMapping("/cases/{id}/referral")
    String save(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = whole.file(scope, id, "legal-referral-page");
        Typed typed = Typed.from(request.getParameterMap());
        Answers answers = new Answers(typed, LocalDate.ofInstant(clock.instant(), Period.LONDON));
        answers.text(QUESTIONS, Answers.LONGEST_TEXT);
        Optional<Worksheet> meanwhile =
                answers.fine()
                        ? acts.keepADraft(scope, unit -> keep(unit, file, typed))
                        : Optional.empty();
        if (answers.fine() && meanwhile.isEmpty()) {
            return "redirect:" + address(file) + "?saved";
        }
        // Whoever said the password too long ago sees what they typed, and nothing of the case.
        boolean open = whole.askedFirst(scope, request, address(file)).isEmpty();
        Worksheet saved = acts.lookUp(scope, unit -> saved(unit, file));
        model.addAttribute("theirs", meanwhile.map(ReferralPages::questions).orElse(""));
        model.addAttribute("savedBy", saved.savedBy());
        return shown(scope, file, saved, answers.problems(), open, model);
    }

    private static Worksheet saved(Unit unit, CaseFile file) {
        return Worksheets.read(unit, file.theCase().id(), Worksheet.Kind.REFERRAL);
    }

    private static String questions(Worksheet saved) {
        return saved.answers().first(QUESTIONS);
    }

    private static Optional<Worksheet> keep(Unit unit, CaseFile file, Typed typed) {
        return Worksheets.save(
                unit,
                file.theCase().id(),
                Worksheet.Kind.REFERRAL,
                SheetPages.version(typed),
                Typed.nothing().with(QUESTIONS, typed.first(QUESTIONS)),
                List.of(QUESTIONS));
    }

    private String shown(
            Scope scope,
            CaseFile file,
            Worksheet saved,
            Problems problems,
            boolean open,
            Model model) {
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("action", address(file));
        model.addAttribute("version", String.valueOf(saved.version()));
        model.addAttribute("problems", problems);
        model.addAttribute(QUESTIONS, questions(saved));
        model.addAttribute("pdf", address(file) + "/pdf");
        model.addAttribute("word", address(file) + "/word");
        model.addAttribute("step", CaseHeading.href(file) + "/add/legal-advice");
        model.addAttribute(
                "preview",
                open
                        ? whole.made(
                                scope,
                                "legal-referral",
                                file,
                                unit -> PREVIEW.fragment(paper(unit, file)))
                        : "");
        return "casework/referral";
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/referral/pdf")
    void pdf(
            Scope scope,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        save(
                scope,
                id,
                request,
                response,
                Format.PDF,
                (unit, paper) -> PrintedPapers.pdf(unit, paper, Layout.LETTER));
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/referral/word")
    void word(
            Scope scope,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        save(
                scope,
                id,
                request,
                response,
                Format.WORD,
                (unit, paper) -> PrintedPapers.word(unit, paper, Layout.LETTER));
    }

    private void save(
            Scope scope,
            UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Format format,
            BiFunction<Unit, LetterDocument, byte[]> making)
            throws IOException {
        CaseFile file = whole.file(scope, id, "legal-referral-page");
        whole.save(
                scope,
                request,
                response,
                new WholeCase.Saving(file, address(file), "legal-referral", "referral", format),
                unit -> making.apply(unit, paper(unit, file)));
    }

    private static LetterDocument paper(Unit unit, CaseFile file) {
        LetterDocument paper =
                new LegalReferral(
                                LetterFrames.insideTheSchool(
                                        file,
                                        unit.scope(),
                                        unit.today(),
                                        "For the school’s legal adviser"),
                                file,
                                CaseExhibits.of(unit, file),
                                questions(saved(unit, file)))
                        .document();
        return PrintedPapers.print(unit, paper, PRIVILEGED, PRIVILEGED);
    }

    private static String address(CaseFile file) {
        return CaseHeading.href(file) + "/referral";
    }
}
