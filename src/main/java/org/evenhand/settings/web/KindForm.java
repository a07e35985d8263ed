package org.evenhand.settings.web;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.SchoolType;
import org.evenhand.school.act.ChangingTheSchool;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** The name and the kind of the school, from a day on. */
@Component
final class KindForm implements SchoolForm {
    private final ChangingTheSchool changingTheSchool;

    KindForm(ChangingTheSchool changingTheSchool) {
        this.changingTheSchool = changingTheSchool;
    }

    @Override
    public String path() {
        return "kind";
    }

    @Override
    public Act act() {
        return ChangingTheSchool.CHANGE;
    }

    @Override
    public String field() {
        return "name";
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        String name = answers.line("name", Answers.LONGEST_NAME, "Enter the school’s name");
        SchoolType type =
                answers.oneOf(
                        "type",
                        SchoolType.class,
                        "Choose whether the school is maintained or an academy");
        LocalDate from = answers.day("from", "Enter the first day");
        if (!answers.fine() || type == null || from == null) {
            return Optional.empty();
        }
        return Optional.of(changingTheSchool.change(scope, ticket, name, type, from));
    }
}
