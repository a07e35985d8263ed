package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.DataProtection;
import org.evenhand.school.act.NamingDataProtection;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Whom people ask about their data (B13). */
@Component
final class DataProtectionForm implements SchoolForm {
    private final NamingDataProtection namingDataProtection;

    DataProtectionForm(NamingDataProtection namingDataProtection) {
        this.namingDataProtection = namingDataProtection;
    }

    @Override
    public String path() {
        return "data-protection";
    }

    @Override
    public Act act() {
        return NamingDataProtection.NAME;
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter whom people ask");
        String reachedAt =
                answers.text("reachedAt", Answers.LONGEST_LINE, "Say how they are reached");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                namingDataProtection.name(scope, ticket, new DataProtection(name, reachedAt)));
    }
}
