package org.evenhand.settings.web;

/** Somebody who holds an office and never signs in, as pages print it. */
public record HolderView(String office, String name, String reachedAt, String endHref) {}
