package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Right;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.Cases;
import org.evenhand.casework.Stage;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Unit;
import org.evenhand.people.PersonPart;
import org.evenhand.people.PersonParts;
import org.evenhand.ui.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases about a person, on their page. */
@Component
@Order(20)
final class CasesOfAPerson implements PersonParts {
    @Override
    public Optional<PersonPart> of(Unit unit, PersonId person) {
        if (!Right.SEE_CASES.isOpenTo(unit.scope().roles())) {
            return Optional.empty();
        }
        List<CaseFile> files =
                Cases.about(unit, person).stream()
                        .map(found -> CaseFiles.of(unit, found))
                        .filter(file -> CaseAccess.maySee(unit, file))
                        .toList();
        return Optional.of(
                new PersonPart(
                        "Cases",
                        "There is no case about this person that you may see.",
                        files.stream().map(CasesOfAPerson::line).toList().reversed(),
                        opening(unit, person)));
    }

    private static PersonPart.Line line(CaseFile file) {
        return new PersonPart.Line(
                "Case " + file.theCase().number(),
                CaseHeading.href(file),
                "%s. Opened on %s"
                        .formatted(
                                Stage.of(file).words(),
                                PrintedDate.of(
                                        CaseFile.day(file.theCase().opened().recordedAt()))));
    }

    private static @Nullable Link opening(Unit unit, PersonId person) {
        boolean may = Right.OPEN_CASES.isOpenTo(unit.scope().roles());
        return may && Cases.openAbout(unit, person).isEmpty()
                ? Link.to("Open a case", "/people/" + person.text() + "/case")
                : null;
    }
}
