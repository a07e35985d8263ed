package org.evenhand.contactlog.evidence;

/**
 * Why a file is not taken, for the person who gave it.
 *
 * @param because what is wrong, one sentence
 * @param instead what to do instead, one sentence
 */
public record Refusal(String because, String instead) {}
