package org.evenhand.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;

/**
 * The second model of a ruling: slow and plain, written from J25, J1 and J6 of the domain and from
 * the words of {@link RestrictionsInForce} and of the value types, without looking at how the model
 * that we ship does it. It asks no value for an opinion: what a clause, a telling, a last day or a
 * term means is worked out again here.
 */
final class NaiveRulings implements RulingModel {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** One thing said about a contact: by a clause, a line of the plan, or a term of an order. */
    private record Said(
            Strength strength,
            Ground ground,
            List<Condition> conditions,
            Optional<StaffContact> to,
            StaffContact reader) {}

    /** A term of an order that speaks of a contact. */
    private record Spoken(CourtOrder order, CourtOrder.Term term) {}

    /** The milder stands first; the strictest wins. */
    private enum Strength {
        PERMITTED,
        SUBJECT_TO,
        REDIRECTED,
        NOT_PERMITTED
    }

    @Override
    public Ruling ruleOn(RestrictedPerson person, ContactProposal contact) {
        List<Restriction> restrictions = new ArrayList<>();
        for (Restriction restriction : person.restrictions()) {
            if (inForce(restriction, contact.moment())) {
                restrictions.add(restriction);
            }
        }
        List<CourtOrder> orders = new ArrayList<>();
        for (CourtOrder order : person.orders()) {
            if (inForce(order, contact.moment())) {
                orders.add(order);
            }
        }
        if (restrictions.isEmpty() && orders.isEmpty()) {
            return new Ruling.Permitted(
                    grounds(row("nothing-in-force", "J25", "Nothing is in force.")));
        }
        List<Spoken> spoken = spoken(orders, contact);
        List<Said> ordered = said(spoken);
        return switch (contact.purpose()) {
            case EMERGENCY ->
                    neverClosed(
                            contact,
                            spoken,
                            row("emergency", "P62", "Urgent contact is never closed."),
                            List.of(
                                    Condition.NORMAL_ENTRY,
                                    Condition.ESCORT,
                                    Condition.COLLECTION_PERMISSIONS,
                                    Condition.HELP_IS_FETCHED));
            case STATUTORY ->
                    neverClosed(
                            contact,
                            spoken,
                            row("statutory", "P61", "A right in law goes by the normal process."),
                            List.of(Condition.APPOINTMENT));
            case UNKNOWN -> askAPerson(contact, restrictions, ordered);
            case NEW_ISSUE ->
                    contact.direction() == Direction.IN && !face(contact)
                            ? newIssue(contact, ordered)
                            : decided(contact, ordered, saidByRestrictions(restrictions, contact));
            case SAME_MATTER, CHILD_ADMIN ->
                    decided(contact, ordered, saidByRestrictions(restrictions, contact));
        };
    }

    // --- What is in force (J6) ---

    private static boolean inForce(Restriction restriction, Instant moment) {
        if (moment.isBefore(restriction.period().from())
                || !moment.isBefore(midnightAfter(restriction.period().lastDay()))) {
            return false;
        }
        if (restriction.liftedFrom().isPresent()
                && !moment.isBefore(restriction.liftedFrom().get())) {
            return false;
        }
        for (Telling telling : restriction.tellings()) {
            boolean begun = !moment.isBefore(telling.from());
            boolean undone =
                    telling.undoneFrom().isPresent()
                            && !moment.isBefore(telling.undoneFrom().get());
            if (begun && !undone) {
                return true;
            }
        }
        return false;
    }

    /** Of everything that it has said by then, what it said last. */
    private static RestrictionTerms terms(Restriction restriction, ContactProposal contact) {
        RestrictionTerms terms = restriction.terms().first();
        Instant latest = Instant.MIN;
        for (TermsInTime.From varied : restriction.terms().later()) {
            if (!contact.moment().isBefore(varied.from()) && !varied.from().isBefore(latest)) {
                latest = varied.from();
                terms = varied.terms();
            }
        }
        return terms;
    }

