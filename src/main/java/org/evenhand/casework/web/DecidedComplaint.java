package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.NoFurtherComplaint;
import org.evenhand.ui.Question;

/** A complaint that was decided is not taken through the procedure again (P59). */
final class DecidedComplaint implements FurtherLimit {
    @Override
    public String name() {
        return "complaint";
    }

    @Override
    public String words() {
        return "No further complaint about a matter that was decided";
    }

    @Override
    public String lead() {
        return "Only about a matter that was decided, after a complaint was reviewed point by point on this case (P32, P59). It is about the matter and never about the person: every other complaint goes its usual way.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("decidedAbout", "A complaint about what?")
                        .hinting("As it stands after “about”, like: the playground fence."),
                Question.day("decidedOn", "When was it decided?"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String matter = answers.line("decidedAbout", "Say what the complaint was about");
        LocalDate on = answers.day("decidedOn", "Enter the day on which it was decided");
        if (on != null && on.isAfter(answers.answers().today())) {
            answers.answers().problems().addToDate("decidedOn", "It was decided today or before");
        }
        return on != null && answers.fine("decidedAbout", "decidedOn")
                ? Optional.of(new NoFurtherComplaint(matter, on))
                : Optional.empty();
    }
}
