package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;

/** The shipped model with one fault each: what a comparison has to find. */
final class BrokenRulings {
    private static final RulingModel SHIPPED = RulingModel.shipped();

    private BrokenRulings() {}

    static Map<String, RulingModel> all() {
        Map<String, RulingModel> faults = new LinkedHashMap<>();
        faults.put("last clause ignored", bound(BrokenRulings::withoutLastClause));
        faults.put("named contact may be passed by in letters out", namedContactOnlyComingIn());
        faults.put(
                "deputy not let through", bound(one -> clauses(one, BrokenRulings::deputyUnknown)));
        faults.put(
                "exceptions to a bar ignored",
                bound(one -> clauses(one, BrokenRulings::noExceptions)));
        faults.put("set times on any day", bound(one -> clauses(one, BrokenRulings::anyDay)));
        faults.put(
                "set times in the holidays too",
                bound(one -> clauses(one, BrokenRulings::inTheHolidaysToo)));
        faults.put(
                "set times a millisecond long",
                bound(one -> clauses(one, BrokenRulings::aMillisecondMore)));
        faults.put(
                "a mailbox read by anybody",
                bound(one -> clauses(one, BrokenRulings::readByNobody)));
        faults.put(
                "forwarding ignored",
                bound(one -> clauses(one, it -> forgotten(it, EmailForwarded.class))));
        faults.put(
                "conditions of entry ignored",
                bound(one -> clauses(one, it -> forgotten(it, ConditionalEntry.class))));
        faults.put(
                "appointments not asked for",
                bound(one -> clauses(one, it -> forgotten(it, AppointmentOnly.class))));
        faults.put(
                "writing only by any way of writing",
                bound(one -> clauses(one, BrokenRulings::anyWayOfWriting)));
        faults.put(
                "documents returned and not kept",
                bound(one -> clauses(one, BrokenRulings::returned)));
        faults.put(
                "cap forgotten", bound(one -> clauses(one, it -> forgotten(it, IssueCap.class))));
        faults.put(
                "decided complaint answered again",
                bound(one -> clauses(one, it -> forgotten(it, NoFurtherComplaint.class))));
        faults.put(
                "another limit on every way", bound(one -> clauses(one, BrokenRulings::everyWay)));
        faults.put("emergency closed", purpose(Purpose.EMERGENCY));
        faults.put("statutory right closed", purpose(Purpose.STATUTORY));
        faults.put("new issue closed", purpose(Purpose.NEW_ISSUE));
        faults.put(
                "child plan ignored",
                bound(one ->
                        terms(
                                one,
                                said ->
                                        new RestrictionTerms(
                                                said.clauses(),
                                                List.of(),
                                                said.safetyLine(),
                                                said.reader()))));
        faults.put(
                "variation ignored",
                bound(one ->
                        new Restriction(
                                one.id(),
                                one.person(),
                                one.kind(),
                                one.terms().first(),
                                one.period(),
                                one.tellings(),
                                one.liftedFrom())));
        faults.put("variation from the beginning", bound(BrokenRulings::variedTooSoon));
        faults.put(
                "safety line forgotten",
                bound(one ->
                        terms(
                                one,
                                said ->
                                        new RestrictionTerms(
                                                said.clauses(),
                                                said.childPlan(),
                                                Optional.empty(),
                                                said.reader()))));
        faults.put(
                "court order ignored",
                (person, p) ->
                        SHIPPED.ruleOn(
                                new RestrictedPerson(
                                        person.person(), person.restrictions(), List.of()),
                                p));
        faults.put(
                "what arrived is refused",
                (person, p) -> SHIPPED.ruleOn(person, changed(p, p.purpose(), p.moment(), false)));
        faults.put(
                "told does not matter",
                bound(one -> told(one, List.of(Telling.at(one.period().from())))));
        faults.put(
                "a returned letter still counts",
                bound(one ->
                        told(
                                one,
                                one.tellings().stream()
                                        .map(telling -> Telling.at(telling.from()))
                                        .toList())));
        faults.put(
                "lifting ignored",
                bound(one -> times(one, one.period(), one.tellings(), Optional.empty())));
        faults.put("start one millisecond early", shiftedWhenNothing(1));
        faults.put("end one millisecond late", shiftedWhenNothing(-1));
        faults.put(
                "end one day late", bound(one -> lastDay(one, one.period().lastDay().plusDays(1))));
        faults.put("end at midnight in Greenwich", BrokenRulings::midnightInGreenwich);
        faults.put("first ground only", (person, p) -> firstGroundOnly(SHIPPED.ruleOn(person, p)));
        return faults;
    }

