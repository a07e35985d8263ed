package org.evenhand.restriction;

/** Who deals with a person when one of those whom the letter named cannot (E25). */
public enum ContactStanding {
    /** Somebody was named in their place, and the person is written to. */
    NAMED,
    /** Whoever was named and can act deals with them, without anybody having to decide it. */
    STANDING_IN,
    /** Nobody who was named can act: whoever leads the school deals with them. */
    NOBODY_LEFT
}
