package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.DataProtection;
import org.evenhand.school.DataProtectionNamed;
import org.springframework.stereotype.Component;

/** The school says whom people ask about their data (B13). */
@Component
@Paragraphs("P51")
public class NamingDataProtection {
    public static final Act NAME = new Act("school.name-data-protection");

    private final OnTheSchool onTheSchool;

    NamingDataProtection(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome name(Scope scope, FormTicket ticket, DataProtection contact) {
        return onTheSchool.perform(
                scope,
                NAME,
                ticket,
                unit -> {
                    unit.record(new DataProtectionNamed(contact, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
