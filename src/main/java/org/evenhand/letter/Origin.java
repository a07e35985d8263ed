package org.evenhand.letter;

import org.jspecify.annotations.Nullable;

/**
 * What a letter was made from, so that it can be explained years later.
 *
 * @param policy the school's policy and its version, for example {@code Unacceptable Actions
 *     Policy, version 3 (September 2026)} (P48)
 * @param template the template's name and version, for example {@code warning-conduct 2}
 * @param wording which version of the school's own words is in it; absent when all are ours
 */
public record Origin(String policy, String template, @Nullable String wording) {
    /** A letter in our words. */
    public Origin(String policy, String template) {
        this(policy, template, null);
    }

    public Origin {
        if (!Words.saysSomething(policy) || !Words.saysSomething(template)) {
            throw new IllegalArgumentException("A letter names its policy and its template");
        }
    }
}
