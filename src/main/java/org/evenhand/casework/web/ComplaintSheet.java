package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ReviewingAComplaint;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** A complaint held beside an earlier one, point by point, and the decision's letter (P32, J16). */
@Component
final class ComplaintSheet extends DraftedSheet<ReviewingAComplaint.Draft> {
    private final ReviewingAComplaint reviewingAComplaint;

    ComplaintSheet(Acts acts, ReviewingAComplaint reviewingAComplaint) {
        super(acts);
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

    @Override
    ReviewingAComplaint.Draft read(CaseFile file, Scope by, Answers answers) {
        return new ComplaintAnswers(file, by, answers).draft();
    }

    @Override
    Optional<LetterDocument> letter(ReviewingAComplaint.Draft draft) {
        return draft.letter();
    }

    @Override
    Grounds against(Unit unit, CaseFile file, ReviewingAComplaint.Draft draft) {
        return ReviewingAComplaint.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, ReviewingAComplaint.Draft draft) {
        return reviewingAComplaint.review(scope, ticket, id, draft);
    }
}
