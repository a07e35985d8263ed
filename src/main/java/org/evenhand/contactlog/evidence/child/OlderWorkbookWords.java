package org.evenhand.contactlog.evidence.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.evenhand.contactlog.evidence.Answer;

/** The cells of an Excel workbook as they were until 2007, as {@link WorkbookWords}. */
record OlderWorkbookWords(Path file) implements DrawingRoom.Pages {
    @Override
    public Answer draw(int number, int page) throws IOException {
        DataFormatter asShown = new DataFormatter(Locale.UK);
        asShown.setUseCachedValuesForFormulaCells(true);
        StringBuilder words = new StringBuilder();
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook workbook = new HSSFWorkbook(container)) {
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                if (!workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet)) {
                    words.append(workbook.getSheetName(sheet)).append('\n');
                    for (Row row : workbook.getSheetAt(sheet)) {
                        words.append(shown(row, asShown)).append('\n');
                    }
                    words.append("\n\n");
                }
            }
        }
        return TextPages.answer(number, words.toString(), true);
    }

    private static String shown(Row row, DataFormatter asShown) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(asShown::formatCellValue)
                .collect(Collectors.joining("\t"));
    }
}
