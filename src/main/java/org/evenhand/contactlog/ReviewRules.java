package org.evenhand.contactlog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What must be so before an entry is classified (P10, P13, P16, P28, P31, J4); all grounds at once.
 */
public final class ReviewRules {
    private ReviewRules() {}

    public static Grounds groundsAgainst(Unit unit, Entry entry, EntryReviewed review) {
        return Stream.of(
                        EntryRules.notEnteredInError(entry),
                        notByAnybodyInvolved(unit, entry),
                        aHasASubType(review),
                        aSaysWhatWentBeyondAnger(review),
                        everySubTypeHasItsHeading(review),
                        discriminationSaysOfWhat(review),
                        insistedOnWhatWasNotDue(entry, review),
                        allegationSaysAboutWhom(review),
                        allegationWasLookedInto(entry, review),
                        harassmentIsMoreThanOnce(unit, entry, review),
                        relianceNeedsAHeading(review),
                        cSaysWhatItTook(entry, review),
                        dSaysItsEffect(review),
                        saysWhy(review))
                .collect(Grounds.collecting())
                .and(review.reliedOn() ? entry.groundsAgainstRelying() : Grounds.none());
    }

    static Optional<Ground> notByAnybodyInvolved(Unit unit, Entry entry) {
        List<Colleagues.Colleague> free = Uninvolved.reviewers(unit, entry);
        if (EntryRules.isAmong(free, unit)) {
            return Optional.empty();
        }
        boolean involved = Uninvolved.isInvolved(unit.scope().actor().account(), entry);
        return Optional.of(
                new Ground(
                        "review.by-nobody-involved",
                        PolicyParagraph.p(16),
                        involved
                                ? "Whoever reported it, or was its target, does not classify it"
                                : "Only the headteacher or an unaffected senior leader classifies an"
                                        + " entry",
                        "This may be done by " + Colleagues.names(free) + "."));
    }

    static Optional<Ground> aHasASubType(EntryReviewed review) {
        return EntryRules.when(
                review.headings().contains(Heading.A) && none(review, Heading.A),
                "review.heading-a-needs-a-sub-type",
                PolicyParagraph.p(10),
                "Heading A needs what it was: anger alone is not unacceptable",
                "Choose what it was, or take heading A away.");
    }

    static Optional<Ground> aSaysWhatWentBeyondAnger(EntryReviewed review) {
        return EntryRules.when(
                review.headings().contains(Heading.A) && review.beyondAnger().isEmpty(),
                "review.heading-a-says-what-went-beyond-anger",
                PolicyParagraph.p(10),
                "Heading A needs a sentence on what went beyond anger",
                "Write what was said or done that anger does not explain.");
    }

    static Optional<Ground> everySubTypeHasItsHeading(EntryReviewed review) {
        List<String> strays =
                review.subTypes().stream()
                        .filter(each -> !review.headings().contains(each.heading()))
                        .map(SubType::words)
                        .toList();
        return EntryRules.when(
                !strays.isEmpty(),
                "review.sub-type-has-its-heading",
                PolicyParagraph.p(19),
                "Its heading is not chosen: " + String.join("; ", strays),
                "Choose the heading too, or take it away.");
    }

    static Optional<Ground> discriminationSaysOfWhat(EntryReviewed review) {
        return EntryRules.when(
                review.subTypes().contains(SubType.DISCRIMINATION)
                        && review.characteristics().isEmpty(),
                "review.discrimination-says-of-what",
                PolicyParagraph.p(24),
                "Discriminatory behaviour needs what it was about",
                "Choose at least one protected characteristic.");
    }

    /** What was possible and required is not unreasonable to insist on (P26). */
    static Optional<Ground> insistedOnWhatWasNotDue(Entry entry, EntryReviewed review) {
        return EntryRules.when(
                review.subTypes().contains(SubType.INSISTS_ON_A_PERSON)
                        && entry.latest(DemandWeighed.class)
                                .filter(weighed -> weighed.fact().wasDue())
                                .isPresent(),
                "review.insisted-on-what-was-not-due",
                PolicyParagraph.p(26),
                "What they insisted on was possible and required, as the entry says",
                "Name another sub-type, or have the entry say what was not so.");
    }

