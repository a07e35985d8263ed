package org.evenhand.letter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.ChangedBytes;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LeavingByEmail;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterFiles;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterState;
import org.evenhand.letter.Letters;
import org.evenhand.letter.OvertakenLetters;
import org.evenhand.letter.Plates;
import org.evenhand.letter.SupplementAdded;
import org.evenhand.letter.WordRendering;
import org.evenhand.people.People;
import org.evenhand.ui.Choice;
import org.evenhand.ui.CsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The letters of the school, one letter, and its bytes. */
@Controller
class LetterPages {
    private static final Logger LOG = LoggerFactory.getLogger(LetterPages.class);
    private static final WordRendering WORD = new WordRendering();

    private final Acts acts;
    private final Reading reading;
    private final InstantSource clock;
    private final List<OvertakenLetters> overtaken;
    private final List<LeavingByEmail> leaving;

    LetterPages(
            Acts acts,
            Reading reading,
            InstantSource clock,
            List<OvertakenLetters> overtaken,
            List<LeavingByEmail> leaving) {
        this.leaving = List.copyOf(leaving);
        this.overtaken = List.copyOf(overtaken);
        this.acts = acts;
        this.reading = reading;
        this.clock = clock;
    }

    @Needs(Right.SEE_LETTERS)
    @GetMapping("/letters")
    String letters(
            Scope scope,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            Model model) {
        model.addAttribute("list", list(scope, "letters", kind, state));
        model.addAttribute("kind", kind);
        model.addAttribute("state", state);
        model.addAttribute("kinds", choices(LetterKind.values(), "Every kind"));
        model.addAttribute("states", choices(LetterState.values(), "Wherever they stand"));
        model.addAttribute("mayPost", Right.POST_LETTERS.isOpenTo(scope.roles()));
        return "letter/letters";
    }

    @Needs(Right.SEE_LETTERS)
    @GetMapping("/letters.csv")
    ResponseEntity<byte[]> csv(
            Scope scope,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state) {
        CsvTable table =
                CsvTable.headed(
                        "Number",
                        "Kind",
                        "Person",
                        "Our reference",
                        "Issued",
                        "Stands",
                        "Told since");
        for (LetterRow row : list(scope, "letters-csv", kind, state).rows()) {
            table.row(
                    row.number(),
                    row.kind(),
                    row.person(),
                    row.reference(),
                    row.issued(),
                    row.state(),
                    row.since());
        }
        return table.saved("letters.csv");
    }

    private LetterList list(Scope scope, String what, String kind, String state) {
        LetterList.Filter filter = LetterList.Filter.of(kind, state);
        return acts.read(scope, what, unit -> LetterList.of(unit, reading, filter));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, String every) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", every));
        for (E each : all) {
            choices.add(Choice.of(each.name(), words(each)));
        }
        return choices;
    }

    private static String words(Enum<?> each) {
        return switch (each) {
            case LetterKind kind -> kind.words();
            case LetterState state -> state.words();
            default -> each.name();
        };
    }

    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}")
    String letter(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        LetterId letterId = new LetterId(id);
        IssuedLetter letter = reading.letter(scope, "letter-page", letterId);
        Optional<LetterDocument> words =
                acts.lookUp(scope, unit -> Letters.document(unit, letterId));
        model.addAttribute(
                "letter", LetterView.of(letter, name(scope, letter), words, clock.instant()));
        model.addAttribute("seesOthers", Right.SEE_LETTERS.isOpenTo(scope.roles()));
        model.addAttribute("mayPost", Right.POST_LETTERS.isOpenTo(scope.roles()));
        model.addAttribute(
                "dealsWithBreaches", Right.DEAL_WITH_DATA_BREACHES.isOpenTo(scope.roles()));
        model.addAttribute(
                "overtaken",
                acts.lookUp(
                        scope,
                        unit -> overtaken.stream().anyMatch(one -> one.isOvertaken(unit, letter))));
        model.addAttribute(
                "leaving",
                acts.lookUp(
                        scope,
                        unit ->
                                leaving.stream()
                                        .flatMap(one -> one.of(unit, letter).stream())
                                        .map(LeavingByEmail.Line::words)
                                        .toList()));
        model.addAttribute(
                "formsNeeded",
                Right.POST_LETTERS.isOpenTo(scope.roles()) && letter.supplements().isEmpty()
                        ? acts.lookUp(scope, unit -> FormsNeeded.of(unit, letter))
                        : List.of());
        model.addAttribute("eMailHref", LeavingByEmail.href(letter));
        model.addAttribute(
                "personHref",
                Right.SEE_PEOPLE.isOpenTo(scope.roles())
                        ? "/people/" + letter.person().text()
                        : "");
        model.addAttribute("saved", request.getParameter("saved") != null);
        model.addAttribute("otherwise", request.getParameter("otherwise") != null);
        return "letter/letter";
    }

    private String name(Scope scope, IssuedLetter letter) {
        return acts.lookUp(scope, unit -> People.byId(unit, letter.person()))
                .map(person -> person.name())
                .orElse(letter.issued().addressee());
    }

    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/pdf")
    ResponseEntity<byte[]> pdf(Scope scope, @PathVariable UUID id) {
        LetterId letterId = new LetterId(id);
        IssuedLetter letter = reading.letter(scope, "letter-pdf", letterId);
        byte[] pdf = acts.lookUp(scope, unit -> Letters.pdf(unit, letterId));
        return Attachment.of("application/pdf", "letter-" + letter.number() + ".pdf", pdf);
    }

    /** A copy made from the words as they were issued, whatever the facts are today. */
    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/word")
    ResponseEntity<byte[]> word(Scope scope, @PathVariable UUID id) {
        LetterId letterId = new LetterId(id);
        IssuedLetter letter = reading.letter(scope, "letter-word", letterId);
        byte[] docx =
                acts.lookUp(
                                scope,
                                unit ->
                                        Letters.document(unit, letterId)
                                                .map(words ->
                                                        WORD.render(words, Plates.of(unit, words))))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Attachment.of(
                WordRendering.TYPE, "copy-of-letter-" + letter.number() + ".docx", docx);
    }

    @Needs(Right.READ_A_LETTER)
    @GetMapping("/letters/{id}/supplement/{file}")
    ResponseEntity<byte[]> supplement(Scope scope, @PathVariable UUID id, @PathVariable UUID file) {
        IssuedLetter letter = reading.letter(scope, "letter-supplement", new LetterId(id));
        SupplementAdded added =
                letter.supplements().stream()
                        .map(Recorded::fact)
                        .filter(each -> file.equals(each.file()))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = acts.lookUp(scope, unit -> LetterFiles.read(unit, file, added.sha256()));
        return Attachment.of("application/octet-stream", added.fileName(), bytes);
    }

    /** What is kept is not what was issued: it is not shown, and the page says so. */
    @ExceptionHandler(ChangedBytes.class)
    String changed(ChangedBytes fault, HttpServletResponse response) {
        LOG.error("{}", fault.getMessage());
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.value());
        return "letter/changed";
    }
}
