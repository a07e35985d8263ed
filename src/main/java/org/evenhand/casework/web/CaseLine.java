package org.evenhand.casework.web;

import java.util.Comparator;
import org.evenhand.casework.CaseFile;

/** One case in the list of all. */
public record CaseLine(
        String href, String number, String person, String stage, int contacts, String last) {
    static CaseLine of(CaseFile file) {
        CaseHeading heading = CaseHeading.of(file);
        return new CaseLine(
                heading.href(),
                heading.number(),
                heading.person(),
                heading.stage(),
                file.entries().size(),
                Chronology.of(file, Onward.NOWHERE).stream()
                        .max(Comparator.comparing(Chronology::when))
                        .map(Chronology::said)
                        .orElse(""));
    }
}
