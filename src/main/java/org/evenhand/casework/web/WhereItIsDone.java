package org.evenhand.casework.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.act.AnsweringAContract;
import org.evenhand.casework.act.AnsweringARequest;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.casework.act.EndingARestriction;
import org.evenhand.casework.act.EndingAfterADeath;
import org.evenhand.casework.act.FollowingUpAFirstMeeting;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.HoldingAReview;
import org.evenhand.casework.act.LookingAgainAtABreach;
import org.evenhand.casework.act.LookingBackAtAContract;
import org.evenhand.casework.act.NotifyingAGovernor;
import org.evenhand.casework.act.RecordingAStep;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.act.RecordingLegalAdvice;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.casework.act.ReviewingTheLength;
import org.evenhand.casework.act.RoutingAComplaint;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.ledger.Act;
import org.springframework.stereotype.Component;

/**
 * Where what a refusal asks for is done, so that nobody has to find it among everything that can be
 * added to a case: by the act, whose page the forms and sheets know, and only where whoever reads
 * the refusal may go.
 */
@Component
class WhereItIsDone {
    /**
     * By which act each rule is kept; of several the first that there is something to use it for.
     */
    static final Map<String, List<Act>> ACTS =
            Map.ofEntries(
                    entry("assessment.tried-first", List.of(RecordingAStep.RECORD)),
                    entry("assessment.concern-has-owner", List.of(RecordingAnIssue.RECORD)),
                    entry("assessment.complaint-concluded", List.of(RoutingAComplaint.CONCLUDE)),
                    entry("serial.complaint-waits", List.of(RoutingAComplaint.ROUTE)),
                    entry("serial.earlier-is-concluded", List.of(RoutingAComplaint.CONCLUDE)),
                    entry("contract.one-at-a-time", contract()),
                    entry("warning.agreed-where-affected", support()),
                    entry("warning.assessed", List.of(AssessingACase.ASSESS)),
                    entry("warning.evidence-still-stands", List.of(AssessingACase.ASSESS)),
                    entry("escalation.chair-supports", support()),
                    entry("pccr.tried-first", List.of(RecordingAStep.RECORD)),
                    entry(
                            "pccr.side-offered",
                            List.of(HearingTheirSide.HEAR, HearingTheirSide.INVITE)),
                    entry("pccr.side-weighed", List.of(HearingTheirSide.WEIGH)),
                    entry("pccr.chair-answered", support()),
                    entry("pccr.assessed", List.of(AssessingACase.ASSESS)),
                    entry("pccr.legal-advice-first", List.of(RecordingLegalAdvice.RECORD)),
                    entry("pccr.complaint-was-decided", List.of(ReviewingAComplaint.REVIEW)),
                    entry(
                            "pccr.longer-than-a-year-is-looked-at",
                            List.of(ReviewingTheLength.REVIEW)),
                    entry(
                            "closing.nothing-in-force",
                            List.of(EndingAfterADeath.END, HoldingAReview.HOLD)),
                    entry("closing.told-that-it-ended", List.of(EndingARestriction.WRITE)),
                    entry("closing.everybody-told", List.of(EndingARestriction.TELL)),
                    entry("closing.chair-notified", List.of(NotifyingAGovernor.NOTIFY)),
                    entry("closing.concern-settled", List.of(RecordingAnIssue.SETTLE)),
                    entry(
                            "closing.first-meeting-followed-up",
                            List.of(FollowingUpAFirstMeeting.SAY)),
                    entry("closing.request-answered", List.of(AnsweringARequest.ANSWER)),
                    entry("closing.contract-dealt-with", contract()),
                    entry("closing.breach-looked-at-again", List.of(LookingAgainAtABreach.LOOK)),
                    entry("closing.side-asked-for", List.of(HearingTheirSide.HEAR)),
                    entry("closing.side-weighed", List.of(HearingTheirSide.WEIGH)),
                    entry("closing.side-answered", List.of(HearingTheirSide.ANSWER)),
                    entry("closing.complaint-concluded", List.of(RoutingAComplaint.CONCLUDE)),
                    entry("closing.bar-confirmed", List.of(ConfirmingAnInterimBar.CONFIRM)));

    private static final String TRIAGED = ".contacts-triaged";

    private final List<Sheet> sheets;
    private final List<CaseForm> forms;

    WhereItIsDone(List<Sheet> sheets, List<CaseForm> forms) {
        this.sheets = List.copyOf(sheets);
        this.forms = List.copyOf(forms);
    }

    private static List<Act> support() {
        return List.of(AskingForSupport.ANSWER, AskingForSupport.ASK);
    }

    private static List<Act> contract() {
        return List.of(
                AnsweringAContract.ANSWER,
                LookingBackAtAContract.LOOK_BACK,
                LookingBackAtAContract.FOLLOW_UP);
    }

    /** Each ground with where its remedy is done, for somebody who works on this case. */
    List<Ground> leading(CaseFile file, Onward onward, Grounds grounds) {
        return grounds.all().stream().map(ground -> leading(file, onward, ground)).toList();
    }

    private Ground leading(CaseFile file, Onward onward, Ground ground) {
        if (!ground.doneAt().isEmpty()) {
            return isOpen(file, onward, ground.doneAt()) ? ground : ground.doneAt("");
        }
        return Stream.concat(
                        pages(file, ACTS.getOrDefault(ground.rule(), List.of())),
                        triage(file, onward, ground))
                .findFirst()
                .map(ground::doneAt)
                .orElse(ground);
    }

    /** A contact's page is open to whoever sees all of the contact; the case's own to who works. */
    private static boolean isOpen(CaseFile file, Onward onward, String address) {
        if (address.startsWith("/enforcement/")
                || address.startsWith(CaseHeading.href(file) + "/")) {
            return onward.plans();
        }
        String triage = "/triage";
        return onward.welfare().stream()
                .map(EntryId::text)
                .filter(id -> address.startsWith("/contacts/" + id))
                .anyMatch(_ -> onward.triage() || !address.endsWith(triage));
    }

    private Stream<String> pages(CaseFile file, List<Act> acts) {
        return acts.stream().flatMap(act -> page(file, act).stream());
    }

    /** Whether there is any page on which it is done. */
    boolean knows(Act act) {
        return Stream.concat(forms.stream().map(CaseForm::act), sheets.stream().map(Sheet::act))
                .anyMatch(act::equals);
    }

    /** One act may have a form and a sheet: the form is the short way. */
    private Optional<String> page(CaseFile file, Act act) {
        String of = CaseHeading.href(file);
        return Stream.concat(
                        forms.stream()
                                .filter(form -> form.act().equals(act) && form.isOffered(file))
                                .map(form -> of + "/add/" + form.path()),
                        sheets.stream()
                                .filter(sheet -> sheet.act().equals(act) && sheet.isOffered(file))
                                .map(sheet -> of + "/decide/" + sheet.path()))
                .findFirst();
    }

    /** The first of the contacts of which nobody has said yet what they were (J12). */
    private static Stream<String> triage(CaseFile file, Onward onward, Ground ground) {
        return ground.rule().endsWith(TRIAGED) && onward.triage()
                ? CaseView.untriaged(file).map(link -> link.href()).limit(1)
                : Stream.empty();
    }
}
