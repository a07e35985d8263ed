package org.evenhand.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;

class ForWhomTests {
    @Test
    void aNameIsFoundWholeAndAmongOthers() {
        ForWhom line = new ForWhom("Tom Leeson, or Hannah Pike");

        assertThat(line.names("Tom Leeson")).isTrue();
        assertThat(line.names("Hannah Pike")).isTrue();
        // The control: a part of a name is nobody's.
        assertThat(line.names("Tom Lee")).isFalse();
        assertThat(line.names("Hannah")).isTrue();
        assertThat(line.names("annah Pike")).isFalse();
        assertThat(new ForWhom("Mary Smith-Jones").names("Mary Smith")).isFalse();
    }

    @Test
    void anOfficeIsNotTheOneBesideIt() {
        assertThat(new ForWhom(Role.VICE_CHAIR.title()).roles()).containsExactly(Role.VICE_CHAIR);
        assertThat(new ForWhom("Headteacher, or Chair of governors").roles())
                .containsExactly(Role.HEADTEACHER, Role.CHAIR);
    }

    @Test
    void whoeverPostsLettersMayBeAnybody() {
        assertThat(new ForWhom("Whoever posts letters").isAnybody()).isTrue();
        assertThat(new ForWhom("Headteacher").isAnybody()).isFalse();
    }
}
