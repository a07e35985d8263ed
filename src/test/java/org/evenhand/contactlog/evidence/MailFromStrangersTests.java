package org.evenhand.contactlog.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenhand.contactlog.evidence.Opened.Accepted;
import org.evenhand.contactlog.evidence.Reading.Correspondent;
import org.evenhand.contactlog.evidence.Reading.Mail;
import org.evenhand.contactlog.evidence.Reading.NotReadable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of e-mails, honest, malformed and hostile. */
class MailFromStrangersTests {
    private static final ReadingLimits LIMITS = ReadingLimits.usual();

    @SuppressWarnings("NullAway.Init")
    private static StrangersFiles files;

    @TempDir static Path folder;

    @BeforeAll
    static void prepare() {
        files = new StrangersFiles(LIMITS);
    }

    @AfterAll
    static void tidy() {
        files.close();
    }

    @Test
    void anOrdinaryMessageIsReadWhole() throws IOException {
        Mail mail =
                read(
                        """
                        From: =?utf-8?Q?Si=C3=A2n_Ellis?= <sian@example.org>
                        To: "Head, The" <head@school.example>, office@school.example
                        Cc: Chair <chair@school.example>
                        Subject: =?utf-8?B?QWJvdXQgVHVlc2RheSDwn5mC?=
                        Date: Mon, 7 Sep 2026 09:15:00 +0100
                        Message-ID: <1@example.org>
                        Content-Type: text/plain; charset=utf-8

                        Dear Mrs Ŵyn,

                        this is the THIRD time. You are a ****.
                        """);
        assertThat(mail)
                .isEqualTo(
                        new Mail(
                                Optional.of(new Correspondent("Siân Ellis", "sian@example.org")),
                                List.of(
                                        new Correspondent("Head, The", "head@school.example"),
                                        new Correspondent("", "office@school.example")),
                                List.of(new Correspondent("Chair", "chair@school.example")),
                                "About Tuesday 🙂",
                                Optional.of(Instant.parse("2026-09-07T08:15:00Z")),
                                "Mon, 7 Sep 2026 09:15:00 +0100",
                                "<1@example.org>",
                                "Dear Mrs Ŵyn,\n\nthis is the THIRD time. You are a ****.",
                                List.of(),
                                List.of()));
    }

    @Test
    void aLineBreakHiddenInASubjectStartsNoOtherHeader() throws IOException {
        Mail mail =
                read(
                        """
                        From: a@example.org
                        To: office@school.example
                        Subject: =?utf-8?Q?Homework=0D=0ABcc:_all@school.example?=

                        Hello.
                        """);
        assertThat(mail.subject()).isEqualTo("Homework Bcc: all@school.example");
        assertThat(mail.cc()).isEmpty();
    }

    @Test
    void anHtmlBodyBecomesWordsAndNothingOfItRuns() throws IOException {
        Mail mail =
                read(
                        """
                        From: a@example.org
                        Content-Type: text/html; charset=utf-8

                        <html><head><title>No</title><style>p{color:red}</style></head>
                        <body onload="alert(1)"><p>You will <b>regret</b> this &amp; soon.</p>
                        <script>steal()</script><ul><li>one</li><li>two</li></ul>
                        <a href="http://evil.example/x">your school</a>
                        <img src="http://tracker.example/p.gif" alt="a cat">
                        <svg><text>drawn</text></svg>
                        </body></html>
                        """);
        assertThat(mail.body())
                .isEqualTo(
                        """
                        You will regret this & soon.

                        one
                        two
                        your school <http://evil.example/x> [picture: a cat]\
                        """);
    }

    @Test
    void ofTheSameWordsTwiceThePlainOnesAreTaken() throws IOException {
        Mail mail =
                read(
                        """
                        From: a@example.org
                        Content-Type: multipart/mixed; boundary=out

                        --out
                        Content-Type: multipart/alternative; boundary=in

                        --in
                        Content-Type: text/plain

                        plain words
                        --in
                        Content-Type: text/html

                        <p>words of HTML</p>
                        --in--
                        --out
                        Content-Type: text/html

                        <p>a footer</p>
                        --out
                        Content-Type: image/jpeg; name="=?utf-8?Q?caf=C3=A9.jpg?="
                        Content-Transfer-Encoding: base64

                        AAECAw==
                        --out--
                        """);
        assertThat(mail.body()).isEqualTo("plain words\n\na footer");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(attachment -> {
                    assertThat(attachment.name().safe()).isEqualTo("café.jpg");
                    assertThat(attachment.mediaType()).isEqualTo("image/jpeg");
                    assertThat(attachment.size()).isEqualTo(4);
                });
    }

