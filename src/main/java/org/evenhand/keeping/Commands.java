package org.evenhand.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseFault;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.Login;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.Readiness;
import org.evenhand.database.backup.Contents;
import org.evenhand.database.backup.MakingABackup;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.database.backup.RecoveryLock;
import org.evenhand.database.backup.RestoringABackup;
import org.evenhand.ledger.Sealed;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.VerificationReport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code evenhand backup <file>}, {@code restore <file>}, {@code verify}, {@code recovery-key}:
 * without pages, also beside a running Evenhand. They answer 0 when all is well.
 */
public final class Commands {
    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String PRINTED = "--printed";
    private static final Set<String> NAMES =
            Set.of("backup", "restore", "verify", "recovery-key", "help");
    private static final String HELP =
            """
            evenhand                    starts the program
            evenhand verify             verifies the whole record and says what is not as it was sealed
                     --printed <block> <root>  also whether it has the record block at a letter's foot
            evenhand backup <file>      makes an encrypted backup; the first time it prints the recovery key
                     --damaged          also when the ledger counts otherwise than there is
            evenhand restore <file>     restores a backup into an empty home or database;
                                        asks for the recovery key, or takes EVENHAND_RECOVERY_KEY
            evenhand recovery-key       makes and prints a new recovery key for the backups to come
                     --demo             with any of these: for the demonstration's home

            EVENHAND_HOME names the folder (data), EVENHAND_DATABASE_URL another PostgreSQL.\
            """;

    private final Function<String, @Nullable String> settings;
    private final BufferedReader in;
    private final PrintStream out;

    /**
     * On this environment.
     *
     * @param settings answers by the names of environment variables
     * @param in where the recovery key is typed
     */
    public Commands(
            Function<String, @Nullable String> settings, BufferedReader in, PrintStream out) {
        this.settings = settings;
        this.in = in;
        this.out = out;
    }

    /** Whether these arguments are a command, and not the program's own. */
    public static boolean areIn(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]);
    }

    /** Does it; the number with which the process ends. */
    public int run(String... arguments) {
        List<String> words = List.of(arguments);
        Optional<Path> file =
                words.stream()
                        .skip(1)
                        .filter(word -> !word.startsWith("--"))
                        .findFirst()
                        .map(Path::of);
        boolean needsFile = words.getFirst().equals("backup") || words.getFirst().equals("restore");
        Optional<Sealed> printed = printed(words);
        boolean notUnderstood =
                (needsFile && file.isEmpty()) || (words.contains(PRINTED) && printed.isEmpty());
        if (words.getFirst().equals("help") || notUnderstood) {
            out.println(HELP);
            return notUnderstood ? NOT_UNDERSTOOD : WELL;
        }
        Birth birth = words.contains("--demo") ? Birth.DEMO : Birth.REAL;
        String folder = settings.apply("EVENHAND_HOME");
        try {
            Home home = Home.at(Path.of(folder == null ? "data" : folder), birth);
            try (PostgresServer server = PostgresServer.of(home, settings)) {
                return switch (words.getFirst()) {
                    case "backup" ->
                            backup(home, server, file.orElseThrow(), words.contains("--damaged"));
                    case "restore" -> restore(home, server, file.orElseThrow());
                    case "verify" -> verify(home, server, printed);
                    default -> {
                        Readiness.reach(home, server);
                        freshKey(client(server));
                        yield WELL;
                    }
                };
            }
        } catch (DatabaseFault fault) {
            out.println(fault.getMessage());
            return WRONG;
        } catch (SQLException | IOException failure) {
            out.println("It could not be done: " + failure.getMessage());
            return WRONG;
        }
    }

    private int backup(Home home, PostgresServer server, Path file, boolean damaged) {
        KeyFile keyFile = Readiness.reach(home, server).keyFile();
        JdbcClient sql = client(server);
        RecoveryLock lock = RecoveryLocks.newest(sql).orElseGet(() -> freshKey(sql));
        Contents contents =
                new MakingABackup(home.birth(), keyFile, server)
                        .make(file.toAbsolutePath(), lock, now(), !damaged);
        out.printf(
                "%s holds %s.%nIt opens with the recovery key %s and with nothing else.%n",
                file, contents.inWords(), contents.recoveryKey());
        return WELL;
    }

    private int restore(Home home, PostgresServer server, Path file)
            throws IOException, SQLException {
        String typed = settings.apply("EVENHAND_RECOVERY_KEY");
        if (typed == null) {
            out.println("Type the recovery key from its paper, then Enter:");
            typed = in.readLine();
        }
        Optional<RecoveryKey> key = RecoveryKey.read(typed == null ? "" : typed);
        if (key.isEmpty()) {
            out.println(
                    "That is no recovery key, or a sign of it was mistyped. It has fourteen groups of four.");
            return WRONG;
        }
        Contents contents = new RestoringABackup(home, server).restore(file, key.get());
        out.printf("Restored %s, as it was at %s.%n", contents.inWords(), contents.madeAt());
        return verify(home, server, Optional.empty());
    }

    private int verify(Home home, PostgresServer server, Optional<Sealed> printed) {
        String checkpoints = settings.apply("EVENHAND_CHECKPOINTS");
        Verification record =
                RestoredRecord.verification(
                        home,
                        server,
                        checkpoints == null
                                ? home.folder().resolve("checkpoints")
                                : Path.of(checkpoints));
        VerificationReport report = record.verify();
        report.inWords().forEach(out::println);
        boolean isThere = printed.map(record::has).orElse(true);
        printed.ifPresent(block -> out.println(block.said(isThere)));
        return report.isClean() && isThere ? WELL : WRONG;
    }

    /** The two words behind it; empty when they are not there, or are no block and root. */
    private static Optional<Sealed> printed(List<String> words) {
        int at = words.indexOf(PRINTED);
        return at < 0 || at + 2 >= words.size()
                ? Optional.empty()
                : Sealed.read(words.get(at + 1), words.get(at + 2));
    }

    private RecoveryLock freshKey(JdbcClient sql) {
        RecoveryKey key = RecoveryKey.fresh();
        RecoveryLocks.add(sql, key.lock(), now());
        out.printf(
                """

                The recovery key. It is shown now and never again: print it or write it down, twice, and
                keep it away from this machine. Without it no backup can be opened, by anybody.

                    %s

                Its fingerprint, which every backup names, is %s.

                """,
                key.onPaper(), key.lock().fingerprint());
        return key.lock();
    }

    private static JdbcClient client(PostgresServer server) {
        Login app = server.login(DatabaseRole.APP);
        return JdbcClient.create(
                new DriverManagerDataSource(app.url(), app.role(), app.password()));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
