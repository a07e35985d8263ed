package org.evenhand.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Decision;
import org.evenhand.access.Right;
import org.evenhand.calendar.Waiting;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.CaseFiles;
import org.evenhand.casework.EscalationSent;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.Worksheets;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Unit;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/**
 * Who prepares a case decides nothing on it (J19): they fill in its sheets, and what is filled in
 * to the last page waits for whoever decides.
 */
@Component
final class Preparing implements Waiting {
    private final Map<Worksheet.Kind, Sheet> sheets;

    Preparing(List<Sheet> sheets) {
        this.sheets = sheets.stream().collect(Collectors.toMap(Sheet::kind, Function.identity()));
    }

    /** Whether whoever looks prepares this case, and all that is missing is who decides. */
    static boolean waitsOnlyForWhoDecides(CaseFile file, Scope scope, Grounds against) {
        AccountId self = scope.actor().account();
        if (against.isEmpty() || !file.grants().mayPrepare(self)) {
            return false;
        }
        Set<String> notTheirs =
                Stream.of(Decision.values())
                        .flatMap(decision -> file.whoDecides(decision).against(self).all().stream())
                        .map(Ground::because)
                        .collect(Collectors.toSet());
        return against.all().stream().map(Ground::because).allMatch(notTheirs::contains);
    }

    @Override
    public List<Wait> waitingFor(Unit unit) {
        if (!Right.WORK_ON_CASES.isOpenTo(unit.scope().roles())) {
            return List.of();
        }
        return Worksheets.begun(unit).stream()
                .filter(begun -> !begun.sheet().savedBy().equals(unit.scope().actor().name()))
                .flatMap(begun -> ready(unit, begun).stream())
                .toList();
    }

    /** Only for whoever could decide it now, and only when no page of it is left. */
    private Optional<Wait> ready(Unit unit, Worksheets.Begun begun) {
        Sheet sheet = sheets.get(begun.kind());
        if (sheet == null) {
            return Optional.empty();
        }
        return CaseFiles.byId(unit, begun.caseId())
                .filter(file -> file.theCase().isOpen() && CaseAccess.maySee(unit, file))
                .filter(file -> sheet.againstBeginning(file, unit.scope()).isEmpty())
                .filter(file -> !sheet.isPrinted() || nobodySaidHowItWent(file, begun))
                .filter(file -> isFilledIn(sheet, file, unit.scope(), begun.sheet()))
                .map(file ->
                        new Wait(
                                "%s prepared this for you to read and decide: %s, %s"
                                        .formatted(
                                                begun.sheet().savedBy(),
                                                sheet.title(),
                                                file.person().name()),
                                unit.scope().actor().name(),
                                null,
                                CaseHeading.href(file) + "/decide/" + sheet.path() + "/check",
                                PolicyParagraph.j(19)));
    }

    /** What is only printed is out of their hands as soon as somebody says that it was sent. */
    private static boolean nobodySaidHowItWent(CaseFile file, Worksheets.Begun begun) {
        return file.theCase().all(EscalationSent.class).stream()
                .noneMatch(sent -> sent.recordedAt().isAfter(begun.savedAt()));
    }

    private static boolean isFilledIn(Sheet sheet, CaseFile file, Scope scope, Worksheet saved) {
        return sheet.pages(file, scope, new Answers(saved.answers(), file.today())).stream()
                .allMatch(page -> page.isSeenIn(saved.answers()));
    }
}
