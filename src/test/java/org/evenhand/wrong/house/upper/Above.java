package org.evenhand.wrong.house.upper;

import org.evenhand.wrong.house.middle.drawer.NobodyElses;

/** Takes what another chapter keeps in its drawer. */
public final class Above {
    private Above() {}

    public static String words() {
        return NobodyElses.words();
    }
}
