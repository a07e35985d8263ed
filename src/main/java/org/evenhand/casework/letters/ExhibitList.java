package org.evenhand.casework.letters;

import java.util.List;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.letter.Block;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;

/** The exhibits of a paper for somebody outside, as they are enclosed with it (P46). */
final class ExhibitList {
    private ExhibitList() {}

    static Block of(CaseExhibits exhibits) {
        return exhibits.all().isEmpty()
                ? Paragraph.of("There are none.")
                : new FactTable(
                        "To be enclosed, each with its number on it",
                        List.of("Exhibit", "What it is, and its files"),
                        exhibits.all().stream().map(ExhibitList::row).toList());
    }

    private static FactTable.Row row(CaseExhibits.One one) {
        return FactTable.Row.of(
                "%d. %s".formatted(one.number(), Incidents.said(one.when(), one.timeKnown())),
                PdfRendering.printable(
                        one.files().isEmpty()
                                ? one.what() + ". It stands in the printed file of the case."
                                : one.what() + ".\n" + String.join("\n", one.files())));
    }
}
