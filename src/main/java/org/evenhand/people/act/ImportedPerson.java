package org.evenhand.people.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.Namesakes;
import org.evenhand.people.PersonImported;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.RelationshipKind;
import org.evenhand.people.RelationshipRecorded;
import org.evenhand.people.SafeAddresses;
import org.evenhand.people.YearGroup;
import org.evenhand.people.importing.RollRow;

/** Somebody new as one or more rows of a file tell of them, and the facts that this makes. */
final class ImportedPerson {
    private static final int LONGEST_DETAIL = 1_000;

    private final PersonId id;
    private final String name;
    private final LocalDate today;
    private final Map<RelationshipKind, Set<String>> relationships = new LinkedHashMap<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Point> points = new LinkedHashMap<>();
    private boolean courtOrder;
    private int size;

    private record Child(String name, YearGroup year) {}

    private record Point(ContactKind kind, String value) {}

    /**
     * @param order whether a court order concerns them, by any row of the file
     */
    ImportedPerson(PersonId id, RollRow row, boolean order, LocalDate today) {
        this.id = id;
        this.name = row.name();
        this.today = today;
        courtOrder = order;
        add(row);
    }

    PersonId id() {
        return id;
    }

    /** Another row about the same person: another child of theirs, another number. */
    void add(RollRow row) {
        Set<String> details =
                relationships.computeIfAbsent(row.kind(), kind -> new LinkedHashSet<>());
        if (!row.relationship().isEmpty()) {
            details.add(row.relationship().toLowerCase(Locale.UK));
        }
        if (row.responsibility()) {
            details.add("parental responsibility");
        }
        courtOrder |= row.courtOrder();
        YearGroup year = row.year();
        if (year != null) {
            children.putIfAbsent(Namesakes.name(row.child()), new Child(row.child(), year));
        }
        row.phones().forEach(phone -> add(new Point(ContactKind.PHONE, phone)));
        row.eMails().forEach(mail -> add(new Point(ContactKind.E_MAIL, mail)));
        if (!row.address().isEmpty()) {
            add(new Point(ContactKind.POST, row.address()));
        }
    }

    private void add(Point point) {
        points.putIfAbsent(
                point.kind() + " " + Namesakes.point(point.kind(), point.value()), point);
    }

    /** The same facts as when each is recorded by hand. */
    List<Unit.Entry> entries(FactId imported, LocalDate keptUntil) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new PersonRecorded(id, name));
        relationships.forEach((kind, details) ->
                facts.add(new RelationshipRecorded(id, kind, inWords(details), today, null)));
        children.values()
                .forEach(child ->
                        facts.add(new ChildRecorded(id, child.name(), child.year(), today, null)));
        points.values().forEach(point -> facts.add(added(point)));
        List<Unit.Entry> entries =
                new ArrayList<>(
                        facts.stream().map(fact -> new Unit.Entry(fact, List.of(id))).toList());
        entries.add(
                new Unit.Entry(new PersonImported(id, imported, keptUntil), List.of(id, imported)));
        size = entries.size();
        return entries;
    }

    int size() {
        return size;
    }

    private ContactPointAdded added(Point point) {
        return new ContactPointAdded(
                id,
                point.kind(),
                isSafe(point) ? null : point.value(),
                false,
                today,
                null,
                null,
                "Imported from the school’s information system on %s, not confirmed"
                        .formatted(PrintedDate.of(today)));
    }

    /**
     * Whom a court order concerns may be looked for, or be who looks: the address stays closed
     * (E4).
     */
    private boolean isSafe(Point point) {
        return courtOrder && point.kind() == ContactKind.POST;
    }

    private String inWords(Set<String> details) {
        List<String> all = new ArrayList<>(details);
        if (courtOrder) {
            all.addFirst("the school’s system speaks of a court order, ask to see it");
        }
        String words = String.join("; ", all);
        return words.substring(0, Math.min(LONGEST_DETAIL, words.length()));
    }

    /** Seals the addresses that few may see. */
    void keepSafe(Unit unit, List<Recorded<?>> recorded, SafeAddresses safeAddresses) {
        List<Point> safe = points.values().stream().filter(this::isSafe).toList();
        List<Recorded<ContactPointAdded>> added =
                Recorded.ofKind(recorded, ContactPointAdded.class)
                        .filter(point -> point.fact().safe())
                        .toList();
        for (int i = 0; i < added.size(); i++) {
            safeAddresses.keep(unit, added.get(i).id(), safe.get(i).value());
        }
    }
}
