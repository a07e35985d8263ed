package org.evenhand.restriction;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Recorded;

/** One restriction, folded from facts among which there may be some about others. */
record RestrictionFold(RestrictionImposed imposed, List<Recorded<?>> facts) {
    Restriction restriction() {
        return new Restriction(
                imposed.restriction(),
                imposed.person(),
                imposed.kind(),
                terms(),
                imposed.period(),
                tellings(),
                liftedFrom());
    }

    private TermsInTime terms() {
        List<ContactsInTime.Said> told = told(varied());
        List<Recorded<ContactChanged>> contacts = contacts();
        ContactsInTime dealtWith =
                new ContactsInTime(first(), told, contacts, lowered(), readers());
        return new TermsInTime(
                imposed.terms(),
                dealtWith.later(),
                dealtWith.asItIs(decided()),
                contacts.stream().map(Recorded::fact).toList(),
                notes(),
                readers().stream().map(Recorded::fact).toList());
    }

    private List<Recorded<ReaderChanged>> readers() {
        return Recorded.ofKind(facts, ReaderChanged.class)
                .filter(it -> isThis(it.fact().restriction()))
                .toList();
    }

    private List<SafetyLineLowered> lowered() {
        return Recorded.ofKind(facts, SafetyLineLowered.class)
                .map(Recorded::fact)
                .filter(it -> isThis(it.restriction()))
                .toList();
    }

    private List<DeskNoteSet> notes() {
        return Recorded.ofKind(facts, DeskNoteSet.class)
                .map(Recorded::fact)
                .filter(it -> isThis(it.restriction()))
                .toList();
    }

    private ContactsInTime.Said first() {
        return new ContactsInTime.Said(Instant.MIN, imposed.terms(), Instant.MIN);
    }

    private List<Recorded<ContactChanged>> contacts() {
        return Recorded.ofKind(facts, ContactChanged.class)
                .filter(it -> isThis(it.fact().restriction()))
                .toList();
    }

    /** In the order in which they were decided. */
    private List<Recorded<RestrictionVaried>> varied() {
        return Recorded.ofKind(facts, RestrictionVaried.class)
                .filter(it -> isThis(it.fact().restriction()))
                .toList();
    }

    private ContactsInTime.Said decided() {
        List<Recorded<RestrictionVaried>> varied = varied();
        return varied.isEmpty() ? first() : said(Instant.MAX, varied.getLast());
    }

    private static ContactsInTime.Said said(Instant from, Recorded<RestrictionVaried> varied) {
        return new ContactsInTime.Said(from, varied.fact().terms(), varied.recordedAt());
    }

    /**
     * Each from when the person counts as told of it, as was said last. Of which they are told
     * after a later one holds already, brings nothing back: it never holds.
     */
    private List<ContactsInTime.Said> told(List<Recorded<RestrictionVaried>> varied) {
        Deque<ContactsInTime.Said> told = new ArrayDeque<>();
        for (Recorded<RestrictionVaried> one : varied.reversed()) {
            variationTold(one.fact().letter())
                    .filter(from -> told.isEmpty() || from.isBefore(told.getFirst().from()))
                    .ifPresent(from -> told.addFirst(said(from, one)));
        }
        return List.copyOf(told);
    }

    private Optional<Instant> variationTold(LetterId letter) {
        return Recorded.ofKind(facts, VariationTold.class)
                .map(Recorded::fact)
                .filter(it -> isThis(it.restriction()) && it.letter().equals(letter))
                .reduce((earlier, later) -> later)
                .map(VariationTold::from);
    }

    private List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        if (imposed.kind() == Restriction.Kind.INTERIM_BAR) {
            // It was said to their face: no letter that comes back can undo that (J6).
            tellings.add(Telling.at(imposed.from()));
        }
        toldFrom()
                .filter(from -> tellings.stream().noneMatch(it -> it.from().equals(from)))
                .flatMap(from -> telling(from).stream())
                .forEach(tellings::add);
        return tellings;
    }

    private Stream<Instant> toldFrom() {
        return Recorded.ofKind(facts, RestrictionTold.class)
                .map(Recorded::fact)
                .filter(it -> isThis(it.restriction()))
                .map(RestrictionTold::from)
                .distinct()
                .toList()
                .stream();
    }

    /** Empty when the letter came back before it would have told. */
    private Optional<Telling> telling(Instant from) {
        Optional<Instant> undone =
                Recorded.ofKind(facts, RestrictionTellingUndone.class)
                        .map(Recorded::fact)
                        .filter(it -> isThis(it.restriction()) && it.toldFrom().equals(from))
                        .map(RestrictionTellingUndone::undoneFrom)
                        .min(Comparator.naturalOrder());
        return undone.isPresent() && !from.isBefore(undone.get())
                ? Optional.empty()
                : Optional.of(new Telling(from, undone));
    }

    private Optional<Instant> liftedFrom() {
        Stream<Instant> lifted =
                Recorded.ofKind(facts, RestrictionLifted.class)
                        .map(Recorded::fact)
                        .filter(it -> isThis(it.restriction()))
                        .map(RestrictionLifted::from);
        return Stream.concat(lifted, replacedFrom()).min(Comparator.naturalOrder());
    }

    /** By each that follows, from when it binds as was said last. */
    private Stream<Instant> replacedFrom() {
        Map<RestrictionId, Optional<Instant>> by = new HashMap<>();
        Recorded.ofKind(facts, RestrictionReplaced.class)
                .map(Recorded::fact)
                .filter(it -> isThis(it.restriction()))
                .forEach(it -> by.put(it.by(), Optional.ofNullable(it.from())));
        return by.values().stream().flatMap(Optional::stream);
    }

    private boolean isThis(RestrictionId id) {
        return id.equals(imposed.restriction());
    }
}
