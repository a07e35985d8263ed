package org.evenhand.wrong.house.lower;

import org.evenhand.wrong.house.upper.Above;

/** Asks a chapter above its own. */
public final class KnowsWhatIsAbove {
    private KnowsWhatIsAbove() {}

    public static String words() {
        return Above.words();
    }
}
