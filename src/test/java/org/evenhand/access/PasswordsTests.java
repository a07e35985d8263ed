package org.evenhand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.walk.RunningEvenhand;
import org.junit.jupiter.api.Test;

class PasswordsTests {
    private final Passwords shipped = new Passwords();

    @Test
    void aHashCostsWhatOwaspAsksForAtLeast() {
        assertThat(shipped.hashOf("correct horse battery"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    /** The control: the tests' own hashes are told apart from it. */
    @Test
    void onlyTheTestsAreCheap() {
        assertThat(RunningEvenhand.shared().the(Passwords.class).hashOf("correct horse battery"))
                .startsWith("$argon2id$v=19$m=64,t=1,p=1$");
    }

    @Test
    void nobodyHasTheSameHashTwice() {
        assertThat(shipped.hashOf("one")).isNotEqualTo(shipped.hashOf("one"));
    }

    /** What was kept at another cost still signs in. */
    @Test
    void aHashOfAnotherCostIsKnown() {
        String earlier = Passwords.cheap().hashOf("correct horse battery");

        assertThat(shipped.matches("correct horse battery", earlier)).isTrue();
        assertThat(shipped.matches("correct horse batterz", earlier)).isFalse();
    }

    /**
     * Whoever asks for a name that nobody has waits as long as for another: a hash that could not
     * be read would be answered at once.
     */
    @Test
    void nobodysHashCostsAsMuchAndIsReadAsAnother() {
        assertThat(shipped.nobodys()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(lengths(shipped.nobodys())).isEqualTo(lengths(shipped.hashOf("nobody")));
        assertThat(shipped.matches("nobody", shipped.nobodys())).isFalse();
    }

    private static List<Integer> lengths(String hash) {
        return Arrays.stream(hash.split(Pattern.quote("$"), -1)).map(String::length).toList();
    }
}
