package org.evenhand.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evenhand.access.PostHolders;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.Scope;

/**
 * Whose turn a line of Today is, as the line says it: people by their names, offices by their
 * titles, or each who sees it.
 */
record ForWhom(String words) {
    /** How a line begins that is the turn of each who sees it. */
    private static final List<String> ANYBODY = List.of("Every", "Whoever");

    /** Whose turn nobody else's is, because nobody holds that office, is theirs who see it. */
    boolean isTheTurnOf(Scope scope, PostHolders posts) {
        return names(scope.actor().name())
                || isAnybody()
                || roles().anyMatch(role -> scope.is(role) || posts.of(role).isEmpty());
    }

    boolean isAnybody() {
        return ANYBODY.stream().anyMatch(words::startsWith);
    }

    Stream<Role> roles() {
        return Stream.of(Role.values()).filter(role -> names(role.title()));
    }

    /** Whole: Ann is not Hannah, and Tom Lee is not Tom Leeson. */
    boolean names(String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])%s(?![\\p{L}\\p{N}-])".formatted(Pattern.quote(name)))
                .matcher(words)
                .find();
    }
}
