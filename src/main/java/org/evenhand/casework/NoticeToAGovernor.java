package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;

/**
 * A notice to the Chair, or to whoever stood in for a conflicted one, and whether they have said
 * that they read it (P49, J23).
 *
 * @param told what it told them of
 * @param read once they have said so
 */
public record NoticeToAGovernor(
        Recorded<GovernorNotified> notified,
        ToldToAGovernor told,
        Optional<Recorded<GovernorNoticeRead>> read) {

    /** Those of a case, oldest first. */
    public static List<NoticeToAGovernor> of(CaseFile file) {
        return file.theCase().all(GovernorNotified.class).stream()
                .flatMap(notified -> of(file, notified).stream())
                .toList();
    }

    private static Optional<NoticeToAGovernor> of(
            CaseFile file, Recorded<GovernorNotified> notified) {
        return ToldToAGovernor.of(file).stream()
                .filter(told -> told.isToldBy(notified.fact()))
                .findFirst()
                .map(told ->
                        new NoticeToAGovernor(
                                notified,
                                told,
                                file.theCase().all(GovernorNoticeRead.class).stream()
                                        .filter(read ->
                                                read.fact().notified().equals(notified.id()))
                                        .findFirst()));
    }

    /** Those of which nobody has said yet that they were read. */
    public static List<NoticeToAGovernor> unread(CaseFile file) {
        return of(file).stream().filter(one -> one.read().isEmpty()).toList();
    }

    /** Those that were made for whoever looks, read or not, the latest first. */
    public static List<NoticeToAGovernor> forWhoeverLooks(Unit unit) {
        return unit.all(GovernorNotified.class).stream()
                .filter(notified ->
                        unit.scope().actor().account().equals(notified.fact().account()))
                .map(notified -> notified.fact().caseId())
                .distinct()
                .flatMap(id -> ofCase(unit, id))
                .filter(one -> one.isFor(unit))
                .toList()
                .reversed();
    }

    private static Stream<NoticeToAGovernor> ofCase(Unit unit, CaseId id) {
        return CaseFiles.byId(unit, id).stream().flatMap(file -> of(file).stream());
    }

    private boolean isFor(Unit unit) {
        return unit.scope().actor().account().equals(notified.fact().account());
    }

    public FactId id() {
        return notified.id();
    }
}
