package org.evenhand.restriction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;

/**
 * What a restriction says, and from when: the terms of its letter, and after them those of each
 * variation of which the person was told (J6). Until they are told, the old ones hold. Who deals
 * with them is in each as it is then (E25).
 *
 * @param first as the letter of the decision says them
 * @param later soonest first; of two from the same moment, the one said last counts
 * @param decided as they were decided last, whether or not the person was told of it yet
 * @param contacts each time that others dealt with the person than before, soonest first
 * @param notes what the desk was to be told besides, soonest first
 * @param readers each time that somebody else read what they send, soonest first
 */
public record TermsInTime(
        RestrictionTerms first,
        List<From> later,
        RestrictionTerms decided,
        List<ContactChanged> contacts,
        List<DeskNoteSet> notes,
        List<ReaderChanged> readers) {
    /** The terms of a variation, and the first moment at which they hold. */
    public record From(Instant from, RestrictionTerms terms) {}

    /** Terms with the time in which they hold: {@code from <= t < until}. */
    record Stretch(RestrictionTerms terms, Window window) {}

    public TermsInTime {
        later = later.stream().sorted(Comparator.comparing(From::from)).toList();
        contacts = contacts.stream().sorted(Comparator.comparing(ContactChanged::from)).toList();
        notes = List.copyOf(notes);
        readers = List.copyOf(readers);
    }

    /** Where those deal with them whom the letter names. */
    public TermsInTime(RestrictionTerms first, List<From> later, RestrictionTerms decided) {
        this(first, later, decided, List.of(), List.of(), List.of());
    }

    /** Where they were told of all that was decided. */
    public TermsInTime(RestrictionTerms first, List<From> later) {
        this(first, later, later.isEmpty() ? first : later.getLast().terms());
    }

    /** Terms that were never varied. */
    public static TermsInTime unvaried(RestrictionTerms terms) {
        return new TermsInTime(terms, List.of());
    }

    /** What it says at that moment, if it is in force then. */
    public RestrictionTerms at(Instant moment) {
        return later.stream()
                .filter(one -> !one.from().isAfter(moment))
                .reduce((earlier, newer) -> newer)
                .map(From::terms)
                .orElse(first);
    }

    /** The last time by then that others dealt with them, while the terms name an only contact. */
    Optional<ContactChanged> contactChangedAt(Instant moment) {
        return NamedContactOnly.in(at(moment)).stream()
                .flatMap(_ -> contacts.stream().filter(one -> !one.from().isAfter(moment)))
                .reduce((earlier, newer) -> newer);
    }

    /** What the desk is told besides; no ruling reads it (P61, P62). */
    Optional<String> deskNoteAt(Instant moment) {
        return notes.stream()
                .filter(one -> !one.from().isAfter(moment))
                .reduce((earlier, newer) -> newer)
                .map(DeskNoteSet::words)
                .filter(words -> !words.isEmpty());
    }

    /** Whoever was named as the only contact by then, or stood in, and is not one any more. */
    Set<AccountId> noLongerContactsAt(Instant moment) {
        if (contactChangedAt(moment).isEmpty()) {
            return Set.of();
        }
        Set<AccountId> gone = new HashSet<>();
        Stream.concat(
                        NamedContactOnly.in(first).stream().flatMap(NamedContactOnly::staff),
                        contacts.stream()
                                .filter(one -> !one.from().isAfter(moment))
                                .flatMap(one -> Stream.of(one.contact(), one.deputy())))
                .map(StaffContact::account)
                .forEach(gone::add);
        NamedContactOnly.in(at(moment)).stream()
                .flatMap(NamedContactOnly::staff)
                .map(StaffContact::account)
                .forEach(gone::remove);
        return gone;
    }

    /** All of it, without gap or overlap. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        RestrictionTerms now = first;
        Instant from = Instant.MIN;
        for (From next : later) {
            stretches.add(new Stretch(now, new Window(from, next.from())));
            now = next.terms();
            from = next.from();
        }
        stretches.add(new Stretch(now, new Window(from, Instant.MAX)));
        return stretches;
    }
}
