package org.evenhand.casework.act;

import java.util.Optional;
import org.evenhand.access.Decision;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.casework.SideInvited;
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
                .filter(one ->
                        one.decided()
                                .filter(it -> it.fact().letter().equals(invited.fact().letter()))
                                .isPresent())
                .anyMatch(one ->
                        !one.isOver(file)
                                || one.restriction().tellings().stream()
                                        .anyMatch(telling -> !telling.from().isAfter(file.now())));
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
