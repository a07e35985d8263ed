package org.evenhand.contactlog;

/**
 * One of the four, considered (P42).
 *
 * @param done whether it is to be done, or was
 * @param because why, or why not
 * @param reference of the report; may be empty
 */
public record Considered(SocialMediaStep step, boolean done, String because, String reference) {}
