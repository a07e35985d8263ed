package org.evenhand.contactlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PersonId;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Channel;
import org.evenhand.restriction.Restriction;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record, folded from its facts in the order in which they were written down.
 * Nothing of it is ever changed: what was told last is what it says, and the rest is its history.
 */
public final class Entry {
    private static final Set<Channel> FROM_SOMEBODY_ELSE =
            Set.of(Channel.THROUGH_THIRD_PARTY, Channel.THROUGH_PUPIL);

    /** What stands in the place of an account that is kept to fewer readers. */
    public static final String KEPT_TO_FEWER = "Kept to those who deal with it (P14, P51).";

    private final Recorded<ContactLogged> first;
    private final List<Recorded<?>> facts;
    private final @Nullable Welfare welfare;
    private final boolean withheld;

    private Entry(Recorded<ContactLogged> first, List<Recorded<?>> facts) {
        this.first = first;
        this.facts = List.copyOf(facts);
        this.welfare = null;
        this.withheld = false;
    }

    private Entry(Entry same, @Nullable Welfare welfare, boolean withheld) {
        this.first = same.first;
        this.facts = same.facts;
        this.welfare = welfare;
        this.withheld = withheld;
    }

    /** The same, with those who are looked after for all the contacts of its person (J14). */
    Entry with(Welfare ofAll) {
        return new Entry(this, ofAll, withheld);
    }

    /** The same for somebody to whom its words are not open (P14, P51). */
    Entry withheld() {
        return new Entry(this, welfare, true);
    }

    /**
     * Whether its words are withheld from whoever it was read for: it stands in lists and counts,
     * and rules see what it is, but nobody reads what happened (P14, P51).
     */
    public boolean isWithheld() {
        return withheld;
    }

    /** Empty when these facts tell of no contact. */
    static Optional<Entry> of(List<Recorded<?>> facts) {
        return Recorded.ofKind(facts, ContactLogged.class)
                .findFirst()
                .map(first ->
                        new Entry(
                                first,
                                facts.stream()
                                        .filter(each -> isAbout(each, first.fact().entry()))
                                        .toList()));
    }

    private static boolean isAbout(Recorded<?> recorded, EntryId entry) {
        return recorded.fact() instanceof EntryFact fact && fact.entry().equals(entry);
    }

    public EntryId id() {
        return told().entry();
    }

    /** What was written down first, word for word. */
    public ContactLogged told() {
        return first.fact();
    }

    /** The fact that first told of it: what a correction points at. */
    public FactId firstFact() {
        return first.id();
    }

    public ActorRef loggedBy() {
        return first.actor();
    }

    /** When it was written down. */
    public Instant loggedAt() {
        return first.recordedAt();
    }

    /** When the contact happened, as it was written down first. */
    public Instant firstHappenedAt() {
        return first.occurredAt();
    }

    /**
     * When the contact happened, to the minute, as corrected; the first moment of the day where
     * only the day is known, so that it is after nothing that was said on that day.
     */
    public Instant happenedAt() {
        return corrected(Entry::moment).orElse(first.occurredAt());
    }

    /** Whether it is known at what time, and not on what day alone. */
    public boolean isTimeKnown() {
        return every(EntryCorrected.class)
                .map(Recorded::fact)
                .filter(told -> told.happenedAt() != null || told.happenedOn() != null)
                .reduce((earlier, later) -> later)
                .map(told -> told.happenedOn() == null)
                .orElse(told().happenedOn() == null);
    }

