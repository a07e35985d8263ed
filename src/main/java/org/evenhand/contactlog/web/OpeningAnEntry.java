package org.evenhand.contactlog.web;

import java.util.List;
import java.util.UUID;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Entries;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.contactlog.Occasions;
import org.evenhand.contactlog.PapersOfAnEntry;
import org.evenhand.contactlog.Seeing;
import org.evenhand.contactlog.Triages;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.restriction.InForce;
import org.evenhand.school.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Opens one entry for one request, and leaves the trace; "not found" when it is not theirs to see.
 */
@Component
class OpeningAnEntry {
    private final Acts acts;
    private final InForce inForce;
    private final List<PapersOfAnEntry> papers;

    OpeningAnEntry(Acts acts, InForce inForce, List<PapersOfAnEntry> papers) {
        this.acts = acts;
        this.inForce = inForce;
        this.papers = List.copyOf(papers);
    }

    OpenEntry open(Scope scope, UUID id, String what) {
        EntryId entryId = new EntryId(id);
        return acts.read(
                        scope,
                        what,
                        unit ->
                                Entries.byId(unit, entryId)
                                        .map(entry -> open(unit, entry))
                                        .filter(open -> open.seeing().anything()),
                        entryId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private OpenEntry open(Unit unit, Entry entry) {
        Seeing seeing = Seeing.of(unit, entry);
        List<Entry> same =
                seeing.whole()
                        ? entry.person()
                                .map(person -> Entries.about(unit, person))
                                .orElse(List.of(entry))
                        : List.of();
        return new OpenEntry(
                entry,
                seeing,
                Colleagues.of(unit),
                EntryDays.of(unit),
                unit.today(),
                entry.person()
                        .filter(person -> !Triages.bound(unit, inForce, person, entry).isEmpty())
                        .isPresent(),
                Occasions.of(same),
                papers.stream().flatMap(each -> each.of(unit, entry).stream()).toList(),
                Schools.profile(unit).stalkingGuidance());
    }
}
