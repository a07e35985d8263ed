package org.evenhand.people.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.Namesakes;
import org.evenhand.people.PeopleImported;
import org.evenhand.people.PersonImported;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.SafeAddresses;
import org.evenhand.people.Unused;
import org.evenhand.people.importing.ImportDraft;
import org.evenhand.people.importing.ImportDrafts;
import org.evenhand.people.importing.KeptFor;
import org.evenhand.people.importing.RollPlan;
import org.evenhand.people.importing.RollPlan.Fate;
import org.evenhand.people.importing.RollPlan.Planned;
import org.evenhand.people.importing.RollSheet;
import org.springframework.stereotype.Component;

/**
 * A file from the school's information system is confirmed: all of it is recorded together, and
 * nobody who was recorded before is changed: what it says otherwise of them is suggested (J20,
 * E12). What waits is weighed again here, because somebody may have been recorded since it was
 * shown.
 */
@Component
@Paragraphs("J20")
public class ImportingPeople {
    public static final Act IMPORT = Unused.IMPORT;

    private final Acts acts;
    private final ImportDrafts drafts;
    private final SafeAddresses safeAddresses;

    ImportingPeople(Acts acts, ImportDrafts drafts, SafeAddresses safeAddresses) {
        this.acts = acts;
        this.drafts = drafts;
        this.safeAddresses = safeAddresses;
    }

    /**
     * Confirms what was shown.
     *
     * @param version of the draft, as it was when it was shown
     */
    public Outcome confirm(Scope scope, FormTicket ticket, FactId id, int version) {
        return acts.perform(scope, IMPORT, ticket, id, unit -> confirm(unit, id, version));
    }

    private Verdict confirm(Unit unit, FactId id, int version) {
        Optional<ImportDraft> shown =
                drafts.byId(unit, id)
                        .filter(draft -> !draft.confirmed() && draft.version() == version);
        KeptFor keptFor = shown.map(draft -> draft.answers().keptFor()).orElse(null);
        if (shown.isEmpty() || keptFor == null) {
            return Verdict.refused(
                    ground(
                            "import.not-as-shown",
                            "What waits is no longer what was shown to you",
                            "Look at it again and then confirm it."));
        }
        RollSheet sheet = shown.get().read();
        RollPlan plan = RollPlan.of(sheet, shown.get().answers(), Namesakes.of(unit), unit.today());
        if (plan.count(Fate.UNDECIDED) > 0) {
            return Verdict.refused(
                    ground(
                            "import.rows-undecided",
                            plan.count(Fate.UNDECIDED)
                                    + " of the rows may be about somebody who is recorded already",
                            "Decide them, or leave them out."));
        }
        LocalDate keptUntil = keptFor.from(unit.today());
        record(unit, id, plan, keptUntil);
        unit.record(
                new PeopleImported(
                        id,
                        sheet.lines().size(),
                        plan.count(Fate.NEW),
                        plan.count(Fate.SAME),
                        plan.count(Fate.LEFT_OUT),
                        plan.count(Fate.REFUSED),
                        keptUntil),
                id,
                unit.scope().actor().account());
        drafts.confirm(unit, shown.get(), refused(sheet, plan));
        return Verdict.happened("/people/import/" + id.text());
    }

    private static Grounds ground(String rule, String because, String remedy) {
        return Grounds.of(new Ground(rule, PolicyParagraph.p(45), because, remedy));
    }

    private void record(Unit unit, FactId id, RollPlan plan, LocalDate keptUntil) {
        Map<Integer, ImportedPerson> byRow = new LinkedHashMap<>();
        for (Planned planned : plan.rows()) {
            if (planned.fate() == Fate.NEW) {
                ImportedPerson person =
                        new ImportedPerson(
                                new PersonId(unit.newId()),
                                planned.row(),
                                plan.isAboutAnOrder(planned.row()),
                                unit.today());
                byRow.put(planned.row().row(), person);
            } else if (planned.sameRow() != null && byRow.containsKey(planned.sameRow())) {
                byRow.get(planned.sameRow()).add(planned.row());
            }
        }
        List<Unit.Entry> entries = new ArrayList<>();
        byRow.values().forEach(person -> entries.addAll(person.entries(id, keptUntil)));
        stillThere(unit, plan)
                .forEach(person ->
                        entries.add(
                                new Unit.Entry(
                                        new PersonImported(person, id, keptUntil),
                                        List.of(person, id))));
        entries.addAll(new Differences(id, plan).entries(unit));
        List<Recorded<?>> recorded = unit.recordAll(entries);
        Map<PersonId, List<Recorded<?>>> facts = new HashMap<>();
        int at = 0;
        for (ImportedPerson person : byRow.values()) {
            List<Recorded<?>> theirs = recorded.subList(at, at + person.size());
            facts.put(person.id(), theirs);
            person.keepSafe(unit, theirs, safeAddresses);
            at += person.size();
        }
        PersonIndex.refreshAll(unit, facts);
    }

    /** Whoever came with an earlier file and stands in this one too stays as long as this says. */
    private static Set<PersonId> stillThere(Unit unit, RollPlan plan) {
        Set<PersonId> imported =
                unit.all(PersonImported.class).stream()
                        .map(one -> one.fact().person())
                        .collect(Collectors.toSet());
        return plan.rows(Fate.SAME).stream()
                .flatMap(planned -> Stream.ofNullable(planned.person()))
                .filter(imported::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rows that cannot be taken, as they stand in the file. */
    public static List<ImportDraft.RefusedRow> refused(RollSheet sheet, RollPlan plan) {
        Map<Integer, RollSheet.Line> lines = new HashMap<>();
        sheet.lines().forEach(line -> lines.put(line.row(), line));
        return plan.rows(Fate.REFUSED).stream()
                .map(Planned::row)
                .map(row ->
                        new ImportDraft.RefusedRow(
                                row.row(),
                                row.wrong(),
                                Optional.ofNullable(lines.get(row.row()))
                                        .map(RollSheet.Line::cells)
                                        .orElse(List.of())))
                .toList();
    }
}
