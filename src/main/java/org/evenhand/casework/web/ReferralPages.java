package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.letters.LegalReferral;
import org.evenhand.casework.web.WholeCase.Format;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a solicitor needs to advise on (F10): for whoever prints the whole case and nobody else,
 * behind the password said once more. Each opening leaves its trace.
 */
@Controller
class ReferralPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final String PRIVILEGED =
            "Privileged and confidential: prepared to obtain legal advice";

    private final WholeCase whole;

    ReferralPages(WholeCase whole) {
        this.whole = whole;
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/referral")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = whole.file(scope, id, "legal-referral-page");
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        return asked.map(first -> "redirect:" + first).orElseGet(() -> shown(scope, file, model));
    }

    private String shown(Scope scope, CaseFile file, Model model) {
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("pdf", address(file) + "/pdf");
        model.addAttribute("word", address(file) + "/word");
        model.addAttribute("step", CaseHeading.href(file) + "/add/legal-advice");
        model.addAttribute(
                "preview",
                whole.made(
                        scope,
                        "legal-referral",
                        file,
                        unit -> PREVIEW.fragment(paper(unit, file))));
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
                                CaseExhibits.of(unit, file))
                        .document();
        return PrintedPapers.print(unit, paper, PRIVILEGED, PRIVILEGED);
    }

    private static String address(CaseFile file) {
        return CaseHeading.href(file) + "/referral";
    }
}
