package org.evenhand.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.ledger.Recorded;

/**
 * The terms of one restriction with whoever deals with the person at each moment (E25). A change of
 * contact is put into all that was decided before it; what was decided after it says who deals with
 * them itself.
 *
 * @param told each variation from when it holds, soonest first
 * @param contacts in the order in which they were recorded
 * @param lowered each time that reception was to meet them less guardedly, in the same order (J2)
 * @param readers each time that somebody else read what they send, in the same order (E25)
 */
record ContactsInTime(
        Said first,
        List<Said> told,
        List<Recorded<ContactChanged>> contacts,
        List<SafetyLineLowered> lowered,
        List<Recorded<ReaderChanged>> readers) {
    /** Terms, the first moment at which they hold, and when they were decided. */
    record Said(Instant from, RestrictionTerms terms, Instant recordedAt) {}

    /** What holds from each moment at which the terms or the contact change. */
    List<TermsInTime.From> later() {
        return Stream.of(
                        told.stream().map(Said::from),
                        contacts.stream().map(one -> one.fact().from()),
                        lowered.stream().map(SafetyLineLowered::from),
                        readers.stream().map(one -> one.fact().from()))
                .flatMap(moments -> moments)
                .distinct()
                .sorted()
                .map(moment -> new TermsInTime.From(moment, at(moment)))
                .toList();
    }

    /** These terms with the last contact of all. */
    RestrictionTerms asItIs(Said said) {
        return at(said, Instant.MAX);
    }

    private RestrictionTerms at(Instant moment) {
        Said holds =
                told.stream()
                        .filter(one -> !one.from().isAfter(moment))
                        .reduce((earlier, newer) -> newer)
                        .orElse(first);
        return at(holds, moment);
    }

    /** Only the last of them counts: what was with whoever comes back is with them again. */
    private RestrictionTerms at(Said said, Instant moment) {
        RestrictionTerms dealtWith =
                contacts.stream()
                        .filter(one -> !one.fact().from().isAfter(moment))
                        .filter(one -> !one.recordedAt().isBefore(said.recordedAt()))
                        .map(Recorded::fact)
                        .reduce((earlier, newer) -> newer)
                        .map(one -> said.terms().dealtWithBy(one.contact(), one.deputy()))
                        .orElse(said.terms());
        return met(read(dealtWith, said, moment), moment);
    }

    /** One after another: whoever reads it now may leave too. */
    private RestrictionTerms read(RestrictionTerms terms, Said said, Instant moment) {
        RestrictionTerms read = terms;
        for (Recorded<ReaderChanged> one : readers) {
            if (!one.fact().from().isAfter(moment)
                    && !one.recordedAt().isBefore(said.recordedAt())) {
                read = read.readBy(one.fact().instead(), one.fact().reader());
            }
        }
        return read;
    }

    /** A variation never makes it stricter, so that what was lowered stays so. */
    private RestrictionTerms met(RestrictionTerms terms, Instant moment) {
        return lowered.stream()
                .filter(one -> !one.from().isAfter(moment))
                .reduce((earlier, newer) -> newer)
                .map(one -> terms.metBy(Optional.ofNullable(one.line())))
                .orElse(terms);
    }
}
