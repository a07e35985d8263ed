package org.evenhand.restriction.web;

import java.util.List;

/**
 * What is in force, what will be, and what has ended and is still enforced.
 *
 * @param orders of courts that are in force: they restrict too, and nobody finds them silent
 * @param over how many have ended and are not listed: nothing of them is enforced
 */
public record RestrictionsView(
        List<RestrictionLine> stillEnforced,
        List<RestrictionLine> inForce,
        List<RestrictionLine> notYet,
        List<OrderLine> orders,
        long over,
        String asAt) {}
