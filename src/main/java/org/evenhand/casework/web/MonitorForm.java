package org.evenhand.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.Timer;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Monitoring;
import org.evenhand.casework.WhatWasSeen;
import org.evenhand.casework.act.LookingHowItGoes;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody looked at the Record after a warning or during a restriction (F5, F7). */
@Component
final class MonitorForm implements CaseForm {
    static final String PATH = "monitor";

    private final LookingHowItGoes lookingHowItGoes;

    MonitorForm(LookingHowItGoes lookingHowItGoes) {
        this.lookingHowItGoes = lookingHowItGoes;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "Say how it is going";
    }

    @Override
    public String lead() {
        return "After a warning, and during a restriction, the Record of contact goes on (F5, F7). Look at"
                + " it, say what you see, and set the day of the next look. Nothing follows by itself.";
    }

    @Override
    public Act act() {
        return LookingHowItGoes.LOOK;
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return Monitoring.of(file).isPresent();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        Optional<Monitoring> monitoring = Monitoring.of(file);
        List<Question> questions = new ArrayList<>();
        questions.add(
                Question.oneOf("seen", "What do you see?", WhatWasSeen.class, WhatWasSeen::words)
                        .hinting(
                                monitoring
                                        .map(MonitoringView::counted)
                                        .orElse("Nothing is monitored now.")));
        questions.add(
                Question.text("words", "Is there anything to add?")
                        .hinting("You may leave it empty. The person may read it one day."));
        if (monitoring.filter(one -> !one.goesOnAfter(file.today())).isEmpty()) {
            questions.add(next(file, monitoring));
        }
        return questions;
    }

    private static Question next(CaseFile file, Optional<Monitoring> monitoring) {
        Question next = Question.day("next", "When does somebody look again?");
        return monitoring
                .map(one ->
                        next.hinting(
                                        "Suggested: %s from today, as the school set it.%s"
                                                .formatted(
                                                        file.timers()
                                                                .allowed(Timer.CHECK_MONITORING),
                                                        one.lastDay()
                                                                .map(PrintedDate::of)
                                                                .map(day ->
                                                                        " No later than %s."
                                                                                .formatted(day))
                                                                .orElse("")))
                                .suggesting(one.suggested(file)))
                .orElse(next);
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        WhatWasSeen seen = answers.oneOf("seen", WhatWasSeen.class, "Say what you see");
        String words = answers.text("words", Answers.LONGEST_TEXT);
        boolean last =
                Monitoring.of(file).filter(one -> !one.goesOnAfter(file.today())).isPresent();
        LocalDate next =
                last ? null : answers.day("next", "Enter the day on which somebody looks again");
        if (!answers.fine() || seen == null) {
            return Optional.empty();
        }
        return Optional.of(
                lookingHowItGoes.look(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new LookingHowItGoes.Look(seen, words, next)));
    }
}
