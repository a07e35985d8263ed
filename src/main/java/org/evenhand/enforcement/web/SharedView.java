package org.evenhand.enforcement.web;

import java.util.List;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.restriction.CarveOut;

/**
 * What somebody was told, as they read it.
 *
 * @param safety how to meet them; empty when nothing is set (J2)
 * @param spared whether the reader need not deal with them
 * @param ordered what a court's order asks besides
 * @param ways what to do and say, at every level
 * @param always what no restriction closes, at every level (P61)
 * @param terms what the letter asks of the person; empty below that level
 * @param caseHref the page of the case; empty below that level
 */
public record SharedView(
        String name,
        String why,
        String until,
        String safety,
        boolean spared,
        List<String> ordered,
        List<DeskCard.Way> ways,
        List<String> child,
        List<String> fetch,
        List<CarveOut> always,
        List<String> terms,
        String caseHref) {}
