package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;

/** A form that asks the headteacher for one reason, and nothing else. */
abstract sealed class ReasonForm implements EntryForm permits PoliceExceptionForm, NotViolentForm {
    private final String label;

    ReasonForm(String label) {
        this.label = label;
    }

    @Override
    public final boolean isOpenTo(OpenEntry open) {
        return open.seeing().whole();
    }

    @Override
    public final List<Question> questions(OpenEntry open) {
        return List.of(Question.text("because", label, ""));
    }

    @Override
    public final Optional<Outcome> send(
            Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        String because = answers.text("because", Answers.LONGEST_ACCOUNT, "Give the reason");
        return answers.fine()
                ? Optional.of(record(scope, ticket, open.id(), because))
                : Optional.empty();
    }

    abstract Outcome record(Scope scope, FormTicket ticket, EntryId entry, String because);
}