    private static boolean inForce(CourtOrder order, Instant moment) {
        return !moment.isBefore(order.from())
                && (order.lastDay().isEmpty()
                        || moment.isBefore(midnightAfter(order.lastDay().get())));
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    // --- The rows of J25 ---

    private static Ruling neverClosed(
            ContactProposal contact, List<Spoken> spoken, Ground row, List<Condition> atTheDoor) {
        Grounds grounds = grounds(said(spoken), row);
        if (!face(contact)) {
            return new Ruling.Permitted(grounds);
        }
        LinkedHashSet<Condition> conditions = new LinkedHashSet<>(atTheDoor);
        for (Spoken one : spoken) {
            // Be it an allowance or a prohibition: at the door every term is kept to.
            conditions.add(new Condition("court-order", one.term().words()));
        }
        return new Ruling.PermittedSubjectTo(List.copyOf(conditions), grounds);
    }

    private static Ruling askAPerson(
            ContactProposal contact, List<Restriction> restrictions, List<Said> ordered) {
        Optional<SafetyLine> strictest = Optional.empty();
        for (Restriction restriction : restrictions) {
            Optional<SafetyLine> line = terms(restriction, contact).safetyLine();
            if (line.isPresent()
                    && (strictest.isEmpty() || line.get().compareTo(strictest.get()) > 0)) {
                strictest = line;
            }
        }
        return new Ruling.AskAPerson(
                face(contact) ? strictest : Optional.empty(),
                grounds(
                        ordered,
                        row("unknown-purpose", "P53", "Nobody knows yet what this is about.")));
    }

    private static Ruling newIssue(ContactProposal contact, List<Said> ordered) {
        Ground row = row("new-issue", "P53", "A new issue is treated on its merits.");
        if (!ordered.isEmpty()) {
            return whatHasArrivedIsRead(contact, strictest(ordered, List.of(row)), ordered);
        }
        return new Ruling.PermittedSubjectTo(
                List.of(Condition.TRIAGED, Condition.OWNER, Condition.PERMITTED_ROUTE),
                grounds(row));
    }

    private static Ruling decided(
            ContactProposal contact, List<Said> ordered, List<Said> saidByRestrictions) {
        List<Ground> ofTheRow = new ArrayList<>();
        for (Said said : saidByRestrictions) {
            ofTheRow.add(said.ground());
        }
        if (saidByRestrictions.isEmpty()) {
            ofTheRow.add(
                    row("no-clause-speaks", "J25", "What is in force does not speak of this."));
        }
        if (!ordered.isEmpty()) {
            return whatHasArrivedIsRead(contact, strictest(ordered, ofTheRow), ordered);
        }
        if (saidByRestrictions.isEmpty()) {
            return new Ruling.Permitted(new Grounds(ofTheRow));
        }
        return whatHasArrivedIsRead(
                contact, strictest(saidByRestrictions, List.of()), saidByRestrictions);
    }

    private static Ruling strictest(List<Said> deciding, List<Ground> shownAfter) {
        Strength strength = Strength.PERMITTED;
        LinkedHashSet<Condition> conditions = new LinkedHashSet<>();
        Optional<StaffContact> to = Optional.empty();
        for (Said said : deciding) {
            if (said.strength().compareTo(strength) > 0) {
                strength = said.strength();
            }
            conditions.addAll(said.conditions());
            if (to.isEmpty()) {
                to = said.to();
            }
        }
        Grounds grounds = grounds(deciding, shownAfter.toArray(Ground[]::new));
        return switch (strength) {
            case PERMITTED -> new Ruling.Permitted(grounds);
            case SUBJECT_TO -> new Ruling.PermittedSubjectTo(List.copyOf(conditions), grounds);
            case REDIRECTED -> new Ruling.RedirectedTo(to.orElseThrow(), grounds);
            case NOT_PERMITTED -> new Ruling.NotPermitted(grounds);
        };
    }

    private static Ruling whatHasArrivedIsRead(
            ContactProposal contact, Ruling ruling, List<Said> deciding) {
        if (!contact.arrived() || !(ruling instanceof Ruling.NotPermitted)) {
            return ruling;
        }
        for (Said said : deciding) {
            if (said.strength() == Strength.NOT_PERMITTED) {
                List<Ground> all = new ArrayList<>(ruling.grounds().all());
                all.add(row("already-arrived", "J25", "What has already arrived is read."));
                return new Ruling.RedirectedTo(said.reader(), new Grounds(all));
            }
        }
        throw new IllegalStateException("Somebody refused it");
    }

    // --- Who speaks ---

    private static List<Spoken> spoken(List<CourtOrder> orders, ContactProposal contact) {
        List<Spoken> spoken = new ArrayList<>();
        for (CourtOrder order : orders) {
            for (CourtOrder.Term term : order.terms()) {
                if (term.channels().contains(contact.channel())
                        && term.directions().contains(contact.direction())) {
                    spoken.add(new Spoken(order, term));
                }
            }
        }
        return spoken;
    }

    private static List<Said> said(List<Spoken> spoken) {
        List<Said> said = new ArrayList<>();
        for (Spoken one : spoken) {
            said.add(said(one.order(), one.term()));
        }
        return said;
    }

    private static Said said(CourtOrder order, CourtOrder.Term term) {
        Ground ground =
                new Ground(
                        "court-order",
                        new PolicyParagraph("J25"),
                        order.reference() + ": " + term.words());
        return switch (term.effect()) {
            case ALLOWS ->
                    new Said(
                            Strength.PERMITTED,
                            ground,
                            List.of(),
                            Optional.empty(),
                            order.reader());
            case ALLOWS_AS_SAID ->
                    new Said(
                            Strength.SUBJECT_TO,
                            ground,
                            List.of(new Condition("court-order", term.words())),
                            Optional.empty(),
                            order.reader());
            case FORBIDS ->
                    new Said(
                            Strength.NOT_PERMITTED,
                            ground,
                            List.of(),
                            Optional.empty(),
                            order.reader());
        };
    }

    private static List<Said> saidByRestrictions(
            List<Restriction> restrictions, ContactProposal contact) {
        List<Said> all = new ArrayList<>();
        for (Restriction restriction : restrictions) {
            List<Said> plan =
                    contact.purpose() == Purpose.CHILD_ADMIN
                            ? saidByPlan(restriction, contact)
                            : List.of();
            all.addAll(plan.isEmpty() ? saidByClauses(restriction, contact) : plan);
        }
        return all;
    }

    private static List<Said> saidByPlan(Restriction restriction, ContactProposal contact) {
        List<Said> said = new ArrayList<>();
        for (ChildContact line : terms(restriction, contact).childPlan()) {
            if (!line.channels().contains(contact.channel())) {
                continue;
            }
            Ground ground =
                    new Ground(
                            "child-plan",
                            new PolicyParagraph("P54"),
                            "Child contact plan: " + line.matter());
            StaffContact reader = terms(restriction, contact).reader();
            boolean isForThem =
                    line.dealtWithBy().isPresent() && isFor(contact, line.dealtWithBy().get());
            boolean isForTheCover =
                    line.coveredBy().isPresent() && isFor(contact, line.coveredBy().get());
            if (line.dealtWithBy().isPresent() && !isForThem && !isForTheCover) {
                said.add(
                        new Said(
                                Strength.REDIRECTED,
                                ground,
                                List.of(),
                                line.dealtWithBy(),
                                reader));
            } else if (line.conditions().isBlank()) {
                said.add(new Said(Strength.PERMITTED, ground, List.of(), Optional.empty(), reader));
            } else {
                said.add(
                        new Said(
                                Strength.SUBJECT_TO,
                                ground,
                                List.of(new Condition("as-agreed", line.conditions())),
                                Optional.empty(),
                                reader));
            }
        }
        return said;
    }

    private static List<Said> saidByClauses(Restriction restriction, ContactProposal contact) {
        List<Said> said = new ArrayList<>();
        for (NumberedClause numbered : terms(restriction, contact).clauses()) {
            said(numbered, terms(restriction, contact).reader(), contact).ifPresent(said::add);
        }
        return said;
    }

    /** Empty when the clause is silent. */
    private static Optional<Said> said(
            NumberedClause numbered, StaffContact reader, ContactProposal contact) {
        return switch (numbered.clause()) {
            case ChannelNotAllowed clause ->
                    closes(clause.group(), contact)
                            ? Optional.of(
                                    new Said(
                                            Strength.NOT_PERMITTED,
                                            ground(numbered, "P55", "P55-1"),
                                            List.of(),
                                            Optional.empty(),
                                            reader))
                            : Optional.empty();
            case NamedContactOnly clause -> {
                boolean withThem =
                        isFor(contact, clause.contact()) || isFor(contact, clause.deputy());
                yield Optional.of(
                        new Said(
                                withThem ? Strength.PERMITTED : Strength.REDIRECTED,
                                ground(numbered, "P55", "P55-3"),
                                List.of(),
                                withThem ? Optional.empty() : Optional.of(clause.contact()),
                                reader));
            }
            case NotOnPremises clause -> bar(numbered, clause, reader, contact);
            case BehaviourContract _ ->
                    face(contact) || contact.channel() == Channel.PHONE_CALL
                            ? Optional.of(permitted(ground(numbered, "P55", "P55-2"), reader))
                            : Optional.empty();
            case SharedMailboxOnly clause -> {
                Ground ground = ground(numbered, "P55", "P55-3");
                boolean aReader =
                        isFor(contact, clause.readBy()) || isFor(contact, clause.deputy());
                boolean theWay =
                        contact.direction() == Direction.OUT || contact.channel() == Channel.EMAIL;
                yield Optional.of(
                        aReader && theWay
                                ? permitted(ground, reader)
                                : redirected(ground, clause.readBy(), clause.mailbox(), reader));
            }
            case EmailForwarded clause -> {
                if (contact.channel() != Channel.EMAIL || contact.direction() != Direction.IN) {
                    yield Optional.empty();
                }
                Ground ground = ground(numbered, "P55", "P55-4");
                yield Optional.of(
                        isFor(contact, clause.readBy())
                                ? permitted(ground, reader)
                                : redirected(ground, clause.readBy(), clause.to(), reader));
            }
            case ConditionalEntry clause ->
                    inTheArea(clause.area(), contact)
                            ? Optional.of(
                                    subjectTo(
                                            ground(numbered, "P55", "P55-5"),
                                            reader,
                                            clause.conditions().toArray(String[]::new)))
                            : Optional.empty();
            case CallsAtSetTimes clause -> calls(numbered, clause, reader, contact);
            case AppointmentOnly clause ->
                    contact.channel() == Channel.IN_PERSON_ON_SITE
                                    || contact.channel() == Channel.MEETING
                            ? Optional.of(
                                    subjectTo(
                                            ground(numbered, "P57", "P57-3"),
                                            reader,
                                            "An appointment has been made with "
                                                    + clause.madeWith().name()
                                                    + "."))
                            : Optional.empty();
            case WritingOnly clause -> {
                boolean shut = false;
                for (ChannelGroup group : ChannelGroup.values()) {
                    shut |= !clause.ways().contains(group) && closes(group, contact);
                }
                yield shut
                        ? Optional.of(
                                new Said(
                                        Strength.NOT_PERMITTED,
                                        ground(numbered, "P57", "P57-4"),
                                        List.of(),
                                        Optional.empty(),
                                        reader))
                        : Optional.empty();
            }
            case DocumentsKept clause ->
                    document(
                            ground(numbered, "P57", "P57-5"),
                            clause.readBy().name() + " reads it; it is kept and not answered.",
                            reader,
                            contact);
            case DocumentsReturned clause ->
                    document(
                            ground(numbered, "P57", "P57-5"),
                            clause.returnedBy().name() + " looks at it, lists it and returns it.",
                            reader,
                            contact);
            case IssueCap clause -> {
                Ground ground = ground(numbered, "P58", "P58-1");
                if (contact.direction() == Direction.OUT) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        contact.purpose() == Purpose.CHILD_ADMIN
                                ? permitted(ground, reader)
                                : subjectTo(
                                        ground,
                                        reader,
                                        clause.sentence()
                                                + " What is above that waits for the next."));
            }
            case NoFurtherComplaint clause -> {
                Ground ground = ground(numbered, "P59", "P59-1");
                if (contact.direction() == Direction.OUT) {
                    yield Optional.empty();
                }
                yield Optional.of(
                        contact.purpose() == Purpose.SAME_MATTER
                                ? subjectTo(
                                        ground,
                                        reader,
                                        "If it is a complaint about "
                                                + clause.matter()
                                                + ", it is logged and not answered again.")
                                : permitted(ground, reader));
            }
            case AnotherLimit clause -> {
                boolean about = false;
                for (ChannelGroup group : clause.ways()) {
                    about |= closes(group, contact);
                }
                yield about
                        ? Optional.of(
                                subjectTo(
                                        ground(numbered, "P57", "P57-7"),
                                        reader,
                                        clause.words() + "."))
                        : Optional.empty();
            }
        };
    }

