package org.evenhand.casework.letters;

import java.time.Instant;

/**
 * One thing that was done or said, as a letter tells it: when and where, and what. Facts and not
 * labels (P48); nobody else is named.
 */
public record Incident(Instant happenedAt, String how, String what) {}
