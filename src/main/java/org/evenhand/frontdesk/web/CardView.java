package org.evenhand.frontdesk.web;

import java.util.List;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.ui.DeskTone;

/**
 * A card of the desk as it is printed.
 *
 * @param instruction the one thing to do first
 * @param safety how to meet them; empty when nothing is set
 * @param contact that others than was said before deal with them (E25); empty when none do
 * @param agreed for what they may come all the same, which stands beside the instruction (P54)
 * @param until "Until Thursday 25 March 2027."
 * @param asAt "08:41 on Monday 4 January 2027"
 */
public record CardView(
        String person,
        String name,
        DeskTone tone,
        String instruction,
        String safety,
        String contact,
        List<String> agreed,
        List<DeskCard.Way> ways,
        List<String> child,
        List<String> ordered,
        List<String> decided,
        List<String> notes,
        List<String> fetch,
        String until,
        String asAt) {
    static CardView of(DeskCard card) {
        return new CardView(
                card.person().text(),
                card.name(),
                mustFetch(card) ? DeskTone.FETCH : DeskTone.FOLLOW,
                instruction(card),
                card.safety().map(SafetyLine::words).orElse(""),
                card.contact(),
                card.agreed(),
                belowTheInstruction(card),
                card.child(),
                card.ordered(),
                card.decided(),
                card.notes(),
                card.fetch(),
                card.lastDay()
                        .map(day -> "Until " + AsAt.said(day) + ", that day included.")
                        .orElse("Until further notice."),
                AsAt.saidWithTheDay(card.asAt()));
    }

    static String spared(List<String> fetch) {
        return "You need not deal with this person. Fetch " + fetch.getFirst() + ".";
    }

    private static boolean mustFetch(DeskCard card) {
        return card.readerIsTarget()
                || card.safety().filter(line -> line != SafetyLine.CALM).isPresent();
    }

    private static String instruction(DeskCard card) {
        return card.readerIsTarget()
                ? spared(card.fetch())
                : card.ways().getFirst().act().getFirst();
    }

    /** What stands in big words on top is not said a second time below. */
    private static List<DeskCard.Way> belowTheInstruction(DeskCard card) {
        return card.ways().stream()
                .map(way ->
                        new DeskCard.Way(
                                way.way(),
                                way.act().stream()
                                        .filter(act -> !act.equals(instruction(card)))
                                        .toList(),
                                way.say()))
                .filter(way -> !way.act().isEmpty() || !way.say().isEmpty())
                .toList();
    }
}
