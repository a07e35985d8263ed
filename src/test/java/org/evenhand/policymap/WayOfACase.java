package org.evenhand.policymap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.casework.Stage;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.act.AnsweringCorrespondence;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.ClosingACase;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.act.EndingAfterADeath;
import org.evenhand.casework.act.FollowingUpAFirstMeeting;
import org.evenhand.casework.act.GivingAnInformalWarning;
import org.evenhand.casework.act.HandingADecisionOver;
import org.evenhand.casework.act.HearingFromTheAuthority;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.casework.act.IssuingAWarning;
import org.evenhand.casework.act.LookingAgainAtABreach;
import org.evenhand.casework.act.LookingAtMisuse;
import org.evenhand.casework.act.LookingHowItGoes;
import org.evenhand.casework.act.LoweringTheSafetyLine;
import org.evenhand.casework.act.MakingTheFile;
import org.evenhand.casework.act.NamingAContact;
import org.evenhand.casework.act.NamingAReader;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.OpeningACase;
import org.evenhand.casework.act.PreparingAnEscalation;
import org.evenhand.casework.act.ProposingAContract;
import org.evenhand.casework.act.ReadingANotice;
import org.evenhand.casework.act.ReportingAViolentIncident;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.casework.act.SeeingReasonsAfterNo;
import org.evenhand.casework.act.SendingAnEscalation;
import org.evenhand.casework.act.StandingInForAContact;
import org.evenhand.casework.act.WeighingAnAdjustment;
import org.evenhand.enforcement.act.CarryingOut;
import org.evenhand.enforcement.act.ReadingAMailbox;
import org.evenhand.enforcement.act.SharingARestriction;
import org.evenhand.restriction.Restriction;

/** The way of a case: its stages, what can happen at each, and the gates before it. */
record WayOfACase(List<Home> gates) {
    static final List<Stage> STAGES =
            List.of(
                    new Stage.Recording(),
                    new Stage.Warned(Instant.EPOCH),
                    new Stage.Restricted(Restriction.Kind.PCCR, LocalDate.EPOCH),
                    new Stage.Closed());

