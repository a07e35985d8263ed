package org.evenhand.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads every file that the record of one organisation names, and compares it with the hash in the
 * fact that names it; and looks for files that no fact names.
 */
final class FileCheck {
    private final OrgId org;
    private final FactKinds kinds;
    private final Map<String, FileShelf> shelves;
    private final Findings findings;

    /** By shelf and key: what is kept there, read once however many facts name it. */
    private final Map<String, Map<String, Optional<String>>> read = new HashMap<>();

    FileCheck(OrgId org, FactKinds kinds, List<FileShelf> shelves, Findings findings) {
        this.org = org;
        this.kinds = kinds;
        this.shelves =
                shelves.stream().collect(Collectors.toMap(FileShelf::name, Function.identity()));
        this.findings = findings;
    }

    private record Naming(UUID fact, String name, byte[] words) {}

    void check(JdbcClient sql) {
        try (Stream<Naming> namings =
                sql
                        .sql(
                                """
                                select f.fact_id, f.name, c.body from evenhand.fact f
                                join evenhand.fact_content c using (org_id, fact_id)
                                where f.org_id = :org and f.name = any(:names)
                                """)
                        .withFetchSize(Organisations.ROWS_AT_A_TIME)
                        .param("org", org.value())
                        .param("names", kinds.namesOf(NamesFiles.class))
                        .query((row, n) ->
                                new Naming(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getBytes(3)))
                        .stream()) {
            namings.forEach(naming -> check(sql, naming));
        }
        shelves.values().forEach(shelf -> lookForStrays(sql, shelf));
    }

    private void check(JdbcClient sql, Naming naming) {
        for (KeptFile file : filesOf(naming)) {
            FileShelf shelf = shelves.get(file.shelf());
            if (shelf == null) {
                find(naming.fact(), "It names a file on a shelf that is not known.");
                continue;
            }
            Optional<String> now =
                    read.computeIfAbsent(file.shelf(), key -> new HashMap<>())
                            .computeIfAbsent(
                                    file.key(),
                                    key -> {
                                        findings.files++;
                                        return shelf.sha256(sql, org, key);
                                    });
            if (now.isEmpty()) {
                find(naming.fact(), "The file that it names is gone.");
            } else if (!now.get().equals(file.sha256())) {
                find(
                        naming.fact(),
                        "The bytes of the file that it names are not those whose SHA-256 it holds.");
            }
        }
    }

    private List<KeptFile> filesOf(Naming naming) {
        try {
            return kinds.read(naming.name(), naming.words()) instanceof NamesFiles named
                    ? named.kept().toList()
                    : List.of();
        } catch (RuntimeException bent) {
            // Its words are not those that were recorded, which is found at its own leaf.
            return List.of();
        }
    }

    private void lookForStrays(JdbcClient sql, FileShelf shelf) {
        Set<String> named = new HashSet<>(read.getOrDefault(shelf.name(), Map.of()).keySet());
        try (Stream<String> keys = shelf.keys(sql, org)) {
            keys.filter(key -> !named.contains(key))
                    .forEach(key ->
                            findings.add(
                                    org,
                                    "facts",
                                    0,
                                    null,
                                    "A file is kept (%s, %s) that no fact names."
                                            .formatted(shelf.name(), key)));
        }
    }

    private void find(UUID fact, String wrong) {
        findings.add(org, "facts", 0, fact, wrong);
    }
}
