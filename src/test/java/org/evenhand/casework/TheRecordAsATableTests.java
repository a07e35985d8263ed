package org.evenhand.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.evenhand.access.Scopes;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.act.ClassingForDisclosure;
import org.evenhand.contactlog.act.EnteringInError;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.LibreOffice;
import org.evenhand.letter.PdfChecks;
import org.evenhand.letter.WordChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** The Record as a table on paper, in Word and as a spreadsheet (P45, P46, P51; C1). */
@Paragraphs({"P45", "P46", "P51"})
class TheRecordAsATableTests {
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"Useless\")";

    private final ReadySchool ready = ReadySchool.founded();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);

    {
        ready.abuse(person, ago(60), "+44 rang twice.", FORMULA);
    }

    private final EntryId second =
            ready.abuse(person, ago(55), "Shouted again.", "Useless, you \uE000");
    private final WalkedCase walked = WalkedCase.opened(ready, person, ago(50));
    private final String page = "/cases/" + walked.id.text() + "/record";

    @Test
    void aSpreadsheetHasRealMomentsAndNumbersAndNoFormula() throws IOException {
        try (XSSFWorkbook book = excel("CASE")) {
            Sheet sheet = book.getSheet("Record");
            Row line = sheet.getRow(1);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            Cell happened = cell(line, "Happened");
            assertThat(DateUtil.isCellDateFormatted(happened)).isTrue();
            assertThat(happened.getLocalDateTimeCellValue())
                    .isEqualTo(ago(60).atTime(LocalTime.of(15, 30)));
            assertThat(cell(line, "Staff minutes").getNumericCellValue()).isEqualTo(20);
            assertThat(cell(line, "No.").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(line, "Exact words").getStringCellValue()).isEqualTo(FORMULA);
            assertThat(cell(line, "What happened").getStringCellValue())
                    .isEqualTo("+44 rang twice.");
            assertThat(cell(sheet.getRow(2), "Exact words").getStringCellValue())
                    .isEqualTo("Useless, you \uE000");
            assertThat(formulas(book)).isEmpty();
        }
    }

    /** The control: a formula of anybody's making would be found. */
    @Test
    void aFormulaIsFound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            book.newWorksheet("Record").formula(0, 0, "1+1");
        }

        assertThat(formulas(new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))))
                .isNotEmpty();
    }

    @Test
    void anotherProgramOpensTheSpreadsheetAndRunsNothing() {
        assertThat(LibreOffice.cells(saved("excel", "CASE")))
                .contains("What happened", "+44 rang twice.", "\"=HYPERLINK(")
                .contains("Useless");
    }

    @Test
    void onPaperItLiesOnItsSideAndMeetsBothStandards() throws IOException {
        ready.abuse(person, ago(20), "He rang, and rang again. ".repeat(390), "Canary");

        byte[] pdf = saved("pdf", "CASE");

        PdfChecks.assertMeetsBothStandards(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle sheet = document.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
        }
        String text = PdfChecks.text(pdf).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Darren Whitlock", "Kai Whitlock", "Useless, you [U+E000]")
                .contains("3 contacts are stored. 3 shown here and 0 withheld", "Canary");
        // Nothing of a contact that is longer than a page is lost.
        assertThat(text.split("again\\.", -1)).hasSizeGreaterThan(390);
        Files.createDirectories(Path.of("target", "files"));
        Files.write(Path.of("target", "files", "record-of-contact.pdf"), pdf);
    }

    @Test
    void inWordItIsARealTableThatCanBeWorkedOn() throws IOException {
        byte[] docx = saved("word", "CASE");

        WordChecks.assertIsSound(docx);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFTable table = word.getTables().getLast();
            assertThat(table.getRow(0).getTableCells()).hasSize(7);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getNumberOfRows()).isEqualTo(3);
            assertThat(table.getRow(1).getCell(2).getText()).contains("+44 rang twice.", FORMULA);
        }
        Files.createDirectories(Path.of("target", "files"));
        Files.write(Path.of("target", "files", "record-of-contact.docx"), docx);
    }

    /** What is kept apart keeps its line and says why, in all three, as in the printed file. */
    @Test
    void whatIsWithheldIsDeclaredAndInAPartOfItsOwn() throws IOException {
        classed(second, Disclosure.PRIVILEGED);

        assertThat(head.opens(page).text()).contains("1 shown and 1 withheld");
        for (String kind : List.of("pdf", "word", "excel")) {
            assertThat(text(kind, "CASE"))
                    .as(kind)
                    .contains("+44", "privileged")
                    .doesNotContain("Shouted");
            assertThat(text(kind, "PRIVILEGED")).as(kind).contains("Shouted").doesNotContain("+44");
        }
        // The control: once it is open again, it is shown.
        classed(second, Disclosure.OPEN);
        assertThat(text("excel", "CASE")).contains("Shouted again.");
    }

    /** What was entered in error is stored, so it is shown as that (HOLD-4). */
    @Test
    void whatWasEnteredInErrorIsThereAndSaysSo() {
        ReadySchool.done(
                ready.the(EnteringInError.class)
                        .enter(ready.as(ready.head), null, second, "Another parent"));

        assertThat(text("pdf", "CASE")).contains("Entered in error: it counts for nothing");
        assertThat(text("excel", "CASE")).contains("Made in error", "Shouted again.");
    }

    @Test
    void onlyHeadAndDataProtectionOfficerFindItAndOnlyAfterThePasswordWasSaidAgain() {
        Visitor deputy = ready.visitedBy(ready.deputy);
        Visitor stale = ready.signedIn(ready.head);
        for (String one : List.of("", "/pdf", "/word", "/excel")) {
            assertThat(deputy.opens(page + one).status()).isEqualTo(404);
            assertThat(stale.opens(page + one).at().getPath()).isEqualTo("/confirm");
        }
        assertThat(deputy.opens("/cases/" + walked.id.text()).text())
                .doesNotContain("The Record as a table");
        assertThat(head.opens("/cases/" + walked.id.text()).text())
                .contains("The Record as a table");
    }

    @Test
    void everySavingLeavesItsTrace() {
        for (String kind : List.of("pdf", "word", "excel")) {
            long before = readings("contact-record-" + kind);
            saved(kind, "CASE");
            assertThat(readings("contact-record-" + kind)).isEqualTo(before + 1);
        }
    }

    private byte[] saved(String kind, String part) {
        return head.saves(page + "/" + kind + "?part=" + part).bytes();
    }

    private XSSFWorkbook excel(String part) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(saved("excel", part)));
    }

    private String text(String kind, String part) {
        byte[] bytes = saved(kind, part);
        try {
            return switch (kind) {
                case "pdf" -> PdfChecks.text(bytes).replaceAll("\\s+", " ");
                case "word" -> {
                    StringBuilder all = new StringBuilder();
                    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                        word.getTables().forEach(table -> all.append(table.getText()));
                    }
                    yield all.toString();
                }
                default -> {
                    StringBuilder all = new StringBuilder();
                    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                        cells(book).forEach(cell -> all.append(cell).append('\n'));
                    }
                    yield all.toString();
                }
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static List<Cell> formulas(XSSFWorkbook book) {
        return cells(book).stream().filter(cell -> cell.getCellType() == CellType.FORMULA).toList();
    }

    private static Cell cell(Row line, String head) {
        for (Cell column : line.getSheet().getRow(0)) {
            if (column.getStringCellValue().equals(head)) {
                return line.getCell(column.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + head);
    }

    private void classed(EntryId entry, Disclosure disclosure) {
        ReadySchool.done(
                ready.the(ClassingForDisclosure.class)
                        .classify(ready.as(ready.head), null, entry, disclosure, "A solicitor"));
    }

    private long readings(String what) {
        return ready.the(Acts.class)
                .lookUp(
                        Scopes.ofEvenhand(ready.school().org(), "testtest"),
                        unit ->
                                unit.sql()
                                        .sql(
                                                "select count(*) from evenhand.reading where org_id = :org"
                                                        + " and what = :what and :case = any (subject_ids)")
                                        .param("org", ready.school().org().value())
                                        .param("what", what)
                                        .param("case", walked.id.value())
                                        .query(Long.class)
                                        .single());
    }
}