    static final List<Passage> PASSAGES =
            List.of(
                    new Passage(
                            Stage.Recording.class,
                            OpeningACase.OPEN,
                            OpeningACase.class,
                            "case",
                            "Open a case",
                            "the Record begins"),
                    new Passage(
                            Stage.Recording.class,
                            AssessingACase.ASSESS,
                            AssessingACase.class,
                            "assessment",
                            "Assess the case",
                            "says what follows; “not yet” is recorded too"),
                    new Passage(
                            Stage.Recording.class,
                            IssuingAWarning.ISSUE,
                            IssuingAWarning.class,
                            "warning",
                            "Issue a warning",
                            "warned from the moment the person is told"),
                    new Passage(
                            Stage.Recording.class,
                            GivingAnInformalWarning.GIVE,
                            GivingAnInformalWarning.class,
                            "note",
                            "Give an informal warning",
                            "a step taken, which a later letter tells"),
                    new Passage(
                            Stage.Recording.class,
                            AnsweringCorrespondence.ANSWER,
                            AnsweringCorrespondence.class,
                            "correspondence",
                            "Tell them that letters get no reply",
                            "a named person still reads every one"),
                    new Passage(
                            Stage.Recording.class,
                            ReportingAViolentIncident.REPORT,
                            ReportingAViolentIncident.class,
                            "incident-report",
                            "Report a violent incident",
                            "the authority and the safety lead have it"),
                    new Passage(
                            Stage.Warned.class,
                            NotifyingAGovernor.NOTIFY,
                            NotifyingAGovernor.class,
                            "notice",
                            "Notify the Chair",
                            "the Chair knows that a letter went"),
                    new Passage(
                            Stage.Warned.class,
                            ReadingANotice.READ,
                            ReadingANotice.class,
                            "notice-read",
                            "Say that the notice was read",
                            "the case shows that the Chair knows; nothing waits for it"),
                    new Passage(
                            Stage.Recording.class,
                            HandingADecisionOver.HAND_OVER,
                            HandingADecisionOver.class,
                            "handover",
                            "Hand a decision over, at any stage",
                            "whoever may decide knows that it is theirs"),
                    new Passage(
                            Stage.Warned.class,
                            LookingHowItGoes.LOOK,
                            LookingHowItGoes.class,
                            "monitoring",
                            "Look how it goes, also during a restriction",
                            "what was seen is kept, and a next day is set"),
                    new Passage(
                            Stage.Warned.class,
                            HearingTheirSide.INVITE,
                            HearingTheirSide.class,
                            "side",
                            "Invite and hear their side",
                            "what they say is weighed"),
                    new Passage(
                            Stage.Warned.class,
                            ProposingAContract.PROPOSE,
                            ProposingAContract.class,
                            "contract",
                            "Propose a behaviour contract, at any stage",
                            "signed or not, kept or not: it restricts nothing"),
                    new Passage(
                            Stage.Warned.class,
                            AskingForSupport.ASK,
                            AskingForSupport.class,
                            "support",
                            "Ask the Chair for support",
                            "the answer is recorded with its words"),
                    new Passage(
                            Stage.Warned.class,
                            ImposingARestriction.IMPOSE,
                            ImposingARestriction.class,
                            "pccr",
                            "Decide a restriction",
                            "in force from the later of its start and told"),
                    new Passage(
                            Stage.Warned.class,
                            ImposingAnInterimBar.SAY,
                            ImposingAnInterimBar.class,
                            "interim",
                            "Say an interim bar, at any stage",
                            "in force from the moment it is said"),
                    new Passage(
                            Stage.Warned.class,
                            ReviewingAComplaint.REVIEW,
                            ReviewingAComplaint.class,
                            "serial",
                            "Review a complaint as serial",
                            "the mark is on the complaint, never the person"),
                    new Passage(
                            Stage.Restricted.class,
                            SeeingReasonsAfterNo.SEE,
                            SeeingReasonsAfterNo.class,
                            "reasons",
                            "See why it goes ahead after a no",
                            "the vice-chair has seen the reasons"),
                    new Passage(
                            Stage.Restricted.class,
                            NamingAReader.NAME,
                            NamingAReader.class,
                            "reader",
                            "Name who reads what they send",
                            "it holds at once, and they are written to"),
                    new Passage(
                            Stage.Restricted.class,
                            LoweringTheSafetyLine.LOWER,
                            LoweringTheSafetyLine.class,
                            "safety",
                            "Let reception meet them less guardedly",
                            "the card of the desk says so at once; never more guarded"),
                    new Passage(
                            Stage.Restricted.class,
                            LookingAtMisuse.LOOK,
                            LookingAtMisuse.class,
                            "misuse",
                            "Look at ways that are never closed, and are used for something else",
                            "the desk is helped or a further way is opened; none is closed"),
                    new Passage(
                            Stage.Restricted.class,
                            LookingAgainAtABreach.LOOK,
                            LookingAgainAtABreach.class,
                            "breach",
                            "Look again at a breach, when the letter came back",
                            "it counts only with a reason"),
                    new Passage(
                            Stage.Restricted.class,
                            CarryingOut.RECORD,
                            CarryingOut.class,
                            "enforcement",
                            "Carry it out, place by place",
                            "on when they are told, and off when it ends"),
                    new Passage(
                            Stage.Restricted.class,
                            ReadingAMailbox.READ,
                            ReadingAMailbox.class,
                            "mailbox",
                            "Read what they send, each school day",
                            "by whom the letter names, or a deputy"),
                    new Passage(
                            Stage.Restricted.class,
                            SharingARestriction.SHARE,
                            SharingARestriction.class,
                            "share",
                            "Tell those whose work needs it",
                            "as little as they need, until it ends"),
                    new Passage(
                            Stage.Restricted.class,
                            WeighingAnAdjustment.WEIGH,
                            WeighingAnAdjustment.class,
                            "adjustment",
                            "Weigh an adjustment that came up",
                            "no clause takes it away"),
                    new Passage(
                            Stage.Restricted.class,
                            HoldingAReview.HOLD,
                            HoldingAReview.class,
                            "review",
                            "Hold a review",
                            "lifted, milder, or on to its last day and no longer"),
                    new Passage(
                            Stage.Restricted.class,
                            StandingInForAContact.SAY,
                            StandingInForAContact.class,
                            "contact",
                            "Say that a named contact cannot act",
                            "the other one stands in at once"),
                    new Passage(
                            Stage.Restricted.class,
                            NamingAContact.NAME,
                            NamingAContact.class,
                            "contact",
                            "Name another contact",
                            "the person is written to; nothing else changes"),
                    new Passage(
                            Stage.Restricted.class,
                            AnsweringARequest.ANSWER,
                            AnsweringARequest.class,
                            "request",
                            "Answer a request for review",
                            "by somebody who had no part in it"),
                    new Passage(
                            Stage.Restricted.class,
                            EndingAfterADeath.END,
                            EndingAfterADeath.class,
                            "ending",
                            "End it, because they have died",
                            "without a letter"),
                    new Passage(
                            Stage.Restricted.class,
                            EndingARestriction.WRITE,
                            EndingARestriction.class,
                            "ending",
                            "Write that it has ended",
                            "the person first, then everybody who was told"),
                    new Passage(
                            Stage.Restricted.class,
                            FollowingUpAFirstMeeting.SAY,
                            FollowingUpAFirstMeeting.class,
                            "meeting",
                            "Say what became of the first meeting",
                            "with somebody neutral; a no counts for nothing"),
                    new Passage(
                            Stage.Restricted.class,
                            SendingAnEscalation.SEND,
                            PreparingAnEscalation.class,
                            "escalation",
                            "Print the form to the authority, and send it oneself",
                            "nothing is recorded before it was sent"),
                    new Passage(
                            Stage.Restricted.class,
                            SendingAnEscalation.SEND,
                            SendingAnEscalation.class,
                            "escalation-sent",
                            "Record that the form was sent",
                            "an answer is waited for, and promised to nobody"),
                    new Passage(
                            Stage.Restricted.class,
                            HearingFromTheAuthority.ANSWER,
                            HearingFromTheAuthority.class,
                            "authority",
                            "Record what the authority answered",
                            "the record and the restriction go on as before"),
                    new Passage(
                            Stage.Restricted.class,
                            MakingTheFile.MAKE,
                            MakingTheFile.class,
                            "file",
                            "Make the file of the case, at any stage",
                            "who made it, for whom and why is kept"),
                    new Passage(
                            Stage.Restricted.class,
                            ClosingACase.CLOSE,
                            ClosingACase.class,
                            "closing",
                            "Close the case",
                            "nothing is enforced, marked or asked of anybody"));

    static WayOfACase drawn() throws IOException {
        return new WayOfACase(
                Stream.concat(gatesOf("casework"), gatesOf("enforcement"))
                        .filter(home -> home.kind() == Home.Kind.GATE)
                        .distinct()
                        .toList());
    }

    private static Stream<Home> gatesOf(String chapter) throws IOException {
        return Written.homes(Path.of("src", "main", "java", "org", "evenhand", chapter, "act"))
                .stream();
    }

    /** The gates before it, in the order in which they are written. */
    List<Home> before(Passage passage) {
        return gates.stream()
                .filter(gate -> gate.name().startsWith(passage.rules() + "."))
                .toList();
    }

    /** Gates of casework that the picture would not show. */
    List<String> forgotten() {
        return gates.stream()
                .map(Home::name)
                .filter(gate ->
                        PASSAGES.stream()
                                .noneMatch(passage -> gate.startsWith(passage.rules() + ".")))
                .toList();
    }

    static List<Passage> at(Stage stage) {
        return PASSAGES.stream()
                .filter(passage -> passage.from().equals(stage.getClass()))
                .toList();
    }
}
