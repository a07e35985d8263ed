package org.evenhand.keeping;

import java.nio.file.Path;
import java.util.List;
import org.evenhand.contactlog.EvidenceFiles;
import org.evenhand.database.Birth;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.Login;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.Readiness;
import org.evenhand.ledger.SchoolKeys;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.VerificationReport;
import org.evenhand.letter.LetterShelf;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The whole record of a home, looked at without the program that serves it. */
final class RestoredRecord {
    private RestoredRecord() {}

    /**
     * Every fact and every kept file against the seals, and those against the lines kept outside.
     *
     * @param checkpoints the folder of those lines; empty or missing when there are none
     */
    static VerificationReport verify(Home home, PostgresServer server, Path checkpoints) {
        return verification(home, server, checkpoints).verify();
    }

    static Verification verification(Home home, PostgresServer server, Path checkpoints) {
        KeyFile keyFile = Readiness.reach(home, server).keyFile();
        Login app = server.login(DatabaseRole.APP);
        return Verification.of(
                new DriverManagerDataSource(app.url(), app.role(), app.password()),
                checkpoints,
                home.birth() == Birth.REAL,
                List.of(new EvidenceFiles(new SchoolKeys(keyFile)), new LetterShelf()));
    }
}
