package org.evenhand.casework.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LookedHowItGoes;
import org.evenhand.casework.Monitoring;
import org.evenhand.casework.WhatWasSeen;
import org.evenhand.kernel.CaseId;
import org.evenhand.kernel.Ground;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Scope;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.FormTicket;
import org.evenhand.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * After a warning, and during a restriction, somebody looks at the Record, says what they saw, and
 * sets the day of the next look (F5, F7); after a letter of the authority just so (F9).
 */
@Component
@Paragraphs({"F5", "F7", "F9"})
public class LookingHowItGoes {
    public static final Act LOOK = new Act("casework.look-how-it-goes");

    private final OnACase onACase;

    LookingHowItGoes(OnACase onACase) {
        this.onACase = onACase;
    }

    /**
     * What was seen.
     *
     * @param next when somebody looks again; absent on the last day of it
     */
    public record Look(WhatWasSeen seen, String words, @Nullable LocalDate next) {}

    public Outcome look(Scope scope, FormTicket ticket, CaseId id, Look look) {
        return onACase.record(
                scope,
                LOOK,
                ticket,
                id,
                (unit, file) -> {
                    Grounds against = against(file, look);
                    if (against.isEmpty()) {
                        unit.record(
                                new LookedHowItGoes(id, look.seen(), look.words(), look.next()),
                                id);
                    }
                    return against;
                });
    }

    private static Grounds against(CaseFile file, Look look) {
        return Monitoring.of(file)
                .map(monitoring ->
                        Stream.of(isInTheRecord(monitoring, look), isInTime(file, monitoring, look))
                                .collect(Grounds.collecting()))
                .orElseGet(() ->
                        Grounds.of(
                                new Ground(
                                        "monitoring.still-runs",
                                        new PolicyParagraph("F5"),
                                        "No warning counts and no restriction is in force: there is"
                                                + " nothing to monitor.",
                                        "Go on recording each contact; a warning that they are told"
                                                + " of begins it.")));
    }

    /** Nothing can rest on what nobody wrote down (P46). */
    private static Optional<Ground> isInTheRecord(Monitoring monitoring, Look look) {
        return look.seen() == WhatWasSeen.CONTINUED && monitoring.contacts().isEmpty()
                ? Optional.of(
                        new Ground(
                                "monitoring.continued-in-the-record",
                                new PolicyParagraph("F5"),
                                "The Record holds no contact %s."
                                        .formatted(monitoring.of().words()),
                                "Log what happened first, and name the person; it can be relied on only"
                                        + " then (P46)."))
                : Optional.empty();
    }

    private static Optional<Ground> isInTime(CaseFile file, Monitoring monitoring, Look look) {
        LocalDate next = look.next();
        boolean fits =
                next == null
                        ? !monitoring.goesOnAfter(file.today())
                        : monitoring.mayBeNext(next, file.today());
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Ground(
                                "monitoring.next-check-while-it-runs",
                                new PolicyParagraph("F7"),
                                "Somebody looks again on a day after today%s."
                                        .formatted(
                                                monitoring
                                                        .lastDay()
                                                        .map(PrintedDate::of)
                                                        .map(day -> ", and until " + day)
                                                        .orElse("")),
                                "Choose such a day."));
    }
}
