package org.evenhand.demonstration;

import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.IssuingAWarning;
import org.evenhand.casework.act.LookingHowItGoes;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.ReadingANotice;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.contactlog.act.TriagingAContact;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.enforcement.act.ReadingAMailbox;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.act.RecordingDelivery;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The acts by which the cases of the demonstration go their way. */
@Component
@Profile("demo")
record CaseActs(
        Acts acts,
        OpeningACase opening,
        RecordingAStep steps,
        RecordingAnIssue issues,
        RoutingAComplaint complaints,
        AssessingACase assessing,
        IssuingAWarning warning,
        NotifyingAGovernor notifying,
        ReadingANotice readingNotices,
        LookingHowItGoes looking,
        HearingTheirSide side,
        AskingForSupport support,
        ImposingARestriction imposing,
        ImposingAnInterimBar interimBars,
        ConfirmingAnInterimBar confirmations,
        HoldingAReview reviews,
        AnsweringARequest requests,
        EndingARestriction ending,
        ClosingACase closing,
        RecordingDelivery deliveries,
        TriagingAContact triaging,
        CarryingOut carryingOut,
        SharingARestriction sharing,
        ReadingAMailbox mailboxes) {}
