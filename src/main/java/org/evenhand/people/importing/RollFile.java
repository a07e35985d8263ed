package org.evenhand.people.importing;

import org.evenhand.calendar.SheetBytes;

/**
 * What a file that claims to be CSV turned out to be. Nothing is taken from one that cannot be read
 * as a whole.
 */
public sealed interface RollFile {
    /** A school of three thousand pupils with five contacts each fills a third of this. */
    int LARGEST = 20_000_000;

    int MOST_ROWS = 50_000;
    int MOST_COLUMNS = 200;

    /**
     * It can be read.
     *
     * @param text all of it
     */
    record Legible(String text, String encoding) implements RollFile {}

    /**
     * It cannot.
     *
     * @param because a sentence for whoever chose it, with what to do
     */
    record Illegible(String because) implements RollFile {}

    static RollFile of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Illegible("This file is empty. Export it again");
        }
        if (bytes.length > LARGEST) {
            return new Illegible(
                    "This file is bigger than 20 MB. Export contacts only, or one year group at a time");
        }
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Illegible(
                    "This is a spreadsheet, whatever its name ends in. Open it, choose “Save as”, then “CSV UTF-8”,"
                            + " and choose the file that this makes");
        }
        if (begins(bytes, '%', 'P', 'D', 'F')) {
            return new Illegible("This is a PDF. Export the contacts as CSV instead");
        }
        SheetBytes.Read read = SheetBytes.read(bytes);
        if (read.text().indexOf('\0') >= 0) {
            return new Illegible("This is no text file. Export the contacts as CSV");
        }
        return faults(RollSheet.of(read.text()), read);
    }

    private static RollFile faults(RollSheet sheet, SheetBytes.Read read) {
        if (sheet.headings().isEmpty()) {
            return new Illegible("There is nothing in this file. Export it again");
        }
        if (sheet.headings().size() > MOST_COLUMNS) {
            return new Illegible(
                    "This file has %,d columns. Export those of the contacts only"
                            .formatted(sheet.headings().size()));
        }
        if (sheet.headings().size() == 1) {
            return new Illegible(
                    "Only one column was found. Export the contacts as CSV, with commas, semicolons or tabs between"
                            + " the columns");
        }
        if (sheet.lacksHeadings()) {
            return new Illegible(
                    "Row %d is a person and not the headings. Export the file again with a first row that names the"
                                    .formatted(sheet.headingRow())
                            + " columns, or put one in");
        }
        if (sheet.lines().isEmpty()) {
            return new Illegible(
                    "There is no row below the headings. Export it again, and check whom it was asked for");
        }
        if (sheet.lines().size() > MOST_ROWS) {
            return new Illegible(
                    "This file has %,d rows; %,d can be looked at together. Export one year group at a time"
                            .formatted(sheet.lines().size(), MOST_ROWS));
        }
        return new Legible(read.text(), read.encoding());
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
