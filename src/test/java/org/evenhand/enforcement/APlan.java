package org.evenhand.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.Imposing;
import org.evenhand.restriction.Measure;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.Telling;
import org.evenhand.restriction.TermsInTime;

/** A restriction and what was recorded of carrying it out, without a school around it. */
public final class APlan {
    static final RestrictionId ID = new RestrictionId(new UUID(1, 1));
    static final RestrictionId OTHER = new RestrictionId(new UUID(1, 2));
    private static final ActorRef SOMEBODY =
            new ActorRef(new AccountId(new UUID(7, 7)), "Somebody");

    private final List<Recorded<?>> facts = new ArrayList<>();
    private final List<TermsInTime.From> later = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();
    private List<Clause> clauses;
    private final Period period;
    private Optional<Instant> lifted = Optional.empty();

    private final RestrictionId id;

    private APlan(RestrictionId id, Period period, Clause... clauses) {
        this.id = id;
        this.period = period;
        this.clauses = List.of(clauses);
    }

    public static APlan from(String start, String lastDay, Clause... clauses) {
        return new APlan(ID, new Period(at(start + "T00:00"), LocalDate.parse(lastDay)), clauses);
    }

    /** That of another restriction of the same person. */
    static APlan beside(String start, String lastDay, Clause... clauses) {
        return new APlan(
                OTHER, new Period(at(start + "T00:00"), LocalDate.parse(lastDay)), clauses);
    }

    public static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(Period.LONDON).toInstant();
    }

    public APlan told(String from) {
        tellings.add(Telling.at(at(from)));
        return this;
    }

    APlan toldButCameBack(String from, String back) {
        tellings.add(new Telling(at(from), Optional.of(at(back))));
        return this;
    }

    public APlan lifted(String from) {
        lifted = Optional.of(at(from));
        return this;
    }

    /** From now on it asks for this instead. */
    APlan varied(Clause... others) {
        clauses = List.of(others);
        return this;
    }

    /** Told at that moment that it asks for this instead, as a variation does. */
    APlan variedFrom(String from, Clause... others) {
        later.add(new TermsInTime.From(at(from), Imposing.terms(others)));
        return this;
    }

    /** The plan as it stands at that moment. */
    public EnforcementPlan planAt(String moment) {
        Restriction one = restriction();
        return new EnforcementFold(
                        new Restriction(
                                one.id(),
                                one.person(),
                                one.kind(),
                                new TermsInTime(one.terms().first(), later),
                                one.period(),
                                one.tellings(),
                                one.liftedFrom()),
                        facts,
                        day -> day.plusDays(1),
                        at(moment))
                .plan();
    }

    Standing standing(String moment, Measure measure) {
        return planAt(moment).line(measure).orElseThrow().standing();
    }

    List<String> driftThen(String moment) {
        return words(planAt(moment), at(moment));
    }

    APlan asked(String by, Measure... measures) {
        return recorded(by + "T00:00", new LinesAsked(id, List.of(measures), LocalDate.parse(by)));
    }

    APlan did(String when, Measure measure, Doing doing, String lookAgainBy) {
        return recorded(
                when,
                new LineDone(
                        id,
                        measure,
                        doing,
                        "I looked.",
                        lookAgainBy.isEmpty() ? null : LocalDate.parse(lookAgainBy)));
    }

    public APlan did(String when, Measure measure, Doing doing) {
        return did(when, measure, doing, "");
    }

    APlan recorded(String when, Fact fact) {
        facts.add(recorded(new FactId(new UUID(2, facts.size())), at(when), fact));
        return this;
    }

    static Recorded<Fact> recorded(FactId id, Instant when, Fact fact) {
        return new Recorded<>(id, fact, SOMEBODY, when, when);
    }

    Restriction restriction() {
        return restriction(id, period, clauses, tellings, lifted);
    }

    static Restriction restriction(
            RestrictionId id,
            Period period,
            List<Clause> clauses,
            List<Telling> tellings,
            Optional<Instant> lifted) {
        return new Restriction(
                id,
                new PersonId(new UUID(3, 3)),
                Restriction.Kind.PCCR,
                Imposing.terms(clauses.toArray(Clause[]::new)),
                period,
                tellings,
                lifted);
    }

    EnforcementPlan plan() {
        return new EnforcementFold(restriction(), facts, day -> day.plusDays(1), Instant.MAX)
                .plan();
    }

    /** What has come apart at that moment, {@code MAIL STILL_ON}. */
    List<String> drift(String moment) {
        return words(plan(), at(moment));
    }

    static List<String> words(EnforcementPlan plan, Instant moment) {
        return plan.driftAt(moment).stream()
                .map(one -> one.line().measure() + " " + one.kind())
                .toList();
    }
}