    private static Said permitted(Ground ground, StaffContact reader) {
        return new Said(Strength.PERMITTED, ground, List.of(), Optional.empty(), reader);
    }

    private static Said redirected(
            Ground ground, StaffContact to, String address, StaffContact reader) {
        return new Said(
                Strength.REDIRECTED,
                ground,
                List.of(),
                Optional.of(new StaffContact(to.account(), to.name(), address)),
                reader);
    }

    private static Said subjectTo(Ground ground, StaffContact reader, String... words) {
        LinkedHashSet<Condition> conditions = new LinkedHashSet<>();
        for (String one : words) {
            conditions.add(new Condition("as-agreed", one.endsWith(".") ? one : one + "."));
        }
        return new Said(
                Strength.SUBJECT_TO, ground, List.copyOf(conditions), Optional.empty(), reader);
    }

    /** Written, coming in: about the same matter it is dealt with as said, else as usual. */
    private static Optional<Said> document(
            Ground ground, String asSaid, StaffContact reader, ContactProposal contact) {
        return switch (contact.channel()) {
            case LETTER, EMAIL, MESSAGING_APP, SCHOOL_APP ->
                    contact.direction() == Direction.OUT
                            ? Optional.empty()
                            : Optional.of(
                                    contact.purpose() == Purpose.SAME_MATTER
                                            ? subjectTo(ground, reader, asSaid)
                                            : permitted(ground, reader));
            default -> Optional.empty();
        };
    }

