package org.evenhand.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed after {@code evenhand}, before any database is reached. */
class CommandsTests {
    private static final String ROOT =
            "9f2c41d07be85a369f2c41d07be85a369f2c41d07be85a369f2c41d07be85a36";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String words) {
        return new Commands(
                        name -> {
                            throw new IllegalStateException("It went on and asked for " + name);
                        },
                        new BufferedReader(new StringReader("")),
                        new PrintStream(said, true, UTF_8))
                .run(words.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify --printed",
                "verify --printed 214",
                "verify --printed 214 9f2c",
                "verify --printed x " + ROOT,
                "backup",
                "restore --demo"
            })
    void whatCannotBeUnderstoodIsSaidAndNothingIsDone(String words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(said.toString(UTF_8)).contains("evenhand verify", "--printed <block> <root>");
    }

    /** The control: what can be understood goes on. */
    @Test
    void aBlockAndARootAreUnderstood() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run("verify --printed 214 " + ROOT))
                .withMessageContaining("EVENHAND_HOME");
        assertThat(said.toString(UTF_8)).isEmpty();
    }
}
