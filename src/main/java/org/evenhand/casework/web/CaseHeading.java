package org.evenhand.casework.web;

import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Stage;

/** What stands at the head of every page of a case. */
public record CaseHeading(String person, String number, String stage, String href) {
    static CaseHeading of(CaseFile file) {
        return new CaseHeading(
                file.person().name(), file.theCase().number(), Stage.of(file).words(), href(file));
    }

    static String href(CaseFile file) {
        return "/cases/" + file.theCase().id().text();
    }
}
