package org.evenhand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The embedded server of an Evenhand that is running on this home, for a command that is given
 * beside it: it is used and never stopped.
 */
public final class JoinedPostgres implements PostgresServer {
    private static final int LINE_OF_THE_PORT = 3;

    private final int port;
    private final Passwords passwords;

    private JoinedPostgres(int port, Passwords passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    /** Empty when no Evenhand runs there. */
    static Optional<JoinedPostgres> on(Home home) {
        Optional<HomeLock> free = HomeLock.tryTake(home);
        if (free.isPresent()) {
            free.get().close();
            return Optional.empty();
        }
        Path data = home.postgres().resolve("data");
        return Postmaster.namedIn(data)
                .filter(named -> named.verdict() == Postmaster.Verdict.OURS)
                .map(named ->
                        new JoinedPostgres(
                                port(Postmaster.file(data)),
                                Passwords.in(home.postgres().resolve("passwords"))));
    }

    @Override
    public Login login(DatabaseRole role) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, EmbeddedPostgres.DATABASE),
                role.roleName(),
                passwords.of(role.roleName()));
    }

    @Override
    public void close() {}

    private static int port(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Integer.parseInt(lines.get(LINE_OF_THE_PORT).strip());
        } catch (IOException failure) {
            throw PrivateFiles.fault(file, failure);
        } catch (NumberFormatException | IndexOutOfBoundsException starting) {
            throw new DatabaseFault(
                    "The database of %s is just starting. Try again in a moment.".formatted(file),
                    starting);
        }
    }
}
