package org.evenhand.contactlog.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.contactlog.Colleagues;
import org.evenhand.contactlog.SafeguardingLeadTold;
import org.evenhand.contactlog.act.TellingTheSafeguardingLead;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The safeguarding lead was told. */
@Component
final class SafeguardingToldForm implements EntryForm {
    private final TellingTheSafeguardingLead telling;

    SafeguardingToldForm(TellingTheSafeguardingLead telling) {
        this.telling = telling;
    }

    @Override
    public String path() {
        return "safeguarding-told";
    }

    @Override
    public String title() {
        return "Tell the designated safeguarding lead";
    }

    @Override
    public Act act() {
        return TellingTheSafeguardingLead.TELL;
    }

    @Override
    public String why() {
        return "Tell them yourself, today. Write here only that you did: not what it is about.";
    }

    @Override
    public List<Question> questions(OpenEntry open) {
        return List.of(
                Question.line(
                        "toldTo",
                        "Whom did you tell?",
                        open.colleagues().holding(Role.SAFEGUARDING_LEAD).stream()
                                .map(Colleagues.Colleague::name)
                                .findFirst()
                                .orElse("")),
                Question.line("how", "How?", ""),
                Question.line("reference", "Reference in their system, if there is one", ""));
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, OpenEntry open, Answers answers) {
        SafeguardingLeadTold told =
                new SafeguardingLeadTold(
                        open.id(),
                        answers.line("toldTo", Answers.LONGEST_NAME, "Say whom you told"),
                        answers.line("how", Answers.LONGEST_LINE, "Say how: in person, by phone"),
                        answers.line("reference", Answers.LONGEST_LINE));
        return answers.fine() ? Optional.of(telling.tell(scope, ticket, told)) : Optional.empty();
    }
}
