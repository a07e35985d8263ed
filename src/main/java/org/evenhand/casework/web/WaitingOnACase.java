package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.access.Decision;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.calendar.Waiting.Wait;
import org.evenhand.casework.Breaches;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.DecisionHandedOver;
import org.evenhand.casework.Issue;
import org.evenhand.casework.Monitoring;
import org.evenhand.casework.OlderPaper;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.Side;
import org.evenhand.casework.SupportAsked;
import org.evenhand.casework.ToldToAGovernor;
import org.evenhand.casework.act.AskingForSupport;
import org.evenhand.casework.act.ConfirmingAnInterimBar;
import org.evenhand.casework.act.EndingAfterADeath;
import org.evenhand.casework.act.HearingTheirSide;
import org.evenhand.casework.act.SeeingReasonsAfterNo;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/** Everything that one open case asks of somebody who may work on it. */
final class WaitingOnACase {
    private final CaseFile file;
    private final Scope scope;
    private final String name;
    private final List<Wait> waits = new ArrayList<>();

    WaitingOnACase(CaseFile file, Scope scope) {
        this.file = file;
        this.scope = scope;
        this.name = file.person().name();
    }

    List<Wait> all() {
        decidedBySomebodyElse();
        prepared();
        issues();
        if (file.person().death().isPresent()) {
            afterADeath();
            return waits;
        }
        request();
        if (leads()) {
            notices();
            support();
            reasonsAfterNo();
            sides();
            interimBar();
            papers();
            waits.addAll(new WaitingOnAContract(file).all());
            breaches();
            monitoring();
            authority();
            Restrained.of(file)
                    .forEach(one -> waits.addAll(new WaitingOnARestriction(file, one).all()));
        }
        return waits;
    }

    /** What was promised to them waits no more; what others have to do still does (E15). */
    private void afterADeath() {
        if (!leads()) {
            return;
        }
        notices();
        if (!EndingAfterADeath.running(file).isEmpty()) {
            add(
                    "End what restricts %s, who has died".formatted(name),
                    whoseTurn(Decision.REVIEW),
                    file.today(),
                    "/add/" + DeathEndsForm.PATH,
                    new PolicyParagraph("E15"));
        }
        Restrained.of(file).stream()
                .filter(one -> one.isOver(file))
                .forEach(one -> waits.addAll(new WaitingOnARestriction(file, one).all()));
    }

