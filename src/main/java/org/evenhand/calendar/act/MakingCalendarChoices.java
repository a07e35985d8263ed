package org.evenhand.calendar.act;

import org.evenhand.calendar.CalendarChoices;
import org.evenhand.calendar.ChoicesMade;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The school decides what ends a term and whether a day closed in part counts (E43, E52). */
@Component
@Paragraphs({"P50", "P52"})
public class MakingCalendarChoices {
    public static final Act CHOOSE = new Act("calendar.make-choices");

    private final Acts acts;

    MakingCalendarChoices(Acts acts) {
        this.acts = acts;
    }

    public Outcome choose(Scope scope, FormTicket ticket, CalendarChoices choices) {
        return acts.performOnTheSchool(
                scope,
                CHOOSE,
                ticket,
                "/settings/terms",
                unit -> {
                    unit.record(new ChoicesMade(choices));
                    return Grounds.none();
                });
    }
}
