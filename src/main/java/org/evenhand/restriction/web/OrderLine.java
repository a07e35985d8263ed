package org.evenhand.restriction.web;

/**
 * An order of a court in force, as the list of restrictions prints it.
 *
 * @param href its page; empty for whoever may not open it
 */
public record OrderLine(String name, String href, String reference, String words) {}
