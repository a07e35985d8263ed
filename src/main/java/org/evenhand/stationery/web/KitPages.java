package org.evenhand.stationery.web;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.letter.WordRendering;
import org.evenhand.stationery.kit.KitPaper;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The adoption kit and the other papers of the year: read here, saved as Word to be finished, or as
 * PDF to be put up.
 */
@Controller
class KitPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final PdfRendering PAPER = new PdfRendering();
    private static final WordRendering WORD = new WordRendering();

    private final Acts acts;

    KitPages(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/kit")
    String kit(Scope scope, Model model) {
        model.addAttribute("papers", Arrays.asList(KitPaper.values()));
        return "stationery/kit";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/kit/{paper}")
    String paper(Scope scope, @PathVariable String paper, Model model) {
        KitPaper asked = asked(paper);
        model.addAttribute("paper", asked);
        model.addAttribute("preview", PREVIEW.fragment(acts.lookUp(scope, asked::of)));
        return "stationery/kit-paper";
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/kit/{paper}/word")
    ResponseEntity<byte[]> word(Scope scope, @PathVariable String paper) {
        return saved(scope, asked(paper), WORD::render, WordRendering.TYPE, "docx");
    }

    /** To be put up as it is: what stands in brackets is written in by hand. */
    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/kit/{paper}/pdf")
    ResponseEntity<byte[]> pdf(Scope scope, @PathVariable String paper) {
        return saved(scope, asked(paper), PAPER::render, "application/pdf", "pdf");
    }

    private ResponseEntity<byte[]> saved(
            Scope scope,
            KitPaper asked,
            BiFunction<LetterDocument, Map<String, byte[]>, byte[]> rendering,
            String type,
            String ending) {
        byte[] file =
                acts.lookUp(
                        scope,
                        unit -> {
                            LetterDocument document = asked.of(unit);
                            return rendering.apply(document, Plates.of(unit, document));
                        });
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(asked.path(), ending))
                .body(file);
    }

    private static KitPaper asked(String path) {
        return KitPaper.at(path)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
