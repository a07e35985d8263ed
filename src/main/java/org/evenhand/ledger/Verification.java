package org.evenhand.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.kernel.OrgId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Recomputes the record from its rows and says what is not as it was sealed: words against their
 * commitments, leaves against their blocks, blocks against the chain, the chain against what is
 * kept outside the database, the index of subjects both ways, and every file against the fact that
 * names it. It looks at one moment, changes nothing, and reads row by row.
 */
public final class Verification {
    private final Organisations organisations;
    private final Checkpoints checkpoints;
    private final boolean clockIsTrue;
    private final FactKinds kinds;
    private final List<FileShelf> shelves;

    /**
     * @param clockIsTrue false for the demonstration, whose year is lived in seconds: a leaf is
     *     then not asked whether it was written down when its block was sealed
     * @param shelves where files are kept that the record names
     */
    Verification(
            Organisations organisations,
            Checkpoints checkpoints,
            boolean clockIsTrue,
            FactKinds kinds,
            List<FileShelf> shelves) {
        this.organisations = organisations;
        this.checkpoints = checkpoints;
        this.clockIsTrue = clockIsTrue;
        this.kinds = kinds;
        this.shelves = List.copyOf(shelves);
    }

    /**
     * For a command line: over a database that is reached by the serving role, with the checkpoints
     * of that folder.
     *
     * @param clockIsTrue false for the demonstration
     * @param shelves where files are kept that the record names
     */
    public static Verification of(
            DataSource app, Path checkpoints, boolean clockIsTrue, List<FileShelf> shelves) {
        return new Verification(
                new Organisations(app),
                new Checkpoints(checkpoints),
                clockIsTrue,
                FactKinds.ofTheProgram(),
                shelves);
    }

    /** When something of this organisation was last kept outside the database. */
    public Optional<Instant> lastCheckpoint(OrgId org) {
        return checkpoints.of(org).lines().stream()
                .map(Checkpoints.Line::at)
                .max(Comparator.naturalOrder());
    }

    /** Verifies every organisation, those too that only a checkpoint still knows. */
    public VerificationReport verify() {
        Findings findings = new Findings();
        List<OrgId> here = organisations.all();
        here.forEach(org -> verify(org, findings));
        Set<OrgId> gone = new HashSet<>(checkpoints.organisations());
        here.forEach(gone::remove);
        gone.forEach(org ->
                findings.add(
                        org,
                        "facts",
                        0,
                        null,
                        "A checkpoint is kept of this organisation, but the record does not have it."));
        return findings.report();
    }

    /** Verifies one organisation. */
    public VerificationReport verify(OrgId org) {
        Findings findings = new Findings();
        verify(org, findings);
        return findings.report();
    }

    /**
     * Whether a block has the root in this organisation's record that a letter was printed with. It
     * speaks of what stands in that block; whether the rest follows from it, {@link #verify} says.
     */
    public boolean has(OrgId org, Sealed printed) {
        return organisations.insideASnapshot(
                org,
                sql ->
                        sql.sql(
                                        """
                                        select exists (
                                            select from evenhand.block
                                            where org_id = :org and stream = :stream
                                                and block_no = :block and root = :root)
                                        """)
                                .param("org", org.value())
                                .param("stream", LeafStream.FACTS.code())
                                .param("block", printed.block())
                                .param("root", HexFormat.of().parseHex(printed.root()))
                                .query(Boolean.class)
                                .single());
    }

    /** Whether any organisation has it: a letter does not name the one it came from by its id. */
    public boolean has(Sealed printed) {
        return organisations.all().stream().anyMatch(org -> has(org, printed));
    }

    private void verify(OrgId org, Findings findings) {
        findings.organisations++;
        Checkpoints.Kept kept = checkpoints.of(org);
        if (kept.unreadable() > 0) {
            findings.add(
                    org,
                    "facts",
                    0,
                    null,
                    "%d lines of its checkpoints cannot be read.".formatted(kept.unreadable()));
        }
        organisations.insideASnapshot(
                org,
                sql -> {
                    for (LeafStream stream : LeafStream.values()) {
                        new StreamCheck(org, stream, kept.of(stream), clockIsTrue, findings)
                                .check(sql);
                    }
                    checkIndex(sql, org, findings);
                    new FileCheck(org, kinds, shelves, findings).check(sql);
                    return findings;
                });
    }

    private static void checkIndex(JdbcClient sql, OrgId org, Findings findings) {
        report(
                sql,
                org,
                findings,
                """
                select f.fact_id from evenhand.fact f, unnest(f.subject_ids) as named (subject_id)
                where f.org_id = :org and not exists (
                    select from evenhand.fact_subject s
                    where s.org_id = f.org_id and s.subject_id = named.subject_id and s.fact_id = f.fact_id)
                """,
                "It is not found again under a subject that it is about.");
        report(
                sql,
                org,
                findings,
                """
                select s.fact_id from evenhand.fact_subject s
                left join evenhand.fact f using (org_id, fact_id)
                where s.org_id = :org and (f.fact_id is null or not s.subject_id = any(f.subject_ids))
                """,
                "It is found under a subject that it is not about.");
        report(
                sql,
                org,
                findings,
                """
                select c.fact_id from evenhand.fact_content c
                left join evenhand.fact f using (org_id, fact_id)
                where c.org_id = :org and f.fact_id is null
                """,
                "There are words of a fact that the record does not have.");
    }

    private static void report(
            JdbcClient sql, OrgId org, Findings findings, String query, String wrong) {
        try (var facts =
                sql
                        .sql(query)
                        .withFetchSize(Organisations.ROWS_AT_A_TIME)
                        .param("org", org.value())
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .stream()) {
            facts.forEach(fact -> findings.add(org, "facts", 0, fact, wrong));
        }
    }
}
