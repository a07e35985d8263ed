package org.evenhand.frontdesk.web;

/**
 * One who may be meant and on whom something is in force: before anything is done, the desk makes
 * sure (J3).
 *
 * @param person the id, sent back by the form
 * @param canBeAsked whether something is recorded that a second answer can be compared with
 * @param untilKnown how to meet whoever it is meanwhile; empty when nothing is set
 * @param spared what the reader is told who need not deal with them (J2); empty otherwise
 */
public record CandidateView(
        String person, String name, boolean canBeAsked, String untilKnown, String spared) {}
