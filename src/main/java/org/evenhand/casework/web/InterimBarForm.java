package org.evenhand.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.NoWarningReason;
import org.evenhand.casework.act.ImposingAnInterimBar;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.evenhand.ui.Times;
import org.springframework.stereotype.Component;

/** Somebody was told to their face not to come onto the premises for now (P64, J8). */
@Component
final class InterimBarForm implements CaseForm {
    private final ImposingAnInterimBar imposingAnInterimBar;

    InterimBarForm(ImposingAnInterimBar imposingAnInterimBar) {
        this.imposingAnInterimBar = imposingAnInterimBar;
    }

    @Override
    public String path() {
        return "interim-bar";
    }

    @Override
    public String title() {
        return "Record an interim bar that was said";
    }

    @Override
    public String lead() {
        return "For danger that cannot wait. It binds from the moment it was said, for fifteen school days at"
                + " most, and is confirmed in a letter within one school day (J8). Police are told the same day"
                + " when violence was used or threatened (P33).";
    }

    @Override
    public Act act() {
        return ImposingAnInterimBar.SAY;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        List<Question> questions = new java.util.ArrayList<>(asked(file));
        if (file.hasChildHere()) {
            questions.add(
                    Question.text("child", "How is their child brought and collected meanwhile?")
                            .hinting("Reception sees this, and the letter prints it."));
        }
        questions.addAll(AdjustmentQuestions.of(file));
        return questions;
    }

    private static List<Question> asked(CaseFile file) {
        return List.of(
                Question.oneOf("after", "After which contact?", EntryChoices.of(file.entries())),
                Question.day("saidOn", "On which day was it said?")
                        .hinting(ImposingAnInterimBar.length(file))
                        .suggesting(file.today()),
                Question.time("saidAt", "At what time?"),
                Question.text("words", "In which words?"),
                Question.line("witness", "Who heard it?"),
                Question.oneOf(
                        "reason",
                        "Why can it not wait for a warning?",
                        NoWarningReason.class,
                        NoWarningReason::words),
                Question.text("because", "And in words, as the letter will say it"),
                Question.oneOf(
                        "area",
                        "Where may they not be?",
                        List.of(
                                Choice.of(
                                        NotOnPremises.Area.WHOLE_SITE.name(),
                                        "The buildings and grounds"),
                                Choice.of(NotOnPremises.Area.BUILDINGS.name(), "The buildings"))),
                Question.oneOf(
                        "safety",
                        "How does reception meet them?",
                        SafetyLine.class,
                        SafetyLine::words),
                Owners.question(file, "reader", "Who reads what they send meanwhile?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<EntryId> after = EntryIds.in(answers, "after").stream().findFirst();
        if (after.flatMap(file::entry).isEmpty()) {
            answers.problems().add("after", "Choose the contact after which it was said");
        }
        Optional<Instant> at = saidAt(answers);
        String words = answers.text("words", Answers.LONGEST_TEXT, "Write down the words");
        String witness = answers.line("witness", Answers.LONGEST_LINE, "Name who heard it");
        NoWarningReason reason =
                answers.oneOf("reason", NoWarningReason.class, "Choose why it could not wait");
        String because = answers.text("because", Answers.LONGEST_TEXT, "Say why in words");
        NotOnPremises.Area area =
                answers.oneOf("area", NotOnPremises.Area.class, "Choose where they may not be");
        List<SafetyLine> safety = answers.allOf("safety", SafetyLine.class);
        Optional<Holder> reader = Owners.chosen(file, answers, "reader");
        if (!answers.fine() || reason == null || area == null) {
            return Optional.empty();
        }
        return Optional.of(
                imposingAnInterimBar.say(
                        scope,
                        ticket,
                        file.theCase().id(),
                        new ImposingAnInterimBar.Said(
                                after.orElseThrow(),
                                at.orElseThrow(),
                                words,
                                witness,
                                reason,
                                because,
                                area,
                                safety.stream().findFirst(),
                                reader.map(InterimBarForm::staff).orElseThrow(),
                                answers.text("child", Answers.LONGEST_TEXT),
                                AdjustmentQuestions.read(file, answers))));
    }

    private static StaffContact staff(Holder holder) {
        return new StaffContact(holder.account(), holder.name(), "the school office");
    }

    private static Optional<Instant> saidAt(Answers answers) {
        LocalDate day = answers.pastDay("saidOn", "Enter the day");
        Optional<LocalTime> time = Times.heard(answers.problems().typed().first("saidAt"));
        if (time.isEmpty()) {
            answers.problems().add("saidAt", "Enter the time it was said, like 8:45am");
        }
        return day == null
                ? Optional.empty()
                : time.flatMap(said -> Optional.ofNullable(answers.moment("saidAt", day, said)));
    }
}
