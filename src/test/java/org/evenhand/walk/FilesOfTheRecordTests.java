package org.evenhand.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.util.List;
import java.util.UUID;
import org.evenhand.casework.FileMade;
import org.evenhand.contactlog.EvidenceKept;
import org.evenhand.database.DatabaseRole;
import org.evenhand.database.Home;
import org.evenhand.database.Login;
import org.evenhand.database.PostgresServer;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.OrgId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.FileShelf;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Verification;
import org.evenhand.ledger.VerificationReport;
import org.evenhand.letter.LetterIssued;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * HOLD-2 on what the record names and does not hold itself: whatever is done to the bytes of
 * evidence, letters and printed files behind the program is found, and the fact named.
 */
@Paragraphs({"P45", "P46"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesOfTheRecordTests {
    private static final List<String> HARMED = List.of("evidence_chunk", "letter_file");
    private static final byte[] LONG =
            "What she wrote to us, whole.\n".repeat(25_000).getBytes(UTF_8);

    private final ReadySchool ready = ReadySchool.founded();
    private final OrgId org = ready.school().org();
    private final PersonId person = ready.aParent("Darren Whitlock", "Kai Whitlock");
    private final Visitor head = ready.visitedBy(ready.head);
    private final EntryId entry = ready.abuse(person, ago(60), "Shouted.", "Useless");
    private final WalkedCase walked =
            WalkedCase.opened(ready, person, ago(50)).assessed(ago(49), entry);
    private final LetterId letter = walked.warning(ago(48));

    /** As the owner of the tables, who passes every wall. */
    private final SingleConnectionDataSource connection = ownersOnly();

    private final JdbcClient owner = JdbcClient.create(connection);

    FilesOfTheRecordTests() {
        head.opens("/contacts/" + entry.text() + "/evidence")
                .form()
                .withFile("files", "letter.txt", LONG)
                .send();
        Visitor.Page file = head.opens("/cases/" + walked.id.text() + "/file");
        file.form().with("password", RunningEvenhand.PASSWORD).send();
        head.opens("/cases/" + walked.id.text() + "/file")
                .form()
                .with("purpose", "The panel")
                .send();
        HARMED.forEach(table ->
                owner.sql(
                                "create temp table kept_%1$s as select * from evenhand.%1$s where org_id = ?"
                                        .formatted(table))
                        .param(org.value())
                        .update());
    }

    /** One record for all of them: each finds it as it was before the last. */
    @AfterEach
    void putsBackWhatWasHarmed() {
        HARMED.forEach(table -> {
            owner.sql("delete from evenhand.%s where org_id = ?".formatted(table))
                    .param(org.value())
                    .update();
            owner.sql("insert into evenhand.%1$s select * from kept_%1$s".formatted(table))
                    .update();
        });
    }

    @AfterAll
    void letsGo() {
        connection.destroy();
    }

    @Test
    void untouchedFilesRaiseNoAlarmAndEachIsReadOnce() {
        assertThat(verified().findings()).isEmpty();
        assertThat(verified().counted().files()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence_chunk set body = set_byte(body, 40, get_byte(body, 40) # 1) where number = 1",
                "update evidence_chunk a set body = b.body from evidence_chunk b"
                        + " where a.org_id = b.org_id and a.sha256 = b.sha256 and a.number + b.number = 1",
                "delete from evidence_chunk where number = 2",
                "delete from evidence_chunk where number = 0",
                "delete from evidence_chunk",
                "insert into evidence_chunk select org_id, sha256, 3, body from evidence_chunk where number = 2"
            })
    void whateverIsDoneToEvidenceIsFoundAndNamed(String harm) {
        bend(harm);
        assertNamed(EvidenceKept.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letter_file set bytes = set_byte(bytes, 99, get_byte(bytes, 99) # 1) where file_id = 'LETTER'",
                "update letter_file set bytes = convert_to('We are sorry.', 'UTF8') where file_id = 'LETTER'",
                "update letter_file a set bytes = b.bytes from letter_file b"
                        + " where a.file_id = 'LETTER' and b.file_id <> a.file_id and a.org_id = b.org_id",
                "delete from letter_file where file_id = 'LETTER'",
                "insert into letter_file select org_id, file_id, 9, 'x' from letter_file where file_id = 'LETTER'"
            })
    void whateverIsDoneToALetterIsFoundAndNamed(String harm) {
        bend(harm.replace("LETTER", letter.text()));
        assertNamed(LetterIssued.class);
    }

    @Test
    void thePrintedCaseIsAFileOfTheRecordToo() {
        FileMade made = walked.file().theCase().latest(FileMade.class).orElseThrow().fact();
        bend("delete from letter_file where file_id = '%s'".formatted(made.file()));

        assertNamed(FileMade.class);
    }

    @Test
    void aFileThatNoFactNamesIsFound() {
        bend(
                "insert into letter_file select org_id, gen_random_uuid(), 1, bytes"
                        + " from letter_file where piece = 1");

        assertThat(verified().findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.wrong()).contains("that no fact names"));
    }

    @Test
    void thePageSaysSo() {
        Visitor business = ready.visitedBy(ready.school().has("sbm-files", Role.BUSINESS_MANAGER));
        assertThat(business.opens("/settings/record").text())
                .contains("3, each read and compared")
                .doesNotContain("is gone");

        bend("delete from letter_file");

        assertThat(business.opens("/settings/record").text())
                .contains("No. The record is not as it was sealed", "is gone");
    }

    /** The controls: another root, and another block, are not there; half of it is asked again. */
    @Test
    void whatStandsAtTheFootOfALetterIsLookedFor() {
        Visitor business = ready.visitedBy(ready.school().has("sbm-foot", Role.BUSINESS_MANAGER));
        LetterIssued issued =
                ready.the(Acts.class)
                        .lookUp(
                                ready.as(ready.head),
                                unit -> unit.about(letter, LetterIssued.class).getFirst().fact());
        String root = issued.root();
        String other = (root.startsWith("0") ? "1" : "0") + root.substring(1);

        assertThat(lookedFor(business, issued.block(), root.replaceAll("(.{8})", "$1+")))
                .contains(
                        "Block %d with root %s is in this record.".formatted(issued.block(), root))
                .doesNotContain("is not in this record");
        assertThat(lookedFor(business, issued.block(), other))
                .contains("Block %d with root %s is not".formatted(issued.block(), other))
                .contains("the record was changed after that letter was printed");
        assertThat(lookedFor(business, issued.block() + 1, root)).contains("is not in this record");
        assertThat(lookedFor(business, issued.block(), root.substring(1)))
                .contains("There is a problem", "Type both as the letter has them")
                .doesNotContain("in this record");
        assertThat(business.opens("/settings/record").text())
                .contains("Is what a letter says still there?")
                .doesNotContain("There is a problem", "in this record");
    }

    private static String lookedFor(Visitor business, long block, String root) {
        return business.opens("/settings/record?block=%d&root=%s".formatted(block, root)).text();
    }

    private void assertNamed(Class<? extends Fact> kind) {
        UUID named = theOnly(kind);
        assertThat(verified().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.leaf()).isEqualTo(named));
    }

    private UUID theOnly(Class<? extends Fact> kind) {
        return ready.the(Acts.class)
                .lookUp(
                        ready.as(ready.head),
                        unit ->
                                unit.all(kind).stream()
                                        .map(Recorded::id)
                                        .map(id -> id.value())
                                        .findFirst()
                                        .orElseThrow());
    }

    /** As for the demonstration: what tests recorded in the past was not there to be sealed. */
    private VerificationReport verified() {
        return Verification.of(
                        reachedBy(DatabaseRole.APP),
                        ready.the(Home.class).folder().resolve("checkpoints"),
                        false,
                        RunningEvenhand.shared().all(FileShelf.class))
                .verify(org);
    }

    private SingleConnectionDataSource ownersOnly() {
        Login login = ready.the(PostgresServer.class).login(DatabaseRole.OWNER);
        return new SingleConnectionDataSource(login.url(), login.role(), login.password(), true);
    }

    private DriverManagerDataSource reachedBy(DatabaseRole role) {
        Login login = ready.the(PostgresServer.class).login(role);
        return new DriverManagerDataSource(login.url(), login.role(), login.password());
    }

    /** In this school only. */
    private void bend(String harm) {
        String here =
                harm.contains(" where ")
                        ? harm.replace(" where ", " where %sorg_id = '" + org.text() + "' and ")
                        : harm + " where %sorg_id = '" + org.text() + "'";
        assertThat(
                        owner.sql(
                                        harmIn(
                                                "evenhand.",
                                                here.formatted(
                                                        harm.contains(" a set") ? "a." : "")))
                                .update())
                .isPositive();
    }

    private static String harmIn(String schema, String harm) {
        return harm.replaceAll(
                "(update|from|into) (evidence_chunk|letter_file)", "$1 " + schema + "$2");
    }
}
