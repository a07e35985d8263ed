package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.access.Conflicts;
import org.evenhand.access.Decision;
import org.evenhand.access.Grants;
import org.evenhand.access.Involvement;
import org.evenhand.access.PostHolders;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Timers;
import org.evenhand.contactlog.ComplaintDirected;
import org.evenhand.contactlog.ContactTriaged;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.Holds;
import org.evenhand.letter.HouseStyle;
import org.evenhand.people.Person;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.restriction.Restriction;
import org.evenhand.school.SchoolProfile;

/**
 * A case with everything that its rules look at, read in one unit of work: the rules themselves
 * read nothing.
 *
 * @param others every other case about the person, oldest first
 * @param entries every contact of the person that the record holds, oldest first
 * @param toldOf since when the person counts as told of a letter (J6); letters of which nobody was
 *     told are missing
 * @param everyTriage of each contact during a restriction, in the order of triaging (J12)
 * @param triages those of them that count: the latest of each contact
 * @param holds every hold on the person's letters, the earliest first
 * @param restrictions everything that has ever restricted the person, oldest first
 * @param orders of a court that bind them now, and win over every restriction (E31)
 * @param style how the school's letters look, and in whose words they are
 * @param plans where each of these restrictions is carried out, and who knows of it
 */
public record CaseFile(
        Case theCase,
        List<Case> others,
        Person person,
        List<Entry> entries,
        Map<LetterId, Instant> toldOf,
        List<Restriction> restrictions,
        List<CourtOrder> orders,
        List<EnforcementPlan> plans,
        List<Recorded<ContactTriaged>> everyTriage,
        List<Recorded<ContactTriaged>> triages,
        SchoolProfile school,
        HouseStyle style,
        PostHolders posts,
        Conflicts conflicts,
        Grants grants,
        List<Holds.Hold> holds,
        SchoolCalendar calendar,
        Timers timers,
        Instant now) {
    public CaseFile {
        others = List.copyOf(others);
        entries = List.copyOf(entries);
        toldOf = Map.copyOf(toldOf);
        holds = List.copyOf(holds);
        restrictions = List.copyOf(restrictions);
        orders = List.copyOf(orders);
        plans = List.copyOf(plans);
        everyTriage = List.copyOf(everyTriage);
        triages = List.copyOf(triages);
    }

    /** The same for a letter in that language. */
    public CaseFile in(String language) {
        return new CaseFile(
                theCase,
                others,
                person,
                entries,
                toldOf,
                restrictions,
                orders,
                plans,
                everyTriage,
                triages,
                school,
                style.in(language),
                posts,
                conflicts,
                grants,
                holds,
                calendar,
                timers,
                now);
    }

    public LocalDate today() {
        return day(now);
    }

    /** The day in London. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.LONDON);
    }

    public Optional<Entry> entry(EntryId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether the person counts as told of that letter by now (J6). */
    public boolean isToldOf(LetterId letter) {
        return Optional.ofNullable(toldOf.get(letter))
                .filter(from -> !from.isAfter(now))
                .isPresent();
    }

    /**
     * Whether they had until that day to answer that letter: it has passed, and they knew before.
     */
    public boolean hadUntil(LetterId letter, LocalDate by) {
        return today().isAfter(by)
                && Optional.ofNullable(toldOf.get(letter))
                        .filter(told -> day(told).isBefore(by))
                        .isPresent();
    }

    /** The warnings of this case, oldest first. */
    public List<Warning> warnings() {
        return new Warnings(toldOf, now).givenIn(theCase).toList();
    }

    /**
     * The latest letter that warned the person, of which they were told and that still counts today
     * (J6, J10): a warning of this case or an earlier one, or the letter of a restriction.
     */
    public Optional<Warning> countingWarning() {
        Warnings warnings = new Warnings(toldOf, now);
        return Stream.concat(others.stream(), Stream.of(theCase))
                .flatMap(one ->
                        Stream.concat(warnings.givenIn(one), warnings.servedBy(one, restrictions)))
                .filter(this::stillCounts)
                .max(Comparator.comparing(warning -> warning.told().orElseThrow()));
    }

    /**
     * The last day on which that warning counts (J10); empty while its time does not run, and where
     * the term dates do not reach.
     */
    public Optional<LocalDate> countsUntil(Warning warning) {
        return warning.monthsFrom().flatMap(this::countsUntil);
    }

    /** The same of one whose time runs from that moment. */
    public Optional<LocalDate> countsUntil(Instant from) {
        return timers.due(Timer.WARNING_COUNTS, day(from), calendar)
                        instanceof Due.By(LocalDate last)
                ? Optional.of(last)
                : Optional.empty();
    }

    private boolean stillCounts(Warning warning) {
        return warning.told().filter(told -> !told.isAfter(now)).isPresent()
                && warning.monthsFrom().filter(this::hasRunOut).isEmpty();
    }

    private boolean hasRunOut(Instant from) {
        return timers.due(Timer.WARNING_COUNTS, day(from), calendar) instanceof Due.By by
                && by.isPast(now);
    }

    /**
     * What they raised: written down on the case, found in contacts during it (P10, J12), and in
     * contacts by those to whom it was said (P11). To triage a contact as something else takes no
     * concern away: it is settled on its merits.
     */
    public List<Issue> issues() {
        return Stream.of(theCase.issues().stream(), inContacts(), inTriages())
                .flatMap(Function.identity())
                .toList();
    }

    /** The oldest contact first. */
    private Stream<Issue> inContacts() {
        return entries.stream()
                .filter(entry -> !entry.isEnteredInError() && !entry.isWithheld())
                .sorted(Comparator.comparing(Entry::happenedAt))
                .filter(entry ->
                        entry.latest(ComplaintDirected.class)
                                .filter(this::isOfThisCase)
                                .isPresent())
                .flatMap(entry -> Issue.raisedIn(entry, theCase.facts()).stream());
    }

    private Stream<Issue> inTriages() {
        return everyTriage.stream()
                .filter(this::isOfThisCase)
                .flatMap(one ->
                        Issue.raisedIn(one, theCase.facts())
                                .filter(issue -> !issue.isUntouched() || !isSaidAnew(one))
                                .stream());
    }

    /** Whether a later triage of the same contact names that concern in other words. */
    private boolean isSaidAnew(Recorded<ContactTriaged> earlier) {
        return everyTriage.stream()
                .dropWhile(one -> !one.equals(earlier))
                .skip(1)
                .filter(one -> one.fact().entry().equals(earlier.fact().entry()))
                .anyMatch(one -> one.fact().as().raisesAnIssue());
    }

    /** A contact belongs to the first case that was not closed when that was said of it. */
    private boolean isOfThisCase(Recorded<?> said) {
        Instant then = said.recordedAt();
        return theCase.isNotClosedBefore(then)
                && others.stream()
                        .filter(other ->
                                other.opened().recordedAt().isBefore(theCase.opened().recordedAt()))
                        .noneMatch(other -> other.isNotClosedBefore(then));
    }

    public Optional<Recorded<AssessmentMade>> assessment() {
        return theCase.latest(AssessmentMade.class);
    }

    /** The restrictions that bind the person at this moment. */
    public List<Restriction> inForce() {
        return restrictions.stream().filter(one -> one.isInForceAt(now)).toList();
    }

    /** Whether a decision stands that what the person says now could change. */
    public boolean somethingStands() {
        return !inForce().isEmpty() || countingWarning().isPresent();
    }

    /** Who decides on this case today, given whom the conduct was aimed at (P10, J5, J23). */
    public WhoDecides whoDecides(Decision decision, List<Entry> conduct) {
        return WhoDecides.of(
                decision, posts, new Involved(this, conduct).all(), conflicts.whoOutside());
    }

    /**
     * Who decides whether a complaint repeats an earlier one: never whom it is about (P32).
     *
     * @param about the complaint; empty for any that is open
     */
    public WhoDecides whoDecidesRepeat(Optional<FactId> about) {
        List<Involvement> all = new ArrayList<>(new Involved(this, conduct()).all());
        theCase.complaints().stream()
                .filter(one -> about.map(one.id()::equals).orElse(one.isOpen()))
                .flatMap(one -> one.subjects().stream())
                .map(named ->
                        new Involvement(
                                named.account(),
                                Involvement.Kind.TARGET,
                                "The complaint is about them."))
                .forEach(all::add);
        return WhoDecides.of(Decision.SERIAL_COMPLAINT, posts, all, conflicts.whoOutside());
    }

    /** The same, going by the contacts that the assessment relies on; without one, by all. */
    public WhoDecides whoDecides(Decision decision) {
        return decision == Decision.SERIAL_COMPLAINT
                ? whoDecidesRepeat(Optional.empty())
                : whoDecides(decision, conduct());
    }

    /**
     * Whether they had no part in it (J18): nothing was aimed at them, they decided or supported
     * nothing, wrote no complaint about the person, and nothing that was declared stands against
     * them.
     */
    public boolean hadNoPart(AccountId account) {
        return new Involved(this, entries).hadNoPart(account);
    }

    /** The governors who could still sit on a panel about this case (J7). */
    public List<WhoDecides.Chosen> untaintedGovernors() {
        return WhoDecides.untainted(posts, new Involved(this, conduct()).all());
    }

    /**
     * Whether something on this case is theirs to decide today. A request for review is only while
     * it waits for its answer.
     */
    public boolean isDecidedBy(AccountId account) {
        // Whoever came in for this case alone leaves with its end.
        if (!theCase.isOpen() && conflicts.outsideSignsInAs().filter(account::equals).isPresent()) {
            return false;
        }
        return Arrays.stream(Decision.values())
                .filter(decision ->
                        decision != Decision.REVIEW_REQUEST || openRequest().isPresent())
                .anyMatch(decision -> whoDecides(decision).mayDecide(account));
    }

    /**
     * Who works on it, and whoever the whole of it is shared with, to read and nothing else (P51).
     */
    public boolean isReadBy(Scope scope) {
        return isWorkedOnBy(scope)
                || (Restrained.isSharedWhole(this, scope) && !isAbout(scope.actor()));
    }

    /**
     * Who works on this case (P51): those who lead the school, whoever decides it today because the
     * head may not (J5), and whoever was asked to prepare it (J19).
     */
    public boolean isWorkedOnBy(Scope scope) {
        return !isAbout(scope.actor())
                && (isOpenToEach(scope)
                        || isDecidedBy(scope.actor().account())
                        || grants.mayPrepare(scope.actor().account()));
    }

    /**
     * Whether the case is about whoever looks (E8, E9): the person also has a place in the school,
     * and their name is that of the account. Their own case is closed to them, until somebody else
     * has answered that they are another.
     */
    private boolean isAbout(ActorRef actor) {
        return !conflicts.foundUninvolved(actor.account())
                && person.isAlsoHere(actor.name(), today());
    }

    /**
     * Whether letters, open to them elsewhere, are closed to them here: they tell what the case
     * rests on, and words of that are withheld from whoever it was read for (P14), or it is about
     * them (E8, E9).
     */
    public boolean keepsItsLettersFrom(Scope scope) {
        return isAbout(scope.actor()) || conduct().stream().anyMatch(Entry::isWithheld);
    }

    /** Who sees every case, whatever is decided on it by whom. */
    public static boolean isOpenToEach(Scope scope) {
        return scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.DATA_PROTECTION_OFFICER);
    }

    /** The contacts that the assessment relies on; without one, every contact. */
    public List<Entry> conduct() {
        return assessment().map(made -> entries(made.fact().reliedOn())).orElse(entries);
    }

    /** Contacts while something was in force on them, of which nobody said what they were (J12). */
    public List<Entry> untriaged() {
        return entries.stream()
                .filter(entry -> restrictions.stream().anyMatch(entry::wasUnder))
                .filter(entry ->
                        triages.stream()
                                .noneMatch(triaged -> triaged.fact().entry().equals(entry.id())))
                .toList();
    }

    /** Who was affected and has not been asked in time how they are (F-H, J14). */
    public List<String> welfareOverdue() {
        return welfare().stream()
                .filter(this::isOverdue)
                .map(thread -> thread.affected().name())
                .toList();
    }

    /** One thread for each whom the contacts of the case affected (J14). */
    public List<WelfareThread> welfare() {
        List<WelfareThread> threads = new ArrayList<>();
        for (Entry entry : entries) {
            for (WelfareThread thread : entry.welfare()) {
                if (threads.stream()
                        .noneMatch(other -> other.affected().isTheSameAs(thread.affected()))) {
                    threads.add(thread);
                }
            }
        }
        return List.copyOf(threads);
    }

    private boolean isOverdue(WelfareThread thread) {
        return nextCheck(thread)
                .filter(due -> due instanceof Due.By by && by.isPast(now))
                .isPresent();
    }

    /** By when somebody sees how they are; empty when it is closed, or was asked three times. */
    public Optional<Due> nextCheck(WelfareThread thread) {
        return thread.nextCheck().map(check -> timers.due(check, day(thread.opened()), calendar));
    }

    /** Those of these ids that are about this person, in the order of the record. */
    public List<Entry> entries(List<EntryId> ids) {
        return entries.stream().filter(entry -> ids.contains(entry.id())).toList();
    }

    /**
     * The contacts from when this restriction began to bind them until it ended: what a page, a
     * letter and a review count alike.
     */
    public List<Entry> during(Restrained restrained) {
        return entries.stream().filter(entry -> entry.wasDuring(restrained.restriction())).toList();
    }

    /** Whether a person found, while triaging, that this restriction was broken (J6, J12). */
    public boolean wasBroken(Restrained restrained) {
        return !new Breaches(this).of(restrained).isEmpty();
    }

    /** Their complaints that still go through the procedure, oldest first (F1, F2). */
    public List<OpenComplaint> openComplaints() {
        return OpenComplaint.of(
                Stream.concat(others.stream(), Stream.of(theCase)).toList(), entries);
    }

    /** The request for review that nobody has answered yet (B1). */
    public Optional<Recorded<ReviewRequested>> openRequest() {
        return theCase.all(ReviewRequested.class).stream()
                .filter(asked ->
                        theCase.all(ReviewRequestAnswered.class).stream()
                                .noneMatch(given -> given.fact().request().equals(asked.id())))
                .findFirst();
    }

    /** Whether it was written down later than it should have been (C1). */
    public boolean isLate(Entry entry) {
        return timers.due(Timer.LATE_ENTRY, entry.happenedOn(), calendar) instanceof Due.By by
                && by.isPast(entry.loggedAt());
    }

    /** Whether the person has a child at the school today (P54). */
    public boolean hasChildHere() {
        return !Person.soOn(today(), person.children()).isEmpty();
    }
}
