package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.casework.FileMade;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.ledger.Recorded;

/** A file of a case that was made, as its page lists it. */
public record FileView(
        String number, String part, String made, String counts, String sha256, String href) {
    static FileView of(CaseFile file, Recorded<FileMade> made) {
        FileMade it = made.fact();
        return new FileView(
                it.number(),
                it.part().words(),
                "%s, %s, for: %s"
                        .formatted(
                                Incidents.said(made.recordedAt()),
                                made.actor().name(),
                                it.purpose()),
                "%d shown and %d withheld, of %d stored"
                        .formatted(it.shown(), it.withheld(), it.shown() + it.withheld()),
                it.sha256(),
                CaseHeading.href(file) + "/file/" + it.file());
    }
}
