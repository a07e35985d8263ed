package org.evenhand.settings.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Guidance;
import org.evenhand.school.act.NamingGuidance;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** Where staff find the guidance that the policy names (F3, P29). */
@Component
final class StalkingGuidanceForm implements SchoolForm {
    private final NamingGuidance namingGuidance;

    StalkingGuidanceForm(NamingGuidance namingGuidance) {
        this.namingGuidance = namingGuidance;
    }

    @Override
    public String path() {
        return "stalking-guidance";
    }

    @Override
    public Act act() {
        return NamingGuidance.NAME;
    }

    @Override
    public String field() {
        return "whereToRead";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String where = answers.text("whereToRead", Answers.LONGEST_LINE, "Say where staff find it");
        String version = answers.line("version", Answers.LONGEST_NAME);
        LocalDate dated = answers.pastDay("dated");
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                namingGuidance.name(
                        scope,
                        ticket,
                        Guidance.STALKING_AND_HARASSMENT,
                        where,
                        new NamingGuidance.Edition(version.isEmpty() ? null : version, dated)));
    }
}
