package org.evenhand.contactlog.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.EntryReviewed;
import org.evenhand.contactlog.Heading;
import org.evenhand.contactlog.HeadingsReported;
import org.evenhand.contactlog.ProtectedAct;
import org.evenhand.contactlog.ProtectedCharacteristic;
import org.evenhand.contactlog.act.ReviewingAnEntry;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Reviewed before it is relied on. */
@Component
final class ReviewForm implements EntryForm {
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("review.heading-a-needs-a-sub-type", "subTypes-A"),
                    Map.entry("review.heading-a-says-what-went-beyond-anger", "beyondAnger"),
                    Map.entry("review.discrimination-says-of-what", "characteristics"),
                    Map.entry("review.insisted-on-what-was-not-due", "subTypes-B"),
                    Map.entry("review.allegation-says-about-whom", "about"),
                    Map.entry("review.allegation-was-looked-into", "subTypes-A"),
                    Map.entry("review.harassment-is-more-than-once", "harassmentBecause"),
                    Map.entry("review.heading-c-says-what-it-took", "subTypes-C"),
                    Map.entry("review.heading-d-says-its-effect", "subTypes-D"),
                    Map.entry("review.says-why", "because"));

    private final ReviewingAnEntry reviewing;

    ReviewForm(ReviewingAnEntry reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public String path() {
        return "review";
    }

    @Override
    public String title() {
        return "Review it before it is relied on";
    }

    @Override
    public Act act() {
        return ReviewingAnEntry.REVIEW;
    }

    @Override
    public String why() {
        return "An action is not necessarily unacceptable because a member of staff finds it personally"
                + " difficult (P16). You decide what it was, and whether a decision may rely on it.";
    }

    @Override
    public boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        Optional<Classified> before = open.entry().classified();
        List<Question> questions = new ArrayList<>();
        questions.addAll(Question.quotes(open.entry()).toList());
        questions.addAll(
                AskingForHeadings.ask(
                        open.entry().headings(),
                        open.entry().subTypes(),
                        before.map(Classified::characteristics)
                                .or(() ->
                                        open.told(HeadingsReported.class)
                                                .map(HeadingsReported::characteristics))
                                .orElse(List.of()),
                        before.map(Classified::beyondAnger)
                                .or(() ->
                                        open.told(HeadingsReported.class)
                                                .map(HeadingsReported::beyondAnger))
                                .orElse("")));
        questions.add(occasions(open));
        questions.add(
                Question.text(
                        "harassmentBecause",
                        "If it is called harassment on one occasion only, why?",
                        "Harassment must occur on more than one occasion (P13)",
                        before.map(Classified::harassmentBecause).orElse("")));
        questions.addAll(protectedActs(open, before));
        questions.add(
                Question.yesOrNo(
                        "reliedOn",
                        "May a decision rely on it?",
                        null,
                        before.map(Classified::reliedOn).orElse(null)));
        questions.add(
                Question.text(
                        "because", "Why, or why not?", before.map(Classified::because).orElse("")));
        questions.add(
                Question.line(
                        "toReporter",
                        "One sentence for " + open.entry().reporter().name() + " on what is done",
                        before.map(Classified::toReporter).orElse("")));
        return questions;
    }

    private static Question occasions(OpenEntry open) {
        String counted =
                open.occasions().stream()
                        .map(each -> each.entries().size() + " towards " + each.target().name())
                        .collect(Collectors.joining(", "));
        return Question.say(
                counted.isEmpty()
                        ? "No occasion under A or C is recorded of this person yet."
                        : "Occasions under A or C recorded of this person: "
                                + counted
                                + ". Numbers advise; they decide nothing.");
    }

    private static List<Question> protectedActs(OpenEntry open, Optional<Classified> before) {
        List<Question> questions = new ArrayList<>();
        questions.add(
                new Question.Many(
                        "protectedActs",
                        "Does it contain one of these?",
                        "If so, only the manner may count, until somebody whom it is not about has looked"
                                + " into it. Nobody is restricted for having said it.",
                        Question.all(
                                ProtectedAct.class,
                                each -> AskingForHeadings.sentence(each.words())),
                        Question.names(before.map(Classified::protectedActs).orElse(List.of()))));
        questions.addAll(
                NamedTargets.ask(
                        "If it is an allegation, whom is it about?",
                        "They do not look into it themselves",
                        open,
                        "about",
                        before.map(Classified::about).orElse(List.of())));
        return questions;
    }

    @Override
    public String fieldOf(String rule, OpenEntry open) {
        return FIELDS.getOrDefault(
                rule, rule.startsWith("entry.not-relied") ? "reliedOn" : "headings");
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        EntryReviewed review =
                new EntryReviewed(
                        open.id(),
                        answers.allOf("headings", Heading.class),
                        AskingForHeadings.subTypes(answers),
                        answers.allOf("characteristics", ProtectedCharacteristic.class),
                        answers.text("beyondAnger", Answers.LONGEST_ACCOUNT),
                        answers.allOf("protectedActs", ProtectedAct.class),
                        NamedTargets.read(answers, open, "about"),
                        answers.text("harassmentBecause", Answers.LONGEST_ACCOUNT),
                        answers.yes("reliedOn", "Say whether a decision may rely on it"),
                        answers.text("because", Answers.LONGEST_ACCOUNT),
                        answers.line("toReporter", Answers.LONGEST_LINE));
        return answers.fine()
                ? Optional.of(reviewing.review(scope, ticket, review))
                : Optional.empty();
    }
}
