package org.evenhand.settings.web;

/**
 * A role that somebody gave themself.
 *
 * @param action where the headteacher says that they have seen it
 * @param ticket the form's ticket; empty for those who only read it
 */
public record OwnRoleView(String words, String action, String ticket) {}
