package org.evenhand.calendar;

/** An honest answer about a day: beyond the published terms nobody knows (E45). */
public enum Answer {
    YES,
    NO,
    NOT_KNOWN
}
