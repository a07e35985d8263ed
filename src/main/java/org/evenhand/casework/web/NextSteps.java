package org.evenhand.casework.web;

import java.util.Comparator;
import java.util.List;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Scope;
import org.evenhand.ui.Link;
import org.springframework.stereotype.Component;

/**
 * What can happen next on a case, for the person who looks at it, worked out in one place (F1-F7):
 * the pages loop over it, and each act checks again.
 */
@Component
class NextSteps {
    private final List<Sheet> sheets;
    private final List<CaseForm> forms;
    private final WhereItIsDone where;

    NextSteps(List<Sheet> sheets, List<CaseForm> forms, WhereItIsDone where) {
        this.sheets = sheets.stream().sorted(Comparator.comparing(sheet -> sheet.kind())).toList();
        this.forms = forms;
        this.where = where;
    }

    /** The decisions, in the order of the flowchart; a step back comes last. */
    List<Offer> of(CaseFile file, Scope scope, Onward onward) {
        return sheets.stream()
                .filter(sheet -> sheet.isOffered(file))
                .sorted(Comparator.comparing(sheet -> sheet.isAStepBack(file)))
                .map(sheet -> offer(sheet, file, scope, onward))
                .toList();
    }

    private Offer offer(Sheet sheet, CaseFile file, Scope scope, Onward onward) {
        Grounds against = sheet.againstBeginning(file, scope);
        return new Offer(
                sheet.title(),
                CaseHeading.href(file) + "/decide/" + sheet.path(),
                sheet.paragraph().toString(),
                where.leading(file, onward, against),
                Preparing.waitsOnlyForWhoDecides(file, scope, against),
                sheet.allTheSame(against),
                sheet.isNotForThisSchool(file));
    }

    /** What can be added to the file at any time. */
    List<Link> additions(CaseFile file) {
        return forms.stream()
                .filter(form -> form.isOffered(file))
                .sorted(Comparator.comparing(CaseForm::title))
                .map(form ->
                        Link.to(form.title(file), CaseHeading.href(file) + "/add/" + form.path()))
                .toList();
    }
}
