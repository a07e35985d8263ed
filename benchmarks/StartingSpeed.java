import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.evenhand.database.Birth;
import org.evenhand.database.EmbeddedPostgres;
import org.evenhand.database.Home;

/**
 * SPEED-7: from {@code bin/evenhand} to the first good page, the start of the database included, on
 * a home with a school in it that was started before. The floor, in turns with it: the command
 * with nothing to do ({@code bin/evenhand help}: shell, Java and its cache), and after that the
 * same database server started alone, from a Java that is warm.
 */
final class StartingSpeed {
    private static final int STARTS = 7;
    private static final String GOOD = "<h1";

    private StartingSpeed() {}

    public static void main(String[] words) throws Exception {
        Path home = Running.freshHome();
        Schools.main(new String[] {home.toString(), "1", "200", "1000", "2", "20270328"});
        // The first start unpacks the program and writes what Java learnt; the second uses it.
        for (int start = 0; start < 2; start++) {
            timed(home);
        }
        double[] took = new double[STARTS];
        double[] command = new double[STARTS];
        double[] database = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            took[start] = timed(home);
            command[start] = help(home);
            database[start] = databaseAlone(home);
        }
        double floor = Times.median(command) + Times.median(database);
        System.out.printf(
                Locale.ROOT,
                "%d starts: first good page after %.0f ms (median; best %.0f, worst %.0f)%n"
                        + "floor: the command alone %.0f ms, the database alone %.0f ms, together %.0f ms; ratio %.2f%n",
                STARTS,
                Times.median(took),
                Arrays.stream(took).min().orElseThrow(),
                Arrays.stream(took).max().orElseThrow(),
                Times.median(command),
                Times.median(database),
                floor,
                Times.median(took) / floor);
    }

    private static double timed(Path home) throws Exception {
        Times once = new Times(1);
        Running[] program = new Running[1];
        try {
            once.time(() -> {
                program[0] = Running.byCommand(home, false);
                while (!isThere(program[0])) {
                    Thread.sleep(2);
                }
            });
        } finally {
            if (program[0] != null) {
                program[0].close();
            }
        }
        return once.p50();
    }

    private static boolean isThere(Running program) {
        if (!program.isAlive()) {
            throw new IllegalStateException("It ended before it answered");
        }
        try (Client visitor = new Client(program.port)) {
            return visitor.get("/sign-in").expecting(200).text().contains(GOOD);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double help(Path home) throws Exception {
        Times once = new Times(1);
        once.time(() -> {
            ProcessBuilder builder =
                    new ProcessBuilder(Path.of("bin", "evenhand").toString(), "help")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("EVENHAND_HOME", home.toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("help did not help");
            }
        });
        return once.p50();
    }

    private static double databaseAlone(Path home) throws Exception {
        Times once = new Times(1);
        EmbeddedPostgres[] server = new EmbeddedPostgres[1];
        once.time(() -> server[0] = EmbeddedPostgres.start(Home.at(home, Birth.REAL)));
        server[0].close();
        return once.p50();
    }
}
