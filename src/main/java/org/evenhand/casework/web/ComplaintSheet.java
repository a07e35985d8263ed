package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A complaint held beside an earlier one, point by point, and the decision's letter (P32, J16). */
@Component
final class ComplaintSheet implements Sheet {
    private final Acts acts;
    private final ReviewingAComplaint reviewingAComplaint;

    ComplaintSheet(Acts acts, ReviewingAComplaint reviewingAComplaint) {
        this.acts = acts;
        this.reviewingAComplaint = reviewingAComplaint;
    }

    @Override
    public String path() {
        return "complaint";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.SERIAL_COMPLAINT;
    }

    @Override
    public String title() {
        return "Review a complaint that may be repeated";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(32);
    }

    @Override
    public Act act() {
        return ReviewingAComplaint.REVIEW;
    }

    @Override
    public String button() {
        return "Decide, and issue this letter";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return ReviewingAComplaint.againstBeginning(file, by);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return new ComplaintPages(file, soFar).all();
    }

    private static ReviewingAComplaint.Draft read(CaseFile file, Scope by, Answers answers) {
        return new ComplaintAnswers(file, by, answers).draft();
    }

    @Override
    public Grounds against(CaseFile file, Scope by, Answers answers) {
        ReviewingAComplaint.Draft draft = read(file, by, answers);
        Grounds unread = Unanswered.of(answers);
        return unread.and(acts.lookUp(by, unit -> ReviewingAComplaint.against(unit, file, draft)));
    }

    @Override
    public Optional<LetterDocument> letter(CaseFile file, Scope by, Answers answers) {
        return read(file, by, answers).letter();
    }

    @Override
    public Outcome take(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        ReviewingAComplaint.Draft draft = read(file, scope, answers);
        return Unanswered.orElse(
                answers,
                () -> reviewingAComplaint.review(scope, ticket, file.theCase().id(), draft));
    }
}
