package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.restriction.Ruling.AskAPerson;
import org.evenhand.restriction.Ruling.NotPermitted;
import org.evenhand.restriction.Ruling.Permitted;
import org.evenhand.restriction.Ruling.PermittedSubjectTo;
import org.evenhand.restriction.Ruling.RedirectedTo;

/**
 * Whether other terms ask nothing more of the person than those that hold (J9). Nobody's word is
 * taken for it: every contact that there can be, at every moment at which a ruling can change, is
 * ruled on by both, for each purpose, in each direction, by each way and for whomever it is.
 *
 * <p>Milder is {@code Permitted < PermittedSubjectTo < RedirectedTo < NotPermitted < AskAPerson}.
 * Subject to conditions, no condition may be new, unless it is that of a clause which gives more
 * than the one it stands in for: more issues, a longer call, documents kept that would have been
 * returned. Redirected, it goes to somebody whom the old terms named too.
 */
public final class Milder {
    private static final AccountId SOMEBODY_ELSE = new AccountId(new UUID(0, 0));

    private final RestrictionTerms before;
    private final RestrictionTerms after;
    private final Bonds bondsBefore;
    private final Bonds bondsAfter;
    private final Restriction restriction;
    private final Set<AccountId> namedBefore;

    private Milder(Restriction restriction, RestrictionTerms before, RestrictionTerms after) {
        this.restriction = restriction;
        this.before = before;
        this.after = after;
        this.bondsBefore = bonds(before);
        this.bondsAfter = bonds(after);
        this.namedBefore = named(before);
    }

    /**
     * The ways of contact that would be stricter than what was decided last, of which the person
     * may still have to be told, at some moment from then to the restriction's last day; none when
     * the other terms are milder, or the same.
     */
    public static Set<Channel> stricterWays(
            Restriction restriction, RestrictionTerms other, Instant from) {
        Milder both = new Milder(restriction, restriction.termsDecided(), other);
        Set<Channel> stricter = EnumSet.noneOf(Channel.class);
        for (Instant moment : both.momentsOfChange(from)) {
            for (Channel channel : Channel.values()) {
                if (!stricter.contains(channel) && both.isStricter(channel, moment)) {
                    stricter.add(channel);
                }
            }
        }
        return stricter;
    }

    /**
     * The same, where the person asked that the business of their child goes on otherwise than was
     * planned (P54): then the words of a line are theirs, and ask no more of them.
     */
    public static Set<Channel> stricterWaysButAsTheyAsked(
            Restriction restriction, RestrictionTerms other, Instant from) {
        List<ChildContact> before = restriction.termsDecided().childPlan();
        return stricterWays(
                restriction,
                new RestrictionTerms(
                        other.clauses(),
                        other.childPlan().stream()
                                .map(line ->
                                        before.stream()
                                                .filter(was -> was.isInOtherWords(line))
                                                .findFirst()
                                                .orElse(line))
                                .toList(),
                        other.safetyLine(),
                        other.reader()),
                from);
    }

    private boolean isStricter(Channel channel, Instant moment) {
        return contacts(channel, moment)
                .anyMatch(contact ->
                        isStricter(
                                bondsBefore.ruleOn(contact), bondsAfter.ruleOn(contact), contact));
    }

    private boolean isStricter(Ruling old, Ruling other, ContactProposal contact) {
        int more = Strictest.strictness(other) - Strictest.strictness(old);
        return more > 0 || (more == 0 && asksMore(old, other, contact));
    }

    /** Of two rulings of one kind. */
    private boolean asksMore(Ruling old, Ruling other, ContactProposal contact) {
        return switch (other) {
            case Permitted _, NotPermitted _ -> false;
            case PermittedSubjectTo asked -> {
                Set<Condition> known = new HashSet<>(((PermittedSubjectTo) old).conditions());
                eased(contact).forEach(known::add);
                yield !known.containsAll(asked.conditions());
            }
            case RedirectedTo redirected ->
                    !redirected.to().equals(((RedirectedTo) old).to())
                            && !namedBefore.contains(redirected.to().account());
            case AskAPerson asked ->
                    asked.safetyLine()
                            .filter(line ->
                                    ((AskAPerson) old)
                                            .safetyLine()
                                            .filter(was -> was.compareTo(line) >= 0)
                                            .isEmpty())
                            .isPresent();
        };
    }

