package org.evenhand.people.act;

import java.time.LocalDate;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.evenhand.people.AdjustmentDecision;
import org.evenhand.people.AdjustmentRecorded;
import org.evenhand.people.ContactNeed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A reasonable adjustment is entered in the register, whatever was decided (P68, B26). */
@Component
@Paragraphs("P68")
public class RecordingAnAdjustment {
    public static final Act RECORD = new Act("people.record-adjustment");

    private final OnAPerson onAPerson;

    RecordingAnAdjustment(OnAPerson onAPerson) {
        this.onAPerson = onAPerson;
    }

    /** The need in practical words, what was decided and why, and from when. */
    public record Adjustment(
            String need,
            LocalDate askedOn,
            AdjustmentDecision decision,
            String adjustment,
            String reason,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate reviewOn,
            ContactNeed kind) {}

    public Outcome record(Scope scope, FormTicket ticket, PersonId person, Adjustment told) {
        return onAPerson.perform(
                scope,
                RECORD,
                ticket,
                person,
                (unit, before) -> {
                    unit.record(
                            new AdjustmentRecorded(
                                    person,
                                    told.need(),
                                    told.askedOn(),
                                    told.decision(),
                                    told.adjustment(),
                                    told.reason(),
                                    told.from(),
                                    told.until(),
                                    told.reviewOn(),
                                    told.kind()),
                            person);
                    return Grounds.none();
                });
    }
}
