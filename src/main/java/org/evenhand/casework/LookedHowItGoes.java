package org.evenhand.casework;

import java.time.LocalDate;
import org.evenhand.kernel.CaseId;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FactName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at the Record after a warning or during a restriction (F5, F7).
 *
 * @param words what there is to add; may be empty
 * @param nextCheck when somebody looks again; absent on the last day of it
 */
@FactName("casework.looked-how-it-goes")
public record LookedHowItGoes(
        CaseId caseId, WhatWasSeen seen, String words, @Nullable LocalDate nextCheck)
        implements Fact {}
