package org.evenhand.frontdesk.web;

import org.evenhand.frontdesk.DeskCard;

/** What stands on a card, for tests that make one themselves. */
public final class CardsInWords {
    private CardsInWords() {}

    /** The one thing to do first. */
    public static String instruction(DeskCard card) {
        return CardView.of(card).instruction();
    }
}
