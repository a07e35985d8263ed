package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Complaint;
import org.evenhand.casework.ComplaintConcluded;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.casework.act.RecordingAnIssue;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.casework.letters.SerialComplaintLetter;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.jspecify.annotations.Nullable;

/** Reads what was answered about a complaint into the draft of its decision. */
final class ComplaintAnswers {
    private final CaseFile file;
    private final Scope by;
    private final Answers answers;

    ComplaintAnswers(CaseFile file, Scope by, Answers answers) {
        this.file = file;
        this.by = by;
        this.answers = answers;
    }

    ReviewingAComplaint.Draft draft() {
        Optional<Complaint> complaint = Complaints.chosen(file, answers, "complaint");
        Optional<Complaint> earlier = Complaints.chosen(file, answers, "earlier");
        List<String> words = ComplaintPages.points(answers);
        List<ReviewingAComplaint.Point> points = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            points.add(point(i + 1, words.get(i)));
        }
        return new ReviewingAComplaint.Draft(
                complaint.map(Complaint::id).orElse(null),
                earlier.map(Complaint::id).orElse(null),
                points,
                weighed(),
                AllTheSame.read(answers),
                complaint.flatMap(one -> letter(one, earlier, points)));
    }

    private ReviewingAComplaint.Point point(int number, String words) {
        List<ReviewingAComplaint.Is> is =
                answers.allOf("is-" + number, ReviewingAComplaint.Is.class);
        return new ReviewingAComplaint.Point(
                words,
                is.isEmpty() ? null : is.getFirst(),
                text("where-" + number),
                is.contains(ReviewingAComplaint.Is.NEW) ? next(number) : null);
    }

    private RecordingAnIssue.@Nullable Next next(int number) {
        Optional<Holder> owner =
                answers.problems().typed().first("owner-" + number).isBlank()
                        ? Optional.empty()
                        : Owners.chosen(file, answers, "owner-" + number);
        String step = answers.line("step-" + number, Answers.LONGEST_LINE);
        LocalDate day = answers.day("by-" + number);
        return owner.isEmpty() || step.isBlank() || day == null
                ? null
                : new RecordingAnIssue.Next(owner.get().account(), owner.get().name(), step, day);
    }

    private ComplaintReviewed.Weighed weighed() {
        return new ComplaintReviewed.Weighed(
                text("merits"), text("onPerson"), text("publicInterest"), text("exceptional"));
    }

    private Optional<LetterDocument> letter(
            Complaint complaint,
            Optional<Complaint> earlier,
            List<ReviewingAComplaint.Point> points) {
        Optional<ComplaintConcluded> concluded =
                earlier.flatMap(Complaint::concluded).map(Recorded::fact);
        if (points.isEmpty() || concluded.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SerialComplaintLetter(
                                LetterFrames.toThePerson(file, by, answers.today()),
                                named(complaint),
                                new SerialComplaintLetter.Earlier(
                                        named(earlier.orElseThrow()),
                                        concluded.get().stage(),
                                        concluded.get().on(),
                                        concluded.get().outcome()),
                                points.stream().map(ComplaintAnswers::printed).toList(),
                                weighed(),
                                text("next"))
                        .document());
    }

    private static SerialComplaintLetter.Named named(Complaint complaint) {
        return new SerialComplaintLetter.Named(complaint.name(), complaint.routed().fact().on());
    }

    private static SerialComplaintLetter.Point printed(ReviewingAComplaint.Point point) {
        RecordingAnIssue.Next next = point.next();
        return new SerialComplaintLetter.Point(
                point.words(),
                next == null,
                next == null
                        ? point.where()
                        : "%s deals with it by %s. What comes next: %s"
                                .formatted(
                                        next.ownerName(), PrintedDate.of(next.by()), next.step()));
    }

    private String text(String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }
}
