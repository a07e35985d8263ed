package org.evenhand.restriction.web;

import java.util.List;

/** What is in force, what will be, and what has ended and is still enforced. */
public record RestrictionsView(
        List<RestrictionLine> stillEnforced,
        List<RestrictionLine> inForce,
        List<RestrictionLine> notYet,
        String asAt) {}
