package org.evenhand.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactNeed;
import org.evenhand.people.Kept;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.SharedMailboxOnly;
import org.jspecify.annotations.Nullable;

/**
 * The reasonable adjustments of the person of a case, on whichever of their records they stand,
 * beside the clauses of a restriction (P68, E26).
 */
public final class AgreedAdjustments {
    private AgreedAdjustments() {}

    /** Those that were agreed, wholly or in part, and are in place today. */
    public static List<Kept<AdjustmentRecorded>> inPlace(CaseFile file) {
        return file.person().adjustments().stream()
                .filter(kept -> goesOn(file, kept))
                .filter(kept -> isAgreed(kept.fact()))
                .toList();
    }

    /** Those in place, and those that were asked for and wait for an answer. */
    public static List<Kept<AdjustmentRecorded>> inPlaceOrAskedFor(CaseFile file) {
        return file.person().adjustments().stream()
                .filter(kept -> goesOn(file, kept))
                .filter(kept -> kept.fact().decision() != AdjustmentDecision.NOT_AGREED)
                .toList();
    }

    /** Those that nobody has weighed against the clauses of this restriction. */
    public static List<Kept<AdjustmentRecorded>> notWeighed(CaseFile file, Restrained restrained) {
        return inPlaceOrAskedFor(file).stream()
                .filter(kept ->
                        file.theCase().all(AdjustmentWeighed.class).stream()
                                .map(weighed -> weighed.fact())
                                .noneMatch(weighed ->
                                        weighed.restriction().equals(restrained.id())
                                                && weighed.adjustment().equals(kept.id())))
                .toList();
    }

    /** One whose last day is today was ended, or replaced by another. */
    private static boolean goesOn(CaseFile file, Kept<AdjustmentRecorded> kept) {
        return kept.isSoOn(file.today()) && !kept.isOverOn(file.today().plusDays(1));
    }

    public static boolean isAgreed(AdjustmentRecorded told) {
        return told.decision() == AdjustmentDecision.AGREED
                || told.decision() == AdjustmentDecision.AGREED_IN_PART;
    }

    /** As staff read it: what was agreed, and since when; or what was asked for. */
    public static String inWords(AdjustmentRecorded told) {
        return isAgreed(told)
                ? "“%s” (agreed, in place from %s)"
                        .formatted(told.adjustment(), PrintedDate.of(told.from()))
                : "“%s” (asked for on %s, not decided)"
                        .formatted(told.need(), PrintedDate.of(told.askedOn()));
    }

    /** The clauses that take away what the need rests on; empty where they leave it something. */
    public static List<NumberedClause> against(
            AdjustmentRecorded told, @Nullable RestrictionTerms terms) {
        Set<ChannelGroup> ways = ways(told.kind());
        if (terms == null || ways.isEmpty()) {
            return List.of();
        }
        Set<ChannelGroup> left = EnumSet.copyOf(ways);
        terms.clauses().forEach(one -> left.removeAll(closedBy(one)));
        return left.isEmpty()
                ? terms.clauses().stream()
                        .filter(one -> closedBy(one).stream().anyMatch(ways::contains))
                        .toList()
                : List.of();
    }

    /** What somebody cannot use under it, also where it is led elsewhere and not refused. */
    private static Set<ChannelGroup> closedBy(NumberedClause one) {
        return switch (one.clause()) {
            case SharedMailboxOnly _ -> EnumSet.complementOf(EnumSet.of(ChannelGroup.EMAIL));
            case NotOnPremises bar
                    when bar.area() == NotOnPremises.Area.WHOLE_SITE && bar.allowed().isEmpty() ->
                    Set.of(ChannelGroup.IN_PERSON);
            default -> one.clause().closes();
        };
    }

    /** One of these has to stay open; empty for a need that no clause closes as such. */
    private static Set<ChannelGroup> ways(@Nullable ContactNeed kind) {
        if (kind == null) {
            return Set.of();
        }
        return switch (kind) {
            case TELEPHONE -> Set.of(ChannelGroup.PHONE);
            case EMAIL -> Set.of(ChannelGroup.EMAIL);
            case WRITING -> Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL);
            case FACE_TO_FACE -> Set.of(ChannelGroup.IN_PERSON);
            case SOMEBODY_WITH_THEM, ANOTHER_FORM, MORE_TIME, SOMETHING_ELSE -> Set.of();
        };
    }
}
