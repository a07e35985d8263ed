package org.evenhand.settings.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.PolicyVersion;
import org.evenhand.school.act.AdoptingAPolicy;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The adopted version of the policy, with its text or where to read it (P9). */
@Component
final class PolicyForm implements SchoolForm {
    /** Eight times as long as the policy that this program implements. */
    private static final int LONGEST_POLICY = 200_000;

    private final AdoptingAPolicy adoptingAPolicy;

    PolicyForm(AdoptingAPolicy adoptingAPolicy) {
        this.adoptingAPolicy = adoptingAPolicy;
    }

    @Override
    public String path() {
        return "policy";
    }

    @Override
    public Act act() {
        return AdoptingAPolicy.ADOPT;
    }

    @Override
    public String field() {
        return "adoptedOn";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String title = answers.line("title", Answers.LONGEST_NAME, "Enter the policy’s title");
        String version =
                answers.line(
                        "version", Answers.LONGEST_NAME, "Enter which version of the policy it is");
        LocalDate adoptedOn =
                answers.day("adoptedOn", "Enter the day on which the governing body adopted it");
        String whereToRead = answers.line("whereToRead", Answers.LONGEST_LINE);
        String text = answers.text("text", LONGEST_POLICY);
        String guidance = answers.text("guidance", Answers.LONGEST_LINE);
        LocalDate checkedOn = answers.pastDay("checkedOn");
        if (checkedOn != null && guidance.isEmpty() && answers.problems().at("guidance") == null) {
            answers.problems().add("guidance", "Enter which guidance was looked at on that day");
        }
        if (text.isEmpty() && whereToRead.isEmpty() && answers.problems().at("text") == null) {
            answers.problems()
                    .add(
                            "whereToRead",
                            "Say where a parent can read the policy, or paste its text");
        }
        if (!answers.fine() || adoptedOn == null) {
            return Optional.empty();
        }
        return Optional.of(
                adoptingAPolicy.adopt(
                        scope,
                        ticket,
                        new PolicyVersion(
                                title, version, adoptedOn, whereToRead, guidance, checkedOn),
                        text));
    }
}
