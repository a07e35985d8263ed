package org.evenhand.casework.web;

import java.util.List;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.OpenComplaint;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;

/**
 * A complaint that still goes through the procedure, as the page on which a case is opened minds it
 * (F2).
 */
public record ComplaintLine(String words, String href, String link) {
    static List<ComplaintLine> of(Unit unit, PersonId person) {
        return OpenComplaint.of(Cases.about(unit, person), CaseFiles.contacts(unit, person))
                .stream()
                .map(ComplaintLine::of)
                .toList();
    }

    private static ComplaintLine of(OpenComplaint complaint) {
        return switch (complaint.found()) {
            case OpenComplaint.Found.OnACase(var one) ->
                    new ComplaintLine(
                            complaint.inWords(),
                            "/cases/" + one.id().text(),
                            "Case " + one.number());
            case OpenComplaint.Found.InAContact(var entry) ->
                    new ComplaintLine(
                            complaint.inWords(),
                            "/contacts/" + entry.id().text(),
                            "The contact in which it came");
        };
    }
}
