package org.evenhand.casework.act;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.InterimBarConfirmed;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.Side;
import org.evenhand.casework.SideInvited;
import org.evenhand.kernel.LetterId;
import org.evenhand.ledger.Recorded;

/** Whether the person has been heard, or has had the chance to be (J11). */
final class TheirSide {
    private TheirSide() {}

    /**
     * Since the last decision, for each has its own side: heard; or invited, told of it, and the
     * day has passed.
     */
    static boolean wasOffered(CaseFile file) {
        return file.theCase()
                .latest(SideInvited.class)
                .filter(invited ->
                        invited.recordedAt()
                                .isAfter(CaseRules.lastDecision(file, Decision.RESTRICTION)))
                .filter(invited -> isHeard(file, invited) || hasPassed(file, invited))
                .isPresent();
    }

    private static boolean isHeard(CaseFile file, Recorded<SideInvited> invited) {
        return file.theCase().sides().stream()
                .anyMatch(side -> side.heard().fact().letter().equals(invited.fact().letter()));
    }

    private static boolean hasPassed(CaseFile file, Recorded<SideInvited> invited) {
        return file.hadUntil(invited.fact().letter(), invited.fact().by());
    }

    /** The invitation since the last decision, as long as they have had until its day. */
    static Optional<Recorded<SideInvited>> unanswered(CaseFile file) {
        return file.theCase()
                .latest(SideInvited.class)
                .filter(invited ->
                        invited.recordedAt()
                                .isAfter(CaseRules.lastDecision(file, Decision.RESTRICTION)))
                .filter(invited -> !isHeard(file, invited) && hasPassed(file, invited));
    }

    /** What they said since the last decision, oldest first. */
    static List<Side> heard(CaseFile file) {
        return file.theCase().sides().stream()
                .filter(side ->
                        side.heard()
                                .recordedAt()
                                .isAfter(CaseRules.lastDecision(file, Decision.RESTRICTION)))
                .toList();
    }

    /** The last invitation, when its day passed unanswered and nothing was decided since. */
    static Optional<Recorded<SideInvited>> passedInSilence(CaseFile file) {
        return file.theCase()
                .latest(SideInvited.class)
                .filter(_ -> file.person().death().isEmpty())
                .filter(invited ->
                        invited.recordedAt()
                                .isAfter(CaseRules.lastDecision(file, Decision.RESTRICTION)))
                .filter(invited ->
                        file.theCase().all(AssessmentMade.class).stream()
                                .noneMatch(made ->
                                        CaseFile.day(made.recordedAt())
                                                .isAfter(invited.fact().by())))
                .filter(invited -> !isHeard(file, invited) && hasPassed(file, invited));
    }

    /**
     * The invitation in the letter of a restriction that could not wait for their side, while they
     * have neither been heard nor let a day pass by which they were invited.
     */
    static Optional<Recorded<SideInvited>> owed(CaseFile file) {
        if (file.person().death().isPresent()) {
            return Optional.empty();
        }
        return file.theCase().all(SideInvited.class).stream()
                .filter(invited -> isOfWhatBindsThem(file, invited))
                .reduce((earlier, later) -> later)
                .filter(invited ->
                        file.theCase().sides().stream()
                                .noneMatch(side ->
                                        side.heard().recordedAt().isAfter(invited.recordedAt())))
                .filter(invited ->
                        file.theCase().all(SideInvited.class).stream()
                                .filter(again -> !again.recordedAt().isBefore(invited.recordedAt()))
                                .noneMatch(again -> hasPassed(file, again)));
    }

    /** Of one that still can bind them; one that ended before its letter told them never has. */
    private static boolean isOfWhatBindsThem(CaseFile file, Recorded<SideInvited> invited) {
        return Restrained.of(file).stream()
                .filter(one -> isInvitedIn(file, one, invited.fact().letter()))
                .anyMatch(one ->
                        !one.isOver(file)
                                || one.restriction().tellings().stream()
                                        .anyMatch(telling -> !telling.from().isAfter(file.now())));
    }

    /** The letter of the restriction itself, or the one that confirms an interim bar (J8). */
    private static boolean isInvitedIn(CaseFile file, Restrained one, LetterId letter) {
        return one.decided().filter(it -> it.fact().letter().equals(letter)).isPresent()
                || file.theCase().all(InterimBarConfirmed.class).stream()
                        .map(Recorded::fact)
                        .filter(confirmed -> confirmed.restriction().equals(one.id()))
                        .anyMatch(confirmed -> confirmed.letter().equals(letter));
    }

    /** Everything that the person said was weighed. */
    static boolean isWeighed(CaseFile file) {
        return file.theCase().sides().stream().allMatch(side -> side.weighed().isPresent());
    }

    /** Everything that the person said was answered. */
    static boolean isAnswered(CaseFile file) {
        return file.theCase().sides().stream().allMatch(side -> side.answered().isPresent());
    }
}
