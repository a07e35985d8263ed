package org.evenhand.contactlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Opened.Refused;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.evenhand.contactlog.evidence.Reading.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that takes the reading process over costs its own reading and nothing else (HOLD-14). */
class TheReadingProcessTests {
    private static final Duration DEADLINE = Duration.ofSeconds(2);
    private static final NotReadable TOO_LONG =
            new NotReadable(
                    "Reading it took too long, so it was stopped. The file is kept as it is.");
    private static final NotReadable BROKE_OFF =
            new NotReadable(
                    "Reading it needed too much memory or broke off. The file is kept as it is.");
    private static final Reading READ = new Recognised("text/plain");

    @TempDir Path folder;

    @Test
    void aFileThatHangsItIsStoppedAndTheRestAreRead() {
        assertThat(readings(DEADLINE, "one", "hang", "three"))
                .containsExactly(READ, TOO_LONG, READ);
    }

    @Test
    void withALongerDeadlineTheSameFileHangsLonger() {
        long shortly = nanosToRead(Duration.ofMillis(500), "hang");
        long longer = nanosToRead(Duration.ofSeconds(5), "hang");
        assertThat(longer - shortly).isGreaterThan(Duration.ofSeconds(3).toNanos());
    }

    @Test
    void aFileThatEatsItsMemoryEndsItAndTheRestAreRead() {
        // Not the deadline ends it: memory is gone long before.
        assertThat(readings(Duration.ofSeconds(60), "one", "eat-memory", "three"))
                .containsExactly(READ, BROKE_OFF, READ);
    }

    @Test
    void aFileThatEndsItCostsOnlyItself() {
        assertThat(readings(DEADLINE, "die", "two", "die", "four"))
                .containsExactly(BROKE_OFF, READ, BROKE_OFF, READ);
    }

    @Test
    void nonsenseAndForgedAnswersAreNotBelieved() {
        assertThat(
                        readings(
                                DEADLINE,
                                "babble",
                                "two",
                                "answer-for-another",
                                "four",
                                "say-on-and-on"))
                .containsExactly(BROKE_OFF, READ, BROKE_OFF, READ, BROKE_OFF);
    }

    @Test
    void aFileWhoseKindCannotBeToldIsRefused() {
        try (StrangersFiles files = withTraps(DEADLINE)) {
            List<Opened> opened = files.open(List.of(file("hang-at-once"), file("two")));
            assertThat(opened.getFirst())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.refusal().because())
                                            .startsWith("It could not be found out"));
            assertThat(opened.getLast()).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void itReachesNoNetworkWhereTheSystemAllowsToCutItOff() throws IOException {
        try (StrangersFiles files = withTraps(DEADLINE);
                ServerSocket server = new ServerSocket(0, 5, InetAddress.ofLiteral("127.0.0.1"))) {
            String name = "connect " + server.getLocalPort();
            // The control: the same attempt from this process succeeds.
            assertThat(RoomWithTraps.connect(server.getLocalPort())).isEqualTo("connected");
            assumeThat(files.networkIsCutOff()).isTrue();
            assertThat(reading(files.open(file(name))))
                    .isEqualTo(new NotReadable("kept from the network"));
        }
    }

    @Test
    void itWritesNoFile() {
        assumeThat(Path.of("/bin/sh")).isExecutable();
        // The control: the same attempt from this process succeeds.
        assertThat(RoomWithTraps.write(folder.resolve("written"))).isEqualTo("written");
        assertThat(readings(DEADLINE, "write"))
                .containsExactly(new NotReadable("kept from writing"));
    }

    @Test
    void itSeesNothingOfTheEnvironment() {
        assumeThat(System.getenv("SystemRoot")).isNull();
        assertThat(System.getenv()).hasSizeGreaterThan(1);
        Reading seen = readings(DEADLINE, "environment").getFirst();
        // PWD and the like are the shell's own, which starts it.
        assertThat(((NotReadable) seen).because())
                .isIn("[LC_ALL]", "[LC_ALL, PWD]", "[PWD, LC_ALL]");
    }

    @Test
    void aChildThatCannotStartIsAFaultAndNotAFilesFault() {
        try (StrangersFiles files =
                new StrangersFiles(limits(DEADLINE), "org.evenhand.NoSuchClass", libraries())) {
            Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> files.open(file("one")))
                    .withMessageContaining("does not start");
        }
    }

    @Test
    void closingLeavesNothingBehind() throws IOException {
        Path place = Path.of(System.getProperty("java.io.tmpdir"));
        StrangersFiles files = withTraps(DEADLINE);
        assertThat(files.open(file("one"))).isInstanceOf(Accepted.class);
        List<Path> meanwhile = foldersIn(place);
        files.close();
        assertThat(meanwhile).hasSize(foldersIn(place).size() + 1);
    }

    private static List<Path> foldersIn(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(each -> each.getFileName().toString().startsWith("evenhand-reading-"))
                    .toList();
        }
    }

    private long nanosToRead(Duration deadline, String name) {
        long start = System.nanoTime();
        assertThat(readings(deadline, name)).containsExactly(TOO_LONG);
        return System.nanoTime() - start;
    }

    private List<Reading> readings(Duration deadline, String... names) {
        try (StrangersFiles files = withTraps(deadline)) {
            return files.open(Stream.of(names).map(this::file).toList()).stream()
                    .map(TheReadingProcessTests::reading)
                    .toList();
        }
    }

    private static Reading reading(Opened opened) {
        return ((Accepted) opened).reading();
    }

    private StrangersFile file(String name) {
        try {
            return new StrangersFile(
                    Files.writeString(Files.createTempFile(folder, "file", ""), "x"),
                    name + ".txt");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static StrangersFiles withTraps(Duration deadline) {
        return new StrangersFiles(
                limits(deadline), "org.evenhand.contactlog.evidence.RoomWithTraps", libraries());
    }

    private static ReadingLimits limits(Duration deadline) {
        return new ReadingLimits(1024 * 1024, deadline, Duration.ofSeconds(60), 32, 1);
    }

    private static List<String> libraries() {
        return Stream.concat(ChildLibraries.OURS.stream(), Stream.of(RoomWithTraps.CLASS_FILE))
                .toList();
    }
}
