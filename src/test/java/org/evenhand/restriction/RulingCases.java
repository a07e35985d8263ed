package org.evenhand.restriction;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.restriction.NotOnPremises.AllowedEntry;
import org.evenhand.restriction.NotOnPremises.Area;
import org.evenhand.restriction.NotOnPremises.Standing;

/**
 * Random restrictions and contacts, the same for the same seed. It knows no rule: it only makes
 * what can be asked, and puts most contacts within a millisecond of a moment at which something
 * begins or ends.
 */
final class RulingCases {
    /** One question. */
    record Case(RestrictedPerson person, ContactProposal proposal, Edge edge, int offsetMillis) {}

    /** What begins or ends near the moment of a contact. */
    enum Edge {
        PRINTED_START,
        TOLD,
        LETTER_CAME_BACK,
        LIFTED,
        VARIED,
        END,
        INTERIM_SAID,
        ENTRY_FROM,
        ENTRY_UNTIL,
        CALLS_FROM,
        CALLS_UNTIL,
        ORDER_FROM,
        ORDER_END,
        /** No moment in particular. */
        NONE
    }

    private record Moment(Edge edge, Instant at) {}

    private static final int CONTACTS_OF_ONE_PERSON = 16;
    private static final Instant YEAR_BEGINS = Instant.parse("2026-09-01T00:00:00Z");
    private static final int DAYS = 120;
    private static final List<LocalDate> LAST_DAYS_WORTH_TRYING =
            Stream.of(
                            "2026-10-24",
                            "2026-10-25",
                            "2027-03-27",
                            "2027-03-28",
                            "2027-10-30",
                            "2027-10-31",
                            "2026-12-31",
                            "2028-02-28",
                            "2028-02-29",
                            "2027-06-30")
                    .map(LocalDate::parse)
                    .toList();
    private static final List<StaffContact> STAFF =
            Stream.of(1, 2, 3, 4).map(n -> ABond.staff(n, "Staff " + n)).toList();

    /** The rows that the clauses decide twice, because each has four rulings and not two. */
    private static final List<Purpose> PURPOSES =
            Stream.concat(
                            Stream.of(Purpose.values()),
                            Stream.of(Purpose.NEW_ISSUE, Purpose.SAME_MATTER, Purpose.CHILD_ADMIN))
                    .toList();

    private static final AccountId STRANGER = new AccountId(new UUID(9, 99));

    private final SplittableRandom random;
    private final int clauses;
    private long persons;

    /** Of one to six clauses. */
    RulingCases(long seed) {
        this(seed, 0);
    }

    /**
     * Of so many.
     *
     * @param clauses none for one to six
     */
    RulingCases(long seed, int clauses) {
        random = new SplittableRandom(seed);
        this.clauses = clauses;
    }

    /** Makes so many cases, several for each person, and hands them on one by one. */
    void each(long cases, Consumer<Case> consumer) {
        for (long made = 0; made < cases; ) {
            List<Moment> moments = new ArrayList<>();
            RestrictedPerson person = person(moments);
            for (int i = 0; i < CONTACTS_OF_ONE_PERSON && made < cases; i++, made++) {
                consumer.accept(ask(person, moments));
            }
        }
    }

    private Case ask(RestrictedPerson person, List<Moment> moments) {
        Moment moment =
                moments.isEmpty() || oneIn(3) ? new Moment(Edge.NONE, anyMoment()) : oneOf(moments);
        int offset = moment.edge() == Edge.NONE ? 0 : random.nextInt(3) - 1;
        Channel channel = oneOf(List.of(Channel.values()));
        Direction direction = oneIn(2) ? Direction.OUT : Direction.IN;
        boolean arrived = direction == Direction.IN && channel.isAtADistance() && oneIn(4);
        ContactProposal proposal =
                new ContactProposal(
                        person.person(),
                        channel,
                        direction,
                        place(channel),
                        oneOf(PURPOSES),
                        addressee(),
                        moment.at().plusMillis(offset),
                        arrived);
        return new Case(person, proposal, moment.edge(), offset);
    }

    private Place place(Channel channel) {
        return switch (channel) {
            case IN_PERSON_ON_SITE -> oneIn(2) ? Place.INSIDE : Place.GROUNDS;
            case MEETING -> oneOf(List.of(Place.values()));
            default -> Place.OFF_SITE;
        };
    }

