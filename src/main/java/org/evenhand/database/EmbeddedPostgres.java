package org.evenhand.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evenhand's own PostgreSQL: made, started and stopped with it, on a folder in its {@link Home}.
 *
 * <p>It listens on 127.0.0.1 only, on a port chosen anew at each start, knows every role by
 * password, and keeps what it says it keeps ({@link Durability}). One process at a time uses a
 * home.
 */
public final class EmbeddedPostgres implements PostgresServer {
    static final String DATABASE = "evenhand";

    private static final int OLDEST = 15;
    // A free port may be taken by another program between our look and the server's; and after a
    // kill the old server's last processes need a moment to notice. Each try takes 0.1 s or more.
    private static final int TRIES = 100;
    private static final int STOP_SECONDS = 30;
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final HomeLock lock;
    private final Programs programs;
    private final Path data;
    private final Path log;
    private final Passwords passwords;
    private final AtomicBoolean closed = new AtomicBoolean();
    private int port;

    private EmbeddedPostgres(Home home, HomeLock lock, Binaries binaries) {
        Path folder = PrivateFiles.folder(home.postgres());
        this.lock = lock;
        this.programs = new Programs(binaries, folder.resolve("last-command.txt"));
        this.data = folder.resolve("data");
        this.log = folder.resolve("server.log");
        Path passwordFile = folder.resolve("passwords");
        if (Files.exists(data) && Files.notExists(passwordFile)) {
            throw new DatabaseFault(
                    "The file %s is missing, and the database beside it knows no other passwords. Put it back."
                            .formatted(passwordFile));
        }
        this.passwords = Passwords.in(passwordFile);
    }

