package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.evenhand.contactlog.evidence.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an Excel workbook as it shows them, a row to a line; of a formula what it last came
 * to. Sheets that are hidden are passed over.
 */
record WorkbookWords(Path file) implements DrawingRoom.Pages {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    @Override
    public Answer draw(int number, int page) throws IOException {
        StringBuilder words = new StringBuilder();
        DataFormatter asShown = new DataFormatter(Locale.UK);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    words.append(sheet.getName()).append('\n');
                    add(sheet, asShown, words);
                    words.append("\n\n");
                }
            }
        }
        return TextPages.answer(number, words.toString(), true);
    }

    private static void add(Sheet sheet, DataFormatter asShown, StringBuilder words)
            throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.takeWhile(_ -> words.length() <= TextPages.LONGEST)
                    .forEach(row ->
                            words.append(
                                            row.stream()
                                                    .map(cell -> shown(cell, asShown))
                                                    .collect(Collectors.joining("\t")))
                                    .append('\n'));
        }
    }

    /** A cell that was never filled is null. */
    private static String shown(@Nullable Cell cell, DataFormatter asShown) {
        if (cell == null) {
            return "";
        }
        Integer format = cell.getDataFormatId();
        String pattern = cell.getDataFormatString();
        return cell.getValue() instanceof BigDecimal amount && format != null && pattern != null
                ? asShown.formatRawCellContents(amount.doubleValue(), format, pattern)
                : cell.getText();
    }
}
