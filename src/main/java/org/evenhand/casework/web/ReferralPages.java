package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.access.StepUp;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.casework.letters.LegalReferral;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.WordRendering;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a solicitor needs to advise on (F10): for whoever prints the whole case and nobody else,
 * behind the password said once more. Each opening leaves its trace.
 */
@Controller
class ReferralPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final String PRIVILEGED =
            "Privileged and confidential: prepared to obtain legal advice";

    private final Acts acts;
    private final CaseAccess access;
    private final StepUp stepUp;

    ReferralPages(Acts acts, CaseAccess access, StepUp stepUp) {
        this.acts = acts;
        this.access = access;
        this.stepUp = stepUp;
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/referral")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = file(scope, id);
        if (!stepUp.isFresh(scope, request)) {
            return "redirect:" + StepUp.askedBefore(address(file));
        }
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("pdf", address(file) + "/pdf");
        model.addAttribute("word", address(file) + "/word");
        model.addAttribute("step", CaseHeading.href(file) + "/add/legal-advice");
        model.addAttribute(
                "preview",
                made(scope, "legal-referral", file, (unit, paper) -> PREVIEW.fragment(paper)));
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
        saved(
                scope,
                id,
                request,
                response,
                new Kind("legal-referral-pdf", "application/pdf", "pdf"),
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
        saved(
                scope,
                id,
                request,
                response,
                new Kind("legal-referral-word", WordRendering.TYPE, "docx"),
                (unit, paper) -> PrintedPapers.word(unit, paper, Layout.LETTER));
    }

    /** What a file is to the trace, to a browser, and on the disk. */
    private record Kind(String trace, String mediaType, String ending) {}

    private void saved(
            Scope scope,
            UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Kind kind,
            BiFunction<Unit, LetterDocument, byte[]> making)
            throws IOException {
        CaseFile file = file(scope, id);
        if (!stepUp.isFresh(scope, request)) {
            response.sendRedirect(StepUp.askedBefore(address(file)));
            return;
        }
        byte[] bytes = made(scope, kind.trace(), file, making);
        SavedFile.head(
                response,
                kind.mediaType(),
                "referral-%s.%s".formatted(file.theCase().number(), kind.ending()),
                bytes.length);
        response.getOutputStream().write(bytes);
    }

    private <T> T made(
            Scope scope, String trace, CaseFile file, BiFunction<Unit, LetterDocument, T> making) {
        return acts.read(
                scope,
                trace,
                unit -> {
                    LetterDocument paper =
                            new LegalReferral(
                                            LetterFrames.insideTheSchool(
                                                    file,
                                                    scope,
                                                    unit.today(),
                                                    "For the school’s legal adviser"),
                                            file,
                                            CaseExhibits.of(unit, file))
                                    .document();
                    return making.apply(
                            unit, PrintedPapers.print(unit, paper, PRIVILEGED, PRIVILEGED));
                },
                file.theCase().id());
    }

    /** Not there for whoever may not print the whole case. */
    private CaseFile file(Scope scope, UUID id) {
        if (!MakingTheFile.mayMake(scope)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return access.read(scope, "legal-referral-page", new CaseId(id));
    }

    private static String address(CaseFile file) {
        return CaseHeading.href(file) + "/referral";
    }
}