    /** Those who lead the school and those who prepare the case; governors only decide. */
    private boolean leads() {
        return scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER, Role.BUSINESS_MANAGER)
                || decides(Decision.WARNING)
                || decides(Decision.RESTRICTION);
    }

    private boolean decides(Decision decision) {
        return file.whoDecides(decision).mayDecide(self());
    }

    private AccountId self() {
        return scope.actor().account();
    }

    /** A conflict moves a decision on; whoever has it now finds it here (J5). */
    private void decidedBySomebodyElse() {
        if (!scope.is(Role.HEADTEACHER)
                && (decides(Decision.WARNING) || decides(Decision.RESTRICTION))) {
            add(
                    "You decide on case %s about %s, because the headteacher may not%s"
                            .formatted(file.theCase().number(), name, handedOver()),
                    scope.actor().name(),
                    null,
                    "",
                    PolicyParagraph.j(5));
        }
    }

    /** Who handed it to them, and when; empty when nobody has yet. */
    private String handedOver() {
        return file.theCase().all(DecisionHandedOver.class).stream()
                .filter(one -> one.fact().to().equals(self()))
                .reduce((earlier, later) -> later)
                .map(one ->
                        ": %s handed it to you on %s"
                                .formatted(
                                        one.actor().name(),
                                        PrintedDate.of(CaseFile.day(one.recordedAt()))))
                .orElse("");
    }

    /** Until it is taken back, or the case is closed (J19). */
    private void prepared() {
        if (file.grants().mayPrepare(self())) {
            add(
                    "You prepare and post on case %s about %s"
                            .formatted(file.theCase().number(), name),
                    scope.actor().name(),
                    null,
                    "",
                    PolicyParagraph.j(19));
        }
    }

    /** For whoever may answer it; for the head when nobody in the school may. */
    private void request() {
        WhoDecides who = file.whoDecides(Decision.REVIEW_REQUEST);
        boolean theirs =
                who.mayDecide(self()) || (who.decider().isEmpty() && scope.is(Role.HEADTEACHER));
        file.openRequest()
                .filter(_ -> theirs)
                .ifPresent(asked ->
                        add(
                                "Answer the request for review from %s".formatted(name),
                                whoseTurn(Decision.REVIEW_REQUEST),
                                asked.fact().answerBy(),
                                "/decide/request",
                                new PolicyParagraph("B1")));
    }

    /** On the day on which the next step is due, and late ones until somebody moves it on. */
    private void issues() {
        file.issues().stream()
                .filter(Issue::isOpen)
                .filter(issue -> !issue.nextBy().isAfter(file.today()))
                .filter(issue ->
                        issue.owner().equals(self())
                                || scope.is(Role.HEADTEACHER, Role.SENIOR_LEADER))
                .forEach(issue ->
                        add(
                                "What %s raised: %s".formatted(name, withoutStop(issue.nextStep())),
                                issue.ownerName(),
                                issue.nextBy(),
                                "/add/issue-moves",
                                PolicyParagraph.p(4)));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void notices() {
        for (ToldToAGovernor waits : ToldToAGovernor.waiting(file)) {
            add(
                    "Notify %s of %s"
                            .formatted(
                                    file.whoDecides(waits.decision())
                                            .notified()
                                            .map(WhoDecides.Chosen::name)
                                            .orElse("the Chair of governors"),
                                    waits.decision() == Decision.WARNING
                                            ? "the warning to " + name
                                            : "the interim bar on " + name),
                    whoseTurn(waits.decision()),
                    due(waits.within(), waits.of()),
                    "/add/notify",
                    PolicyParagraph.p(49));
        }
    }

    private void support() {
        for (Recorded<SupportAsked> asked : AskingForSupport.unanswered(file)) {
            add(
                    "%s (%s) was asked to support %s about %s, and has not answered"
                            .formatted(
                                    asked.fact().name(),
                                    asked.fact().office(),
                                    asked.fact().decision().words(),
                                    name),
                    asked.fact().name(),
                    due(Timer.CHAIR_ANSWERS, asked),
                    "/add/support-answer",
                    PolicyParagraph.j(7));
        }
    }

    /** While they do not come to be seen by themselves. */
    private void reasonsAfterNo() {
        SeeingReasonsAfterNo.toBeShown(file)
                .forEach(one ->
                        add(
                                one.reader()
                                        .map(reader ->
                                                "Show %s (%s) why %s was restricted although the answer was no"
                                                        .formatted(
                                                                reader.name(),
                                                                reader.office(),
                                                                name))
                                        .orElse(
                                                "Show somebody outside why %s was restricted although the answer was no: no other governor is free"
                                                        .formatted(name)),
                                whoseTurn(Decision.RESTRICTION),
                                due(Timer.CHAIR_ANSWERS, one.decided()),
                                "/add/" + ReasonsShownForm.PATH,
                                PolicyParagraph.j(7)));
    }

    private void sides() {
        HearingTheirSide.owed(file)
                .ifPresent(by ->
                        add(
                                "Hear %s, who was restricted before they could give their side"
                                        .formatted(name),
                                whoseTurn(Decision.RESTRICTION),
                                by,
                                "/add/heard",
                                PolicyParagraph.j(11)));
        HearingTheirSide.passedInSilence(file)
                .ifPresent(by ->
                        add(
                                "Decide about %s, or assess that it is not needed: their day to answer has passed"
                                        .formatted(name),
                                whoseTurn(Decision.RESTRICTION),
                                by,
                                "/decide/restrict",
                                PolicyParagraph.j(11)));
        for (Side side : file.theCase().sides()) {
            if (side.acknowledged().isEmpty()) {
                side("Acknowledge what %s told you", side, "/decide/acknowledge");
            }
            if (side.weighed().isEmpty()) {
                side("Weigh what %s said", side, "/add/weighed");
            } else if (side.answered().isEmpty()) {
                side("Answer what %s said", side, "/add/side-answered");
            }
        }
    }

    private void side(String what, Side side, String path) {
        add(
                what.formatted(name),
                side.heard().fact().answerer(),
                side.heard().fact().by(),
                path,
                PolicyParagraph.j(11));
    }

    private void interimBar() {
        ConfirmingAnInterimBar.unconfirmed(file)
                .ifPresent(said ->
                        add(
                                "Confirm the interim bar on %s in writing".formatted(name),
                                whoseTurn(Decision.INTERIM_BAR),
                                due(Timer.CONFIRM_IN_WRITING, said),
                                "/decide/interim-bar",
                                PolicyParagraph.p(65)));
    }

    /** A paper from before is believed by its scan (J15). */
    private void papers() {
        OlderPaper.of(file.theCase()).stream()
                .filter(paper -> paper.scan().isEmpty())
                .forEach(paper ->
                        add(
                                "Add the scan of %s of %s, dated %s"
                                        .formatted(
                                                paper.what().toLowerCase(Locale.UK),
                                                name,
                                                PrintedDate.of(paper.told().dated())),
                                Role.HEADTEACHER.title(),
                                null,
                                "/scan/" + paper.id().text(),
                                PolicyParagraph.j(15)));
    }

    private void breaches() {
        if (!new Breaches(file).toLookAtAgain().isEmpty()) {
            add(
                    "Look again at a breach by %s: the letter that told them came back"
                            .formatted(name),
                    whoseTurn(Decision.REVIEW),
                    null,
                    "/add/look-again",
                    PolicyParagraph.j(6));
        }
    }

    /** On the day that was set for it, and late until somebody has looked (F5, F7). */
    private void monitoring() {
        Monitoring.of(file)
                .filter(one -> one.isDue(file.today()))
                .ifPresent(one ->
                        add(
                                "Look how it is going with %s, %s"
                                        .formatted(name, one.of().words()),
                                whoseTurn(Decision.RESTRICTION),
                                one.nextCheck(),
                                "/add/" + MonitorForm.PATH,
                                one.of().paragraph()));
    }

    /** When the authority has had its time; nothing but a question follows from it (F8). */
    private void authority() {
        RequestToTheAuthority.waiting(file)
                .filter(one -> one.isOverdue(file))
                .ifPresent(one ->
                        add(
                                "Ask the authority how it stands: on %s it was asked to write to %s, and has not answered"
                                        .formatted(PrintedDate.of(one.sent().fact().on()), name),
                                whoseTurn(Decision.ESCALATION),
                                one.answerDue(file),
                                "/add/" + AuthorityAnswerForm.PATH,
                                new PolicyParagraph("F8")));
    }

    private String whoseTurn(Decision decision) {
        return whoseTurn(file, decision);
    }

    static String whoseTurn(CaseFile file, Decision decision) {
        return file.whoDecides(decision)
                .decider()
                .map(chosen -> "%s (%s)".formatted(chosen.name(), chosen.office()))
                .orElse("Nobody in the school is free to decide");
    }

    private @Nullable LocalDate due(Timer timer, Recorded<?> since) {
        return file.timers().due(timer, CaseFile.day(since.recordedAt()), file.calendar())
                        instanceof Due.By by
                ? by.day()
                : null;
    }

    private void add(
            String what,
            String forWhom,
            @Nullable LocalDate due,
            String path,
            PolicyParagraph paragraph) {
        waits.add(new Wait(what, forWhom, due, CaseHeading.href(file) + path, paragraph));
    }
}
