package org.evenhand.contactlog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.contactlog.AgeBand;
import org.evenhand.contactlog.DaysOffWork;
import org.evenhand.contactlog.SafetyReportWritten;
import org.evenhand.contactlog.SafetyReportWritten.Further;
import org.evenhand.contactlog.Target;
import org.evenhand.contactlog.UnionTold;
import org.evenhand.contactlog.act.WritingTheSafetyReport;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The violent-incident report of the health and safety lead (P41, C8). */
@Component
final class SafetyReportForm implements EntryForm {
    private static final String AGE = "age";
    private static final String UNION = "union";
    private static final String TOLD_ON = "firstToldOn";
    private static final String REVIEWED_ON = "riskReviewedOn";

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
        return Stream.of(
                        whoWasAffected(open),
                        whatWasDone(open),
                        timeOff(open),
                        care(open),
                        controls(open))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> whoWasAffected(OpenEntry open) {
        return List.of(
                Question.say(
                        "Leave empty what you do not know. The report then says that it is not known"
                                + " yet, and you can come back to it."),
                Question.heading("Who was affected"),
                Question.line(
                        "affected",
                        "Who was hurt or affected?",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::affected)
                                .orElse(
                                        open.entry().targets().stream()
                                                .map(Target::name)
                                                .collect(Collectors.joining(", ")))),
                line(
                        open,
                        "role",
                        "What do they do in the school, and for whom do they work?",
                        SafetyReportWritten::role),
                new Question.One(
                        AGE,
                        "How old are they?",
                        "Only if they do not mind; nobody has to say",
                        orNotKnown(Question.all(AgeBand.class, AgeBand::words)),
                        further(open, it -> name(it.age()))),
                new Question.Line(
                        "firstTold",
                        "Who in the school was told of it first?",
                        null,
                        further(open, Further::firstTold)),
                new Question.Day(
                        TOLD_ON, "When were they told?", null, day(open, Further::firstToldOn)),
                new Question.Clock(
                        "firstToldAt",
                        "At what time?",
                        asked(open).map(Further::firstToldAt).orElse(null)));
    }

    private static List<Question> whatWasDone(OpenEntry open) {
        return List.of(
                Question.heading("What was done to them"),
                text(
                        open,
                        "nature",
                        "What was done or threatened, and where?",
                        SafetyReportWritten::nature),
                line(
                        open,
                        "weapon",
                        "Was a weapon or an object used? Which?",
                        SafetyReportWritten::weapon),
                text(
                        open,
                        "injury",
                        "Was anybody hurt? Which part of the body, which side, and what was done?",
                        SafetyReportWritten::injury),
                Question.yesOrNo(
                        "specifiedInjury",
                        "A death, or an injury that RIDDOR names?",
                        "A fracture, loss of consciousness, and the like: it is reported without delay",
                        open.told(SafetyReportWritten.class)
                                .map(SafetyReportWritten::specifiedInjury)
                                .orElse(false)),
                new Question.Line(
                        "hospital",
                        "Did they go to hospital? Which, and what was done there?",
                        "Write “no” when they did not",
                        further(open, Further::hospital)),
                Question.text(
                        "felt",
                        "How did it leave them, besides any injury?",
                        "Fright, bad nights, not wanting to go home alone: as far as they wish it"
                                + " written down",
                        further(open, Further::felt)),
                text(
                        open,
                        "filmKept",
                        "Is there film of it? Where is it kept, and until when?",
                        SafetyReportWritten::filmKept));
    }

    private static List<Question> timeOff(OpenEntry open) {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.heading("Time off work, and HSE"));
        DaysOffWork.of(open.entry(), open.today())
                .ifPresent(days -> questions.add(Question.say(days.words())));
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
                line(
                        open,
                        "riddorReference",
                        "Reference of the RIDDOR report, if one was made",
                        SafetyReportWritten::riddorReference));
        questions.add(
                new Question.Day(
                        "reportedOn",
                        "When was it made?",
                        null,
                        open.told(SafetyReportWritten.class, SafetyReportWritten::reportedOn)));
        return questions;
    }

    private static List<Question> care(OpenEntry open) {
        return List.of(
                Question.heading("Looking after them"),
                Question.say(
                        "By when somebody asks how they are, after a day, a week and a month, stands on"
                                + " the entry and in the report."),
                text(open, "support", "What support was offered?", SafetyReportWritten::support),
                new Question.One(
                        UNION,
                        "Was their union told?",
                        "Ask them; only they decide. Do not write down whether they are in one",
                        orNotKnown(Question.all(UnionTold.class, UnionTold::words)),
                        further(open, it -> name(it.union()))),
                new Question.Line(
                        "otherDuties",
                        "Other or lighter duties, or a return in steps? Until when?",
                        null,
                        further(open, Further::otherDuties)));
    }

    private static List<Question> controls(OpenEntry open) {
        return List.of(
                Question.heading("So that it does not happen again"),
                text(
                        open,
                        "riskReviewed",
                        "How was the risk looked at again?",
                        SafetyReportWritten::riskReviewed),
                new Question.Day(
                        REVIEWED_ON,
                        "When was the risk assessment looked at again?",
                        null,
                        day(open, Further::riskReviewedOn)),
                Question.text(
                        "newControls",
                        "What is done differently from now on?",
                        further(open, Further::newControls)),
                new Question.Line(
                        "controlsOwner",
                        "Who sees to that?",
                        null,
                        further(open, Further::controlsOwner)));
    }

    private static Question text(
            OpenEntry open, String name, String label, Function<SafetyReportWritten, String> part) {
        return Question.text(name, label, open.words(SafetyReportWritten.class, part));
    }

    private static Question line(
            OpenEntry open,
            String name,
            String label,
            Function<SafetyReportWritten, @Nullable String> part) {
        String before = open.told(SafetyReportWritten.class, part);
        return Question.line(name, label, before == null ? "" : before);
    }

    private static Optional<Further> asked(OpenEntry open) {
        return open.told(SafetyReportWritten.class).flatMap(SafetyReportWritten::asked);
    }

    private static String further(OpenEntry open, Function<Further, String> part) {
        return asked(open).map(part).orElse("");
    }

    private static @Nullable LocalDate day(
            OpenEntry open, Function<Further, @Nullable LocalDate> part) {
        Further before = asked(open).orElse(null);
        return before == null ? null : part.apply(before);
    }

    private static String name(@Nullable Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    private static List<Choice> orNotKnown(List<Choice> choices) {
        return Stream.concat(choices.stream(), Stream.of(Choice.of("", "Not known"))).toList();
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
                        answers.line("weapon", Answers.LONGEST_LINE),
                        new Further(
                                answers.allOf(AGE, AgeBand.class).stream().findFirst().orElse(null),
                                answers.line("firstTold", Answers.LONGEST_LINE),
                                since(open, answers, TOLD_ON),
                                answers.time("firstToldAt"),
                                answers.line("hospital", Answers.LONGEST_LINE),
                                answers.text("felt", Answers.LONGEST_ACCOUNT),
                                answers.allOf(UNION, UnionTold.class).stream()
                                        .findFirst()
                                        .orElse(null),
                                answers.line("otherDuties", Answers.LONGEST_LINE),
                                answers.text("newControls", Answers.LONGEST_ACCOUNT),
                                answers.line("controlsOwner", Answers.LONGEST_LINE),
                                since(open, answers, REVIEWED_ON)));
        return answers.fine()
                ? Optional.of(writing.write(scope, ticket, report))
                : Optional.empty();
    }

    /** A day that may be left empty, and is never before the incident. */
    private static @Nullable LocalDate since(OpenEntry open, Answers answers, String field) {
        LocalDate day = answers.pastDay(field);
        if (day != null && day.isBefore(open.entry().happenedOn())) {
            answers.problems()
                    .addToDate(field, "This day must be that of the incident or after it");
        }
        return day;
    }
}