    private static Optional<Said> calls(
            NumberedClause numbered,
            CallsAtSetTimes clause,
            StaffContact reader,
            ContactProposal contact) {
        if (contact.direction() == Direction.OUT
                || (contact.channel() != Channel.PHONE_CALL
                        && contact.channel() != Channel.VOICEMAIL)) {
            return Optional.empty();
        }
        Ground ground = ground(numbered, "P57", "P57-1");
        LocalDate day = LocalDate.ofInstant(contact.moment(), LONDON);
        boolean aDay = clause.days().contains(day.getDayOfWeek());
        for (CallsAtSetTimes.Closed closed : clause.closed()) {
            aDay &= day.isBefore(closed.first()) || day.isAfter(closed.last());
        }
        Instant from = day.atTime(clause.from()).atZone(LONDON).toInstant();
        Instant until = day.atTime(clause.until()).atZone(LONDON).toInstant();
        boolean inTime = !contact.moment().isBefore(from) && contact.moment().isBefore(until);
        return Optional.of(
                aDay && inTime
                        ? subjectTo(
                                ground,
                                reader,
                                "The call lasts at most " + clause.minutes() + " minutes.")
                        : new Said(
                                Strength.NOT_PERMITTED,
                                ground,
                                List.of(),
                                Optional.empty(),
                                reader));
    }

