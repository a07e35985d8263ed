package org.evenhand.restriction;

/** Who reaches for whom: the person for the school, or the school for the person. */
public enum Direction {
    IN,
    OUT
}
