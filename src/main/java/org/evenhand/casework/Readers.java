package org.evenhand.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.restriction.NamedContactOnly;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.ReaderChanged;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;
import org.evenhand.restriction.TermsInTime;

/**
 * Those who read what a restricted person sends, or do what a restriction gives to one member of
 * staff, but for the named contact (P55-3, E25).
 *
 * @param readers each once, in the order of the letter
 */
public record Readers(Restrained restrained, List<StaffContact> readers) {
    public Readers {
        readers = List.copyOf(readers);
    }

    /**
     * Of the restriction of a case that can be written about now; the one that binds them first.
     */
    public static Optional<Readers> running(CaseFile file) {
        return Restrained.of(file).stream()
                .filter(one -> !one.isOver(file))
                .map(one -> new Readers(one, of(one.terms(file))))
                .filter(one -> !one.readers.isEmpty())
                .min(
                        Comparator.comparing((Readers one) -> one.toldOf(file).isEmpty())
                                .thenComparing(one ->
                                        !one.restrained.restriction().isInForceAt(file.now())));
    }

    private static List<StaffContact> of(RestrictionTerms terms) {
        List<StaffContact> readers = new ArrayList<>();
        terms.clauses().stream()
                .map(NumberedClause::clause)
                .filter(clause -> !(clause instanceof NamedContactOnly))
                .flatMap(clause -> clause.staff())
                .filter(staff -> readers.stream().noneMatch(one -> isSame(one, staff)))
                .forEach(readers::add);
        boolean known =
                readers.stream().anyMatch(one -> isSame(one, terms.reader()))
                        || NamedContactOnly.in(terms)
                                .filter(named -> named.isWith(terms.reader().account()))
                                .isPresent();
        if (!known) {
            readers.add(terms.reader());
        }
        return readers;
    }

    private static boolean isSame(StaffContact one, StaffContact other) {
        return one.account().equals(other.account());
    }

    /** Who it is of those accounts, if they read something of theirs. */
    public Optional<StaffContact> with(AccountId account) {
        return readers.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    /** As they were named at any time, also when they have left since. */
    public Optional<String> nameOf(AccountId account) {
        TermsInTime terms = restrained.restriction().terms();
        return Stream.concat(
                        Stream.of(terms.first()),
                        terms.later().stream().map(TermsInTime.From::terms))
                .flatMap(each -> of(each).stream())
                .filter(one -> one.account().equals(account))
                .map(StaffContact::name)
                .findFirst();
    }

    /**
     * Whether both are named to read one mailbox: then one of them cannot stand in for the other.
     */
    public boolean readBeside(CaseFile file, AccountId one, AccountId other) {
        return !one.equals(other)
                && restrained.terms(file).clauses().stream()
                        .map(NumberedClause::clause)
                        .filter(SharedMailboxOnly.class::isInstance)
                        .map(clause -> clause.staff().map(StaffContact::account).toList())
                        .anyMatch(both -> both.contains(one) && both.contains(other));
    }

    /** The last change of which no letter tells them, though one names who it was before. */
    public Optional<ReaderChanged> toldOf(CaseFile file) {
        return restrained.restriction().toldFrom().stream()
                .flatMap(_ -> restrained.restriction().terms().readers().stream())
                .filter(ReaderChanged::printed)
                .filter(change ->
                        file.theCase().all(ReaderTold.class).stream()
                                .filter(told -> told.fact().restriction().equals(restrained.id()))
                                .noneMatch(told -> !told.recordedAt().isBefore(change.from())))
                .reduce((earlier, later) -> later);
    }
}
