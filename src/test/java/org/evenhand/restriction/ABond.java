package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.CourtOrder.Effect;
import org.evenhand.restriction.CourtOrder.Term;

/**
 * What binds one person, built up in words: a PCCR from 9:00 on 5 January to 28 March 2027, told on
 * 4 January, unless something else is said.
 */
record ABond(List<Restriction> restrictions, List<CourtOrder> orders) {
    static final PersonId PERSON = new PersonId(new UUID(7, 1));
    static final StaffContact GREEN = staff(1, "Mrs Green");
    static final StaffContact BROWN = staff(2, "Mr Brown");
    static final StaffContact WHITE = staff(3, "Miss White");
    static final StaffContact READER = staff(4, "Ms Reader");
    static final StaffContact CLERK = staff(5, "The clerk");

    private static final Instant START = Instant.parse("2027-01-05T09:00:00Z");

    static ABond nothing() {
        return new ABond(List.of(), List.of());
    }

    static ABond pccr(Clause... clauses) {
        return nothing().and(clauses);
    }

    /** An interim bar, said at that moment, to the given last day. */
    static ABond interimBar(String said, String lastDay, Clause... clauses) {
        Instant from = Instant.parse(said);
        return new ABond(
                List.of(
                        restriction(
                                Restriction.Kind.INTERIM_BAR,
                                from,
                                lastDay,
                                List.of(Telling.at(from)),
                                clauses)),
                List.of());
    }

    /** One more PCCR beside what there is. */
    ABond and(Clause... clauses) {
        return plus(
                restriction(
                        Restriction.Kind.PCCR,
                        START,
                        "2027-03-28",
                        List.of(Telling.at(Instant.parse("2027-01-04T15:30:00Z"))),
                        clauses));
    }

    ABond plan(ChildContact... lines) {
        return last(one ->
                terms(
                        one,
                        new RestrictionTerms(
                                one.terms().first().clauses(),
                                List.of(lines),
                                one.terms().first().safetyLine(),
                                one.terms().first().reader())));
    }

    ABond meet(SafetyLine line) {
        return last(one ->
                terms(
                        one,
                        new RestrictionTerms(
                                one.terms().first().clauses(),
                                one.terms().first().childPlan(),
                                Optional.of(line),
                                one.terms().first().reader())));
    }

    /** From that moment on it asks for this instead. */
    ABond varied(String from, Clause... clauses) {
        return last(one -> {
            List<TermsInTime.From> later = new ArrayList<>(one.terms().later());
            later.add(
                    new TermsInTime.From(
                            Instant.parse(from),
                            new RestrictionTerms(
                                    RestrictionTerms.numbered(clauses),
                                    one.terms().first().childPlan(),
                                    one.terms().first().safetyLine(),
                                    one.terms().first().reader())));
            return new Restriction(
                    one.id(),
                    one.person(),
                    one.kind(),
                    new TermsInTime(one.terms().first(), later),
                    one.period(),
                    one.tellings(),
                    one.liftedFrom());
        });
    }

    ABond until(String lastDay) {
        return last(one ->
                times(
                        one,
                        new Period(one.period().from(), LocalDate.parse(lastDay)),
                        one.tellings(),
                        one.liftedFrom()));
    }

    ABond from(String start) {
        return last(one ->
                times(
                        one,
                        new Period(Instant.parse(start), one.period().lastDay()),
                        one.tellings(),
                        one.liftedFrom()));
    }

    ABond told(Telling... tellings) {
        return last(one -> times(one, one.period(), List.of(tellings), one.liftedFrom()));
    }

    ABond told(String moment) {
        return told(Telling.at(Instant.parse(moment)));
    }

    ABond lifted(String moment) {
        return last(one ->
                times(one, one.period(), one.tellings(), Optional.of(Instant.parse(moment))));
    }

    /** A court order without a last day, of one term, in both directions. */
    ABond order(Effect effect, String words, Channel... channels) {
        return order(Optional.empty(), effect, words, channels);
    }

    ABond orderUntil(String lastDay, Effect effect, String words, Channel... channels) {
        return order(Optional.of(LocalDate.parse(lastDay)), effect, words, channels);
    }

    RestrictedPerson person() {
        return new RestrictedPerson(PERSON, restrictions, orders);
    }

    static Telling returned(String told, String undone) {
        return new Telling(Instant.parse(told), Optional.of(Instant.parse(undone)));
    }

    static StaffContact staff(int number, String name) {
        return new StaffContact(
                new AccountId(new UUID(9, number)), name, "office" + number + "@school.example");
    }

    private ABond order(
            Optional<LocalDate> lastDay, Effect effect, String words, Channel... channels) {
        List<CourtOrder> more = new ArrayList<>(orders);
        more.add(
                new CourtOrder(
                        "County Court K1",
                        PERSON,
                        Instant.parse("2027-02-01T00:00:00Z"),
                        lastDay,
                        List.of(
                                new Term(
                                        Set.of(channels),
                                        Set.of(Direction.values()),
                                        effect,
                                        words)),
                        CLERK));
        return new ABond(restrictions, more);
    }

    private ABond plus(Restriction restriction) {
        List<Restriction> more = new ArrayList<>(restrictions);
        more.add(restriction);
        return new ABond(more, orders);
    }

    private ABond last(UnaryOperator<Restriction> change) {
        List<Restriction> changed = new ArrayList<>(restrictions);
        changed.set(changed.size() - 1, change.apply(changed.getLast()));
        return new ABond(changed, orders);
    }

    private static Restriction restriction(
            Restriction.Kind kind,
            Instant from,
            String lastDay,
            List<Telling> tellings,
            Clause... clauses) {
        return new Restriction(
                new RestrictionId(new UUID(8, 1)),
                PERSON,
                kind,
                new RestrictionTerms(
                        RestrictionTerms.numbered(clauses), List.of(), Optional.empty(), READER),
                new Period(from, LocalDate.parse(lastDay)),
                tellings,
                Optional.empty());
    }

    private static Restriction terms(Restriction one, RestrictionTerms terms) {
        return new Restriction(
                one.id(),
                one.person(),
                one.kind(),
                terms,
                one.period(),
                one.tellings(),
                one.liftedFrom());
    }

    private static Restriction times(
            Restriction one, Period period, List<Telling> tellings, Optional<Instant> lifted) {
        return new Restriction(
                one.id(), one.person(), one.kind(), one.terms(), period, tellings, lifted);
    }
}
