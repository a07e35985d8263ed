package org.evenhand.contactlog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.evenhand.kernel.EntryId;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * The health and safety lead's page on a violent incident (P41, B22, B23). The last one counts.
 *
 * @param affected who was hurt or affected
 * @param nature what kind of harm was done or threatened
 * @param injury what part of the body, what treatment; empty when none
 * @param specifiedInjury a death or an injury that RIDDOR names, reportable without delay
 * @param offWorkFrom the first day off work after the day of the accident; absent when none
 * @param offWorkUntil the last; absent while they are still off
 * @param support what was offered: debrief, counselling, medical, witnesses, union, other duties
 * @param riskReviewed what was reviewed, the new controls, their owner
 * @param filmKept where film of it is kept and until when; may be empty
 * @param reportedOn when it was reported to HSE; absent when it was not
 * @param role what the affected do in the school; absent where nobody was asked yet
 * @param weapon a weapon or object that was used; absent where nobody was asked yet
 * @param riddorReference the reference of the report to HSE; empty when none was made
 * @param further what was asked later than all that; absent in what was written before it was
 */
@FactName("contactlog.safety-report-written")
public record SafetyReportWritten(
        EntryId entry,
        String affected,
        String nature,
        String injury,
        boolean specifiedInjury,
        @Nullable LocalDate offWorkFrom,
        @Nullable LocalDate offWorkUntil,
        String support,
        String riskReviewed,
        String filmKept,
        String riddorReference,
        @Nullable LocalDate reportedOn,
        @Nullable String role,
        @Nullable String weapon,
        @Nullable Further further)
        implements EntryFact {
    /**
     * What else a report asks (C8); empty or absent is not known yet.
     *
     * @param age of whoever was affected
     * @param firstTold who was told of it first
     * @param hospital to which they were taken, or what was done there
     * @param felt harm that is not of the body, as they tell it
     * @param union whether their union was told
     * @param otherDuties lighter or other duties, or a return in steps, and until when
     * @param newControls what is done differently from now on
     * @param controlsOwner who sees to that
     * @param riskReviewedOn when the risk assessment was looked at again
     */
    public record Further(
            @Nullable AgeBand age,
            String firstTold,
            @Nullable LocalDate firstToldOn,
            @Nullable LocalTime firstToldAt,
            String hospital,
            String felt,
            @Nullable UnionTold union,
            String otherDuties,
            String newControls,
            String controlsOwner,
            @Nullable LocalDate riskReviewedOn) {}

    /** What was asked later; empty where nobody was asked yet. */
    public Optional<Further> asked() {
        return Optional.ofNullable(further);
    }

    /** The same, with when it was reported to HSE and under what reference. */
    public SafetyReportWritten reported(String reference, LocalDate on) {
        return new SafetyReportWritten(
                entry,
                affected,
                nature,
                injury,
                specifiedInjury,
                offWorkFrom,
                offWorkUntil,
                support,
                riskReviewed,
                filmKept,
                reference,
                on,
                role,
                weapon,
                further);
    }
}
