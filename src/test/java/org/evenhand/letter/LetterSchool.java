package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.evenhand.access.Account;
import org.evenhand.access.Scopes;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.PostgresServer;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Id;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.letter.act.RecordingDelivery;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.SecondFact;
import org.evenhand.people.YearGroup;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A school of its own with a headteacher who issues letters to people. */
final class LetterSchool {
    private static final Act PREPARE = new Act("test.prepare");
    static final Act ISSUE = new Act("test.issue-letter");

    final RunningEvenhand program = RunningEvenhand.shared();
    final TestSchool school = program.aSchool();
    final Account head = school.has("issuer", Role.HEADTEACHER);
    final Scope scope = program.the(Scopes.class).of(head, "testtest");
    private final Acts acts = program.the(Acts.class);

    Instant now() {
        return program.the(InstantSource.class).instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Period.LONDON);
    }

    /** Somebody with one child, Rowan, a postal address and a phone number. */
    PersonId aPerson(String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        LocalDate from = today().minusYears(1);
        records(new PersonRecorded(person, name), person);
        records(new ChildRecorded(person, "Rowan", YearGroup.YEAR_1, from, null), person);
        has(person, ContactKind.POST, "14 Miller’s Row, Fernleigh, Hexbury, HX7 4RB", false);
        has(person, ContactKind.PHONE, "07700 900461", false);
        return person;
    }

    /** Somebody of whom nothing is held but where they live. */
    PersonId aHirer(String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        records(new PersonRecorded(person, name), person);
        has(person, ContactKind.POST, "14 Miller’s Row, Fernleigh, Hexbury, HX7 4RB", false);
        return person;
    }

    void has(PersonId person, ContactKind kind, String value, boolean shared) {
        LocalDate from = today().minusYears(1);
        records(new ContactPointAdded(person, kind, value, shared, from, null, null, ""), person);
        acts.keepADraft(
                scope,
                unit -> {
                    PersonIndex.refresh(unit, person);
                    return true;
                });
    }

    void records(Fact fact, Id... about) {
        acts.perform(
                scope,
                PREPARE,
                unit -> {
                    unit.record(fact, about);
                    return Verdict.happened("/");
                });
    }

    LetterDocument draft() {
        return SampleLetters.draftOn(today());
    }

    IssuedLetter issue(LetterKind kind, LetterDocument draft, Id... about) {
        LetterId[] letter = new LetterId[1];
        acts.perform(
                scope,
                ISSUE,
                unit -> {
                    letter[0] = Letters.issue(unit, kind, draft, about).id();
                    return Verdict.happened("/letters");
                });
        return letter(letter[0]);
    }

    IssuedLetter warning(PersonId person) {
        return issue(LetterKind.WARNING_CONDUCT, draft(), person);
    }

    IssuedLetter letter(LetterId id) {
        return look(unit -> Letters.byId(unit, id)).orElseThrow();
    }

    byte[] pdf(IssuedLetter letter) {
        return look(unit -> Letters.pdf(unit, letter.id()));
    }

    List<IssuedLetter> letters() {
        return look(Letters::all);
    }

    List<IssuedLetter> about(Id subject) {
        return look(unit -> Letters.about(unit, subject));
    }

    Grounds against(LetterKind kind, LetterDocument draft, Id... about) {
        return look(unit -> Letters.against(unit, kind, draft, about));
    }

    <T> T look(Function<Unit, T> work) {
        return acts.lookUp(scope, work);
    }

    Outcome sent(IssuedLetter letter, SendingMethod method) {
        return sent(letter, delivery(method));
    }

    Outcome sent(IssuedLetter letter, RecordingDelivery.Delivery delivery) {
        return program.the(RecordingDelivery.class).record(scope, letter.id(), delivery);
    }

    RecordingDelivery.Delivery delivery(SendingMethod method) {
        return new RecordingDelivery.Delivery(
                method,
                now(),
                "At the gate",
                "Mrs Hale",
                "Certificate of posting",
                SecondFact.CHILD,
                "rowan");
    }

    /** What the record says of the letter, all facts in order. */
    List<String> namesOfFacts(IssuedLetter letter) {
        return look(unit ->
                unit.about(letter.id()).stream()
                        .map(recorded -> recorded.fact().getClass().getSimpleName())
                        .toList());
    }

    /** What the owner of the tables does who goes behind the program. */
    void bend(String statement) {
        try (Connection owner =
                program.the(PostgresServer.class).login(DatabaseRole.OWNER).connect()) {
            int rows =
                    JdbcClient.create(new SingleConnectionDataSource(owner, true))
                            .sql(statement)
                            .update();
            assertThat(rows).isEqualTo(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
