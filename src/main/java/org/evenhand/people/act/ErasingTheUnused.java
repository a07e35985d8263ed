package org.evenhand.people.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.ledger.WordsErased;
import org.evenhand.people.BeforeErasing;
import org.evenhand.people.PeoplePurged;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.Unused;
import org.evenhand.people.importing.ImportDrafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Erases those who were brought in, whose time is over, and about whom nothing was recorded in it:
 * their names, children, numbers and addresses (J20). That somebody was there and went stays,
 * without a word about who. Whom another chapter keeps, for one who is held, stays (BLOCK-16).
 */
@Component
@Paragraphs("J20")
public class ErasingTheUnused {
    static final Act ERASE = WordsErased.BY;

    private static final Logger LOG = LoggerFactory.getLogger(ErasingTheUnused.class);

    /** So many are locked and erased together. */
    private static final int AT_A_TIME = 500;

    private static final String BECAUSE =
            "Brought in from the school’s information system; nothing was recorded about them in time";

    private final Acts acts;
    private final ImportDrafts drafts;
    private final List<BeforeErasing> chapters;

    ErasingTheUnused(Acts acts, ImportDrafts drafts, List<BeforeErasing> chapters) {
        this.acts = acts;
        this.drafts = drafts;
        this.chapters = List.copyOf(chapters);
    }

    /** Does it for every school; files that had their day go with it. */
    public void everywhere() {
        for (OrgId org : acts.organisations()) {
            try {
                int _ = in(org);
            } catch (RuntimeException fault) {
                // Its words may name somebody; the other schools do not wait for this one.
                LOG.warn(
                        "Nobody was purged in {}; it is tried again: {}",
                        org.text(),
                        fault.getClass().getSimpleName());
            }
        }
    }

    /** Answers how many people it erased. */
    public int in(OrgId org) {
        Scope scope = Scopes.ofEvenhand(org, "purge000");
        int _ = acts.keepADraft(scope, drafts::forgetOld);
        List<PersonId> due = acts.lookUp(scope, this::due);
        int erased = 0;
        for (int from = 0; from < due.size(); from += AT_A_TIME) {
            erased += erase(scope, due.subList(from, Math.min(from + AT_A_TIME, due.size())));
        }
        return erased;
    }

    /**
     * Whoever is told of meanwhile stays: each is looked at again when nobody else acts on them.
     */
    private int erase(Scope scope, List<PersonId> people) {
        int[] erased = new int[1];
        var _ =
                acts.perform(
                        scope,
                        ERASE,
                        people,
                        unit -> {
                            List<PersonId> still =
                                    due(unit).stream().filter(people::contains).toList();
                            if (!still.isEmpty()) {
                                erase(unit, still);
                            }
                            unit.record(
                                    new PeoplePurged(still.size()), unit.scope().actor().account());
                            erased[0] = still.size();
                            return Verdict.happened("/people/import/unused");
                        });
        return erased[0];
    }

    private List<PersonId> due(Unit unit) {
        Set<PersonId> kept =
                chapters.stream()
                        .flatMap(chapter -> chapter.kept(unit).stream())
                        .collect(Collectors.toSet());
        return Unused.of(unit).stream()
                .filter(one -> one.isDue(unit.today()))
                .map(Unused.One::person)
                .filter(person -> !kept.contains(person))
                .toList();
    }

    private static void erase(Unit unit, List<PersonId> people) {
        Map<UUID, List<FactId>> facts = new HashMap<>();
        // What is about one of their facts, a safe address, goes with what is about them.
        unit.sql()
                .sql(
                        """
                        with theirs as (
                            select s.subject_id as person_id, s.fact_id from evenhand.fact_subject s
                            where s.org_id = :org and s.subject_id = any (:people))
                        select person_id, fact_id from theirs
                        union
                        select t.person_id, s.fact_id from theirs t
                        join evenhand.fact_subject s on s.org_id = :org and s.subject_id = t.fact_id
                        """)
                .param("org", unit.scope().org().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    facts.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(new FactId(row.getObject(2, UUID.class)));
                });
        unit.erase(
                people.stream()
                        .map(person ->
                                new Unit.Erasure(
                                        facts.getOrDefault(person.value(), List.of()),
                                        BECAUSE,
                                        person))
                        .toList());
        PersonIndex.forget(unit, people);
    }
}
