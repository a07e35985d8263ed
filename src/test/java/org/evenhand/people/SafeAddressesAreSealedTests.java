package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.access.Scopes;
import org.evenhand.database.Home;
import org.evenhand.kernel.FactId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Act;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Verdict;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.junit.jupiter.api.Test;

/** E4: whoever has the database's files alone does not have a safe address. */
@Paragraphs("P51")
class SafeAddressesAreSealedTests {
    private static final Act OLD_WAY = new Act("test.old-way");

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void theWordsOfASafeAddressAreInNoFileOfTheDatabaseAndThoseOfAnOrdinaryOneAre()
            throws Exception {
        String person = aPerson();
        String safe = "Canary Cottage " + UUID.randomUUID();
        String ordinary = "Sparrow House " + UUID.randomUUID();
        head.opens(person + "/contact-point")
                .form()
                .with("kind", "POST")
                .with("value", safe)
                .with("safe", "yes")
                .send();
        head.opens(person + "/contact-point")
                .form()
                .with("kind", "POST")
                .with("value", ordinary)
                .send();

        assertThat(isInTheDatabase(safe)).isFalse();
        // The control: the same look finds what was not sealed.
        assertThat(isInTheDatabase(ordinary)).isTrue();
        assertThat(head.opens(person + "/safe").text()).contains(safe);
    }

    @Test
    void anAddressKeptBeforeSealingIsStillRead() {
        String path = aPerson();
        PersonId person = new PersonId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        school.program()
                .the(Acts.class)
                .perform(
                        Scopes.ofEvenhand(new OrgId(school.org().value()), "testtest"),
                        OLD_WAY,
                        unit -> {
                            FactId point =
                                    unit.record(
                                                    new ContactPointAdded(
                                                            person,
                                                            ContactKind.POST,
                                                            null,
                                                            false,
                                                            unit.today(),
                                                            null,
                                                            null,
                                                            ""),
                                                    person)
                                            .id();
                            unit.record(new SafeValueKept(point, "2 Elder Lane"), point);
                            return Verdict.happened("/");
                        });

        assertThat(head.opens(path + "/safe").text()).contains("2 Elder Lane");
    }

    private String aPerson() {
        return head.opens("/people/new")
                .form()
                .with("name", "Sunita Rao")
                .with("capacity", "ADULT")
                .with("relationships", "PARENT")
                .send()
                .at()
                .getPath();
    }

    /** Looks through tables, indexes and the log of changes alike, byte for byte. */
    private boolean isInTheDatabase(String words) throws IOException {
        Path files = school.program().the(Home.class).folder().resolve("postgres");
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(words);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
