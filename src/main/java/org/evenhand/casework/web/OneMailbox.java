package org.evenhand.casework.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.casework.CaseFile;
import org.evenhand.restriction.Clause;
import org.evenhand.restriction.SharedMailboxOnly;
import org.evenhand.restriction.StaffContact;
import org.evenhand.ui.Question;

/** The person writes to one shared mailbox (P55, P57). */
final class OneMailbox implements FurtherLimit {
    @Override
    public String name() {
        return "mailbox";
    }

    @Override
    public String words() {
        return "One shared mailbox, and nobody writes or rings directly";
    }

    @Override
    public String lead() {
        return "Somebody reads it every school day, and somebody else when that person is away (P55, P57). It cannot stand beside a named contact: there is one way only.";
    }

    @Override
    public List<Question> questions(CaseFile file) {
        return List.of(
                Question.line("mailbox", "The address of the mailbox"),
                Owners.question(file, "mailboxReader", "Who reads it?"),
                Owners.question(file, "mailboxDeputy", "And who when that person is away?"),
                Question.line("mailboxDays", "Within how many school days is there an answer?")
                        .suggesting("5"));
    }

    @Override
    public Optional<Clause> read(LimitAnswers answers) {
        String mailbox = answers.line("mailbox", "Enter the address of the mailbox");
        Optional<StaffContact> reader =
                answers.staff("mailboxReader", "the mailbox", "Choose who reads the mailbox");
        Optional<StaffContact> deputy =
                answers.staff("mailboxDeputy", "the mailbox", "Choose who reads it otherwise");
        int days = answers.number("mailboxDays", "Enter the school days for an answer as a number");
        if (reader.isPresent()
                && reader.map(StaffContact::account).equals(deputy.map(StaffContact::account))) {
            answers.answers()
                    .problems()
                    .add("mailboxDeputy", "The deputy is somebody else than who reads the mailbox");
        }
        return answers.fine("mailbox", "mailboxReader", "mailboxDeputy", "mailboxDays")
                ? Optional.of(
                        new SharedMailboxOnly(
                                mailbox, reader.orElseThrow(), deputy.orElseThrow(), days))
                : Optional.empty();
    }
}
