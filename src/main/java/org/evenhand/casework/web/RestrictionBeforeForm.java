package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.PaperTold;
import org.evenhand.casework.act.EnteringWhatWasBefore;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.evenhand.ui.Typed;
import org.springframework.stereotype.Component;

/** A restriction from before Evenhand: its clauses drive the desk from now on (J15). */
@Component
final class RestrictionBeforeForm implements CaseForm {
    /** What only the decision itself weighs, and no letter from before says. */
    private static final Set<String> NOT_ON_PAPER =
            Set.of("riskToParent", "protectsStaff", OthersToRing.FIELD);

    private final EnteringWhatWasBefore entering;

    RestrictionBeforeForm(EnteringWhatWasBefore entering) {
        this.entering = entering;
    }

    @Override
    public String path() {
        return "restriction-before";
    }

    @Override
    public String title() {
        return "Enter a contact restriction from before Evenhand";
    }

    @Override
    public String lead() {
        return "It is marked as issued outside. From now on it is enforced at the desk, reviewed and ended like"
                + " any other. Nothing refuses it; the case lists what it lacks (J15). Its scan is added"
                + " afterwards.";
    }

    @Override
    public Act act() {
        return EnteringWhatWasBefore.RESTRICTION;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Question> questions = new ArrayList<>(PaperAnswers.dates());
        questions.add(Question.day("start", "Its first day"));
        questions.add(Question.day("lastDay", "Its last day"));
        questions.add(
                Question.day("reviewOn", "The day of its review, if it gives one")
                        .hinting("Left empty, it is worked out from the school's calendar."));
        RestrictPages pages = new RestrictPages(file, new Answers(Typed.nothing(), file.today()));
        pages.clauses().questions().stream()
                .filter(question -> !question.name().equals("limits"))
                .forEach(questions::add);
        questions.addAll(FurtherLimits.onPaper(file));
        if (file.hasChildHere()) {
            pages.childPlan().questions().stream()
                    .filter(question -> !NOT_ON_PAPER.contains(question.name()))
                    .forEach(questions::add);
        }
        questions.add(PaperAnswers.has(false));
        return questions;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<PaperTold> told = PaperAnswers.told(answers);
        LocalDate start = answers.day("start", "Enter its first day");
        LocalDate lastDay = answers.day("lastDay", "Enter its last day");
        RestrictAnswers read = RestrictAnswers.ofAPaper(file, scope, answers);
        RestrictionTerms terms = read.terms();
        if (terms == null) {
            answers.problems()
                    .add("reader", "Choose what it restricts, and who reads what still arrives");
        }
        if (!answers.fine() || start == null || lastDay == null || terms == null) {
            return Optional.empty();
        }
        return told.map(when ->
                entering.enter(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new EnteringWhatWasBefore.OldRestriction(
                                terms,
                                start,
                                lastDay,
                                read.reviews(start, lastDay),
                                when,
                                PaperAnswers.points(answers))));
    }
}
