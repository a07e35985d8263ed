package org.evenhand.school.act;

import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.HolidayOwnerNamed;
import org.springframework.stereotype.Component;

/** The school says who takes off what ends in the holidays (P66, E40). */
@Component
@Paragraphs({"P66", "E40"})
public class NamingAHolidayOwner {
    public static final Act NAME = new Act("school.name-holiday-owner");

    private final OnTheSchool onTheSchool;

    NamingAHolidayOwner(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome name(Scope scope, FormTicket ticket, AccountId account, String name) {
        return onTheSchool.perform(
                scope,
                NAME,
                ticket,
                unit -> {
                    unit.record(
                            new HolidayOwnerNamed(account, name, unit.today()),
                            scope.org(),
                            account);
                    return Grounds.none();
                });
    }
}