    private static RulingModel bound(UnaryOperator<Restriction> fault) {
        return (person, p) -> SHIPPED.ruleOn(rebound(person, fault), p);
    }

    private static RestrictedPerson rebound(
            RestrictedPerson person, UnaryOperator<Restriction> fault) {
        return new RestrictedPerson(
                person.person(),
                person.restrictions().stream().map(fault).toList(),
                person.orders());
    }

    private static RulingModel purpose(Purpose lost) {
        return (person, p) ->
                SHIPPED.ruleOn(
                        person,
                        p.purpose() == lost
                                ? changed(p, Purpose.SAME_MATTER, p.moment(), p.arrived())
                                : p);
    }

    private static RulingModel namedContactOnlyComingIn() {
        return (person, p) -> {
            if (p.direction() == Direction.IN || p.addressee().isEmpty()) {
                return SHIPPED.ruleOn(person, p);
            }
            StaffContact writer = new StaffContact(p.addressee().get(), "The writer", "office");
            return SHIPPED.ruleOn(
                    rebound(person, one -> clauses(one, clause -> writtenBy(clause, writer))), p);
        };
    }

    private static Clause writtenBy(Clause clause, StaffContact writer) {
        return clause instanceof NamedContactOnly named
                        && !named.contact().account().equals(writer.account())
                ? new NamedContactOnly(named.contact(), writer, named.replyWithinSchoolDays())
                : clause;
    }

    private static Clause deputyUnknown(Clause clause) {
        return clause instanceof NamedContactOnly named
                ? new NamedContactOnly(
                        named.contact(),
                        new StaffContact(
                                ABond.staff(77, "Nobody").account(),
                                named.deputy().name(),
                                named.deputy().reachedAt()),
                        named.replyWithinSchoolDays())
                : clause;
    }

    private static Clause anyDay(Clause clause) {
        return clause instanceof CallsAtSetTimes calls
                ? new CallsAtSetTimes(
                        EnumSet.allOf(DayOfWeek.class),
                        calls.from(),
                        calls.until(),
                        calls.minutes(),
                        calls.closed())
                : clause;
    }

    private static Clause inTheHolidaysToo(Clause clause) {
        return clause instanceof CallsAtSetTimes calls
                ? new CallsAtSetTimes(
                        calls.days(), calls.from(), calls.until(), calls.minutes(), List.of())
                : clause;
    }

    private static Clause aMillisecondMore(Clause clause) {
        return clause instanceof CallsAtSetTimes calls
                ? new CallsAtSetTimes(
                        calls.days(),
                        calls.from(),
                        calls.until().plusNanos(1_000_000),
                        calls.minutes(),
                        calls.closed())
                : clause;
    }

    private static Clause readByNobody(Clause clause) {
        return clause instanceof SharedMailboxOnly mailbox
                ? new SharedMailboxOnly(
                        mailbox.mailbox(),
                        mailbox.readBy(),
                        ABond.staff(77, mailbox.deputy().name()),
                        mailbox.replyWithinSchoolDays())
                : clause;
    }

    /** A clause of that type forgotten, and something else in its place. */
    private static Clause forgotten(Clause clause, Class<? extends Clause> type) {
        return type.isInstance(clause)
                ? new NotOnPremises(
                        new NotOnPremises.Standing.Final(), NotOnPremises.Area.BUILDINGS, List.of())
                : clause;
    }