    /**
     * Whether an e-mail that is kept with it says itself when it was sent, and that is when it
     * happened: whenever it was written down, nobody had to remember it.
     */
    public boolean bearsItsOwnDate() {
        return channel() == Channel.EMAIL
                && every(EvidenceKept.class)
                        .flatMap(kept -> Stream.ofNullable(kept.fact().mail()))
                        .flatMap(mail -> Stream.ofNullable(mail.sent()))
                        .anyMatch(sent -> minute(sent).equals(minute(happenedAt())));
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The last moment at which it can have happened: of the day where only the day is known. */
    public Instant happenedBy() {
        return isTimeKnown()
                ? happenedAt()
                : firstMomentOf(happenedOn().plusDays(1)).minusSeconds(1);
    }

    /**
     * Whether that restriction bound them when it happened. Where only the day is known it counts
     * when it bound them all of that day, and of a day on which they were told nobody can say it.
     */
    public boolean wasUnder(Restriction restriction) {
        return isTimeKnown()
                ? restriction.isInForceAt(happenedAt())
                : restriction.isInForceAllOf(happenedOn());
    }

    /** Whether it happened between the beginning and the end of it, by the same measure. */
    public boolean wasDuring(Restriction restriction) {
        return isTimeKnown()
                ? restriction.lasts(happenedAt())
                : restriction.lastsAllOf(happenedOn());
    }

    /** The London day on which it happened. */
    public LocalDate happenedOn() {
        return LocalDate.ofInstant(happenedAt(), Period.LONDON);
    }

    public Channel channel() {
        return corrected(EntryCorrected::channel).orElse(told().channel());
    }

    /** What happened, as corrected. */
    public String account() {
        return withheld
                ? KEPT_TO_FEWER
                : corrected(EntryCorrected::account).orElse(told().account());
    }

    /** What was said or written, word for word, as corrected; empty when not given. */
    public String exactWords() {
        return withheld ? "" : corrected(EntryCorrected::exactWords).orElse(told().exactWords());
    }

    private static @Nullable Instant moment(EntryCorrected correction) {
        LocalDate day = correction.happenedOn();
        return day == null ? correction.happenedAt() : firstMomentOf(day);
    }

    private static Instant firstMomentOf(LocalDate day) {
        return day.atStartOfDay(Period.LONDON).toInstant();
    }

    private <T> Optional<T> corrected(Function<EntryCorrected, @Nullable T> part) {
        return every(EntryCorrected.class)
                .map(recorded -> Optional.<T>ofNullable(part.apply(recorded.fact())))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    /** Whom it is about, of the register; empty when not named or not known yet. */
    public Optional<PersonId> person() {
        return latest(PersonNamed.class).map(named -> named.fact().person());
    }

    /** The person as a list names them: as named, else as the reporter typed it. */
    public String whoOrUnknown() {
        return latest(PersonNamed.class)
                .filter(named -> named.fact().person() != null)
                .map(named -> named.fact().name())
                .orElse(told().who().isEmpty() ? "Not known yet" : told().who());
    }

    /** For whom it was written, when not by whoever was there (J19). */
    public Optional<LoggedForColleague> loggedFor() {
        return latest(LoggedForColleague.class).map(Recorded::fact);
    }

    /** Whose entry it is: the colleague for whom it was written, else whoever wrote it. */
    public Target reporter() {
        return loggedFor()
                .map(asked -> new Target(asked.colleague(), asked.name()))
                .orElse(new Target(loggedBy().account(), loggedBy().name()));
    }

    /** Whether this account reported it, or wrote it down for somebody. */
    public boolean isReportedBy(AccountId account) {
        return reporter().is(account) || loggedBy().account().equals(account);
    }

    /** At whom it was directed (P13, P29). */
    public List<Target> targets() {
        return latest(TargetsTold.class).map(told -> told.fact().targets()).orElse(List.of());
    }

    public boolean isDirectedAt(AccountId account) {
        return targets().stream().anyMatch(target -> target.is(account));
    }

    /** Whom it struck: at whom it was directed, and the reporter while nobody says at whom (C8). */
    public boolean affects(AccountId account) {
        return targets().isEmpty() ? reporter().is(account) : isDirectedAt(account);
    }

    /** What was done there and then (P39). */
    public List<SpotAction> onTheSpot() {
        return latest(OnTheSpotTold.class)
                .map(told -> told.fact().actions())
                .orElse(
                        told().onTheSpot().stream()
                                .map(action -> new SpotAction(action, null))
                                .toList());
    }

    /** How a call, a visit or a meeting was ended there and then (P35); empty where none was. */
    public Optional<OnTheSpotTold.Ending> ending() {
        return latest(OnTheSpotTold.class)
                .flatMap(told -> Optional.ofNullable(told.fact().ending()));
    }

    /** Whether something was done there and then of which they were not told at the time (P64). */
    public boolean isToBeAdvisedAfterwards() {
        return !onTheSpot().isEmpty()
                && latest(OnTheSpotTold.class).filter(told -> !told.fact().told()).isPresent();
    }

    /** How it left each who told, the last telling of each (P47). */
    public List<ImpactTold> impacts() {
        if (withheld) {
            return List.of();
        }
        Map<Target, ImpactTold> last = new LinkedHashMap<>();
        if (!told().howItLeftMe().isEmpty()) {
            last.put(reporter(), new ImpactTold(id(), reporter(), told().howItLeftMe(), "", false));
        }
        every(ImpactTold.class).forEach(told -> last.put(told.fact().affected(), told.fact()));
        return List.copyOf(last.values());
    }

    /** How long the contact itself took, in minutes. */
    public OptionalInt minutes() {
        return number(CircumstancesTold::minutes);
    }

    /** What it took of all staff together, in minutes (P28). */
    public OptionalInt staffMinutes() {
        return number(CircumstancesTold::staffMinutes);
    }

    private OptionalInt number(Function<CircumstancesTold, @Nullable Integer> part) {
        return latest(CircumstancesTold.class)
                .map(told -> part.apply(told.fact()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The headteacher's or senior leader's classification; empty until it was reviewed (P16). */
    public Optional<Classified> classified() {
        return latest(EntryReviewed.class).map(review -> Classified.of(review, examination()));
    }

    /** What came of looking into an allegation in it (J4). */
    public Optional<Recorded<AllegationExamined>> examination() {
        return latest(AllegationExamined.class);
    }

    /** The headings it falls under: as classified, else as the reporter sees it. */
    public List<Heading> headings() {
        return classified()
                .map(Classified::headings)
                .or(() -> latest(HeadingsReported.class).map(told -> told.fact().headings()))
                .orElse(List.of());
    }

    public boolean isUnder(Heading heading) {
        return headings().contains(heading);
    }

    /** What kinds of action it was: as classified, else as the reporter sees it. */
    public List<SubType> subTypes() {
        return classified()
                .map(Classified::subTypes)
                .or(() -> latest(HeadingsReported.class).map(told -> told.fact().subTypes()))
                .orElse(List.of());
    }

    /** Whether it is called sexual harassment: one occasion is enough (P14). */
    public boolean isSexualHarassment() {
        return subTypes().contains(SubType.SEXUAL_HARASSMENT);
    }

    /** Whether its words may tell of sexual harassment and nobody has said what it was (P14). */
    public boolean mayBeSexualHarassment() {
        return classified().isEmpty()
                && !has(HeadingsReported.class)
                && every(EntryFact.class)
                        .anyMatch(each ->
                                switch (each.fact()) {
                                    case ContactLogged logged ->
                                            SuggestiveWords.in(logged.account())
                                                    || SuggestiveWords.in(logged.exactWords());
                                    case EntryCorrected corrected ->
                                            SuggestiveWords.in(
                                                            Objects.requireNonNullElse(
                                                                    corrected.account(), ""))
                                                    || SuggestiveWords.in(
                                                            Objects.requireNonNullElse(
                                                                    corrected.exactWords(), ""));
                                    default -> false;
                                });
    }

    /** Whether fewer read it than read the rest of the record (P14). */
    public boolean isKeptToFewer() {
        return isSexualHarassment() || mayBeSexualHarassment();
    }

    /** Whether whoever was affected chose that account to deal with it (P14). */
    public boolean isToBeDealtWithBy(AccountId account) {
        return latest(WishesTold.class)
                .map(wishes -> wishes.fact().dealsWith())
                .filter(chosen -> chosen.is(account))
                .isPresent();
    }

    /**
     * Whether it is a demand of which it can be said whether it was possible and required (P26).
     */
    public boolean isDemand() {
        List<SubType> demands =
                subTypes().stream().filter(each -> each.heading() == Heading.B).toList();
        return isUnder(Heading.B) && !demands.equals(List.of(SubType.SHIFTING_SUBSTANCE));
    }

    /**
     * Whether somebody who read it found an emergency in it, or what the law gives a right to: it
     * gets through whatever else it says (P61, P62).
     */
    public boolean holdsWhatIsNeverABreach() {
        return latest(CorrespondenceRead.class)
                .filter(read ->
                        read.fact().holds().stream()
                                .anyMatch(one ->
                                        one == MustNotWait.EMERGENCY
                                                || one == MustNotWait.STATUTORY))
                .isPresent();
    }

    /** Whether those who were there say that it may concern a child's safety (PRE). */
    public boolean isReportedAsSafeguarding() {
        return latest(SafeguardingAnswered.class).map(told -> told.fact().concern()).orElse(false);
    }

    /**
     * Whether a review found an allegation of harm to a child in it (J4). A later review does not
     * take that back: only the safeguarding lead clears it.
     */
    public boolean allegesHarmToAChild() {
        return every(EntryReviewed.class)
                .anyMatch(review ->
                        review.fact().protectedActs().contains(ProtectedAct.HARM_TO_A_CHILD));
    }

    /** Whether anybody said that it may concern a child's safety (PRE). */
    public boolean isSafeguarding() {
        return isReportedAsSafeguarding() || allegesHarmToAChild();
    }

    /** Whether it may concern a child's safety and the lead has not said that it is in hand. */
    public boolean waitsForTheSafeguardingLead() {
        return isSafeguarding() && !has(SafeguardingCleared.class);
    }

    /**
     * What has to be thought of before it is shown to anybody outside (B16): as decided, else as it
     * is by itself. While it waits for the safeguarding lead nobody decides otherwise.
     */
    public Disclosure disclosure() {
        return waitsForTheSafeguardingLead()
                ? Disclosure.SAFEGUARDING
                : latest(DisclosureClassed.class)
                        .map(classed -> classed.fact().disclosure())
                        .orElse(
                                FROM_SOMEBODY_ELSE.contains(channel()) || isKeptToFewer()
                                        ? Disclosure.THIRD_PARTY
                                        : Disclosure.OPEN);
    }

    /** The files kept with it, in the order in which they came. */
    public List<Recorded<EvidenceKept>> evidence() {
        return every(EvidenceKept.class).toList();
    }

    /** Whether it is one of those that are reported as violent incidents (P41). */
    public boolean isViolentIncident() {
        boolean said = latest(ViolentIncidentEntered.class).isPresent();
        return said || (isUnder(Heading.A) && latest(NotAViolentIncident.class).isEmpty());
    }

    /** The welfare thread of each whom it affected, the same for every contact of a case (J14). */
    public List<WelfareThread> welfare() {
        return (welfare == null ? Welfare.of(List.of(this)) : welfare).of(this);
    }

    /** What was corrected, in order; each points at the fact that it puts right. */
    public List<Recorded<EntryCorrected>> corrections() {
        return every(EntryCorrected.class).toList();
    }

    /** Whether it should never have been made: it is left out of every count (E33). */
    public boolean isEnteredInError() {
        return latest(EnteredInError.class).isPresent();
    }

    /** Whether anybody wrote that part of it. */
    public boolean has(Class<? extends EntryFact> kind) {
        return latest(kind).isPresent();
    }

    /** The last fact of that kind: what the entry says now. */
    public <F extends EntryFact> Optional<Recorded<F>> latest(Class<F> kind) {
        return every(kind).reduce((earlier, later) -> later);
    }

    /** Every fact of that kind, in order. */
    public <F extends EntryFact> Stream<Recorded<F>> every(Class<F> kind) {
        return Recorded.ofKind(facts, kind);
    }

    /** Everything that was ever written of it, in order. */
    public List<Recorded<?>> history() {
        return facts;
    }

    /**
     * Whether it tells of an emergency that was called from the desk: that breaks nothing (P62).
     */
    public boolean wasCalledAsAnEmergency() {
        return every(HelpWrittenDown.class).anyMatch(written -> written.fact().emergency());
    }

    /** Whether nothing keeps its file from being closed (BLOCK-17): every ground that does. */
    public Grounds closable() {
        return Duties.groundsAgainstClosing(this);
    }

    /**
     * Whether a decision may rely on it: reviewed, nothing missing, and not set aside (P16, J4).
     */
    public boolean mayBeReliedOn() {
        return groundsAgainstRelying().isEmpty()
                && classified().filter(Classified::reliedOn).isPresent();
    }

    /** Every ground why no decision may rely on it yet (C1, P16). */
    public Grounds groundsAgainstRelying() {
        return Duties.groundsAgainstRelying(this);
    }
}
