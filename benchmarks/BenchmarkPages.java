import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.Scope;
import org.evenhand.letter.PdfRendering;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The floors that are asked over HTTP: a form that does nothing and a page with nothing on it, each
 * behind the same filters and rights as the real ones; and a letter that is printed when asked for.
 * Only {@link ServedSchools} knows of them: the program that schools run has none of these.
 */
@Controller
class BenchmarkPages {
    static final String NOTHING = "/benchmark/nothing";
    static final String EMPTY = "/benchmark/empty";
    static final String LETTER = "/benchmark/letter";

    private final PdfRendering paper = new PdfRendering();

    @Needs(Right.LOG_CONTACT)
    @PostMapping(NOTHING)
    String nothing(Scope scope) {
        return "redirect:/?" + scope.request();
    }

    @Needs(Right.SEE_CASES)
    @GetMapping(EMPTY)
    String empty(Scope scope, Model model) {
        model.addAttribute("title", "Nothing");
        model.addAttribute("content", (Content) BenchmarkPages::nothing);
        return "layout/page";
    }

    private static void nothing(TemplateOutput page) {
        page.writeContent("");
    }

    @Needs(Right.SEE_CASES)
    @GetMapping(LETTER)
    ResponseEntity<byte[]> letter(Scope scope) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.render(AWarning.letter()));
    }
}
