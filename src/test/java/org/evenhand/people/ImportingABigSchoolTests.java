package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.people.importing.AFile.step;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Verification;
import org.evenhand.people.act.RecordingAPerson;
import org.evenhand.people.importing.AFile;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** Twenty thousand rows in Windows-1252 of which it is known what each is. */
@Paragraphs("J20")
class ImportingABigSchoolTests {
    private static final int ROWS = 20_000;
    private static final int BY_HAND = 100;

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Account manager = school.has("manager", Role.STAFF, Role.BUSINESS_MANAGER);

    @Test
    void everyRowBecomesOneOfFourThingsAndNothingIsLost() {
        AFile file = AFile.ofABigSchool(ROWS, 20261125);
        Visitor business = new Visitor(school.program().address());
        business.signsIn(manager.signInName(), RunningEvenhand.PASSWORD);
        double each = byHand();

        long started = System.nanoTime();
        Visitor.Page columns = AFile.chosenBy(business, file.in(Charset.forName("windows-1252")));
        assertThat(columns.text()).contains("20,000 rows, written in Windows-1252");
        Visitor.Page rows =
                columns.formTo("/columns")
                        .with("keeping", "EVERYBODY")
                        .with("keptFor", "ONE_YEAR")
                        .send();
        double looked = seconds(started);
        // By hand: of each ten, seven bring somebody, two name the one before them, one cannot be
        // taken.
        assertThat(rows.text())
                .contains(
                        "New (14,000)",
                        "The same as others (4,000)",
                        "Left out (0)",
                        "Cannot be taken (2,000)");
        assertThat(List.of(file.people(), file.sameAsEarlier(), file.cannotBeTaken()))
                .containsExactly(14_000, 4_000, 2_000);

        started = System.nanoTime();
        Visitor.Page done = business.opens(step(rows, "check")).formTo("/check").send();
        double confirmed = seconds(started);

        assertThat(done.title()).startsWith("Brought in on");
        PeopleImported told = imported();
        assertThat(told.rows()).isEqualTo(ROWS);
        assertThat(told.imported() + told.same() + told.leftOut() + told.refused()).isEqualTo(ROWS);
        assertThat(recorded(PersonImported.class)).isEqualTo(14_000);
        assertThat(recorded(PersonRecorded.class)).isEqualTo(14_000 + BY_HAND);
        assertThat(recorded(ChildRecorded.class)).isEqualTo(14_000 + 4_000);
        assertThat(indexed()).isEqualTo(14_000 + BY_HAND);
        assertThat(school.program().the(Verification.class).verify(school.org()).findings())
                .noneMatch(finding -> finding.wrong().contains("words"));
        System.out.printf(
                Locale.UK,
                "%,d rows: looked at in %.1f s, confirmed in %.1f s; recording one person by hand takes"
                        + " %.1f ms, so %,d of them %.1f times as long as the import%n",
                ROWS,
                looked,
                confirmed,
                1000 * each,
                told.imported(),
                each * told.imported() / confirmed);
    }

    private double byHand() {
        long started = System.nanoTime();
        for (int i = 0; i < BY_HAND; i++) {
            school.program()
                    .the(RecordingAPerson.class)
                    .record(
                            school.program().the(Scopes.class).of(manager, "testtest"),
                            new FormTicket(UUID.randomUUID(), new byte[32]),
                            new RecordingAPerson.Who(
                                    "Zz" + i,
                                    Capacity.ADULT,
                                    List.of(RelationshipKind.PARENT),
                                    "",
                                    List.of(),
                                    true));
        }
        return seconds(started) / BY_HAND;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private PeopleImported imported() {
        return acts().lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit ->
                                unit.all(PeopleImported.class).stream()
                                        .map(Recorded::fact)
                                        .findFirst()
                                        .orElseThrow());
    }

    private int recorded(Class<? extends org.evenhand.ledger.Fact> kind) {
        return acts().lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"), unit -> unit.all(kind).size());
    }

    private int indexed() {
        return acts().lookUp(
                        Scopes.ofEvenhand(school.org(), "testtest"),
                        unit -> PersonIndex.rows(unit).size());
    }

    private Acts acts() {
        return school.program().the(Acts.class);
    }
}
