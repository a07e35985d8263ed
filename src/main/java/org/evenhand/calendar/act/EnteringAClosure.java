package org.evenhand.calendar.act;

import org.evenhand.calendar.Calendars;
import org.evenhand.calendar.Closure;
import org.evenhand.calendar.ClosureEntered;
import org.evenhand.calendar.DayKind;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.calendar.SchoolCalendar;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.springframework.stereotype.Component;

/** The school is closed on a day on which it would have been open: snow, a polling station. */
@Component
@Paragraphs({"P50", "P52"})
public class EnteringAClosure {
    public static final Act ENTER = new Act("calendar.enter-closure");
    private static final PolicyParagraph COUNTING = new PolicyParagraph("E52");

    private final Acts acts;

    EnteringAClosure(Acts acts) {
        this.acts = acts;
    }

    public Outcome enter(Scope scope, FormTicket ticket, Closure closure) {
        return acts.performOnTheSchool(
                scope,
                ENTER,
                ticket,
                "/settings/terms",
                unit -> {
                    Grounds against = against(Calendars.of(unit), closure);
                    if (against.isEmpty()) {
                        unit.record(new ClosureEntered(closure));
                    }
                    return against;
                });
    }

    private static Grounds against(SchoolCalendar calendar, Closure closure) {
        DayKind kind = calendar.kindOf(closure.day());
        if (calendar.dates().closures().contains(closure)) {
            return Grounds.of(
                    new Ground(
                            "calendar.closed-already",
                            COUNTING,
                            "That closure is entered already",
                            "Nothing more has to be done."));
        }
        return switch (kind) {
            case SCHOOL_DAY, PARTLY_CLOSED, CLOSED -> Grounds.none();
            case WEEKEND, BANK_HOLIDAY, NOT_KNOWN, INSET, HALF_TERM, HOLIDAY ->
                    Grounds.of(
                            new Ground(
                                    "calendar.not-open-anyway",
                                    COUNTING,
                                    "%s is %s, so pupils do not come anyway"
                                            .formatted(PrintedDate.of(closure.day()), kind.words()),
                                    "Check the day, or enter its term first."));
        };
    }
}
