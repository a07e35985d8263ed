package org.evenhand.casework;

/**
 * Why this much and no more (P10): every part is answered before a restriction is decided.
 *
 * @param onStaff the effect of the conduct on staff
 * @param onService its effect on what the school can do for others
 * @param milderWay the next milder way, and why it is not enough
 * @param onPerson what the restriction means for the person
 * @param onChild what it means for a child; "no child here" is an answer
 * @param keptOpen which services go on as before
 */
public record Proportionality(
        String onStaff,
        String onService,
        String milderWay,
        String onPerson,
        String onChild,
        String keptOpen) {}
