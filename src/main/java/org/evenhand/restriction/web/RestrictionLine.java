package org.evenhand.restriction.web;

import java.util.List;

/**
 * One restriction as the list prints it.
 *
 * @param href where more is to be read; empty when the reader may not, or there is nothing more
 * @param what what it asks of the person, one sentence a clause
 * @param until "Thursday 25 March 2027"
 * @param soon "Ends in 5 days", within the last fortnight; empty otherwise
 * @param told since when the person counts as told, or that they do not
 * @param review the day of the review; empty when it is not known here
 * @param state that it is an interim bar, was lifted, or has ended; empty for a PCCR in force
 * @param stillEnforcedBy what still enforces it; only read where it has ended
 * @param apart where it is carried out otherwise than it should be, while it is not over
 */
public record RestrictionLine(
        String name,
        String href,
        List<String> what,
        String until,
        String soon,
        String told,
        String review,
        String state,
        List<String> stillEnforcedBy,
        List<String> apart) {}
