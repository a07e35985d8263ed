package org.evenhand.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.evenhand.database.Birth;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.frontdesk.act.JournalIntoTheRecord;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Imposing;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk did while the database was away enters the record once, whatever happens. */
@Paragraphs({"P51", "P62", "J1"})
class EnteringTheJournalTests {
    private static final ActorRef DENISE =
            new ActorRef(new AccountId(UUID.randomUUID()), "Denise Canary");

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Imposing on = new Imposing(school);
    private final PersonId karen = on.somebody("Karen Doyle");

    /** In microseconds, as the record keeps it. */
    private final Instant shownAt =
            on.now()
                    .minus(Duration.ofMinutes(40))
                    .truncatedTo(java.time.temporal.ChronoUnit.MICROS);

    @TempDir Path folder;
    private DeskJournal journal;

    @BeforeEach
    void open() {
        journal = opened();
    }

    @Test
    void itIsThereAsOfTheMomentByWhoeverStoodThereAndOnce() throws IOException {
        journal.add(entry("desk-search", karen));
        journal.add(entry("desk-card", karen));
        journal.add(entry("EMERGENCY", karen));
        journal.add(entry("desk-search"));
        assertThat(all(ShownWhileAway.class)).isEmpty();

        enter(journal);
        enter(journal);

        assertThat(all(ShownWhileAway.class))
                .extracting(Recorded::fact)
                .containsExactly(
                        new ShownWhileAway("desk-search", List.of(karen)),
                        new ShownWhileAway("desk-card", List.of(karen)),
                        new ShownWhileAway("desk-search", List.of()));
        assertThat(all(HelpCalled.class))
                .extracting(Recorded::fact)
                .containsExactly(new HelpCalled(HelpKind.EMERGENCY, karen));
        assertThat(all(ShownWhileAway.class)).allSatisfy(this::isOfThatMoment);
        assertThat(all(HelpCalled.class)).allSatisfy(this::isOfThatMoment);
        assertThat(left()).isEmpty();
    }

    private void isOfThatMoment(Recorded<?> recorded) {
        assertThat(recorded.occurredAt()).isEqualTo(shownAt);
        assertThat(recorded.recordedAt()).isAfter(shownAt.plus(Duration.ofMinutes(39)));
        assertThat(recorded.actor()).isEqualTo(DENISE);
    }

    @Test
    void killedInTheMiddleItBeginsAgainAndNothingIsDoubledOrLost() throws IOException {
        for (int i = 0; i < 6; i++) {
            journal.add(entry("desk-card", karen));
        }
        List<JournalEntry> seen = new ArrayList<>();
        JournalIntoTheRecord record = new JournalIntoTheRecord(school.program(), journal);
        assertThatThrownBy(() ->
                        journal.enter(entry -> {
                            if (seen.size() == 3) {
                                throw new IllegalStateException("killed");
                            }
                            seen.add(entry);
                            return record.isEntered(entry);
                        }))
                .hasMessage("killed");
        assertThat(all(ShownWhileAway.class)).hasSize(3);

        DeskJournal afterwards = opened();
        afterwards.add(entry("desk-search", karen));
        enter(afterwards);

        assertThat(all(ShownWhileAway.class)).hasSize(7);
        assertThat(left()).isEmpty();
    }

    @Test
    void withoutItsIdAnEntryWouldBeDoubled() throws IOException {
        JournalEntry one = entry("desk-card", karen);
        journal.add(one);
        journal.add(one);
        journal.add(entry("desk-card", karen));

        enter(journal);

        assertThat(all(ShownWhileAway.class)).hasSize(2);
    }

    @Test
    void onTheDiskNothingOfItCanBeReadOrChangedUnseen() throws IOException {
        journal.add(entry("desk-card", karen));
        journal.add(entry("desk-search", karen));
        Path file = folder.resolve("desk/journal");
        String kept = Files.readString(file);
        assertThat(kept)
                .doesNotContain("Canary")
                .doesNotContain("desk-card")
                .doesNotContain(karen.text());
        // Half of a line, as a power cut leaves it, and a bit that somebody changed.
        Files.writeString(file, "\nQUJDREVGRw", StandardOpenOption.APPEND);
        String first = kept.strip().lines().findFirst().orElseThrow();
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(first, (first.startsWith("A") ? "B" : "A") + first.substring(1)));
        journal.add(entry("desk-search", karen));

        enter(journal);

        assertThat(all(ShownWhileAway.class))
                .extracting(it -> it.fact().what())
                .containsExactly("desk-search", "desk-search");
        assertThat(left()).containsExactly("unreadable");
        assertThat(Files.readAllLines(folder.resolve("desk/unreadable"), StandardCharsets.UTF_8))
                .hasSize(2);
    }

    @Test
    void whatTheRecordDoesNotTakeYetWaitsAndTheRestIsEnteredAllTheSame() throws IOException {
        OrgId unknown = new OrgId(UUID.randomUUID());
        journal.add(
                new JournalEntry(
                        UUID.randomUUID(), unknown, DENISE, "desk-card", List.of(), shownAt, "r"));
        journal.add(entry("desk-card", karen));

        enter(journal);

        assertThat(all(ShownWhileAway.class)).hasSize(1);
        assertThat(left()).containsExactly("entering");
        enter(journal);
        assertThat(all(ShownWhileAway.class)).hasSize(1);
    }

    private JournalEntry entry(String what, PersonId... people) {
        return new JournalEntry(
                UUID.randomUUID(),
                school.org(),
                DENISE,
                what,
                List.of(people),
                shownAt,
                "testtest");
    }

    private DeskJournal opened() {
        return new DeskJournal(Home.at(folder, Birth.REAL), school.program().the(KeyFile.class));
    }

    private void enter(DeskJournal from) throws IOException {
        new JournalIntoTheRecord(school.program(), from).enter();
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder.resolve("desk"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private <F extends Fact> List<Recorded<F>> all(Class<F> kind) {
        return school.program().the(Acts.class).lookUp(on.scope(), unit -> unit.all(kind));
    }
}
