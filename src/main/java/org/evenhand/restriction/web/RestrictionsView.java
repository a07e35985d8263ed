package org.evenhand.restriction.web;

import java.util.List;

/**
 * What is in force, what will be, and what has ended and is still enforced.
 *
 * @param orders of courts that are in force: they restrict too, and nobody finds them silent
 * @param over how many have ended and are not listed: nothing of them is enforced
 * @param kept how many more there are of which whoever looks is told nothing, so that they can hear
 *     a panel (J7)
 */
public record RestrictionsView(
        List<RestrictionLine> stillEnforced,
        List<RestrictionLine> inForce,
        List<RestrictionLine> notYet,
        List<OrderLine> orders,
        long over,
        long kept,
        String asAt) {
    /** That there are others, and why no more of them stands here; empty when there are none. */
    public String keptInWords() {
        return kept == 0
                ? ""
                : (kept == 1 ? "One restriction is" : kept + " restrictions are")
                        + " kept from you on purpose, with the name and the terms, so that you can hear a"
                        + " complaint or a request for review (J7). What you decide yourself stands here.";
    }
}
