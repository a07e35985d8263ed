package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.ledger.Verdict;
import org.evenhand.people.ChildRecorded;
import org.evenhand.people.ContactKind;
import org.evenhand.people.ContactPointAdded;
import org.evenhand.people.PersonIndex;
import org.evenhand.people.PersonRecorded;
import org.evenhand.people.YearGroup;
import org.evenhand.walk.RunningEvenhand.TestSchool;

/** People of a test's school, and restrictions put on them as the acts of casework will. */
public record Imposing(TestSchool school) {
    private static final Act ACT = new Act("test.impose");
    public static final StaffContact GREEN = staff("Mrs Green", "01632 960100");
    public static final StaffContact BROWN = staff("Mr Brown", "01632 960101");

    /** A new member of staff, as a letter names them. */
    public static StaffContact staff(String name, String reachedAt) {
        return new StaffContact(new AccountId(UUID.randomUUID()), name, reachedAt);
    }

    public Scope scope() {
        return new Scope(
                school.org(),
                new ActorRef(new AccountId(new UUID(7, 7)), "The head"),
                Set.of(Role.HEADTEACHER),
                "testtest");
    }

    /** Does this in one unit of work. */
    public void does(Consumer<Unit> work) {
        school.program()
                .the(Acts.class)
                .perform(
                        scope(),
                        ACT,
                        unit -> {
                            work.accept(unit);
                            return Verdict.happened("/");
                        });
    }

    public PersonId somebody(String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        does(unit -> {
            unit.record(new PersonRecorded(person, name), person);
            PersonIndex.refresh(unit, person);
        });
        return person;
    }

    public Imposing child(PersonId person, String child) {
        does(unit -> {
            unit.record(
                    new ChildRecorded(person, child, YearGroup.YEAR_4, unit.today(), null), person);
            PersonIndex.refresh(unit, person);
        });
        return this;
    }

    public Imposing reachedBy(PersonId person, ContactKind kind, String value) {
        does(unit -> {
            unit.record(
                    new ContactPointAdded(person, kind, value, false, unit.today(), null, null, ""),
                    person);
            PersonIndex.refresh(unit, person);
        });
        return this;
    }

    /** Told an hour ago, for thirty days. */
    public RestrictionId imposed(PersonId person, RestrictionTerms terms) {
        RestrictionId id = imposedAndNotTold(person, terms);
        told(id, person, now().minus(1, ChronoUnit.HOURS));
        return id;
    }

    public RestrictionId imposedAndNotTold(PersonId person, RestrictionTerms terms) {
        RestrictionId id = new RestrictionId(UUID.randomUUID());
        does(unit ->
                unit.record(
                        new RestrictionImposed(
                                id,
                                person,
                                Restriction.Kind.PCCR,
                                terms,
                                unit.now().minus(2, ChronoUnit.DAYS),
                                unit.today().plusDays(30)),
                        id,
                        person));
        return id;
    }

    public void told(RestrictionId id, PersonId person, Instant from) {
        does(unit -> unit.record(new RestrictionTold(id, from), id, person));
    }

    public void lifted(RestrictionId id, PersonId person, Instant from) {
        does(unit -> unit.record(new RestrictionLifted(id, from, "Nothing since."), id, person));
    }

    public Instant now() {
        return school.program().the(Acts.class).lookUp(scope(), Unit::now);
    }

    public LocalDate today() {
        return school.program().the(Acts.class).lookUp(scope(), Unit::today);
    }

    public static RestrictionTerms terms(Clause... clauses) {
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses), List.of(), Optional.empty(), GREEN);
    }

    public static RestrictionTerms with(RestrictionTerms terms, SafetyLine line) {
        return new RestrictionTerms(
                terms.clauses(), terms.childPlan(), Optional.of(line), terms.reader());
    }

    public static RestrictionTerms with(RestrictionTerms terms, ChildContact... plan) {
        return new RestrictionTerms(
                terms.clauses(), List.of(plan), terms.safetyLine(), terms.reader());
    }

    /** Nowhere on the school's site, at any time. */
    public static Clause notOnSite() {
        return new NotOnPremises(
                new NotOnPremises.Standing.Final(), NotOnPremises.Area.WHOLE_SITE, List.of());
    }
}