    @Test
    void aMessageNamedTwiceIsSuspectAndSaysSo() throws IOException {
        Mail mail = read("From: a@example.org\nFrom: b@example.org\nSubject: x\n\nbody\n");
        assertThat(mail.from()).contains(new Correspondent("", "a@example.org"));
        assertThat(mail.notes())
                .containsExactly(
                        "It names its from 2 times, which honest mail does not; the first is"
                                + " shown.");
    }

    @Test
    void malformedMessagesAreReadAsFarAsTheyGo() throws IOException {
        List<Opened> opened =
                open(
                        "Subject: no end of header",
                        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\nlost",
                        "From: a@example.org\nContent-Type: text/plain; charset=none\n\nca\u00e7a",
                        "From a@example.org Mon Sep 7\nFrom: a@example.org\nSubject: envelope\n\nx",
                        "From: <<<>>>,,;;@@\nTo: :;\nDate: yesterday\nSubject: odd\n\nx",
                        "Subject: \0\u0001\u0002nul\n\nbo\0dy",
                        "From: a@example.org\nContent-Transfer-Encoding: base64\n\n!!!notbase64!!!");
        assertThat(opened).hasSize(7).allMatch(each -> ((Accepted) each).kind() == Kind.EMAIL);
        List<Mail> mails = opened.stream().map(each -> (Mail) ((Accepted) each).reading()).toList();
        assertThat(mails.get(0).subject()).isEqualTo("no end of header");
        assertThat(mails.get(1).body()).isEqualTo("lost");
        assertThat(mails.get(1).notes()).hasSize(1);
        assertThat(mails.get(2).body()).isEqualTo("caça");
        assertThat(mails.get(3).subject()).isEqualTo("envelope");
        assertThat(mails.get(4).sent()).isEmpty();
        assertThat(mails.get(4).dateAsWritten()).isEqualTo("yesterday");
        assertThat(mails.get(5).body()).isEqualTo("bo\uFFFDdy");
    }

    @Test
    void aThousandAttachmentsAreListedAndMoreAreCounted() throws IOException {
        Mail thousand = read(withAttachments(1_000));
        assertThat(thousand.attachments()).hasSize(1_000);
        assertThat(thousand.attachments().getLast().name().safe()).isEqualTo("999.txt");
        assertThat(thousand.notes()).isEmpty();
        Mail more = read(withAttachments(1_400));
        assertThat(more.attachments()).hasSize(1_000);
        assertThat(more.notes())
                .containsExactly("It has 1400 attachments; the first 1000 are listed.");
    }

    @Test
    void partsNestedDeeplyAreReadToALimit() throws IOException {
        assertThat(read(nested(15)).body()).isEqualTo("innermost");
        assertThat(read(nested(15)).notes()).isEmpty();
        for (int depth : new int[] {30, 5_000}) {
            Mail mail = read(nested(depth));
            assertThat(mail.subject()).isEqualTo("nested");
            assertThat(mail.notes())
                    .contains("Its parts are nested too deeply; the deepest are not shown.");
        }
    }

    @Test
    void aVeryLongBodyIsCutWithANote() throws IOException {
        Mail mail = read("From: a@example.org\n\n" + "word ".repeat(60_000));
        assertThat(mail.body()).hasSize(200_000);
        assertThat(mail.notes())
                .containsExactly(
                        "The text is very long and is cut here; the whole is in the original.");
    }

    @Test
    void enormousHeadersDoNotHarmAndWhatCameBeforeIsRead() throws IOException {
        Mail line =
                read("Subject: before\nX-Short: x\nX-Long: " + "x".repeat(5_000_000) + "\n\nbody");
        assertThat(line.subject()).isEqualTo("before");
        assertThat(line.notes()).hasSize(1);
        Mail many = read("Subject: before\n" + "X-Many: x\n".repeat(100_000) + "\nbody");
        assertThat(many.subject()).isEqualTo("before");
        assertThat(many.notes()).hasSize(1);
    }

    @Test
    void hostileHtmlNeitherHangsItNorHidesWords() throws IOException {
        String start = "From: a@example.org\nContent-Type: text/html\n\n";
        assertThat(
                        open(
                                start + "<div>".repeat(300_000) + "deep",
                                start + "<a href=x>".repeat(150_000) + "deep",
                                start + "<a ".repeat(60_000) + "deep",
                                start + "<a href=\"".repeat(15_000) + "deep",
                                start + "<script>".repeat(20_000) + "deep",
                                start + "&amp".repeat(40_000) + "deep",
                                start + "deep" + "<br>".repeat(300_000) + "x",
                                "From: a@example.org\n\ndeep" + " ".repeat(900_000) + "x",
                                start + "<".repeat(150_000) + "deep"))
                .extracting(opened -> ((Mail) ((Accepted) opened).reading()).body())
                .allMatch(body -> body.contains("deep"));
    }

