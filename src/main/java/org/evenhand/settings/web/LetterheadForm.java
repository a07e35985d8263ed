package org.evenhand.settings.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Paper;
import org.evenhand.school.act.SettingTheLetterhead;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** What stands at the head of the letters. */
@Component
final class LetterheadForm implements SchoolForm {
    private static final int MOST_LINES = 8;

    private final SettingTheLetterhead settingTheLetterhead;

    LetterheadForm(SettingTheLetterhead settingTheLetterhead) {
        this.settingTheLetterhead = settingTheLetterhead;
    }

    @Override
    public String path() {
        return "letterhead";
    }

    @Override
    public Act act() {
        return SettingTheLetterhead.SET;
    }

    @Override
    public String field() {
        return "address";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        List<String> address =
                answers.text("address", Answers.LONGEST_LINE, "Enter the school’s postal address")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (address.size() > MOST_LINES) {
            answers.problems().add("address", "Use at most eight lines for the address");
        }
        String phone =
                answers.line("phone", Answers.LONGEST_NAME, "Enter the school’s telephone number");
        long digits = phone.chars().filter(letter -> letter >= '0' && letter <= '9').count();
        if (!phone.isEmpty() && (digits < 5 || digits > 20)) {
            answers.problems().add("phone", "Enter a phone number, like 01632 960 001");
        }
        String email = answers.line("email", Answers.LONGEST_NAME);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            answers.problems().add("email", "Enter an e-mail address, like office@example.org");
        }
        if (!answers.fine()) {
            return Optional.empty();
        }
        return Optional.of(
                settingTheLetterhead.set(scope, ticket, new Paper(address, phone, email)));
    }
}
