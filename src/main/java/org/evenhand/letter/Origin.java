package org.evenhand.letter;

/**
 * What a letter was made from, so that it can be explained years later.
 *
 * @param policy the school's policy and its version, for example {@code Unacceptable Actions
 *     Policy, version 3 (September 2026)} (P48)
 * @param template the template's name and version, for example {@code warning-conduct 2}
 */
public record Origin(String policy, String template) {
    public Origin {
        if (!Words.saysSomething(policy) || !Words.saysSomething(template)) {
            throw new IllegalArgumentException("A letter names its policy and its template");
        }
    }
}