    private static Clause anyWayOfWriting(Clause clause) {
        return clause instanceof WritingOnly
                ? new WritingOnly(Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL))
                : clause;
    }

    private static Clause returned(Clause clause) {
        return clause instanceof DocumentsKept kept
                ? new DocumentsReturned(kept.matter(), "Because.", kept.readBy())
                : clause;
    }

    private static Clause everyWay(Clause clause) {
        return clause instanceof AnotherLimit limit
                ? new AnotherLimit(
                        limit.words(), limit.because(), EnumSet.allOf(ChannelGroup.class))
                : clause;
    }

    private static Clause noExceptions(Clause clause) {
        return clause instanceof NotOnPremises bar
                ? new NotOnPremises(bar.standing(), bar.area(), List.of())
                : clause;
    }

    private static Restriction withoutLastClause(Restriction one) {
        return terms(
                one,
                said ->
                        said.clauses().size() == 1
                                ? said
                                : new RestrictionTerms(
                                        said.clauses().subList(0, said.clauses().size() - 1),
                                        said.childPlan(),
                                        said.safetyLine(),
                                        said.reader()));
    }

    private static RulingModel shiftedWhenNothing(int millis) {
        return (person, p) -> {
            Ruling ruling = SHIPPED.ruleOn(person, p);
            return ruling.grounds().names("ruling.nothing-in-force")
                    ? SHIPPED.ruleOn(
                            person,
                            changed(p, p.purpose(), p.moment().plusMillis(millis), p.arrived()))
                    : ruling;
        };
    }

    private static Ruling midnightInGreenwich(RestrictedPerson person, ContactProposal p) {
        boolean summer = Period.LONDON.getRules().isDaylightSavings(p.moment());
        Instant anHourAgo = p.moment().minusSeconds(3600);
        Ruling ruling = SHIPPED.ruleOn(person, p);
        return summer && ruling.grounds().names("ruling.nothing-in-force")
                ? SHIPPED.ruleOn(person, changed(p, p.purpose(), anHourAgo, p.arrived()))
                : ruling;
    }

    private static Ruling firstGroundOnly(Ruling ruling) {
        Grounds first = Grounds.of(ruling.grounds().all().getFirst());
        return switch (ruling) {
            case Ruling.Permitted _ -> new Ruling.Permitted(first);
            case Ruling.PermittedSubjectTo it ->
                    new Ruling.PermittedSubjectTo(it.conditions(), first);
            case Ruling.RedirectedTo it -> new Ruling.RedirectedTo(it.to(), first);
            case Ruling.NotPermitted _ -> new Ruling.NotPermitted(first);
            case Ruling.AskAPerson it -> new Ruling.AskAPerson(it.safetyLine(), first);
        };
    }

    private static ContactProposal changed(
            ContactProposal p, Purpose purpose, Instant moment, boolean arrived) {
        return new ContactProposal(
                p.person(),
                p.channel(),
                p.direction(),
                p.place(),
                purpose,
                p.addressee(),
                moment,
                arrived);
    }

    private static Restriction clauses(Restriction one, UnaryOperator<Clause> fault) {
        return terms(
                one,
                said ->
                        new RestrictionTerms(
                                said.clauses().stream()
                                        .map(it ->
                                                new NumberedClause(
                                                        it.number(), fault.apply(it.clause())))
                                        .toList(),
                                said.childPlan(),
                                said.safetyLine(),
                                said.reader()));
    }

    /** Its terms do not wait for the person to be told of them. */
    private static Restriction variedTooSoon(Restriction one) {
        return new Restriction(
                one.id(),
                one.person(),
                one.kind(),
                one.termsAt(Instant.MAX),
                one.period(),
                one.tellings(),
                one.liftedFrom());
    }

    /** The same fault in everything that it has ever said. */
    private static Restriction terms(Restriction one, UnaryOperator<RestrictionTerms> fault) {
        return new Restriction(
                one.id(),
                one.person(),
                one.kind(),
                new TermsInTime(
                        fault.apply(one.terms().first()),
                        one.terms().later().stream()
                                .map(it -> new TermsInTime.From(it.from(), fault.apply(it.terms())))
                                .toList()),
                one.period(),
                one.tellings(),
                one.liftedFrom());
    }

    private static Restriction told(Restriction one, List<Telling> tellings) {
        return one.kind() == Restriction.Kind.INTERIM_BAR
                ? one
                : times(one, one.period(), tellings, one.liftedFrom());
    }

    private static Restriction lastDay(Restriction one, LocalDate day) {
        return times(one, new Period(one.period().from(), day), one.tellings(), one.liftedFrom());
    }

    private static Restriction times(
            Restriction one, Period period, List<Telling> tellings, Optional<Instant> lifted) {
        return new Restriction(
                one.id(), one.person(), one.kind(), one.terms(), period, tellings, lifted);
    }
}
