package org.evenhand.wrong.house.middle.drawer;

/** What only its own chapter may know. */
public final class NobodyElses {
    private NobodyElses() {}

    public static String words() {
        return "nobody else’s";
    }
}
