package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evenhand.casework.ContactRecord;
import org.evenhand.casework.RecordLine;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.casework.letters.RecordOfContact;
import org.evenhand.casework.letters.RecordWords;
import org.evenhand.contactlog.Entry;
import org.evenhand.ui.ExcelTable;
import org.evenhand.ui.ExcelTable.Cell;

/** The Record as a spreadsheet: each field of C1 in a column of its own, and what is withheld. */
final class RecordExcel {
    /** One column, and what of a line stands in it. */
    private record Field(ExcelTable.Column column, Function<RecordLine, Cell> of) {}

    private static final List<Field> FIELDS =
            List.of(
                    of("Happened", 22, RecordExcel::happened),
                    of("Written down", 22, entry -> Cell.of(entry.loggedAt())),
                    line("Late", 7, one -> Cell.of(one.late() ? "Yes" : "")),
                    words("By", 20, entry -> entry.reporter().name()),
                    words("How", 16, RecordWords::how),
                    words("Who made the contact", 18, RecordWords::direction),
                    words("Where", 22, RecordWords::where),
                    of("Minutes", 9, entry -> Cell.of(entry.minutes())),
                    of("Staff minutes", 9, entry -> Cell.of(entry.staffMinutes())),
                    of("Pages or files", 9, entry -> Cell.of(RecordOfContact.pages(entry))),
                    words("Present", 20, RecordWords::witnesses),
                    words("Aimed at", 20, RecordWords::targets),
                    words("What happened", 60, Entry::account),
                    words("Exact words", 40, Entry::exactWords),
                    words("What they raised", 30, RecordWords::raised),
                    words("As reported", 30, RecordWords::reportedAs),
                    words("As reviewed", 30, RecordWords::reviewedAs),
                    words("Reviewed by", 20, RecordWords::reviewer),
                    words("Whether it counts", 30, RecordWords::counts),
                    words("Protected characteristics", 20, RecordWords::characteristics),
                    words("What is known of their situation", 30, RecordWords::context),
                    words("How it left people", 40, RecordWords::impacts),
                    words("On the work and on others", 30, RecordWords::onOthers),
                    words("Tried to calm it", 30, RecordWords::tried),
                    words("Done there and then", 30, RecordWords::thereAndThen),
                    words("Told at the time", 20, RecordWords::toldAtTheTime),
                    words("Followed up", 30, RecordWords::followedUp),
                    line("During a restriction", 20, one -> Cell.of(RecordWords.triagedAs(one))),
                    line("Compared with it", 30, one -> Cell.of(RecordWords.compared(one))),
                    words("Police", 30, RecordWords::police),
                    words("Health and safety", 20, RecordWords::safety),
                    words("Social media", 30, RecordWords::socialMedia),
                    words("Evidence", 40, RecordWords::evidence),
                    words("To be shown outside", 20, entry -> entry.disclosure().words()),
                    words("Corrected", 30, RecordWords::corrections),
                    words("Made in error", 9, entry -> entry.isEnteredInError() ? "Yes" : ""));

    private RecordExcel() {}

    /** What is no moment is told in words, and no spreadsheet makes an hour of it. */
    private static Cell happened(Entry entry) {
        return entry.isTimeKnown() ? Cell.of(entry.happenedAt()) : Cell.of(Incidents.said(entry));
    }

    static byte[] of(ContactRecord record, List<List<Cell>> about) {
        List<ExcelTable.Column> columns = new ArrayList<>();
        columns.add(new ExcelTable.Column("No.", 6));
        columns.add(new ExcelTable.Column("Withheld", 20));
        FIELDS.forEach(field -> columns.add(field.column()));
        return new ExcelTable()
                .sheet("Record", columns, record.lines().stream().map(RecordExcel::row).toList())
                .sheet(
                        "About",
                        List.of(new ExcelTable.Column("What", 30), new ExcelTable.Column("Is", 90)),
                        about)
                .bytes();
    }

    /** What is withheld has its line and says why; nothing else of it is here. */
    private static List<Cell> row(RecordLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(line.number()));
        cells.add(Cell.of(line.withheld()));
        FIELDS.forEach(field -> cells.add(line.isShown() ? field.of().apply(line) : Cell.EMPTY));
        return cells;
    }

    private static Field line(String head, int width, Function<RecordLine, Cell> of) {
        return new Field(new ExcelTable.Column(head, width), of);
    }

    private static Field of(String head, int width, Function<Entry, Cell> of) {
        return line(head, width, one -> of.apply(one.entry()));
    }

    private static Field words(String head, int width, Function<Entry, String> of) {
        return line(head, width, one -> Cell.of(of.apply(one.entry())));
    }
}