    @Test
    void aMessageOfFortyFiveMegabytesIsReadInLittleMemory() throws IOException {
        String line = "A".repeat(76) + "\n";
        StringBuilder mail = new StringBuilder(47_000_000);
        mail.append(
                "Subject: big\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n--b\n");
        mail.append("Content-Type: video/mp4; name=a.mp4\nContent-Transfer-Encoding: base64\n\n");
        mail.repeat(line, 590_000);
        mail.append("--b--\n");
        Mail read = read(mail.toString());
        assertThat(read.body()).isEqualTo("words");
        assertThat(read.attachments().getFirst().size()).isEqualTo(590_000L * 57);
    }

    @Test
    void fortyMessagesAreOneBatchWithAnswersInTheirOrder() throws IOException {
        List<String> batch = new ArrayList<>();
        for (int each = 0; each < 40; each++) {
            batch.add("From: a@example.org\nSubject: number " + each + "\n\nbody");
        }
        List<Opened> opened = open(batch.toArray(String[]::new));
        for (int each = 0; each < 40; each++) {
            Mail mail = (Mail) ((Accepted) opened.get(each)).reading();
            assertThat(mail.subject()).isEqualTo("number " + each);
        }
    }

    @Test
    void anOutlookMessageIsRead() throws IOException {
        Mail mail = (Mail) reading("a.msg", outlook(24));
        assertThat(mail.subject()).isEqualTo("Über uns");
        assertThat(mail.body()).isEqualTo("You will hear from me.");
        assertThat(mail.from()).contains(new Correspondent("Siân Ellis", "sian@example.org"));
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(attachment -> {
                    assertThat(attachment.name().safe()).isEqualTo("a.jpg");
                    assertThat(attachment.size()).isEqualTo(24);
                });
    }

    @Test
    void anOutlookMessageCutShortIsKeptAndNotReadable() throws IOException {
        byte[] whole = outlook(20_000);
        for (int length : new int[] {600, 1_500, 5_000, whole.length / 2}) {
            assertThat(reading("a.msg", Arrays.copyOf(whole, length)))
                    .isInstanceOf(NotReadable.class);
        }
    }

    @Test
    void anOutlookMessageWithALargeFilmIsRead() throws IOException {
        Mail mail = (Mail) reading("a.msg", outlook(45 * 1024 * 1024));
        assertThat(mail.attachments().getFirst().size()).isEqualTo(45 * 1024 * 1024);
    }

    // ---- the makers of messages -------------------------------------------------------------

    private static String withAttachments(int count) {
        StringBuilder mail =
                new StringBuilder(
                        "From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int each = 0; each < count; each++) {
            mail.append("--b\nContent-Disposition: attachment; filename=")
                    .append(each)
                    .append(".txt\n\nx\n");
        }
        return mail.append("--b--\n").toString();
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder("Subject: nested\n");
        for (int level = 0; level < depth; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(level).append("x\n\n");
            mail.append("--b").append(level).append("x\n");
        }
        return mail.append("\ninnermost\n").toString();
    }

    private static byte[] outlook(int attachmentSize) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            DirectoryEntry root = container.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            put(root, "__substg1.0_0037001F", "Über uns".getBytes(UTF_16LE));
            put(root, "__substg1.0_1000001F", "You will hear from me.".getBytes(UTF_16LE));
            put(root, "__substg1.0_0C1A001F", "Siân Ellis".getBytes(UTF_16LE));
            put(root, "__substg1.0_5D01001F", "sian@example.org".getBytes(UTF_16LE));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            put(attachment, "__properties_version1.0", new byte[8]);
            put(attachment, "__substg1.0_3707001F", "a.jpg".getBytes(UTF_16LE));
            put(attachment, "__substg1.0_37010102", new byte[attachmentSize]);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void put(DirectoryEntry directory, String name, byte[] content)
            throws IOException {
        directory.createDocument(name, new ByteArrayInputStream(content));
    }

    private static Mail read(String message) throws IOException {
        return (Mail) reading("a.eml", message.getBytes(UTF_8));
    }

    private static Reading reading(String name, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "mail", ""), content);
        return ((Accepted) files.open(new StrangersFile(file, name))).reading();
    }

    /** In one batch; as single bytes, so that a test can write what is not UTF-8. */
    private static List<Opened> open(String... messages) throws IOException {
        List<StrangersFile> batch = new ArrayList<>();
        for (String message : messages) {
            Path file = Files.createTempFile(folder, "mail", "");
            batch.add(new StrangersFile(Files.write(file, message.getBytes(ISO_8859_1)), "a.eml"));
        }
        return files.open(batch);
    }
}
