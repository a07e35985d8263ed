package org.evenhand.casework.web;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Restrained;
import org.evenhand.restriction.AppointmentOnly;
import org.evenhand.restriction.CallsAtSetTimes;
import org.evenhand.restriction.ChannelGroup;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.ConditionalEntry;
import org.evenhand.restriction.DocumentsKept;
import org.evenhand.restriction.DocumentsReturned;
import org.evenhand.restriction.IssueCap;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.WritingOnly;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.jspecify.annotations.Nullable;

/** What is taken away or loosened of one restriction, clause by clause. */
record Loosening(CaseFile file, Restrained restrained) {
    private static final Set<DayOfWeek> SCHOOL_WEEK =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    SheetPage page() {
        List<Question> questions = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        for (NumberedClause one : clauses()) {
            List<Easing> easings = Easing.of(one.clause());
            Question which =
                    Question.oneOf(
                                    field("clause", one),
                                    "%d. %s".formatted(one.number(), one.clause().sentence()),
                                    easings.stream()
                                            .map(each -> Choice.of(each.name(), each.words()))
                                            .toList())
                            .suggesting(Easing.KEEP.name());
            questions.add(which);
            needed.add(which.name());
            if (easings.contains(Easing.UNDER_CONDITIONS)) {
                questions.add(
                        Question.text(
                                        field("conditions", one),
                                        "If under conditions: which? One a line")
                                .hinting("As the person reads it, one sentence each."));
            }
            if (easings.contains(Easing.MORE_ISSUES)) {
                questions.add(Question.line(field("issues", one), "If more issues: how many?"));
            }
        }
        for (int line = 0; line < childPlan().size(); line++) {
            Question which = child(line);
            questions.add(which);
            needed.add(which.name());
            questions.add(
                    Question.text("childHow-" + line, "If otherwise: how is it done then?")
                            .hinting("As the person reads it, one sentence."));
        }
        if (!childPlan().isEmpty()) {
            questions.add(
                    Question.text(
                            "childAsked",
                            "If otherwise: how and when did they ask for it to be so?"));
        }
        return new SheetPage(
                "milder",
                "What is taken away or loosened",
                "Nothing here can become stricter, and the last day stays (J9). The letter says what has"
                        + " changed; until they are told of it, everything holds as it is (J6).",
                questions,
                needed);
    }

    /** Everything that it says then; absent when nothing would be left. */
    @Nullable RestrictionTerms read(Answers answers) {
        List<Clause> left = clauses().stream().flatMap(one -> left(one, answers).stream()).toList();
        RestrictionTerms now = restrained.restriction().termsDecided();
        List<ChildContact> plan = readPlan(answers);
        return left.isEmpty()
                ? null
                : new RestrictionTerms(
                        RestrictionTerms.numbered(left.toArray(Clause[]::new)),
                        plan,
                        now.safetyLine(),
                        now.reader());
    }

    /** How and when they asked that something about their child is done otherwise. */
    String asked(Answers answers) {
        return answers.text("childAsked", Answers.LONGEST_TEXT);
    }

    private List<ChildContact> childPlan() {
        return restrained.restriction().termsDecided().childPlan();
    }

