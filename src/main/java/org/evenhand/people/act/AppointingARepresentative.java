package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AuthoritySeen;
import org.evenhand.people.RepresentativeAppointed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is to speak for the person (P12, P69). */
@Component
@Paragraphs({"P12", "P69"})
public class AppointingARepresentative {
    public static final Act APPOINT = new Act("people.appoint-representative");

    private final OnAPerson onAPerson;

    AppointingARepresentative(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** Who, what they are to the person, and what authority was seen on what day. */
    public record Representative(
            String name,
            String relation,
            AuthoritySeen authority,
            @Nullable LocalDate seenOn,
            LocalDate from,
            @Nullable LocalDate until) {}

    public Outcome appoint(Scope scope, FormTicket ticket, PersonId person, Representative told) {
        return onAPerson.perform(
                scope,
                APPOINT,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new RepresentativeAppointed(
                                    person,
                                    told.name(),
                                    told.relation(),
                                    told.authority(),
                                    told.seenOn(),
                                    told.from(),
                                    told.until()),
                            person);
                    return Grounds.none();
                });
    }
}
