package org.evenhand.casework;

import org.evenhand.kernel.FactId;

/**
 * How a restriction leaves an agreed adjustment workable (P68).
 *
 * @param adjustment the line in the register of the person's adjustments
 */
public record AdjustmentAnswer(FactId adjustment, String how) {}