    private static boolean inTheArea(NotOnPremises.Area area, ContactProposal contact) {
        return face(contact)
                && switch (area) {
                    case WHOLE_SITE -> contact.place() != Place.OFF_SITE;
                    case BUILDINGS -> contact.place() == Place.INSIDE;
                };
    }

    private static Optional<Said> bar(
            NumberedClause numbered,
            NotOnPremises clause,
            StaffContact reader,
            ContactProposal contact) {
        if (!inTheArea(clause.area(), contact)) {
            return Optional.empty();
        }
        LinkedHashSet<Condition> open = new LinkedHashSet<>();
        for (NotOnPremises.AllowedEntry entry : clause.allowed()) {
            if (!contact.moment().isBefore(entry.from())
                    && contact.moment().isBefore(entry.until())) {
                open.add(new Condition("as-agreed", entry.conditions()));
            }
        }
        return Optional.of(
                new Said(
                        open.isEmpty() ? Strength.NOT_PERMITTED : Strength.SUBJECT_TO,
                        ground(numbered, "P55", "P55-5"),
                        List.copyOf(open),
                        Optional.empty(),
                        reader));
    }

    /** Every channel of the group that comes in, and, face to face, both directions. */
    private static boolean closes(ChannelGroup group, ContactProposal contact) {
        boolean ofTheGroup =
                switch (contact.channel()) {
                    case IN_PERSON_ON_SITE, IN_PERSON_OFF_SITE, MEETING ->
                            group == ChannelGroup.IN_PERSON;
                    case PHONE_CALL, VOICEMAIL, TEXT_MESSAGE -> group == ChannelGroup.PHONE;
                    case LETTER -> group == ChannelGroup.LETTER;
                    case EMAIL, MESSAGING_APP, SCHOOL_APP -> group == ChannelGroup.EMAIL;
                    case SOCIAL_MEDIA, ONLINE_REVIEW, THROUGH_THIRD_PARTY, THROUGH_PUPIL -> false;
                };
        return ofTheGroup && (contact.direction() == Direction.IN || face(contact));
    }

