package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.OlderPaper;
import org.evenhand.casework.PaperTold;

/**
 * A paper from before Evenhand as the case's page prints it.
 *
 * @param scanHref where its scan is opened; empty while there is none
 * @param addHref where a scan is added; empty for whoever may only read
 */
public record PaperView(
        String what, String told, List<String> lacks, String scanHref, String addHref) {
    public PaperView {
        lacks = List.copyOf(lacks);
    }

    PaperView onlyToRead() {
        return new PaperView(what, told, lacks, "", "");
    }

    static List<PaperView> of(CaseFile file) {
        return OlderPaper.of(file.theCase()).stream().map(one -> of(file, one)).toList();
    }

    private static PaperView of(CaseFile file, OlderPaper paper) {
        String href = CaseHeading.href(file) + "/scan/" + paper.id().text();
        PaperTold told = paper.told();
        return new PaperView(
                paper.what(),
                "Dated %s, signed by %s. They were told on %s: %s"
                        .formatted(
                                PrintedDate.of(told.dated()),
                                told.signedBy(),
                                PrintedDate.of(told.on()),
                                told.how()),
                paper.lacks(),
                paper.scan().isPresent() ? href + "/file" : "",
                href);
    }
}
