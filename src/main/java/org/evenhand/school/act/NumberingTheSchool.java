package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.SchoolNumbers;
import org.evenhand.school.SchoolNumbersNamed;
import org.springframework.stereotype.Component;

/** The school says by which numbers it is known outside (P63). */
@Component
@Paragraphs("P63")
public class NumberingTheSchool {
    public static final Act NUMBER = new Act("school.name-numbers");

    private final OnTheSchool onTheSchool;

    NumberingTheSchool(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome number(Scope scope, FormTicket ticket, SchoolNumbers numbers) {
        return onTheSchool.perform(
                scope,
                NUMBER,
                ticket,
                unit -> {
                    unit.record(new SchoolNumbersNamed(numbers, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
