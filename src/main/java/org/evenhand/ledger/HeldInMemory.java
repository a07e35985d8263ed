package org.evenhand.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.evenhand.kernel.OrgId;
import org.jspecify.annotations.Nullable;

/**
 * What this program read of schools and need not read for each question: each kind as it was at a
 * version that the record itself tells. Nothing of it is ever written down, and of a kind only so
 * many schools are held as asked last.
 */
final class HeldInMemory {
    /** In a school of five thousand people they take some megabytes. */
    private static final int MOST_SCHOOLS = 8;

    private final Map<Class<?>, Map<OrgId, Version>> kinds = new LinkedHashMap<>();

    private record Version(String name, Object held) {}

    /** What is held of that version, or else is read now; two may read it at the same time. */
    <T> T held(OrgId org, Class<T> kind, String version, Supplier<T> read) {
        Version known = known(org, kind);
        if (known != null && known.name().equals(version)) {
            return kind.cast(known.held());
        }
        T now = read.get();
        keep(org, kind, new Version(version, now));
        return now;
    }

    private synchronized @Nullable Version known(OrgId org, Class<?> kind) {
        return schools(kind).get(org);
    }

    private synchronized void keep(OrgId org, Class<?> kind, Version version) {
        Map<OrgId, Version> schools = schools(kind);
        schools.put(org, version);
        if (schools.size() > MOST_SCHOOLS) {
            schools.remove(schools.keySet().iterator().next());
        }
    }

    private Map<OrgId, Version> schools(Class<?> kind) {
        return kinds.computeIfAbsent(kind, _ -> new LinkedHashMap<>(16, 0.75f, true));
    }
}
