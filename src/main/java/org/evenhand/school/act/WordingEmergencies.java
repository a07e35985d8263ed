package org.evenhand.school.act;

import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.school.Emergency;
import org.evenhand.school.EmergencyWorded;
import org.springframework.stereotype.Component;

/** The school says what to do in an emergency, as letters print it (P50, P62). */
@Component
@Paragraphs({"P50", "P62"})
public class WordingEmergencies {
    public static final Act WORD = new Act("school.word-emergencies");

    private final OnTheSchool onTheSchool;

    WordingEmergencies(OnTheSchool onTheSchool) {
        this.onTheSchool = onTheSchool;
    }

    /** From today on. */
    public Outcome word(Scope scope, FormTicket ticket, Emergency emergency) {
        return onTheSchool.perform(
                scope,
                WORD,
                ticket,
                unit -> {
                    unit.record(new EmergencyWorded(emergency, unit.today()), scope.org());
                    return Grounds.none();
                });
    }
}
