package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.EntryDays;
import org.evenhand.contactlog.EntryFact;
import org.evenhand.contactlog.Occasions;
import org.evenhand.contactlog.Seeing;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.Recorded;
import org.evenhand.school.GuidanceNamed;
import org.evenhand.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * An entry as one request opened it.
 *
 * @param triaged whether it came while something was in force on the person, so that somebody says
 *     what it was (J12)
 * @param occasions of the same person, by target, for whoever sees the record (P13)
 * @param papers issued about it, and open to whoever opened it
 * @param stalkingGuidance where managers find it; empty when the school has not said (P29)
 */
record OpenEntry(
        Entry entry,
        Seeing seeing,
        Colleagues colleagues,
        EntryDays days,
        LocalDate today,
        boolean triaged,
        List<Occasions.Towards> occasions,
        List<Link> papers,
        Optional<GuidanceNamed> stalkingGuidance) {
    EntryId id() {
        return entry.id();
    }

    String href(String path) {
        return "/contacts/" + entry.id().text() + "/" + path;
    }

    /** What was told before under that kind. */
    <F extends EntryFact> Optional<F> told(Class<F> kind) {
        return entry.latest(kind).map(Recorded::fact);
    }

    /** What was told before, or its absence as this. */
    <F extends EntryFact, T> @Nullable T told(Class<F> kind, Function<F, @Nullable T> part) {
        return told(kind)
                .map(fact -> Optional.<T>ofNullable(part.apply(fact)))
                .flatMap(Function.identity())
                .orElse(null);
    }

    /** Words told before; empty when none were. */
    <F extends EntryFact> String words(Class<F> kind, Function<F, String> part) {
        return told(kind).map(part).orElse("");
    }
}
