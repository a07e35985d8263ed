package org.evenhand.stationery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.letter.Stationery;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The school's paper as it is now, with a letter to nobody on it (P65). */
@Controller
class PaperPages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();
    private static final PdfRendering PAPER = new PdfRendering();
    private static final Duration A_CREST_NEVER_CHANGES = Duration.ofDays(30);

    private final Acts acts;

    PaperPages(Acts acts) {
        this.acts = acts;
    }

    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper")
    String paper(Scope scope, HttpServletRequest request, Model model) {
        acts.lookUp(scope, unit -> shown(unit, model));
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "stationery/paper";
    }

    private static Model shown(Unit unit, Model model) {
        HouseStyle style = HouseStyle.of(unit);
        return model.addAttribute("lines", PaperLines.of(unit, style))
                .addAttribute("version", style.stationery().map(Stationery::version).orElse(0))
                .addAttribute("preview", PREVIEW.fragment(letter(unit, style)));
    }

    private static LetterDocument letter(Unit unit, HouseStyle style) {
        return Specimens.of(unit, style).letter(LetterKind.WARNING_CONDUCT);
    }

    /** The same as it comes out of the printer. */
    @Needs(Right.MANAGE_SCHOOL)
    @GetMapping("/settings/paper/specimen.pdf")
    ResponseEntity<byte[]> specimen(Scope scope) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"specimen-letter.pdf\"")
                .body(acts.lookUp(scope, PaperPages::pdf));
    }

    private static byte[] pdf(Unit unit) {
        LetterDocument letter = letter(unit, HouseStyle.of(unit));
        return PAPER.render(letter, Plates.of(unit, letter));
    }

    /** A crest of this school, now or once: old letters are shown with theirs. */
    @Needs(Right.OWN_ACCOUNT)
    @GetMapping("/crest/{file}")
    ResponseEntity<byte[]> crest(Scope scope, @PathVariable UUID file) {
        byte[] jpeg =
                acts.lookUp(scope, unit -> Plates.crest(unit, file))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(A_CREST_NEVER_CHANGES).cachePrivate().immutable())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(jpeg);
    }
}
