package org.evenhand.frontdesk.web;

import java.util.List;

/**
 * What a search at the desk found.
 *
 * @param typed what was searched for, sent back by the forms
 * @param shared whether a number or mailbox is used by several (E2)
 * @param candidates those on whom something is in force, the likeliest first
 * @param nobody the sentence of J3 for everybody else
 */
public record SearchView(
        String typed, boolean shared, List<CandidateView> candidates, String nobody) {}
