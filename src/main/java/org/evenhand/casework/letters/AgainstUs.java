package org.evenhand.casework.letters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.OpenComplaint;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.Side;
import org.evenhand.casework.SupportAnswered;
import org.evenhand.contactlog.Entry;

/**
 * What speaks against the school and for the person, as a paper for somebody outside says it before
 * anything else (B19): a court has set an order aside because it was left out.
 */
record AgainstUs(CaseFile file, CaseExhibits exhibits) {
    /** As much of somebody's words as is told in short; the exhibit has the rest. */
    private static final int START = 200;

    String chair(Decision decision) {
        return CaseExhibits.answer(file, decision)
                .map(answered -> {
                    SupportAnswered it = answered.answer().fact();
                    return "%s (%s): %s. “%s” %s %s"
                            .formatted(
                                    answered.asked().name(),
                                    answered.asked().office(),
                                    it.supportive() ? "supportive" : "not supportive",
                                    start(it.words()),
                                    Incidents.said(answered.answer().occurredAt()),
                                    exhibits.cite(answered.answer().id()));
                })
                .orElse("Nobody has answered.");
    }

    String shortcomings() {
        String own =
                file.assessment()
                        .map(made -> {
                            AssessmentMade.Weighed weighed = made.fact().weighed();
                            return RecordWords.sentences(
                                            "%s: %s"
                                                    .formatted(
                                                            "Whether we fell short",
                                                            lower(weighed.shortcoming().words())),
                                            weighed.shortcoming() == Shortcoming.NONE
                                                    ? ""
                                                    : start(weighed.ourPart()),
                                            "Whether they have a point: "
                                                    + lower(weighed.merit().words()))
                                    + " "
                                    + exhibits.cite(made.id());
                        })
                        .orElse("Nobody has weighed it.");
        long open = file.issues().stream().filter(issue -> issue.isOpen()).count();
        return own
                + (open == 0
                        ? ""
                        : " %s still open."
                                .formatted(
                                        open == 1
                                                ? "One thing that they raised is"
                                                : open + " things that they raised are"));
    }

    String theirAccount() {
        List<Side> sides = file.theCase().sides();
        return sides.isEmpty()
                ? "They were asked and have told us nothing, or nobody has asked them."
                : lastOf(sides, 2).stream()
                        .map(side ->
                                "%s, %s: “%s” %s"
                                        .formatted(
                                                Incidents.said(side.heard().occurredAt()),
                                                side.heard().fact().how(),
                                                start(side.heard().fact().words()),
                                                exhibits.cite(side.id())))
                        .collect(Collectors.joining("\n"));
    }

    String complaints() {
        String open =
                file.openComplaints().stream()
                        .map(OpenComplaint::inWords)
                        .limit(2)
                        .collect(Collectors.joining("; "));
        String concluded =
                file.theCase().complaints().stream()
                        .flatMap(complaint -> complaint.concluded().stream())
                        .map(end ->
                                "Concluded on %s at %s: %s %s"
                                        .formatted(
                                                PrintedDate.of(end.fact().on()),
                                                end.fact().stage(),
                                                start(end.fact().outcome()),
                                                exhibits.cite(end.id())))
                        .limit(2)
                        .collect(Collectors.joining("; "));
        String both = RecordWords.sentences(open, concluded);
        return both.isEmpty() ? "They have made none that is recorded." : both;
    }

    /** What they, or a solicitor, would say against the file (J21). */
    String weakPoints() {
        List<Entry> conduct = file.conduct();
        long late = conduct.stream().filter(file::isLate).count();
        long reporters = conduct.stream().map(entry -> entry.reporter().name()).distinct().count();
        long manner =
                conduct.stream()
                        .filter(entry ->
                                entry.classified()
                                        .filter(review -> !review.protectedActs().isEmpty())
                                        .isPresent())
                        .count();
        String points =
                RecordWords.sentences(
                        late == 0
                                ? ""
                                : "%d of %d contacts relied on were written down late"
                                        .formatted(late, conduct.size()),
                        conduct.size() > 1 && reporters == 1
                                ? "All were reported by one person"
                                : "",
                        manner == 0
                                ? ""
                                : "%d of them hold an allegation or the use of a right: only their manner is relied on (J4)"
                                        .formatted(manner),
                        exhibits.keptApart() == 0
                                ? ""
                                : "%d contacts are not told of here: they are privileged, may concern a child’s safety, or are from or about somebody else"
                                        .formatted(exhibits.keptApart()));
        return points.isEmpty() ? "Nothing that the record shows." : points;
    }

    static String start(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() > START ? line.substring(0, START).strip() + "…" : line;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private static <T> List<T> lastOf(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