    /**
     * Starts the server that comes with Evenhand on this home, making the database if there is
     * none.
     *
     * @throws DatabaseFault when it cannot be started, is not durable, or is in use
     */
    public static EmbeddedPostgres start(Home home) {
        HomeLock lock = HomeLock.take(home);
        try {
            return start(home, lock, Binaries.bundled(home.servers()));
        } catch (RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    /**
     * The same with the machine's own programs.
     *
     * @param programs a folder with {@code initdb}, {@code pg_ctl} and {@code postgres}, version 15
     *     or later
     */
    public static EmbeddedPostgres start(Home home, Path programs) {
        HomeLock lock = HomeLock.take(home);
        try {
            return start(home, lock, new Binaries(programs.toAbsolutePath()));
        } catch (RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    private static EmbeddedPostgres start(Home home, HomeLock lock, Binaries binaries) {
        DataFolder.demandPlainName(home.postgres());
        EmbeddedPostgres server = new EmbeddedPostgres(home, lock, binaries);
        int major = server.major();
        DataFolder.make(server.data, major, server.programs, server.passwords);
        DataFolder.demandMadeBy(major, server.data);
        server.launch(major, 0);
        try {
            server.prepare(home.birth());
        } catch (SQLException | RuntimeException fault) {
            server.stop();
            throw fault instanceof DatabaseFault clear
                    ? clear
                    : new DatabaseFault("The database could not be prepared.", fault);
        }
        return server;
    }

    @Override
    public Login login(DatabaseRole role) {
        return new Login(url(DATABASE), role.roleName(), passwords.of(role.roleName()));
    }

    /** The port on 127.0.0.1 for as long as this server runs. */
    public int port() {
        return port;
    }

    /** Disconnects everybody, writes everything down and stops; the second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                stop();
            } finally {
                lock.close();
            }
        }
    }

    /**
     * Starts the server again, on the port it had, when it is gone though nobody stopped it: a kill
     * -9, or the system short of memory. What was committed is there; clients just connect again.
     *
     * @return whether it had to
     */
    boolean revive() {
        if (closed.get() || isRunning()) {
            return false;
        }
        launch(major(), port);
        return true;
    }

    private boolean isRunning() {
        return Postmaster.namedIn(data)
                .filter(named -> named.verdict() == Postmaster.Verdict.OURS)
                .isPresent();
    }

    /** How the superuser reaches the database, for {@code setup.sql} and for tests. */
    Login superuser() {
        return superuser(DATABASE);
    }

    Passwords passwords() {
        return passwords;
    }

    private Login superuser(String database) {
        return new Login(url(database), Passwords.SUPERUSER, passwords.of(Passwords.SUPERUSER));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private int major() {
        Programs.Outcome version = programs.run("postgres", "--version");
        Matcher number = VERSION.matcher(version.said());
        if (!version.good() || !number.find() || Integer.parseInt(number.group(1)) < OLDEST) {
            throw new DatabaseFault(
                    "PostgreSQL %d or later is needed, and its programs say: %s"
                            .formatted(OLDEST, version.said()));
        }
        return Integer.parseInt(number.group(1));
    }

    /**
     * After a kill -9 of Evenhand its server lives on. We have the lock, so nobody else uses it.
     */
    private void stopWhatIsLeftOver() {
        Optional<Postmaster> named = Postmaster.namedIn(data);
        if (named.isEmpty()) {
            return;
        }
        switch (named.get().verdict()) {
            case OURS -> stop();
            case ANOTHERS -> named.get().disown();
            case UNCLEAR ->
                    throw new DatabaseFault(
                            "%s names process %d, and it is not certain whether that is the server of this folder. Stop it, if it is, and start again."
                                    .formatted(Postmaster.file(data), named.get().process().pid()));
        }
    }

    /** Starts the server on the port that clients know already, or on a free one when it is 0. */
    private void launch(int major, int samePort) {
        for (int attempt = 1; ; attempt++) {
            stopWhatIsLeftOver();
            port = samePort == 0 ? freePort() : samePort;
            new ServerSettings(major, port).writeInto(data);
            keepOneOldLog();
            Programs.Outcome start =
                    programs.run(
                            "pg_ctl",
                            "start",
                            "--pgdata=" + data,
                            "--log=" + log,
                            "--wait",
                            "--timeout=600",
                            "--silent");
            if (start.good()) {
                return;
            }
            String said = start.said() + "\n" + (Files.exists(log) ? PrivateFiles.read(log) : "");
            boolean passes =
                    said.contains("could not create any TCP/IP sockets")
                            || said.contains("shared memory block")
                            || said.contains("\"postmaster.pid\" already exists");
            if (!passes || attempt == TRIES) {
                throw Programs.fault("PostgreSQL did not start on " + data, said.strip());
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new DatabaseFault(
                    "No port on 127.0.0.1 is free for the database: " + failure.getMessage(),
                    failure);
        }
    }

    private void keepOneOldLog() {
        try {
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling("server.log.old"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw PrivateFiles.fault(log, failure);
        }
    }

    private void prepare(Birth birth) throws SQLException {
        try (Connection first = superuser("postgres").connect()) {
            Durability.demand(first);
            if (!hasDatabase(first)) {
                try (Statement statement = first.createStatement()) {
                    statement.execute("CREATE DATABASE " + DATABASE + " TEMPLATE template0");
                }
            }
        }
        try (Connection superuser = superuser().connect()) {
            Setup.run(superuser, birth, passwords);
        }
    }

    private static boolean hasDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            return row.next();
        }
    }

    /** Stops whatever server runs on our data folder, politely and then not. */
    private void stop() {
        Optional<Postmaster> running =
                Postmaster.namedIn(data)
                        .filter(named -> named.verdict() == Postmaster.Verdict.OURS);
        if (running.isEmpty()) {
            return;
        }
        if (!asked("fast").good()) {
            Programs.Outcome last = asked("immediate");
            if (!last.good()) {
                throw Programs.fault("PostgreSQL on " + data + " does not stop", last.said());
            }
        }
    }

    private Programs.Outcome asked(String manner) {
        return programs.run(
                "pg_ctl",
                "stop",
                "--pgdata=" + data,
                "--mode=" + manner,
                "--wait",
                "--timeout=" + STOP_SECONDS);
    }
}
