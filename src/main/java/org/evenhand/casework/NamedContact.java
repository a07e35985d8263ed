package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.AccountId;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.ContactChanged;
import org.evenhand.restriction.ContactStanding;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.StaffContact;

/**
 * Those who alone deal with a restricted person, and whether they can (P55-3, E25).
 *
 * @param now who it is at this moment
 * @param looked each time that somebody said whether one of them can, oldest first
 * @param named each time that somebody was named in their place, oldest first
 */
public record NamedContact(
        Restrained restrained,
        NamedContactOnly now,
        List<Recorded<ContactLookedAt>> looked,
        List<Recorded<ContactNamed>> named) {

    /** Of each restriction of the case that is not over and names an only contact. */
    public static List<NamedContact> running(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .flatMap(one ->
                        NamedContactOnly.in(one.terms(file)).stream()
                                .map(now -> of(file, one, now)))
                .toList();
    }

    private static NamedContact of(CaseFile file, Restrained one, NamedContactOnly now) {
        return new NamedContact(
                one,
                now,
                file.theCase().all(ContactLookedAt.class).stream()
                        .filter(it -> it.fact().restriction().equals(one.id()))
                        .toList(),
                file.theCase().all(ContactNamed.class).stream()
                        .filter(it -> it.fact().restriction().equals(one.id()))
                        .toList());
    }

    /** Those whom the school itself named: in the last letter about it, else in the first. */
    public Stream<StaffContact> namedLast() {
        return named.stream()
                .map(Recorded::fact)
                .reduce((earlier, later) -> later)
                .map(one -> Stream.of(one.contact(), one.deputy()))
                .orElseGet(() ->
                        NamedContactOnly.in(restrained.restriction().terms().first()).stream()
                                .flatMap(NamedContactOnly::staff));
    }

    /** Whether somebody said that they cannot, and nobody has named them again since. */
    public boolean cannotAct(AccountId account) {
        return looked.stream()
                .filter(one -> one.fact().account().equals(account))
                .reduce((earlier, later) -> later)
                .filter(one -> !one.fact().state().canAct())
                .filter(one ->
                        named.stream()
                                .filter(it -> it.recordedAt().isAfter(one.recordedAt()))
                                .map(Recorded::fact)
                                .noneMatch(it ->
                                        it.contact().account().equals(account)
                                                || it.deputy().account().equals(account)))
                .isPresent();
    }

    /** Those who were named and cannot, and may yet be able again before anybody is written to. */
    public List<StaffContact> unable(CaseFile file) {
        return toBeToldSince(file).stream()
                .flatMap(_ -> namedLast())
                .filter(one -> cannotAct(one.account()))
                .toList();
    }

    /** What changed last; empty while those deal with them whom the letter names. */
    public Optional<ContactChanged> changed(CaseFile file) {
        return restrained.restriction().contactChangedAt(file.now());
    }

    /** From when somebody is to be named in the place of whoever cannot; empty when nobody is. */
    public Optional<LocalDate> toBeNamedSince(CaseFile file) {
        Instant lastNamed =
                named.stream()
                        .filter(one -> one.fact().lasting())
                        .map(Recorded::recordedAt)
                        .reduce((earlier, later) -> later)
                        .orElse(Instant.MIN);
        return changed(file).filter(one -> one.standing() != ContactStanding.NAMED).stream()
                .flatMap(_ -> looked.stream())
                .filter(one -> !one.fact().state().canAct())
                .map(Recorded::recordedAt)
                .filter(moment -> !moment.isBefore(lastNamed))
                .map(CaseFile::day)
                .min(LocalDate::compareTo);
    }

    /** Since when others deal with them of whom no letter tells them; empty when none is owed. */
    public Optional<LocalDate> toBeToldSince(CaseFile file) {
        return changed(file)
                .filter(one -> one.standing() != ContactStanding.NAMED)
                .map(ContactChanged::from)
                .filter(from -> named.stream().noneMatch(it -> !it.recordedAt().isBefore(from)))
                .map(CaseFile::day);
    }

    /** Whether none of those who were named can deal with them. */
    public boolean nobodyIsLeft(CaseFile file) {
        return changed(file)
                .filter(one -> one.standing() == ContactStanding.NOBODY_LEFT)
                .isPresent();
    }

    /**
     * Of those who deal with them now, each at whom a contact was aimed since it was decided that
     * they do, and of whom nobody has said since whether they can.
     */
    public List<StaffContact> perhapsTargeted(CaseFile file) {
        return now.staff()
                .filter(staff ->
                        file.entries().stream()
                                .filter(entry -> entry.isDirectedAt(staff.account()))
                                .anyMatch(entry -> isNews(staff.account(), entry)))
                .toList();
    }

    private boolean isNews(AccountId account, Entry entry) {
        return entry.loggedAt().isAfter(decidedAt())
                && looked.stream()
                        .filter(one -> one.fact().account().equals(account))
                        .noneMatch(one -> one.recordedAt().isAfter(entry.loggedAt()))
                && named.stream().noneMatch(one -> one.recordedAt().isAfter(entry.loggedAt()));
    }

    private Instant decidedAt() {
        return restrained
                .decided()
                .map(Recorded::recordedAt)
                .or(() -> restrained.before().map(Recorded::recordedAt))
                .or(() -> restrained.interim().map(Recorded::recordedAt))
                .orElse(Instant.MIN);
    }
}
