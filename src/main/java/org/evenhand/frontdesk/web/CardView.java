package org.evenhand.frontdesk.web;

import java.util.List;
import java.util.Optional;
import org.evenhand.frontdesk.DeskCard;
import org.evenhand.restriction.SafetyLine;
import org.evenhand.ui.DeskTone;

/**
 * A card of the desk as it is printed.
 *
 * @param instruction the one thing to do first
 * @param safety how to meet them; empty when nothing is set
 * @param until "Until Thursday 25 March 2027."
 */
public record CardView(
        String person,
        String name,
        DeskTone tone,
        String instruction,
        String safety,
        List<DeskCard.Way> ways,
        List<String> child,
        List<String> ordered,
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
                card.ways(),
                card.child(),
                card.ordered(),
                card.fetch(),
                card.lastDay()
                        .map(day -> "Until " + AsAt.said(day) + ", that day included.")
                        .orElse("Until further notice."),
                AsAt.said(card.asAt()));
    }

    static String spared(List<String> fetch) {
        return "You need not deal with this person. Fetch " + inSentence(fetch.getFirst()) + ".";
    }

    private static boolean mustFetch(DeskCard card) {
        return card.readerIsTarget()
                || card.safety().filter(line -> line != SafetyLine.CALM).isPresent();
    }

    private static String instruction(DeskCard card) {
        if (card.readerIsTarget()) {
            return spared(card.fetch());
        }
        Optional<String> door = card.ways().getFirst().act().stream().findFirst();
        return door.orElse("Fetch " + inSentence(card.fetch().getFirst()) + ".");
    }

    private static String inSentence(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }
}
