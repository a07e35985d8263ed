package org.evenhand.contactlog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.evenhand.access.Scopes;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.ledger.Unit;
import org.evenhand.walk.RunningEvenhand;
import org.evenhand.walk.RunningEvenhand.TestSchool;
import org.evenhand.walk.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Files as evidence, byte for byte, over HTTP with real forms and sessions (P46). */
@Paragraphs("P46")
class KeepingEvidenceTests {
    private static final byte[] PDF = PdfOnePage.bytes();

    private final TestSchool school = RunningEvenhand.shared().aSchool();
    private final Visitor teacher = school.visitedBy("teacher", Role.STAFF);
    private final Visitor head = school.visitedBy("head", Role.HEADTEACHER);

    @Test
    void aFileOfManyPiecesComesBackByteForByteAndNothingInItRuns() {
        byte[] text = text(EvidenceFiles.PIECE * 2 + 17);
        Visitor.Page page =
                AnEntry.form(teacher).withFile("files", "Notes of \"it\".txt", text).send();

        Visitor.Download file = teacher.saves(fileOf(page));

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.bytes()).isEqualTo(text);
        assertThat(file.header("content-disposition")).startsWith("attachment");
        assertThat(file.header("content-disposition")).doesNotContain("\"it\"");
        assertThat(file.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(file.header("content-security-policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(file.header("cache-control")).contains("no-store");
        assertThat(page.text()).contains(sha256(text));
    }

    @Test
    void whatIsKeptLiesSealedAndStillComesBackWhole() {
        byte[] note = "The voice said: zebra-canary-4711".getBytes(UTF_8);

        Visitor.Page page = AnEntry.form(teacher).withFile("files", "note.txt", note).send();

        assertThat(inClear("zebra-canary-4711")).isZero();
        assertThat(teacher.saves(fileOf(page)).bytes()).isEqualTo(note);
    }

    @Test
    void theSameBytesAreStoredOnceAndListedTwice() {
        byte[] text = text(1000);
        Visitor.Page first = AnEntry.form(teacher).withFile("files", "a.txt", text).send();
        int pieces = pieces();

        Visitor.Page second = AnEntry.form(teacher).withFile("files", "b.txt", text).send();

        assertThat(pieces()).isEqualTo(pieces);
        assertThat(teacher.saves(fileOf(first)).bytes()).isEqualTo(text);
        assertThat(teacher.saves(fileOf(second)).bytes()).isEqualTo(text);
        // The control: other bytes are stored.
        AnEntry.form(teacher).withFile("files", "c.txt", text(1001)).send();
        assertThat(pieces()).isEqualTo(pieces + 1);
    }

    @Test
    void evidenceIsAddedLaterWithWhenAndByWhom() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page page =
                teacher.opens(entry + "/evidence")
                        .form()
                        .withFile("files", "letter.pdf", PDF)
                        .with("capturedOn-day", "1")
                        .with("capturedOn-month", "2")
                        .with("capturedOn-year", "2026")
                        .with("capturedBy", "The caretaker")
                        .send();

        assertThat(page.text())
                .contains(
                        "letter.pdf", "A PDF,", "made on Sunday 1 February 2026 by The caretaker");
    }

    /** The control: a picture that is printed is kept without a word. */
    @Test
    void ofAPictureThatCannotBePrintedThePageAsksForAJpegTooAtOnce() {
        String advice = "cannot be printed in the whole file: save it as a JPEG and add that too.";

        Visitor.Page drawn = AnEntry.form(teacher).withFile("files", "a.png", png()).send();
        assertThat(drawn.text()).contains("a.png", "A picture,").doesNotContain(advice);

        Visitor.Page saved =
                AnEntry.form(teacher).withFile("files", "IMG_0001.HEIC", heic()).send();
        assertThat(saved.text()).contains("IMG_0001.HEIC", advice);
        assertThat(saved.text().indexOf(advice)).isEqualTo(saved.text().lastIndexOf(advice));

        Visitor.Page later =
                teacher.opens(drawn.at().getPath() + "/evidence")
                        .form()
                        .withFile("files", "IMG_0002.HEIC", heic())
                        .send();
        assertThat(later.text()).contains("IMG_0002.HEIC", advice);
    }

    private static byte[] png() {
        return HexFormat.of()
                .parseHex(
                        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                                + "0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
                                + "0000000049454e44ae426082");
    }

    /** As far as it says what it is and how large. */
    private static byte[] heic() {
        return ByteBuffer.allocate(200)
                .putInt(24)
                .put("ftypheic".getBytes(US_ASCII))
                .putInt(0)
                .put("mif1heic".getBytes(US_ASCII))
                .putInt(20)
                .put("ispe".getBytes(US_ASCII))
                .putInt(0)
                .putInt(4032)
                .putInt(3024)
                .array();
    }

    @Test
    void aFileThatCannotBeKeptIsSaidAndTheEntryIsSavedAllTheSame() {
        Visitor.Page page =
                AnEntry.form(teacher)
                        .withFile(
                                "files",
                                "page.html",
                                "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8))
                        .withFile("files", "empty.txt", new byte[0])
                        .withFile("files", "good.txt", text(50))
                        .send();

        assertThat(page.text())
                .contains(
                        "It is saved",
                        "Not kept: page.html",
                        "Not kept: empty.txt: The file is empty",
                        "good.txt");
        assertThat(page.seen().select("a[href*=/evidence/]")).hasSize(1);
    }

    @Test
    void onTheEvidencePageEveryReasonStandsBesideTheField() {
        String entry = AnEntry.loggedBy(teacher);

        Visitor.Page none = teacher.opens(entry + "/evidence").form().send();
        Visitor.Page refused =
                teacher.opens(entry + "/evidence")
                        .form()
                        .withFile("files", "run.exe", text(10))
                        .withFile(
                                "files",
                                "packed.zip",
                                new byte[] {
                                    'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                                    0, 0
                                })
                        .with("capturedBy", "Mrs <b>Lee</b>")
                        .send();

        assertThat(none.text()).contains("Choose at least one file");
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.seen().select(".govuk-error-summary li")).hasSize(2);
        assertThat(refused.seen().expectFirst("#capturedBy").val()).isEqualTo("Mrs <b>Lee</b>");
        assertThat(teacher.opens(entry).seen().select("a[href*=/evidence/]")).isEmpty();
    }

    @Test
    void aFileOfMoreThanFiftyMegabytesIsTurnedAwayAndTheWordsAreKept() {
        byte[] big = new byte[50 * 1024 * 1024 + 1];
        Arrays.fill(big, (byte) 'a');

        Visitor.Page page = AnEntry.form(teacher).withFile("files", "big.txt", big).send();

        assertThat(page.text()).contains("It is saved", "He swore at me", "larger than 50 MB");
    }

    @Test
    void namesThatWouldDoHarmAreMadeSafe() {
        Visitor.Page page =
                AnEntry.form(teacher)
                        .withFile("files", "../../etc/passwd.txt", text(20))
                        .withFile("files", "con.txt", text(21))
                        .withFile("files", "bill\u202Etxt.pdf", text(22))
                        .withFile("files", "a\r\nSet-Cookie: x=1.txt", text(23))
                        .send();

        assertThat(page.seen().select("a[href*=/evidence/]").eachText())
                .contains("passwd.txt", "_con.txt", "billtxt.pdf")
                .hasSize(4);
        for (Element link : page.seen().select("a[href*=/evidence/]")) {
            Visitor.Download file = teacher.saves(link.attr("href"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("content-disposition")).doesNotContain("\n", "..", "\u202E");
            assertThat(file.header("set-cookie")).isEmpty();
        }
    }

    @Test
    void theSameFormWithOtherFilesIsNotTakenForTheFirst() {
        Visitor.Form form = AnEntry.form(teacher);
        form.withFile("files", "a.txt", text(30)).send();

        Visitor.Page again = form.withFile("files", "b.txt", text(31)).send();

        assertThat(again.text()).contains("had already been sent");
        assertThat(again.seen().select("a[href*=/evidence/]").eachText()).containsExactly("a.txt");
    }

    @Test
    void nobodyElseAndNoOtherSchoolGetsTheFile() {
        Visitor.Page page = AnEntry.form(teacher).withFile("files", "a.txt", text(40)).send();
        String file = fileOf(page);

        assertThat(school.visitedBy("other", Role.STAFF).saves(file).status()).isEqualTo(404);
        assertThat(
                        school.program()
                                .aSchool()
                                .visitedBy("head", Role.HEADTEACHER)
                                .saves(file)
                                .status())
                .isEqualTo(404);
        String another = AnEntry.loggedBy(teacher);
        String id = file.substring(file.lastIndexOf('/'));
        assertThat(teacher.saves(another + "/evidence" + id).status()).isEqualTo(404);
        // The control: the head of this school gets it.
        assertThat(head.saves(file).bytes()).isEqualTo(text(40));
    }

    private static String fileOf(Visitor.Page page) {
        return page.seen()
                .selectStream("a[href*=/evidence/]")
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private int pieces() {
        return inTheSchool(unit ->
                unit.sql()
                        .sql("select count(*) from evenhand.evidence_chunk")
                        .query(Integer.class)
                        .single());
    }

    /** How many pieces hold these words as they are. */
    private int inClear(String words) {
        return inTheSchool(unit ->
                unit.sql()
                        .sql(
                                """
                                select count(*) from evenhand.evidence_chunk
                                where position(convert_to(:words, 'UTF8') in body) > 0
                                """)
                        .param("words", words)
                        .query(Integer.class)
                        .single());
    }

    private <T> T inTheSchool(Function<Unit, T> work) {
        return school.program()
                .the(Acts.class)
                .lookUp(Scopes.ofEvenhand(school.org(), "testtest"), work);
    }

    static byte[] text(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i % 61 == 60 ? '\n' : 'a' + i % 26);
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