    private static boolean isFor(ContactProposal contact, StaffContact staff) {
        return contact.addressee().isPresent() && contact.addressee().get().equals(staff.account());
    }

    /** The column "at the door or a meeting" of J25. */
    private static boolean face(ContactProposal contact) {
        return switch (contact.channel()) {
            case IN_PERSON_ON_SITE, IN_PERSON_OFF_SITE, MEETING -> true;
            default -> false;
        };
    }

    // --- Words ---

    private static Ground ground(NumberedClause numbered, String paragraph, String point) {
        return new Ground(
                "clause." + numbered.clause().type(),
                new PolicyParagraph(paragraph),
                "Clause "
                        + numbered.number()
                        + " ("
                        + point
                        + "): "
                        + numbered.clause().sentence());
    }

    private static Ground row(String name, String paragraph, String because) {
        return new Ground("ruling." + name, new PolicyParagraph(paragraph), because);
    }

    private static Grounds grounds(Ground... grounds) {
        return Grounds.of(grounds);
    }

    /** Orders first, then the row, the plan or the clauses. */
    private static Grounds grounds(List<Said> ordered, Ground... then) {
        List<Ground> all = new ArrayList<>();
        for (Said said : ordered) {
            all.add(said.ground());
        }
        all.addAll(List.of(then));
        return new Grounds(all);
    }
}
