package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.access.Involvement;
import org.evenhand.access.PostHolders.Holder;
import org.evenhand.access.act.DeclaringAConflict;
import org.evenhand.casework.CaseFile;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.evenhand.ui.Question;
import org.springframework.stereotype.Component;

/** Somebody may be too close to the case to decide it: a question, never a refusal (J5). */
@Component
final class ConflictForm implements CaseForm {
    private final DeclaringAConflict declaring;

    ConflictForm(DeclaringAConflict declaring) {
        this.declaring = declaring;
    }

    @Override
    public String path() {
        return "conflict";
    }

    @Override
    public String title() {
        return "Say that somebody may be too close to decide";
    }

    @Override
    public String lead() {
        return "It raises a question, which the next uninvolved person answers with a reason; until then they do"
                + " not decide. To be complained about for deciding is no conflict (J5).";
    }

    @Override
    public Act act() {
        return DeclaringAConflict.DECLARE;
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Owners.question(file, "who", "Who?"),
                Question.oneOf("kind", "How?", Involvement.Kind.class, Involvement.Kind::words),
                Question.text("why", "In a sentence, for whoever asks"));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, CaseFile file, Answers answers) {
        Optional<Holder> who = Owners.chosen(file, answers, "who");
        Involvement.Kind kind = answers.oneOf("kind", Involvement.Kind.class, "Choose how");
        String why = answers.text("why", Answers.LONGEST_TEXT, "Say why");
        return answers.fine() && kind != null
                ? who.map(holder ->
                        declaring.declare(
                                scope,
                                ticket,
                                file.theCase().id(),
                                new Involvement(holder.account(), kind, why),
                                CaseHeading.href(file)))
                : Optional.empty();
    }
}