    private Question child(int line) {
        ChildContact now = childPlan().get(line);
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of(ChildEasing.KEEP.name(), ChildEasing.KEEP.words()));
        if (!now.equals(now.asUsual())) {
            choices.add(Choice.of(ChildEasing.AS_USUAL.name(), ChildEasing.AS_USUAL.words()));
        }
        choices.add(Choice.of(ChildEasing.AS_ASKED.name(), ChildEasing.AS_ASKED.words()));
        return Question.oneOf("child-" + line, "About their child. " + now.inWords(), choices)
                .suggesting(ChildEasing.KEEP.name());
    }

    private List<ChildContact> readPlan(Answers answers) {
        List<ChildContact> plan = new ArrayList<>();
        for (int line = 0; line < childPlan().size(); line++) {
            ChildContact now = childPlan().get(line);
            ChildEasing chosen =
                    answers.problems().typed().first("child-" + line).isEmpty()
                            ? ChildEasing.KEEP
                            : answers.oneOf(
                                    "child-" + line,
                                    ChildEasing.class,
                                    "Choose what becomes of it");
            plan.add(
                    switch (chosen == null ? ChildEasing.KEEP : chosen) {
                        case KEEP -> now;
                        case AS_USUAL -> now.asUsual();
                        case AS_ASKED -> otherwise(now, line, answers);
                    });
        }
        return plan;
    }

    private static ChildContact otherwise(ChildContact now, int line, Answers answers) {
        String how =
                answers.text(
                        "childHow-" + line,
                        Answers.LONGEST_LINE,
                        "Say how it is done from then on");
        return how.isEmpty() ? now : now.otherwise(how);
    }

    private List<NumberedClause> clauses() {
        return restrained.restriction().termsDecided().clauses();
    }

    private static String field(String name, NumberedClause clause) {
        return name + "-" + clause.number();
    }

    private Optional<Clause> left(NumberedClause one, Answers answers) {
        Easing chosen =
                answers.oneOf(
                        field("clause", one),
                        Easing.class,
                        "Choose what becomes of clause " + one.number());
        return switch (chosen == null ? Easing.KEEP : chosen) {
            case TAKE_AWAY -> Optional.empty();
            case KEEP -> Optional.of(one.clause());
            case Easing easing -> Optional.of(eased(one, easing, answers));
        };
    }

    /** A choice that does not go with the clause changes nothing. */
    private Clause eased(NumberedClause one, Easing easing, Answers answers) {
        return switch (one.clause()) {
            case NotOnPremises bar when easing == Easing.BUILDINGS_ONLY ->
                    new NotOnPremises(bar.standing(), NotOnPremises.Area.BUILDINGS, bar.allowed());
            case NotOnPremises bar when easing == Easing.UNDER_CONDITIONS ->
                    conditional(bar, answers.lines(field("conditions", one)), one, answers);
            case CallsAtSetTimes calls when easing == Easing.EVERY_SCHOOL_DAY -> everyDay(calls);
            case WritingOnly _ when easing == Easing.EVERY_WRITTEN_WAY ->
                    new WritingOnly(Set.of(ChannelGroup.LETTER, ChannelGroup.EMAIL));
            case IssueCap cap when easing == Easing.MORE_ISSUES ->
                    new IssueCap(issues(cap, one, answers), cap.per(), cap.choosing());
            case DocumentsReturned documents when easing == Easing.KEPT_INSTEAD ->
                    new DocumentsKept(documents.matter(), documents.returnedBy());
            case Clause closed when easing == Easing.BY_APPOINTMENT ->
                    Easing.of(closed).contains(easing)
                            ? new AppointmentOnly(restrained.restriction().termsDecided().reader())
                            : closed;
            case Clause other -> other;
        };
    }

    private static Clause conditional(
            NotOnPremises bar, List<String> conditions, NumberedClause one, Answers answers) {
        if (conditions.isEmpty()) {
            answers.problems()
                    .add(field("conditions", one), "Say under which conditions they may come in");
            return bar;
        }
        return new ConditionalEntry(bar.area(), conditions);
    }

    private Clause everyDay(CallsAtSetTimes calls) {
        return new CallsAtSetTimes(
                SCHOOL_WEEK,
                calls.from(),
                calls.until(),
                calls.minutes(),
                DaysWithoutSchool.between(
                        file.calendar(),
                        SCHOOL_WEEK,
                        file.today(),
                        restrained.restriction().period().lastDay()));
    }

    private static int issues(IssueCap cap, NumberedClause one, Answers answers) {
        Integer typed = answers.number(field("issues", one));
        if (typed == null || typed < 1) {
            answers.problems().add(field("issues", one), "Enter how many issues are considered");
            return cap.issues();
        }
        return typed;
    }
}
