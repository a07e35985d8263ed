package org.evenhand.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.evenhand.access.Needs;
import org.evenhand.access.Right;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.ContactRecord;
import org.evenhand.casework.FilePart;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.casework.letters.RecordOfContact;
import org.evenhand.casework.web.WholeCase.Format;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.HtmlRendering;
import org.evenhand.letter.Layout;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.ExcelTable.Cell;
import org.evenhand.ui.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The Record of Contact as a table, on paper, in Word and as a spreadsheet (P45, P46): for whoever
 * prints the whole case and nobody else, behind the password said once more. Each opening leaves
 * its trace.
 */
@Controller
class RecordTablePages {
    private static final HtmlRendering PREVIEW = new HtmlRendering();

    private final WholeCase whole;

    RecordTablePages(WholeCase whole) {
        this.whole = whole;
    }

    /** The record as it is read in one unit of work, and the paper of it. */
    private record Read(ContactRecord record, LetterDocument paper) {}

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/record")
    String page(Scope scope, @PathVariable UUID id, HttpServletRequest request, Model model) {
        CaseFile file = whole.file(scope, id, "contact-record-page");
        Optional<String> asked = whole.askedFirst(scope, request, address(file));
        return asked.map(first -> "redirect:" + first)
                .orElseGet(() -> shown(scope, file, part(request), model));
    }

    private String shown(Scope scope, CaseFile file, FilePart part, Model model) {
        Read read = whole.made(scope, "contact-record", file, unit -> read(unit, file, part));
        String same = "?part=" + part.name();
        model.addAttribute("heading", CaseHeading.of(file));
        model.addAttribute("part", part.words());
        model.addAttribute(
                "parts",
                Arrays.stream(FilePart.values())
                        .filter(other -> other != part)
                        .map(other ->
                                Link.to(other.words(), address(file) + "?part=" + other.name()))
                        .toList());
        model.addAttribute("shown", read.record().shown());
        model.addAttribute("withheld", read.record().withheld());
        model.addAttribute("pdf", address(file) + "/pdf" + same);
        model.addAttribute("word", address(file) + "/word" + same);
        model.addAttribute("excel", address(file) + "/excel" + same);
        model.addAttribute("preview", PREVIEW.fragment(read.paper()));
        return "casework/record-table";
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/record/pdf")
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
                (unit, read) -> PrintedPapers.pdf(unit, read.paper(), Layout.WIDE));
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/record/word")
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
                (unit, read) -> PrintedPapers.word(unit, read.paper(), Layout.WIDE));
    }

    @Needs(Right.PRINT_CASES)
    @GetMapping("/cases/{id}/record/excel")
    void excel(
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
                Format.EXCEL,
                (unit, read) -> RecordExcel.of(read.record(), about(unit, read.record())));
    }

    private void save(
            Scope scope,
            UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Format format,
            BiFunction<Unit, Read, byte[]> making)
            throws IOException {
        CaseFile file = whole.file(scope, id, "contact-record-page");
        whole.save(
                scope,
                request,
                response,
                new WholeCase.Saving(file, address(file), "contact-record", "record", format),
                unit -> making.apply(unit, read(unit, file, part(request))));
    }

    private static Read read(Unit unit, CaseFile file, FilePart part) {
        ContactRecord record = ContactRecord.of(unit, file, part);
        LetterDocument paper =
                new RecordOfContact(
                                LetterFrames.insideTheSchool(
                                        file,
                                        unit.scope(),
                                        unit.today(),
                                        "For the file of case " + file.theCase().number()),
                                record)
                        .document();
        return new Read(record, PrintedPapers.print(unit, paper, "Confidential", ""));
    }

    /** The sheet beside the record: what it is, and how much of what is stored it shows. */
    private static List<List<Cell>> about(Unit unit, ContactRecord record) {
        return List.of(
                List.of(Cell.of("Case"), Cell.of(record.file().theCase().number())),
                List.of(Cell.of("About"), Cell.of(record.file().person().name())),
                List.of(Cell.of("School"), Cell.of(record.file().school().name())),
                List.of(Cell.of("Part"), Cell.of(record.part().words())),
                List.of(Cell.of("Saved by"), Cell.of(unit.scope().actor().name())),
                List.of(Cell.of("Saved"), Cell.of(Incidents.said(unit.now()))),
                List.of(Cell.of("Contacts shown"), Cell.of(record.shown())),
                List.of(Cell.of("Contacts withheld"), Cell.of(record.withheld())),
                List.of(
                        Cell.of("Please note"),
                        Cell.of("Confidential. Only for those who need it for their work (P51).")));
    }

    /** The main part, unless another was asked for. */
    private static FilePart part(HttpServletRequest request) {
        String asked = request.getParameter("part");
        return Arrays.stream(FilePart.values())
                .filter(part -> part.name().equals(asked))
                .findFirst()
                .orElse(FilePart.CASE);
    }

    private static String address(CaseFile file) {
        return CaseHeading.href(file) + "/record";
    }
}
