package org.evenhand.casework.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.access.Conflicts;
import org.evenhand.access.act.AnsweringAConflict;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Choice;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** The next uninvolved person answers whether somebody is too close to decide (J5). */
@Component
final class ConflictAnswerForm implements CaseForm {
    private static final Set<Role> ANSWER =
            EnumSet.of(Role.HEADTEACHER, Role.CHAIR, Role.VICE_CHAIR, Role.GOVERNOR);

    private final AnsweringAConflict answering;

    ConflictAnswerForm(AnsweringAConflict answering) {
        this.answering = answering;
    }

    @Override
    public String path() {
        return "conflict-answer";
    }

    @Override
    public String title() {
        return "Record the answer about a conflict";
    }

    @Override
    public String lead() {
        return "Somebody who is uninvolved answers, with a reason. What they say on the telephone may be written"
                + " down by another, never by whom it is about (J5, J7).";
    }

    @Override
    public Act act() {
        return AnsweringAConflict.ANSWER;
    }

    /** Whoever saw the case only because the head could not decide may not see it any more. */
    private static String afterwards(Scope scope, CaseFile file) {
        return CaseFile.isOpenToEach(scope) ? CaseHeading.href(file) : "/cases";
    }

    private static List<Conflicts.Question> open(CaseFile file) {
        return file.conflicts().questions().stream()
                .filter(question -> question.answer().isEmpty())
                .toList();
    }

    @Override
    public boolean isOffered(CaseFile file) {
        return !open(file).isEmpty();
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.oneOf(
                        "conflict",
                        "Which question?",
                        open(file).stream()
                                .map(question ->
                                        Choice.of(
                                                question.id().text(),
                                                InWhoseHands.said(file, question)))
                                .toList()),
                Question.oneOf(
                        "by",
                        "Who answers it?",
                        file.posts().all().stream()
                                .filter(holder -> ANSWER.contains(holder.role()))
                                .map(holder ->
                                        Choice.of(
                                                holder.account().text(),
                                                "%s (%s)"
                                                        .formatted(holder.name(), holder.office())))
                                .toList()),
                Question.oneOf(
                        "answer",
                        "What is the answer?",
                        List.of(
                                Choice.of("uninvolved", "They are uninvolved and may decide"),
                                Choice.of("involved", "They are too close and do not decide"))),
                Question.text("reason", "Why?"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        String chosen = answers.problems().typed().first("conflict");
        Optional<Conflicts.Question> question =
                open(file).stream().filter(one -> one.id().text().equals(chosen)).findFirst();
        if (question.isEmpty()) {
            answers.problems().add("conflict", "Choose the question");
        }
        Optional<AccountId> by = CaseAccess.account(answers.problems().typed().first("by"));
        if (by.isEmpty()) {
            answers.problems().add("by", "Choose who answers it");
        }
        String answer = answers.problems().typed().first("answer");
        if (!List.of("uninvolved", "involved").contains(answer)) {
            answers.problems().add("answer", "Choose the answer");
        }
        String reason = answers.text("reason", Answers.LONGEST_TEXT, "Give the reason");
        return answers.fine()
                ? question.flatMap(one ->
                        by.map(account ->
                                answering.answer(
                                        scope,
                                        ticket,
                                        file.theCase().id(),
                                        new AnsweringAConflict.Answer(
                                                one.id(),
                                                account,
                                                answer.equals("uninvolved"),
                                                reason),
                                        afterwards(scope, file))))
                : Optional.empty();
    }
}
