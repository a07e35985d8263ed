package org.evenhand.casework;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.RestrictionId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * A Parent or Customer Contact Restriction was decided and its letter issued (P50-P55). What it
 * says of contact is the restriction's own fact; this is why, and how it was come to.
 *
 * @param conduct the contacts since the warning, or those for which there was none
 * @param warning the letter of the warning that went before; absent with {@code withoutWarning}
 * @param withoutWarning why there was no warning (P44); absent when there was
 * @param withoutWarningBecause the same in words; may be empty
 * @param headings under which the conduct falls
 * @param why as the letter gives it (P50-1)
 * @param proportionality every part answered (P10)
 * @param timescale as it was chosen: {@code 3 months}, {@code End of Spring term 2026/27}
 * @param start the printed first day
 * @param lastDay the printed last day
 * @param reviews the printed days of review, soonest first
 * @param riskToParent what may go wrong for the person or their child, and what is done (P54)
 * @param adjustments how adjustments were considered (P68)
 * @param afterNo why it goes ahead although the Chair said no (J7); empty when nobody did
 * @param anotherHeading why conduct under another heading than the warning's counts (J10)
 * @param follows the restriction of this case that was decided before it; absent for the first
 * @param allTheSame why the letter went although nobody could answer when it lands (J13)
 * @param protectsStaff how the staff concerned are protected while contact about the child goes on
 *     (P54); absent without a child here, and before it was asked
 * @param otherToRing who else the school can ring for the child (B28); absent where nobody is
 *     named, and before it was asked
 */
@FactName("casework.restriction-decided")
public record RestrictionDecided(
        CaseId caseId,
        RestrictionId restriction,
        LetterId letter,
        List<EntryId> conduct,
        @Nullable LetterId warning,
        @Nullable NoWarningReason withoutWarning,
        String withoutWarningBecause,
        List<Heading> headings,
        String why,
        Proportionality proportionality,
        String timescale,
        LocalDate start,
        LocalDate lastDay,
        List<LocalDate> reviews,
        String riskToParent,
        String adjustments,
        String afterNo,
        String anotherHeading,
        String allTheSame,
        @Nullable RestrictionId follows,
        @Nullable String protectsStaff,
        @Nullable String otherToRing)
        implements Fact {
    public RestrictionDecided {
        conduct = List.copyOf(conduct);
        headings = List.copyOf(headings);
        reviews = List.copyOf(reviews);
    }
}