    /** The conditions of clauses that give more than one which speaks of that contact now. */
    private Stream<Condition> eased(ContactProposal contact) {
        return clauses(after)
                .filter(given ->
                        clauses(before).anyMatch(was -> gives(given, was) && speaks(was, contact)))
                .filter(given -> speaks(given, contact))
                .flatMap(given ->
                        given.ruleOn(contact, Grounds.none())
                                        instanceof PermittedSubjectTo(List<Condition> said, _)
                                ? said.stream()
                                : Stream.of());
    }

    /** Whether it gives at least what the other gave. */
    private static boolean gives(Clause given, Clause was) {
        return switch (given) {
            case IssueCap cap ->
                    was instanceof IssueCap old
                            && cap.per() == old.per()
                            && cap.issues() >= old.issues();
            case CallsAtSetTimes calls ->
                    was instanceof CallsAtSetTimes old && calls.minutes() >= old.minutes();
            case DocumentsKept kept ->
                    was instanceof DocumentsReturned old && kept.matter().equals(old.matter());
            default -> false;
        };
    }

    private static boolean speaks(Clause clause, ContactProposal contact) {
        return clause.speaksOf(contact.channel(), contact.direction(), contact.place());
    }

    /** Every moment from then on at which a clause of either can begin to say something else. */
    private Set<Instant> momentsOfChange(Instant from) {
        Set<Instant> moments = new TreeSet<>(Set.of(from));
        Stream.concat(clauses(before), clauses(after))
                .flatMap(clause -> changes(clause, from))
                .filter(moment -> moment.isAfter(from))
                .filter(moment -> moment.isBefore(restriction.period().end()))
                .forEach(moments::add);
        return moments;
    }

    private Stream<Instant> changes(Clause clause, Instant from) {
        return switch (clause) {
            case NotOnPremises bar ->
                    bar.allowed().stream().flatMap(entry -> Stream.of(entry.from(), entry.until()));
            case CallsAtSetTimes calls ->
                    LocalDate.ofInstant(from, Period.LONDON)
                            .datesUntil(restriction.period().lastDay().plusDays(1))
                            .filter(day -> calls.days().contains(day.getDayOfWeek()))
                            .flatMap(day ->
                                    Stream.of(calls.from(), calls.until())
                                            .map(time ->
                                                    day.atTime(time)
                                                            .atZone(Period.LONDON)
                                                            .toInstant()));
            default -> Stream.of();
        };
    }

    private Stream<ContactProposal> contacts(Channel channel, Instant moment) {
        List<ContactProposal> contacts = new ArrayList<>();
        for (Place place : places(channel)) {
            for (Direction direction : Direction.values()) {
                for (Purpose purpose : Purpose.values()) {
                    for (Optional<AccountId> addressee : addressees()) {
                        contacts.add(
                                new ContactProposal(
                                        restriction.person(),
                                        channel,
                                        direction,
                                        place,
                                        purpose,
                                        addressee,
                                        moment,
                                        false));
                        if (direction == Direction.IN && channel.isAtADistance()) {
                            contacts.add(
                                    new ContactProposal(
                                            restriction.person(),
                                            channel,
                                            direction,
                                            place,
                                            purpose,
                                            addressee,
                                            moment,
                                            true));
                        }
                    }
                }
            }
        }
        return contacts.stream();
    }

    private static List<Place> places(Channel channel) {
        return switch (channel) {
            case IN_PERSON_ON_SITE -> List.of(Place.INSIDE, Place.GROUNDS);
            case MEETING -> List.of(Place.values());
            default -> List.of(Place.OFF_SITE);
        };
    }

    /** Nobody in particular, everybody whom either names, and somebody whom neither does. */
    private List<Optional<AccountId>> addressees() {
        return Stream.concat(
                        Stream.of(Optional.<AccountId>empty(), Optional.of(SOMEBODY_ELSE)),
                        Stream.concat(named(before).stream(), named(after).stream())
                                .distinct()
                                .map(Optional::of))
                .toList();
    }

    private static Set<AccountId> named(RestrictionTerms terms) {
        Set<AccountId> named = new HashSet<>(Set.of(terms.reader().account()));
        clauses(terms).flatMap(Clause::staff).map(StaffContact::account).forEach(named::add);
        terms.childPlan().stream()
                .flatMap(ChildContact::staff)
                .map(StaffContact::account)
                .forEach(named::add);
        return named;
    }

    private static Stream<Clause> clauses(RestrictionTerms terms) {
        return terms.clauses().stream().map(NumberedClause::clause);
    }

    private static Bonds bonds(RestrictionTerms terms) {
        return new Bonds(
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                List.of(new BindingRestriction(terms, new Voices())),
                List.of(),
                null);
    }
}
