package org.evenhand.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.PapersOfAnEntry;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.GrantedLetters;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.Letters;
import org.evenhand.ui.Link;
import org.springframework.stereotype.Component;

/**
 * The violent-incident report is read, beside those who read every letter, by whom it struck and by
 * the health and safety lead (P41, C8); they find it where they read of the incident. Whom it
 * struck is what the entry says now: who was named by mistake reads nothing any more.
 */
@Component
final class IncidentReports implements GrantedLetters, PapersOfAnEntry {
    private final LettersOfAClosedCase closed;

    IncidentReports(LettersOfAClosedCase closed) {
        this.closed = closed;
    }

    @Override
    public boolean isGranted(Unit unit, IssuedLetter letter) {
        return letter.kind() == LetterKind.VIOLENT_INCIDENT_REPORT
                && incident(unit, letter)
                        .filter(entry -> isReadBy(unit.scope(), entry))
                        .isPresent();
    }

    private static Optional<Entry> incident(Unit unit, IssuedLetter letter) {
        return Optional.ofNullable(letter.issued().caseId()).stream()
                .flatMap(id -> Recorded.ofKind(unit.about(id), ViolentIncidentReported.class))
                .map(Recorded::fact)
                .filter(reported -> reported.letter().equals(letter.id()))
                .findFirst()
                .flatMap(reported -> Entries.byId(unit, reported.entry()));
    }

    private static boolean isReadBy(Scope scope, Entry entry) {
        return scope.is(Role.SAFETY_LEAD) || entry.affects(scope.actor().account());
    }

    @Override
    public List<Link> of(Unit unit, Entry entry) {
        boolean theirs = isReadBy(unit.scope(), entry);
        return reports(unit, entry)
                .flatMap(reported -> Letters.byId(unit, reported.letter()).stream())
                .filter(letter -> theirs || isOpenToThem(unit, letter))
                .map(letter ->
                        Link.to(
                                "Violent-incident report, issued on "
                                        + PrintedDate.of(CaseFile.day(letter.issuedAt())),
                                letter.href()))
                .toList();
    }

    /** As a letter, to those who read letters: nobody is led to one that is closed to them. */
    private boolean isOpenToThem(Unit unit, IssuedLetter letter) {
        return Letters.areAllOpenTo(unit.scope()) && !closed.isClosed(unit, letter);
    }

    private static Stream<ViolentIncidentReported> reports(Unit unit, Entry entry) {
        return Recorded.ofKind(unit.about(entry.id()), ViolentIncidentReported.class)
                .map(Recorded::fact);
    }
}
