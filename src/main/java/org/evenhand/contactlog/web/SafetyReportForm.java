package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The violent-incident report of the health and safety lead. */
@Component
final class SafetyReportForm implements EntryForm {
    private final WritingTheSafetyReport writing;

    SafetyReportForm(WritingTheSafetyReport writing) {
        this.writing = writing;
    }

    @Override
    public String path() {
        return "safety-report";
    }

    @Override
    public String title() {
        return "Violent-incident report";
    }

    @Override
    public Act act() {
        return WritingTheSafetyReport.WRITE;
    }

    @Override
    public String why() {
        return "What happened to whoever was affected, what support they got, and what keeps it from"
                + " happening again (P41). The police, and what was done on the spot, stand on the entry.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole() || open.seeing().safety();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        DaysOffWork.of(open.entry(), open.today())
                .ifPresent(days -> questions.add(Question.say(days.words())));
        questions.add(
                Question.line(
                        "affected",
                        "Who was hurt or affected?",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::affected)
                                .orElse(
                                        open.entry().targets().stream()
                                                .map(Target::name)
                                                .collect(Collectors.joining(", ")))));
        questions.add(
                Question.line(
                        "role",
                        "What do they do in the school, and for whom do they work?",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::role)
                                .orElse("")));
        questions.add(
                text(
                        open,
                        "nature",
                        "What was done or threatened, and where?",
                        SafetyReportWritten::nature));
        questions.add(
                Question.line(
                        "weapon",
                        "Was a weapon or an object used? Which?",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::weapon)
                                .orElse("")));
        questions.add(
                text(
                        open,
                        "injury",
                        "Was anybody hurt? Where, and what was done?",
                        SafetyReportWritten::injury));
        questions.add(
                Question.yesOrNo(
                        "specifiedInjury",
                        "A death, or an injury that RIDDOR names?",
                        "A fracture, loss of consciousness, and the like: it is reported without delay",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::specifiedInjury)
                                .orElse(false)));
        questions.add(
                new Question.Day(
                        "offWorkFrom",
                        "First day off work, not counting the day itself",
                        "Leave it empty when nobody was off",
                        open.told(SafetyReportWritten.class, SafetyReportWritten::offWorkFrom)));
        questions.add(
                new Question.Day(
                        "offWorkUntil",
                        "Last day off work",
                        "Leave it empty while they are still off",
                        open.told(SafetyReportWritten.class, SafetyReportWritten::offWorkUntil)));
        questions.add(
                text(open, "support", "What support was offered?", SafetyReportWritten::support));
        questions.add(
                text(
                        open,
                        "riskReviewed",
                        "How was the risk looked at again, what changes, and who sees to it?",
                        SafetyReportWritten::riskReviewed));
        questions.add(
                text(
                        open,
                        "filmKept",
                        "Is there film of it? Where is it kept, and until when?",
                        SafetyReportWritten::filmKept));
        questions.add(
                Question.line(
                        "riddorReference",
                        "Reference of the RIDDOR report, if one was made",
                        open.words(
                                SafetyReportWritten.class, SafetyReportWritten::riddorReference)));
        questions.add(
                new Question.Day(
                        "reportedOn",
                        "When was it made?",
                        null,
                        open.told(SafetyReportWritten.class, SafetyReportWritten::reportedOn)));
        return questions;
    }

    private static Question text(
            OpenEntry open, String name, String label, Function<SafetyReportWritten, String> part) {
        return Question.text(name, label, open.words(SafetyReportWritten.class, part));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        LocalDate from = answers.pastDay("offWorkFrom");
        SafetyReportWritten report =
                new SafetyReportWritten(
                        open.id(),
                        answers.line("affected", Answers.LONGEST_LINE, "Say who was affected"),
                        answers.text("nature", Answers.LONGEST_ACCOUNT, "Say what was done"),
                        answers.text("injury", Answers.LONGEST_ACCOUNT),
                        answers.yes("specifiedInjury", "Say yes or no"),
                        from,
                        answers.lastDay("offWorkUntil", from),
                        answers.text("support", Answers.LONGEST_ACCOUNT, "Say what was offered"),
                        answers.text("riskReviewed", Answers.LONGEST_ACCOUNT),
                        answers.text("filmKept", Answers.LONGEST_ACCOUNT),
                        answers.line("riddorReference", Answers.LONGEST_LINE),
                        answers.pastDay("reportedOn"),
                        answers.line("role", Answers.LONGEST_LINE),
                        answers.line("weapon", Answers.LONGEST_LINE));
        return answers.fine()
                ? Optional.of(writing.write(scope, ticket, report))
                : Optional.empty();
    }
}
