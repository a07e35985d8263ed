package org.evenhand.browser;

import com.microsoft.playwright.Page;

/**
 * One thumb on a phone, that is counted: each touch, a choice from a list being two, and each
 * letter. Typing costs the touch that brings the keyboard up. How long it takes is reckoned from
 * what was counted and not from a clock, which would tell how fast the machine is: a second for
 * each touch, and thirty words of five letters a minute.
 */
public final class Thumb {
    private static final double SECONDS_A_TOUCH = 1;
    private static final double SECONDS_A_LETTER = 60.0 / (30 * 5);

    private final Page page;
    private int touches;
    private int letters;

    public Thumb(Page page) {
        this.page = page;
    }

    /** Scrolls there first, as a thumb does; what is hidden or covered cannot be touched. */
    public Thumb touches(String where) {
        page.tap(where);
        touches++;
        return this;
    }

    public Thumb types(String where, String words) {
        touches(where);
        page.keyboard().type(words);
        letters += words.length();
        return this;
    }

    /** The list is opened by one touch, and the choice is another. */
    public Thumb chooses(String where, String value) {
        touches(where);
        page.selectOption(where, value);
        touches++;
        return this;
    }

    public int touches() {
        return touches;
    }

    public int letters() {
        return letters;
    }

    public double seconds() {
        return touches * SECONDS_A_TOUCH + letters * SECONDS_A_LETTER;
    }
}
