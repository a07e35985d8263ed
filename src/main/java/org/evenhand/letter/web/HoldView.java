package org.evenhand.letter.web;

/** A hold as the list prints it. */
public record HoldView(String person, String reason, String by, String until, String endHref) {}
