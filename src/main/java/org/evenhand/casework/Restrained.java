package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.enforcement.EnforcementPlan;
import org.evenhand.enforcement.ShareLevel;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Restriction;
import org.evenhand.restriction.RestrictionTerms;

/**
 * One restriction of a case with everything that happened to it: reviews, who was told, its end.
 * Whether it is in force is the restriction's own matter.
 *
 * @param decided absent for an interim bar, and for one from before Evenhand
 * @param before present for one from before Evenhand (J15)
 * @param reviews those that were held, oldest first
 * @param plan where it is carried out, and who knows of it
 */
public record Restrained(
        Restriction restriction,
        Optional<Recorded<RestrictionDecided>> decided,
        Optional<Recorded<InterimBarImposed>> interim,
        Optional<Recorded<RestrictionBeforeEvenhand>> before,
        List<Recorded<ReviewHeld>> reviews,
        EnforcementPlan plan,
        Optional<Recorded<RestrictionClosed>> closed) {

    /** The restrictions of a case, oldest first. */
    public static List<Restrained> of(CaseFile file) {
        Case found = file.theCase();
        return file.restrictions().stream()
                .filter(one -> belongs(found, one.id()))
                .map(one -> of(file, one))
                .toList();
    }

    /** Whether the whole case was shared with them, to be read and nothing else (P51). */
    static boolean isSharedWhole(CaseFile file, Scope scope) {
        return of(file).stream()
                .filter(one -> !one.isOver(file))
                .flatMap(one -> one.plan().shares().stream())
                .filter(share -> share.shared().level() == ShareLevel.WHOLE_CASE)
                .anyMatch(share -> share.isLive() && share.isWith(scope));
    }

    private static boolean belongs(Case found, RestrictionId id) {
        return found.all(RestrictionDecided.class).stream()
                        .anyMatch(decided -> decided.fact().restriction().equals(id))
                || found.all(RestrictionBeforeEvenhand.class).stream()
                        .anyMatch(entered -> entered.fact().restriction().equals(id))
                || found.all(InterimBarImposed.class).stream()
                        .anyMatch(barred -> barred.fact().restriction().equals(id));
    }

    private static Restrained of(CaseFile file, Restriction restriction) {
        Case found = file.theCase();
        RestrictionId id = restriction.id();
        return new Restrained(
                restriction,
                found.all(RestrictionDecided.class).stream()
                        .filter(one -> one.fact().restriction().equals(id))
                        .findFirst(),
                found.all(InterimBarImposed.class).stream()
                        .filter(one -> one.fact().restriction().equals(id))
                        .findFirst(),
                found.all(RestrictionBeforeEvenhand.class).stream()
                        .filter(one -> one.fact().restriction().equals(id))
                        .findFirst(),
                found.all(ReviewHeld.class).stream()
                        .filter(one -> one.fact().restriction().equals(id))
                        .toList(),
                file.plans().stream()
                        .filter(one -> one.restriction().id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                found.all(RestrictionClosed.class).stream()
                        .filter(one -> one.fact().restriction().equals(id))
                        .findFirst());
    }

    /**
     * The latest restriction of the case of which the person was told: one that is decided now
     * follows it, and takes its place while it still runs (J9). An interim bar is not one.
     */
    public static Optional<Restrained> toFollow(CaseFile file) {
        return of(file).stream()
                .filter(one -> one.restriction.kind() == Restriction.Kind.PCCR)
                .filter(one -> one.restriction.toldFrom().isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether that is the letter of its decision, or its paper from before Evenhand. */
    boolean isToldIn(LetterId letter) {
        return decided.filter(one -> one.fact().letter().equals(letter)).isPresent()
                || before.filter(one -> one.fact().paper().equals(letter)).isPresent();
    }

    /** Whether it was decided to take that one's place (J9). */
    public boolean follows(Restrained earlier) {
        return decided.filter(it -> earlier.id().equals(it.fact().follows())).isPresent();
    }

    /** What was decided to take its place and is not over: it ends when this one is ended. */
    public List<Restrained> toComeAfterIt(CaseFile file) {
        return of(file).stream().filter(next -> next.follows(this) && !next.isOver(file)).toList();
    }

    /** The one that follows it, as soon as the person counts as told of that one too. */
    private Optional<Restrained> followedBy(CaseFile file) {
        return of(file).stream()
                .filter(one -> one.follows(this))
                .filter(one ->
                        one.restriction
                                .toldFrom()
                                .filter(told -> !told.isAfter(file.now()))
                                .isPresent())
                .findFirst();
    }

    /** Whether another goes on where it ended, so that nothing has ended for the person. */
    public boolean goesOnInAnother(CaseFile file) {
        return followedBy(file)
                .flatMap(next -> next.restriction.began())
                .filter(began -> !CaseFile.day(began).isAfter(restriction.endsOn().plusDays(1)))
                .isPresent();
    }

    public RestrictionId id() {
        return restriction.id();
    }

    /** Whether it is over: its last day has passed, or it was lifted. */
    public boolean isOver(CaseFile file) {
        return restriction.isOverAt(file.now());
    }

    /** The letter by which it was ended before its last day: of a review, or of a request (B1). */
    public Optional<LetterId> endedIn(CaseFile file) {
        return Stream.concat(
                        reviews.stream()
                                .map(Recorded::fact)
                                .filter(held -> held.outcome() == ReviewOutcome.LIFT)
                                .map(ReviewHeld::letter),
                        file.theCase().all(ReviewRequestAnswered.class).stream()
                                .map(Recorded::fact)
                                .filter(answered -> answered.restriction().equals(id()))
                                .filter(answered -> answered.outcome() == RequestOutcome.ENDED)
                                .map(ReviewRequestAnswered::letter))
                .findFirst();
    }

    /** What it says now: as its letter does, or as the variation that they were told of last. */
    public RestrictionTerms terms(CaseFile file) {
        return restriction.termsAt(file.now());
    }

    /** The printed days on which it is looked at (P50-4); an interim bar's is its last (J8). */
    public List<LocalDate> reviewDays() {
        return decided.map(one -> one.fact().reviews())
                .or(() -> before.map(one -> one.fact().reviews()))
                .orElseGet(() -> List.of(restriction.period().lastDay()));
    }

    /**
     * The printed day that has passed without its review, while it still bound the person or until
     * it ended; what was lifted before it needed none. It prolongs nothing (E40). An interim bar
     * was looked at when a restriction was decided after it (J8).
     */
    public Optional<LocalDate> missedReview(CaseFile file) {
        LocalDate today = file.today();
        return isDecidedOn(file) || restriction.toldFrom().isEmpty()
                ? Optional.empty()
                : nextReview()
                        .filter(day -> day.isBefore(today) && !day.isAfter(restriction.endsOn()));
    }

    /** Whether it is an interim bar after which a restriction was decided on the case. */
    public boolean isDecidedOn(CaseFile file) {
        return interim.filter(bar ->
                        file.theCase().all(RestrictionDecided.class).stream()
                                .anyMatch(one -> one.recordedAt().isAfter(bar.recordedAt())))
                .isPresent();
    }

    /** The next printed day that no review was held for. */
    public Optional<LocalDate> nextReview() {
        return reviewDays().stream()
                .filter(day -> reviews.stream().noneMatch(held -> held.fact().due().equals(day)))
                .findFirst();
    }
}
