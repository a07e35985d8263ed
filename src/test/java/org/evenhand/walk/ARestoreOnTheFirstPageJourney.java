package org.evenhand.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.evenhand.browser.AxeChecks;
import org.evenhand.browser.Browser;
import org.evenhand.browser.Browser.Look;
import org.evenhand.database.Home;
import org.evenhand.database.KeyFile;
import org.evenhand.database.PostgresServer;
import org.evenhand.database.backup.MakingABackup;
import org.evenhand.database.backup.RecoveryKey;
import org.evenhand.kernel.Role;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * HOLD-11, by pages alone: on an empty machine somebody brings a backup back on the first page, and
 * signs in as before. What cannot be brought back leaves nothing behind.
 */
class ARestoreOnTheFirstPageJourney {
    @RegisterExtension static final Browser browser = new Browser();

    private static final int THREE_MB = 3 * 1024 * 1024;

    private final TestSchool school = RunningEvenhand.alone().aSchool();
    private final RecoveryKey key = RecoveryKey.fresh();
    private final ChildEvenhand fresh = new ChildEvenhand("restored");

    @AfterEach
    void stop() {
        fresh.stop();
    }

    @Test
    void aBackupIsBroughtBackOnTheFirstPageOrNothingIs() throws IOException {
        keepsAFileOfManyPieces(school.visitedBy("office", Role.STAFF, Role.OFFICE));
        Path backup = backup();
        assertThat(backup).satisfies(file -> assertThat(Files.size(file)).isGreaterThan(THREE_MB));
        fresh.start();
        Page page = browser.open(Look.DESKTOP, fresh.address());
        Browser.leave(page, page.locator("main a[href='/first-run/restore']"));
        AxeChecks.findNothingOn(page);
        browser.picture(page, "restore-empty");

        presses(page);
        assertThat(page.locator(".govuk-error-summary").innerText())
                .contains("Choose the backup", "That is no recovery key")
                .doesNotContain("code that Evenhand printed");
        AxeChecks.findNothingOn(page);

        // The right file and key, and not the code of this console.
        fill(page, backup, key, "AAAA-AAAA-AAAA");
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Enter the code");
        // The key is another one's.
        fill(page, backup, RecoveryKey.fresh(), fresh.firstRunCode());
        assertThat(page.locator("main").innerText())
                .contains("This backup opens with the recovery key", "as empty as before");
        browser.picture(page, "restore-refused");
        // The file is cut off, and changed: much of it is good, and nothing stays of it.
        for (Path damaged : Arrays.asList(cutOff(backup), changed(backup))) {
            fill(page, damaged, key, fresh.firstRunCode());
            assertThat(page.locator("main").innerText())
                    .contains("Nothing was restored", "as empty as before");
        }
        assertThat(browser.open(Look.PHONE, fresh.address()).title()).contains("Set up");

        // In the folder it need not be sent; that it goes in shows that it found nothing there.
        Path folder = Files.createDirectories(fresh.home().resolve("backups"));
        Files.copy(backup, folder.resolve("our school.backup"));
        page.navigate(fresh.address() + "/first-run/restore");
        page.setViewportSize(375, 667);
        assertThat(Browser.overflow(page)).isZero();
        browser.picture(page, "restore-folder-phone");
        page.setViewportSize(1280, 900);
        page.locator("main [name=backup]").first().check();
        fill(page, null, key, fresh.firstRunCode());

        assertThat(page.title()).contains("The backup is back");
        assertThat(page.locator("main").innerText())
                .contains("nothing is wrong", " accounts", "and 1 files against");
        AxeChecks.findNothingOn(page);
        browser.picture(page, "restored");
        page.locator("main a[href='/sign-in']").click();
        page.locator("main [name=name]").fill("office-" + school.mark());
        page.locator("main [name=password]").fill(RunningEvenhand.PASSWORD);
        page.locator("main form button").first().click();
        assertThat(page.locator("body").innerText()).contains("The office");

        // It is no longer empty: nothing goes over it, and the first pages are gone.
        page.navigate(fresh.address() + "/first-run/restore");
        assertThat(page.title()).contains("not found");
        Visitor late = new Visitor(fresh.address());
        assertThat(late.opens("/first-run").status()).isEqualTo(404);
    }

    /** So that much of the backup is good and in the tables before it is found to be damaged. */
    private static void keepsAFileOfManyPieces(Visitor office) {
        byte[] file = new byte[THREE_MB + 1];
        new Random(1).nextBytes(file);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 9);
        office.opens("/contacts/new")
                .form()
                .with("notKnown", "yes")
                .with("channel", "PHONE_CALL")
                .with("day", "yesterday")
                .with("time", "2pm")
                .with("account", "They swore.")
                .withFile("files", "letter.pdf", file)
                .send();
    }

    private Path backup() throws IOException {
        RunningEvenhand program = school.program();
        Path file = Files.createTempDirectory("taken-away").resolve("evenhand.backup");
        new MakingABackup(
                        program.the(Home.class).birth(),
                        program.the(KeyFile.class),
                        program.the(PostgresServer.class))
                .make(file, key.lock(), TestMoment.clock().instant(), false);
        return file;
    }

    private static Path cutOff(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        return Files.write(
                backup.resolveSibling("cut-off.backup"),
                Arrays.copyOf(bytes, bytes.length - 1_000));
    }

    private static Path changed(Path backup) throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length - 500] ^= 1;
        return Files.write(backup.resolveSibling("changed.backup"), bytes);
    }

    private static void fill(Page page, @Nullable Path file, RecoveryKey key, String code) {
        if (file != null) {
            page.locator("main [name=file]").setInputFiles(file);
        }
        page.locator("main [name=key]").fill(key.onPaper());
        page.locator("main [name=code]").fill(code);
        presses(page);
    }

    private static void presses(Page page) {
        Browser.leave(page, page.locator("main form button").first());
    }
}
