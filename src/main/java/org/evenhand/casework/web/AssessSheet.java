package org.evenhand.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.casework.AssessmentMade;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Conclusion;
import org.evenhand.casework.Merit;
import org.evenhand.casework.Shortcoming;
import org.evenhand.casework.Worksheet;
import org.evenhand.casework.act.AssessingACase;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.EntryId;
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
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Is this enough? The record weighed against the four headings (P19, P46, P47). */
@Component
final class AssessSheet extends DraftedSheet<AssessingACase.Assessment> {
    private static final String ON_THEM = "onThem";

    private final AssessingACase assessingACase;

    AssessSheet(Acts acts, AssessingACase assessingACase) {
        super(acts);
        this.assessingACase = assessingACase;
    }

    @Override
    public String path() {
        return "assess";
    }

    @Override
    public Worksheet.Kind kind() {
        return Worksheet.Kind.ASSESSMENT;
    }

    @Override
    public String title() {
        return "Assess against the four headings";
    }

    @Override
    public PolicyParagraph paragraph() {
        return PolicyParagraph.p(46);
    }

    @Override
    public Act act() {
        return AssessingACase.ASSESS;
    }

    @Override
    public String button() {
        return "Record this assessment";
    }

    @Override
    public Grounds againstBeginning(CaseFile file, Scope by) {
        return file.whoDecides(Decision.WARNING).against(by.actor().account());
    }

    @Override
    public List<Heading> likeUnder(CaseFile file, Answers answers) {
        return answers.allOf("headings", Heading.class);
    }

    @Override
    public List<SheetPage> pages(CaseFile file, Scope by, Answers soFar) {
        List<EntryId> chosen = EntryIds.in(soFar, "entries");
        return List.of(
                evidence(file),
                weighing(file, file.entries(chosen)),
                fairness(file, by),
                conclusion());
    }

    private static SheetPage evidence(CaseFile file) {
        return SheetPage.of(
                "evidence",
                "What counts, and under which heading",
                "Choose the contacts that you rely on. Each must have been reviewed, by somebody whom it"
                        + " does not touch (P16). Include what speaks for the person.",
                Question.someOf("entries", "Contacts relied on", EntryChoices.of(file.entries())),
                Question.someOf(
                        "headings",
                        "Headings",
                        Arrays.stream(Heading.values())
                                .map(each -> Choice.of(each.name(), each.words(), each.test()))
                                .toList()));
    }

    private static SheetPage weighing(CaseFile file, List<Entry> chosen) {
        return SheetPage.of(
                "weighing",
                "How often, of what kind, with what effect",
                "We do not view behaviour as unacceptable just because somebody is forceful or determined"
                        + " (P15), or because a member of staff finds it personally difficult (P16).",
                Question.text("criteria", "How does it meet the headings?")
                        .hinting("What went beyond anger, or beyond persistence?"),
                Question.text("frequency", "How often, and over how long?")
                        .suggesting(frequency(file, chosen)),
                Question.text("nature", "What kind of conduct?"),
                Question.text("impact", "What did it do to staff, and to the service?")
                        .hinting(
                                "In their own words where they agreed; “none stated” is an answer.")
                        .suggesting(impact(chosen)));
    }

    private static SheetPage fairness(CaseFile file, Scope by) {
        List<Question> questions = new ArrayList<>(fairness(file));
        questions.addAll(GuideQuestions.of(file, by));
        return SheetPage.of(
                        "fairness",
                        "Fairness",
                        "People may act in ways which are out of character when they are in trouble or"
                                + " distressed (P15). Even then they may have a valid issue (P10).",
                        questions.toArray(Question[]::new))
                .optional("context", "ourPart", GuideQuestions.READ);
    }

