package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.access.Conflicts;
import org.evenhand.access.Decision;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.WhoDecides;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.NoticeToAGovernor;
import org.evenhand.casework.ReasonsAfterNo;
import org.evenhand.casework.act.HandingADecisionOver;
import org.evenhand.casework.letters.Incidents;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Holds;

/**
 * In whose hands a case is, as its page prints it: who decides what and why (J5, J23), who may be
 * too close, who prepares it (J19), and what holds its letters (E15, E30).
 *
 * @param afterNo for each restriction decided after a no, who saw the reasons or is to (J7)
 * @param notices who was notified, and whether they have said that they read it (P49)
 * @param panel how many governors could still sit on a panel, and who they are (J7)
 * @param tooFew what to mind when they are too few for one; empty when they are not
 * @param holds each hold in force: by whom, until when, and why
 */
public record InWhoseHands(
        List<Decider> deciders,
        List<String> conflicts,
        List<String> preparing,
        List<String> afterNo,
        List<String> notices,
        String panel,
        String tooFew,
        List<String> holds) {
    /** How many usually sit on a panel. */
    private static final int A_PANEL = 3;

    public InWhoseHands {
        deciders = List.copyOf(deciders);
        conflicts = List.copyOf(conflicts);
        preparing = List.copyOf(preparing);
        afterNo = List.copyOf(afterNo);
        notices = List.copyOf(notices);
        holds = List.copyOf(holds);
    }

    /**
     * Who decides one thing.
     *
     * @param because why them: everybody before them with what stands against it
     * @param beforehand what has to be done before they can; empty for nothing
     * @param handOver what the button sends that hands it to them (J5); empty when there is nothing
     *     to hand over
     */
    public record Decider(
            String what, String who, List<String> because, String beforehand, String handOver) {
        public Decider {
            because = List.copyOf(because);
        }
    }

    static InWhoseHands of(CaseFile file) {
        List<WhoDecides.Chosen> untainted = file.untaintedGovernors();
        return new InWhoseHands(
                asked(file).map(decision -> decider(file, decision)).toList(),
                file.conflicts().questions().stream().map(one -> answered(file, one)).toList(),
                file.grants().standing().stream()
                        .map(given ->
                                "%s, since %s"
                                        .formatted(
                                                name(file, given.fact().account()),
                                                Incidents.said(given.recordedAt())))
                        .toList(),
                ReasonsAfterNo.of(file).stream().map(GovernorReasons::onTheCase).toList(),
                NoticeToAGovernor.of(file).stream().map(NoticeView::onTheCase).toList(),
                panel(untainted),
                tooFew(untainted),
                file.holds().stream()
                        .filter(hold -> hold.isInForce(file.now()))
                        .map(InWhoseHands::held)
                        .toList());
    }

    /** What may come up on this case now. */
    private static Stream<Decision> asked(CaseFile file) {
        return Stream.of(Decision.values())
                .filter(decision ->
                        switch (decision) {
                            case WARNING, RESTRICTION -> true;
                            case INTERIM_BAR -> false;
                            case REVIEW -> !file.inForce().isEmpty();
                            case SERIAL_COMPLAINT ->
                                    file.theCase().complaints().stream()
                                            .anyMatch(Complaint::isOpen);
                            case ESCALATION -> Escalation.mayBeAskedFor(file);
                            case REVIEW_REQUEST -> file.openRequest().isPresent();
                        });
    }

    private static Decider decider(CaseFile file, Decision decision) {
        WhoDecides who = file.whoDecides(decision);
        List<String> because =
                who.passedOver().stream().map(passed -> passed.why().because()).toList();
        return new Decider(
                who.decision().words(),
                who.decider()
                        .map(chosen -> "%s (%s)".formatted(chosen.name(), chosen.office()))
                        .orElse("Nobody is free. " + WhoDecides.whomToName()),
                because.isEmpty()
                        ? List.of(
                                "It is theirs by the policy, and nothing stands against it (P10).")
                        : because,
                who.decider()
                        .filter(chosen -> !signsIn(file, chosen))
                        .map(InWhoseHands::toBeGivenASignIn)
                        .orElse(""),
                HandingADecisionOver.waiting(file).contains(decision) ? decision.name() : "");
    }

    private static String panel(List<WhoDecides.Chosen> governors) {
        String names =
                governors.stream()
                        .map(each -> "%s (%s)".formatted(each.name(), each.office()))
                        .collect(Collectors.joining(", "));
        return switch (governors.size()) {
            case 0 -> "No governor";
            case 1 -> "One governor: " + names;
            default -> "%d governors: %s".formatted(governors.size(), names);
        };
    }

    private static String tooFew(List<WhoDecides.Chosen> governors) {
        return governors.size() < A_PANEL
                ? "A panel usually has three. Tell governors no more than they need (J7), and ask another"
                        + " school or the authority early for whom it may lack."
                : "";
    }

    private static boolean signsIn(CaseFile file, WhoDecides.Chosen chosen) {
        return file.posts().all().stream()
                .filter(file.posts()::signsIn)
                .anyMatch(holder -> holder.account().equals(chosen.account()));
    }

    private static String toBeGivenASignIn(WhoDecides.Chosen chosen) {
        return "%s has no sign-in, and whoever decides reads the case and signs for themselves. %s"
                .formatted(
                        chosen.name(),
                        chosen.account() == null
                                ? "Open an account for them in the settings, with the role “%s”, and name them again with it, under “Add to the file”."
                                        .formatted(Role.OUTSIDE.title())
                                : "Open an account for them in the settings, with the role “%s”."
                                        .formatted(chosen.office()));
    }

    /** The question in a sentence. */
    static String said(CaseFile file, Conflicts.Question question) {
        return "%s. %s: %s"
                .formatted(
                        name(file, question.involvement().account()),
                        question.involvement().kind().words(),
                        question.involvement().why());
    }

    private static String answered(CaseFile file, Conflicts.Question question) {
        return said(file, question)
                + question.answer()
                        .map(given ->
                                " Answered: %s, because: %s"
                                        .formatted(
                                                given.fact().uninvolved()
                                                        ? "uninvolved"
                                                        : "too close to decide",
                                                given.fact().reason()))
                        .orElse(" Not answered yet.");
    }

    static String name(CaseFile file, AccountId account) {
        return file.posts().all().stream()
                .filter(holder -> holder.account().equals(account))
                .map(Holder::name)
                .findFirst()
                .orElse("Somebody who holds no office now");
    }

    private static String held(Holds.Hold hold) {
        LocalDate until = hold.held().fact().until();
        return "%s holds all letters and deletion %s: %s"
                .formatted(
                        hold.held().actor().name(),
                        until == null ? "until somebody ends it" : "until " + PrintedDate.of(until),
                        hold.held().fact().reason());
    }
}
