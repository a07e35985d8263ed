package org.evenhand.settings.web;

import java.util.Optional;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.SchoolNumbers;
import org.evenhand.school.act.NumberingTheSchool;
import org.evenhand.ui.Answers;
import org.springframework.stereotype.Component;

/** By which numbers the school is known outside, as the authority's form asks for them (P63). */
@Component
final class NumbersForm implements SchoolForm {
    private static final String URN = "urn";
    private static final String DFE = "dfe";

    private final NumberingTheSchool numberingTheSchool;

    NumbersForm(NumberingTheSchool numberingTheSchool) {
        this.numberingTheSchool = numberingTheSchool;
    }

    @Override
    public String path() {
        return "numbers";
    }

    @Override
    public Act act() {
        return NumberingTheSchool.NUMBER;
    }

    @Override
    public String field() {
        return URN;
    }

    @Override
    public Optional<Outcome> send(Scope scope, FormTicket ticket, Answers answers) {
        Optional<String> urn = SchoolNumbers.urn(answers.line(URN, Answers.LONGEST_LINE));
        if (urn.isEmpty()) {
            answers.problems().add(URN, "Enter the URN, which has six digits, such as 123456");
        }
        Optional<String> dfe = SchoolNumbers.dfe(answers.line(DFE, Answers.LONGEST_LINE));
        if (dfe.isEmpty()) {
            answers.problems()
                    .add(DFE, "Enter the DfE number, three digits and four, such as 123/4567");
        }
        return answers.fine()
                ? Optional.of(
                        numberingTheSchool.number(
                                scope,
                                ticket,
                                new SchoolNumbers(urn.orElseThrow(), dfe.orElseThrow())))
                : Optional.empty();
    }
}