    private Optional<AccountId> addressee() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(STRANGER);
            default -> Optional.of(oneOf(STAFF).account());
        };
    }

    private RestrictedPerson person(List<Moment> moments) {
        PersonId person = new PersonId(new UUID(7, ++persons));
        return new RestrictedPerson(
                person,
                some(random.nextInt(4), () -> restriction(person, moments)),
                some(random.nextInt(3), () -> order(person, moments)));
    }

    private Restriction restriction(PersonId person, List<Moment> moments) {
        Restriction.Kind kind = oneIn(4) ? Restriction.Kind.INTERIM_BAR : Restriction.Kind.PCCR;
        Instant from = anyMoment();
        Period period = period(from);
        List<Telling> tellings = tellings(kind, period, moments);
        Optional<Instant> lifted =
                oneIn(4)
                        ? Optional.of(from.plus(random.nextInt(60 * 24), ChronoUnit.HOURS))
                        : Optional.empty();
        moments.add(
                new Moment(
                        kind == Restriction.Kind.PCCR ? Edge.PRINTED_START : Edge.INTERIM_SAID,
                        from));
        moments.add(new Moment(Edge.END, period.end()));
        lifted.ifPresent(at -> moments.add(new Moment(Edge.LIFTED, at)));
        return new Restriction(
                new RestrictionId(new UUID(8, random.nextLong())),
                person,
                kind,
                termsInTime(period, moments),
                period,
                tellings,
                lifted);
    }

    /** A third of them varied, once or twice, within their time or beside it. */
    private TermsInTime termsInTime(Period period, List<Moment> moments) {
        List<TermsInTime.From> later = new ArrayList<>();
        for (int i = oneIn(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            Instant from = period.from().plus(random.nextInt(24 * 40) - 100, ChronoUnit.HOURS);
            later.add(new TermsInTime.From(from, terms(period, moments)));
            moments.add(new Moment(Edge.VARIED, from));
        }
        return new TermsInTime(terms(period, moments), later);
    }

    private Period period(Instant from) {
        List<LocalDate> later =
                LAST_DAYS_WORTH_TRYING.stream()
                        .filter(day -> from.isBefore(day.atStartOfDay(Period.LONDON).toInstant()))
                        .toList();
        LocalDate soon = from.atZone(Period.LONDON).toLocalDate().plusDays(random.nextInt(200));
        return new Period(from, later.isEmpty() || oneIn(3) ? soon : oneOf(later));
    }

    private List<Telling> tellings(Restriction.Kind kind, Period period, List<Moment> moments) {
        List<Telling> tellings = new ArrayList<>();
        if (kind == Restriction.Kind.INTERIM_BAR) {
            tellings.add(Telling.at(period.from()));
        }
        for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            Instant told = period.from().plus(random.nextInt(24 * 20) - 200, ChronoUnit.HOURS);
            Optional<Instant> undone =
                    oneIn(3)
                            ? Optional.of(told.plus(1 + random.nextInt(24 * 20), ChronoUnit.HOURS))
                            : Optional.empty();
            tellings.add(new Telling(told, undone));
            moments.add(new Moment(Edge.TOLD, told));
            undone.ifPresent(at -> moments.add(new Moment(Edge.LETTER_CAME_BACK, at)));
        }
        return tellings;
    }

    private RestrictionTerms terms(Period period, List<Moment> moments) {
        Clause[] clauses =
                some(
                                this.clauses > 0
                                        ? this.clauses
                                        : 1 + Math.min(random.nextInt(6), random.nextInt(6)),
                                () -> clause(period, moments))
                        .toArray(Clause[]::new);
        return new RestrictionTerms(
                RestrictionTerms.numbered(clauses),
                some(Math.max(0, random.nextInt(5) - 2), this::planLine),
                oneIn(3) ? Optional.empty() : Optional.of(oneOf(List.of(SafetyLine.values()))),
                oneOf(STAFF));
    }

    private Clause clause(Period period, List<Moment> moments) {
        return switch (random.nextInt(8)) {
            case 5, 6, 7 -> furtherClause(period, moments);
            case 0, 1 -> new ChannelNotAllowed(oneOf(List.of(ChannelGroup.values())));
            case 2, 3 -> {
                int contact = random.nextInt(STAFF.size());
                yield new NamedContactOnly(
                        STAFF.get(contact),
                        STAFF.get((contact + 1 + random.nextInt(3)) % STAFF.size()),
                        1 + random.nextInt(5));
            }
            default ->
                    new NotOnPremises(
                            oneIn(2)
                                    ? new Standing.Final()
                                    : new Standing.Interim(period.lastDay()),
                            oneOf(List.of(Area.values())),
                            some(random.nextInt(3), () -> entry(period, moments)));
        };
    }

    /** The forms that limit rather than close. */
    private Clause furtherClause(Period period, List<Moment> moments) {
        StaffContact staff = oneOf(STAFF);
        return switch (random.nextInt(15)) {
            case 0 ->
                    new BehaviourContract(
                            List.of("Speak calmly"), List.of("We answer."), "We look again.");
            case 1 -> {
                int reader = random.nextInt(STAFF.size());
                yield new SharedMailboxOnly(
                        "concerns@school.example",
                        STAFF.get(reader),
                        STAFF.get((reader + 1 + random.nextInt(3)) % STAFF.size()),
                        1 + random.nextInt(5));
            }
            case 2 -> new EmailForwarded("one@school.example", staff);
            case 3 ->
                    new ConditionalEntry(
                            oneOf(List.of(Area.values())),
                            some(1 + random.nextInt(2), () -> "Keep to " + random.nextInt(2)));
            case 4, 5, 12, 13, 14 -> calls(period, moments);
            case 6 -> new AppointmentOnly(staff);
            case 7 ->
                    new WritingOnly(
                            oneOf(
                                    List.of(
                                            Set.of(ChannelGroup.LETTER),
                                            Set.of(ChannelGroup.EMAIL),
                                            Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL))));
            case 8 -> new DocumentsKept("the fence", staff);
            case 9 -> new DocumentsReturned("the fence", "There are thousands.", staff);
            case 10 ->
                    oneIn(2)
                            ? new IssueCap(
                                    1 + random.nextInt(2),
                                    oneOf(List.of(IssueCap.Per.values())),
                                    "Say which comes first.")
                            : new NoFurtherComplaint("the fence", LocalDate.of(2026, 5, 6));
            default ->
                    new AnotherLimit(
                            "Send one message a day",
                            "Nothing else will do.",
                            EnumSet.of(
                                    oneOf(List.of(ChannelGroup.values())),
                                    oneOf(List.of(ChannelGroup.values()))));
        };
    }

    private CallsAtSetTimes calls(Period period, List<Moment> moments) {
        LocalDate day =
                LocalDate.ofInstant(period.from(), Period.LONDON).plusDays(random.nextInt(30));
        LocalTime from = LocalTime.of(7 + random.nextInt(8), 15 * random.nextInt(4));
        LocalTime until = from.plusMinutes(10 + random.nextInt(90));
        moments.add(
                new Moment(Edge.CALLS_FROM, day.atTime(from).atZone(Period.LONDON).toInstant()));
        moments.add(
                new Moment(Edge.CALLS_UNTIL, day.atTime(until).atZone(Period.LONDON).toInstant()));
        return new CallsAtSetTimes(
                oneIn(2)
                        ? EnumSet.of(day.getDayOfWeek())
                        : EnumSet.of(day.getDayOfWeek(), DayOfWeek.of(1 + random.nextInt(7))),
                from,
                until,
                5 + random.nextInt(10),
                oneIn(2)
                        ? List.of(
                                new CallsAtSetTimes.Closed(
                                        day.minusDays(random.nextInt(3)),
                                        day.plusDays(random.nextInt(3))))
                        : List.of());
    }

    private AllowedEntry entry(Period period, List<Moment> moments) {
        Instant from = period.from().plus(random.nextInt(24 * 30), ChronoUnit.HOURS);
        Instant until = from.plus(1 + random.nextInt(48), ChronoUnit.HOURS);
        moments.add(new Moment(Edge.ENTRY_FROM, from));
        moments.add(new Moment(Edge.ENTRY_UNTIL, until));
        return new AllowedEntry(from, until, "Event " + random.nextInt(2));
    }

    private ChildContact planLine() {
        Optional<StaffContact> by = oneIn(2) ? Optional.empty() : Optional.of(oneOf(STAFF));
        return new ChildContact(
                "matter " + random.nextInt(3),
                channels(),
                by,
                by.isEmpty() || oneIn(2)
                        ? Optional.empty()
                        : Optional.of(oneOf(STAFF))
                                .filter(cover -> !cover.account().equals(by.get().account())),
                oneIn(3) ? "" : "As agreed " + random.nextInt(2));
    }

    private CourtOrder order(PersonId person, List<Moment> moments) {
        Instant from = anyMoment();
        Optional<LocalDate> lastDay =
                oneIn(3) ? Optional.empty() : Optional.of(period(from).lastDay());
        moments.add(new Moment(Edge.ORDER_FROM, from));
        lastDay.ifPresent(
                day -> moments.add(new Moment(Edge.ORDER_END, new Period(from, day).end())));
        return new CourtOrder(
                "Order " + random.nextInt(100),
                person,
                from,
                lastDay,
                some(1 + random.nextInt(2), this::term),
                oneOf(STAFF));
    }

    private CourtOrder.Term term() {
        return new CourtOrder.Term(
                channels(),
                oneIn(2)
                        ? EnumSet.allOf(Direction.class)
                        : Set.of(oneOf(List.of(Direction.values()))),
                oneOf(List.of(CourtOrder.Effect.values())),
                "Term " + random.nextInt(2) + ".");
    }

    private Set<Channel> channels() {
        Set<Channel> channels = EnumSet.of(oneOf(List.of(Channel.values())));
        for (Channel channel : Channel.values()) {
            if (oneIn(2)) {
                channels.add(channel);
            }
        }
        return channels;
    }

    private Instant anyMoment() {
        return YEAR_BEGINS.plusMillis(random.nextLong(DAYS * 86_400_000L));
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static <T> List<T> some(int number, Supplier<T> maker) {
        return Stream.generate(maker).limit(number).toList();
    }
}
