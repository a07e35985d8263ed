package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.OpenComplaint;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.StepTried;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.LateExplained;

/**
 * What the person, or a solicitor, would say against the file, with how to mend it, shown before
 * anything is signed (J21, B19).
 */
final class TheirBestCase {
    private TheirBestCase() {}

    /** As the case stands. */
    static List<String> of(CaseFile file) {
        return of(file, file.conduct());
    }

    /**
     * @param conduct what is relied on where it is shown: no figure is of an earlier decision
     */
    static List<String> of(CaseFile file, List<Entry> conduct) {
        List<String> points = new ArrayList<>();
        complaints(file.openComplaints(), points);
        Set<String> reporters = new HashSet<>();
        conduct.forEach(entry -> reporters.add(entry.reporter().name()));
        if (conduct.size() > 1 && reporters.size() == 1) {
            points.add(
                    "Everything relied on was reported by one person. Ask whether somebody else saw"
                            + " or heard it.");
        }
        late(file, conduct, points);
        long noEvidence =
                conduct.stream()
                        .filter(entry -> entry.evidence().isEmpty() && entry.exactWords().isEmpty())
                        .count();
        if (noEvidence > 0) {
            points.add(
                    "%d of %d entries have neither a file nor the exact words. Add what there is."
                            .formatted(noEvidence, conduct.size()));
        }
        if (conduct.stream().anyMatch(TheirBestCase::hasAProtectedAct)) {
            points.add(
                    "A contact relied on contains an allegation or the use of a right. Only its manner"
                            + " may count: make sure that the letter speaks of nothing else.");
        }
        file.assessment()
                .map(made -> made.fact().weighed())
                .filter(weighed -> weighed.shortcoming() != Shortcoming.NONE)
                .map(AssessmentMade.Weighed::ourPart)
                .ifPresent(part -> points.add("We fell short ourselves: " + part));
        if (file.theCase().all(StepTried.class).isEmpty()) {
            points.add("Nothing milder is recorded as tried first. Record what was.");
        }
        if (file.issues().isEmpty()) {
            points.add("Nobody is looking into what they raised. Give it an owner.");
        }
        return List.copyOf(points);
    }

    /** Once it is said why, nobody has to be asked again. */
    private static void late(CaseFile file, List<Entry> conduct, List<String> points) {
        List<String> unexplained =
                conduct.stream()
                        .filter(file::isLate)
                        .filter(entry -> !entry.has(LateExplained.class))
                        .map(entry -> PrintedDate.of(entry.happenedOn()))
                        .distinct()
                        .toList();
        if (!unexplained.isEmpty()) {
            points.add(
                    "What happened on %s was written down more than two school days after. Say why, on the contact’s page under “Say why it was written down late”."
                            .formatted(String.join("; ", unexplained)));
        }
    }

    private static void complaints(List<OpenComplaint> open, List<String> points) {
        if (!open.isEmpty()) {
            points.add(
                    "%s. Answer it, or say in the letter who does and by when.%s"
                            .formatted(
                                    open.getFirst().inWords(),
                                    open.size() == 1
                                            ? ""
                                            : " So it is with %d more."
                                                    .formatted(open.size() - 1)));
        }
    }

    private static boolean hasAProtectedAct(Entry entry) {
        return entry.classified().filter(review -> !review.protectedActs().isEmpty()).isPresent();
    }
}
