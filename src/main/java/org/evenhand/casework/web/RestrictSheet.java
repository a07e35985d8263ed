package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.ImposingARestriction;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.LetterDocument;
import org.evenhand.restriction.CourtOrder;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The decision on a contact restriction, and its letter (P50-P55). */
@Component
final class RestrictSheet extends DraftedSheet<ImposingARestriction.Draft> {
    private final ImposingARestriction imposingARestriction;
    private final Disagreeing disagreeing;

    RestrictSheet(Acts acts, ImposingARestriction imposingARestriction, Disagreeing disagreeing) {
        super(acts);
        this.imposingARestriction = imposingARestriction;
        this.disagreeing = disagreeing;
    }

    @Override
    public String path() {
        return "restrict";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.RESTRICTION;
    }

    @Override
    public String title() {
        return "Decide a contact restriction";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(50);
    }

    @Override
    public Act act() {
        return ImposingARestriction.IMPOSE;
    }

    @Override
    public String allTheSame(Grounds against) {
        return ImposingARestriction.isWhatDangerDoesNotWaitFor(against)
                ? "Somebody’s safety cannot wait: go on and say why (P44)"
                : "";
    }

    @Override
    public String button() {
        return "Decide this, and issue its letter";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return ImposingARestriction.againstBeginning(file, by);
    }

    @Override
    public List<Heading> likeUnder(CaseFile file, Answers answers) {
        List<Heading> chosen = answers.allOf("headings", Heading.class);
        return chosen.isEmpty()
                ? file.assessment().map(AssessmentMade::headingsOf).orElse(List.of())
                : chosen;
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        return new RestrictPages(file, soFar).all();
    }

    @Override
    public Grounds cautions(CaseFile file, Answers answers) {
        return Timescales.of(file, answers)
                .cautions()
                .and(PlanBesideClauses.cautions(answers))
                .and(OthersToRing.cautions(file, answers))
                .and(orders(file));
    }

    /** Where an order and a restriction differ the order counts, until its own last day (E31). */
    private static Grounds orders(CaseFile file) {
        return new Grounds(
                file.orders().stream()
                        .map(order ->
                                new Ground(
                                        "pccr.beside-a-court-order",
                                        PolicyParagraph.p(37),
                                        "A court order binds them already, %s: %s"
                                                .formatted(
                                                        order.lastDay()
                                                                .map(day ->
                                                                        "until the end of "
                                                                                + PrintedDate.of(
                                                                                        day))
                                                                .orElse("until further order"),
                                                        order.terms().stream()
                                                                .map(CourtOrder.Term::words)
                                                                .collect(Collectors.joining(" "))),
                                        "Where the two differ the order counts. Check that yours asks"
                                                + " for nothing that it forbids or gives."))
                        .toList());
    }

    @Override
    public List<Entry> reliedOn(CaseFile file, Answers answers) {
        return file.entries(EntryIds.in(answers, "entries"));
    }

    @Override
    ImposingARestriction.Draft read(CaseFile file, Scope by, Answers answers) {
        return new RestrictAnswers(file, by, answers, disagreeing.with(file, by)).draft();
    }

    @Override
    Optional<LetterDocument> letter(ImposingARestriction.Draft draft) {
        return draft.letter();
    }

    @Override
    Grounds against(Unit unit, CaseFile file, ImposingARestriction.Draft draft) {
        return ImposingARestriction.against(unit, file, draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, ImposingARestriction.Draft draft) {
        return imposingARestriction.impose(scope, ticket, id, draft);
    }
}