    static Optional<Ground> allegationSaysAboutWhom(EntryReviewed review) {
        boolean allegation =
                review.protectedActs().contains(ProtectedAct.DISCRIMINATION)
                        || review.protectedActs().contains(ProtectedAct.HARM_TO_A_CHILD);
        return EntryRules.when(
                allegation && review.about().isEmpty(),
                "review.allegation-says-about-whom",
                PolicyParagraph.j(4),
                "An allegation is looked into by somebody it is not about: say whom it is about",
                "Choose or write whom the allegation is about.");
    }

    /** "Unsubstantiated" is the result of an examination, never its beginning (P23, J4). */
    static Optional<Ground> allegationWasLookedInto(Entry entry, EntryReviewed review) {
        boolean mayCount =
                entry.examination().filter(found -> found.fact().finding().mayCount()).isPresent();
        return EntryRules.when(
                review.subTypes().contains(SubType.UNSUBSTANTIATED_ALLEGATION) && !mayCount,
                "review.allegation-was-looked-into",
                PolicyParagraph.j(4),
                "The allegation itself cannot count: it has not been looked into, or not been found"
                        + " unsubstantiated. Only the manner may count",
                "Take that away and save; then somebody it is not about looks into it.");
    }

    /** Advice that has to be answered: one occasion is not harassment, except sexual (P13, P14). */
    static Optional<Ground> harassmentIsMoreThanOnce(Unit unit, Entry entry, EntryReviewed review) {
        if (!review.subTypes().contains(SubType.HARASSMENT)
                || !review.harassmentBecause().isEmpty()) {
            return Optional.empty();
        }
        int most = Occasions.mostTowardsOneTarget(unit, entry);
        return EntryRules.when(
                most < 2,
                "review.harassment-is-more-than-once",
                PolicyParagraph.p(13),
                "Harassment is behaviour on more than one occasion towards one person. The record"
                        + " holds "
                        + (most == 0 ? "none" : "one"),
                "Name another sub-type, name the target, or write why it is harassment all the same.");
    }

    static Optional<Ground> relianceNeedsAHeading(EntryReviewed review) {
        return EntryRules.when(
                review.reliedOn() && review.headings().isEmpty(),
                "review.reliance-needs-a-heading",
                PolicyParagraph.p(19),
                "What falls under none of the four headings is not relied on",
                "Choose a heading, or say that it is not relied on.");
    }

    /**
     * The test of heading C is the time that it takes (P28), which nobody can weigh unless it is
     * known. Unwanted attention is weighed by what it does to somebody instead (P29).
     */
    static Optional<Ground> cSaysWhatItTook(Entry entry, EntryReviewed review) {
        List<SubType> under =
                review.subTypes().stream().filter(each -> each.heading() == Heading.C).toList();
        boolean known =
                entry.latest(CircumstancesTold.class)
                        .map(Recorded::fact)
                        .filter(told ->
                                isSome(told.minutes())
                                        || isSome(told.staffMinutes())
                                        || isSome(told.pages()))
                        .isPresent();
        return EntryRules.when(
                review.reliedOn()
                        && review.headings().contains(Heading.C)
                        && !under.equals(List.of(SubType.UNWANTED_ATTENTION))
                        && !known,
                "review.heading-c-says-what-it-took",
                PolicyParagraph.p(28),
                "Heading C is about the time that it takes, and the entry gives no minutes and no pages",
                "Enter them on the entry's page under \"Where it was, how long it took, who was"
                        + " there\".");
    }

    /** To complain again is everybody's right (P30): what counts is the effect (P31). */
    static Optional<Ground> dSaysItsEffect(EntryReviewed review) {
        return EntryRules.when(
                review.reliedOn()
                        && review.headings().contains(Heading.D)
                        && review.subTypes().stream().noneMatch(SubType::isAnEffect),
                "review.heading-d-says-its-effect",
                PolicyParagraph.p(31),
                "Heading D needs the effect: everybody may complain more than once",
                "Choose under heading D whether it harasses, or prevents an aim or a decision; or take"
                        + " heading D away.");
    }

    private static boolean isSome(@Nullable Integer number) {
        return number != null && number > 0;
    }

    static Optional<Ground> saysWhy(EntryReviewed review) {
        return EntryRules.when(
                review.because().isEmpty(),
                "review.says-why",
                PolicyParagraph.p(16),
                "Say why it is relied on, or why not",
                "One sentence is enough.");
    }

    private static boolean none(EntryReviewed review, Heading heading) {
        return review.subTypes().stream().noneMatch(each -> each.heading() == heading);
    }
}