    private static List<Question> fairness(CaseFile file) {
        return List.of(
                Question.text("context", "What may they be going through?")
                        .hinting("As little about health as will do."),
                Question.oneOf("merit", "Do they have a point?", Merit.class, Merit::words),
                Question.oneOf(
                        "shortcoming",
                        "Did we fall short ourselves?",
                        Shortcoming.class,
                        Shortcoming::words),
                Question.text("ourPart", "If so: what was it, and what did we offer?"),
                Question.text("adjustments", "Do they need adjustments?")
                        .hinting(
                                "When were they asked, and what came of it? No proof is needed"
                                        + " (P68).")
                        .suggesting(adjustments(file)),
                Question.text("exceptional", "Why are milder ways not enough?")
                        .hinting("What was tried first is on the case (P8)."),
                Question.text(
                                ON_THEM,
                                "What would a letter mean for them, and for a child of theirs?")
                        .hinting(
                                "Is it in proportion to what they did, and to what it did to staff"
                                        + " and to the school (P10)? “No child here” is an answer."),
                Question.text("guidance", "Which guidance did you read again?")
                        .hinting(GuideQuestions.hint(file)));
    }

    private static SheetPage conclusion() {
        return SheetPage.of(
                "conclusion",
                "What follows",
                "“Not yet” is a decision too. Figures advise; you decide.",
                Question.oneOf("conclusion", "What follows?", Conclusion.class, Conclusion::words),
                Question.text("because", "Why?"));
    }

    private static String frequency(CaseFile file, List<Entry> chosen) {
        if (chosen.isEmpty()) {
            return "";
        }
        String channels =
                chosen.stream()
                        .map(entry -> entry.channel().words())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "%d of %d contacts in the record, from %s to %s (%s)."
                .formatted(
                        chosen.size(),
                        file.entries().size(),
                        org.evenhand.calendar.PrintedDate.of(chosen.getFirst().happenedOn()),
                        org.evenhand.calendar.PrintedDate.of(chosen.getLast().happenedOn()),
                        channels.toLowerCase(Locale.UK));
    }

    private static String impact(List<Entry> chosen) {
        return chosen.stream()
                .flatMap(entry -> entry.impacts().stream())
                .filter(told -> told.mayBeShared())
                .map(told -> told.affected().name() + ": " + told.onMe())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String adjustments(CaseFile file) {
        return org.evenhand.people.Person.soOn(file.today(), file.person().adjustments()).stream()
                .map(one -> "%s: %s".formatted(one.decision().words(), one.adjustment()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Entry> reliedOn(CaseFile file, Answers answers) {
        return file.entries(EntryIds.in(answers, "entries"));
    }

    @Override
    AssessingACase.Assessment read(CaseFile file, Scope by, Answers answers) {
        Merit merit = answers.oneOf("merit", Merit.class, "Say whether they have a point");
        Shortcoming shortcoming =
                answers.oneOf("shortcoming", Shortcoming.class, "Say whether we fell short");
        Conclusion conclusion =
                answers.oneOf("conclusion", Conclusion.class, "Choose what follows");
        return new AssessingACase.Assessment(
                EntryIds.in(answers, "entries"),
                answers.allOf("headings", Heading.class),
                new AssessmentMade.Weighed(
                        text(answers, "criteria"),
                        text(answers, "frequency"),
                        text(answers, "nature"),
                        text(answers, "impact"),
                        text(answers, "context"),
                        merit == null ? Merit.BEING_LOOKED_INTO : merit,
                        shortcoming == null ? Shortcoming.POSSIBLE : shortcoming,
                        text(answers, "ourPart"),
                        text(answers, "exceptional"),
                        text(answers, "adjustments"),
                        text(answers, "guidance"),
                        GuideQuestions.read(file, answers),
                        text(answers, ON_THEM)),
                conclusion == null ? Conclusion.NOT_YET : conclusion,
                text(answers, "because"));
    }

    private static String text(Answers answers, String field) {
        return answers.text(field, Answers.LONGEST_TEXT);
    }

    @Override
    Optional<LetterDocument> letter(AssessingACase.Assessment draft) {
        return Optional.empty();
    }

    @Override
    Grounds against(Unit unit, CaseFile file, AssessingACase.Assessment draft) {
        return AssessingACase.against(file, unit.scope(), draft);
    }

    @Override
    Outcome take(Scope scope, FormTicket ticket, CaseId id, AssessingACase.Assessment draft) {
        return assessingACase.assess(scope, ticket, id, draft);
    }
}
