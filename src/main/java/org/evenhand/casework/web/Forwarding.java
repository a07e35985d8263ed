package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.EmailForwarded;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Question;

/** Every e-mail of the person is forwarded to one place (P55-4). */
final class Forwarding implements FurtherLimit {
    @Override
    public String name() {
        return "forwarding";
    }

    @Override
    public String words() {
        return "Their e-mails are forwarded to one place";
    }

    @Override
    public String lead() {
        return "A rule in the school's mail sends every e-mail of theirs to one place (P55). The letter says so: there is no silent rule (P60). Whoever looks after the mail switches it on, and off again at the end.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("forwardTo", "To which address?"),
                Owners.question(file, "forwardReader", "Who reads it there?"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String to = answers.line("forwardTo", "Enter the address to which e-mail is forwarded");
        Optional<StaffContact> reader =
                answers.staff("forwardReader", "the mailbox", "Choose who reads what is forwarded");
        return answers.fine("forwardTo", "forwardReader")
                ? Optional.of(new EmailForwarded(to, reader.orElseThrow()))
                : Optional.empty();
    }
}
