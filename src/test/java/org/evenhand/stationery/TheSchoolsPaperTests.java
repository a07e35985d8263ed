package org.evenhand.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.walk.ReadySchool.ago;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.evenhand.access.Account;
import org.evenhand.kernel.EntryId;
import org.evenhand.kernel.LetterId;
import org.evenhand.kernel.Paragraphs;
import org.evenhand.kernel.PersonId;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Acts;
import org.evenhand.letter.Letters;
import org.evenhand.letter.PdfChecks;
import org.evenhand.walk.ReadySchool;
import org.evenhand.walk.Visitor;
import org.evenhand.walk.WalkedCase;
import org.junit.jupiter.api.Test;

/** What stands on the school's paper, over HTTP with real forms, and on the letters (P65). */
@Paragraphs("P65")
class TheSchoolsPaperTests {
    private static final String ALT = "Crest of the school, an oak";

    private final ReadySchool ready = ReadySchool.begunHere(ago(190));
    private final Account manager =
            ready.school().has("manager", Role.STAFF, Role.BUSINESS_MANAGER);
    private final Visitor business = ready.visitedBy(manager);

    @Test
    void aCrestIsMadeSmallAndNothingOfTheFileIsKept() throws IOException {
        byte[] chosen =
                Pictures.withExif(Pictures.of("jpeg", 1600, 900), "51.5033 N 0.1276 W, at home");
        Visitor.Page saved = crest("crest.jpg", chosen).send();
        assertThat(saved.text()).contains("It is saved", ALT);

        byte[] kept = shown(saved);
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isLessThanOrEqualTo(720);
        assertThat(image.getHeight()).isLessThanOrEqualTo(330);
        assertThat(latin(chosen)).contains("51.5033");
        assertThat(latin(kept)).doesNotContain("51.5033", "Exif");
    }

    @Test
    void whatHidesBehindAPictureNeverReachesTheRecord() {
        byte[] both =
                Pictures.withBehind(Pictures.of("png", 300, 200), "<script>alert(1)</script>");
        Visitor.Page saved = crest("crest.png", both).send();
        assertThat(saved.text()).contains("It is saved");
        assertThat(latin(shown(saved))).doesNotContain("script").startsWith("\u00FF\u00D8");
    }

    @Test
    void whatIsNoCrestIsRefusedWithItsReasonAndTheWordsStay() {
        byte[] png = Pictures.of("png", 300, 200);
        assertRefused("big.png", Pictures.declaring(10_000, 5_000), "50 megapixels");
        assertRefused("real.png", Pictures.blank(10_000, 5_000), "50 megapixels");
        assertRefused("cut.png", Arrays.copyOf(png, png.length / 2), "damaged or cut short");
        assertRefused("tiny.png", Pictures.of("png", 40, 30), "would print as a blur");
        assertRefused(
                "crest.png",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "no PNG or JPEG");
        assertRefused("crest.gif", Pictures.of("gif", 300, 200), "no PNG or JPEG");
        assertRefused(
                "crest.png", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), "no PNG");
        assertRefused("crest.png", new byte[5 * 1024 * 1024 + 1], "larger than 5 MB");
        assertThat(crest("crest.png", png).with("alternative", "").send().text())
                .contains("Say what the picture shows");
        assertThat(business.opens("/settings/paper").text()).contains("Crest or logo Nothing yet");
        // The control: the same form with a picture as it should be.
        assertThat(crest("crest.png", png).send().text()).contains("It is saved");
    }

    private void assertRefused(String name, byte[] file, String because) {
        Visitor.Page refused = crest(name, file).send();
        assertThat(refused.title()).as(name).startsWith("Error: ");
        assertThat(refused.text()).as(name).contains(because);
        assertThat(refused.form().value("alternative")).isEqualTo(ALT);
    }

    @Test
    void aCrestIsSaidOtherwiseAndTakenOffAndTheOldOneStaysForOldLetters() {
        String first = address(crest("crest.png", Pictures.of("png", 300, 200)).send());
        Visitor.Page said =
                business.opens("/settings/paper/crest")
                        .form()
                        .with("alternative", "An oak over a stream")
                        .send();
        assertThat(address(said)).isEqualTo(first);
        assertThat(said.text()).contains("An oak over a stream");

        Visitor.Page off =
                business.opens("/settings/paper/crest").form().with("step", "none").send();
        assertThat(off.text()).contains("Crest or logo Nothing yet");
        assertThat(business.saves(first).status()).isEqualTo(200);
    }

    @Test
    void everybodyOfTheSchoolSeesTheCrestAndNobodyOfAnother() {
        String crest = address(crest("crest.png", Pictures.of("png", 300, 200)).send());
        Visitor teacher = ready.visitedBy(ready.teacher);
        ReadySchool other = ReadySchool.founded();

        assertThat(teacher.saves(crest).status()).isEqualTo(200);
        assertThat(other.visitedBy(other.head).saves(crest).status()).isEqualTo(404);
        assertThat(other.visitedBy(other.head).opens("/settings/paper").text())
                .contains("Crest or logo Nothing yet");
        assertThat(new Visitor(ready.school().program().address()).opens(crest).title())
                .contains("Sign in");
        for (String path : new String[] {"", "/crest", "/lines", "/signatures", "/specimen.pdf"}) {
            assertThat(teacher.opens("/settings/paper" + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFileOfTheRecordThatIsNoCrestIsNotFoundAmongThem() {
        LetterId letter = warning("Leo Marsh");
        assertThat(business.saves("/crest/" + letter.value()).status()).isEqualTo(404);
    }

    @Test
    void linesThatHaveNoRoomOrCannotBePrintedAreSaidBesideTheirField() {
        assertThat(lines("a\nb\nc\nd", "").text()).contains("room for three lines");
        assertThat(lines("x".repeat(91), "").text()).contains("at most 90 characters");
        assertThat(lines("\uD80C\uDC00", "").text()).contains("cannot be printed");
        assertThat(lines("", "y".repeat(301)).text()).contains("301 characters");
        assertThat(lines("www.example.org", "Company 123").text())
                .contains("It is saved", "www.example.org", "Company 123");
    }

    @Test
    void aLetterBearsThePaperOfItsDayAndAnEarlierOneNeverChanges() {
        LetterId before = warning("Leo Marsh");
        byte[] bytes = pdf(before);

        crest("crest.png", Pictures.of("png", 300, 200)).send();
        lines("www.oakfield.example", "Maintained by Hexbury Council.");
        signature("Mrs M. Head MA", "Principal", "for the governing body");
        LetterId after = warning("Ann Cole");

        assertThat(pdf(before)).isEqualTo(bytes);
        assertThat(PdfChecks.text(bytes)).doesNotContain("www.oakfield.example", "Paper");
        byte[] now = pdf(after);
        PdfChecks.assertMeetsBothStandards(now);
        assertThat(PdfChecks.text(now).replaceAll("\\s+", " "))
                .contains(
                        "www.oakfield.example",
                        "Maintained by Hexbury Council.",
                        "Paper version 3");

        // Taken off again, the letter keeps what it had, also where it is drawn afresh.
        business.opens("/settings/paper/crest").form().with("step", "none").send();
        Visitor.Page page = ready.visitedBy(ready.head).opens("/letters/" + after.text());
        assertThat(page.seen().select(".letterhead img")).hasSize(1);
        assertThat(pdf(after)).isEqualTo(now);
        Visitor.Download word =
                ready.visitedBy(ready.head).saves("/letters/" + after.text() + "/word");
        assertThat(word.status()).isEqualTo(200);
        assertThat(latin(word.bytes())).contains("word/media/crest.jpeg");
    }

    @Test
    void aSignatureHoldsInItsOfficeOnly() {
        signature("Mrs M. Head MA", "Principal", "for the governing body");
        Visitor.Page all = business.opens("/settings/paper/signatures");
        assertThat(all.text()).contains("Headteacher Mrs M. Head MA Principal");
        assertThat(all.seen().select("dl .govuk-summary-list__row")).hasSizeGreaterThan(1);
        assertThat(business.opens("/settings/paper").text())
                .contains("Mrs M. Head MA", "for the governing body");

        String other =
                "/settings/paper/signatures/%s/Headteacher".formatted(ready.teacher.id().text());
        assertThat(business.opens(other).status()).isEqualTo(404);
        signaturePage().form().with("step", "usual").send();
        assertThat(business.opens("/settings/paper").text()).doesNotContain("Mrs M. Head MA");
        assertThat(signaturePage().form().with("name", "").send().text())
                .contains("Enter the name as it is printed");
    }

    private Visitor.Page signaturePage() {
        return business.opens(
                "/settings/paper/signatures/%s/Headteacher".formatted(ready.head.id().text()));
    }

    private void signature(String name, String post, String second) {
        assertThat(
                        signaturePage()
                                .form()
                                .with("name", name)
                                .with("post", post)
                                .with("second", second)
                                .send()
                                .text())
                .contains("It is saved");
    }

    private Visitor.Page lines(String lines, String foot) {
        return business.opens("/settings/paper/lines")
                .form()
                .with("lines", lines)
                .with("foot", foot)
                .send();
    }

    private Visitor.Form crest(String name, byte[] file) {
        return business.opens("/settings/paper/crest")
                .form()
                .with("alternative", ALT)
                .withFile("crest", name, file);
    }

    private static String address(Visitor.Page paper) {
        return paper.seen().expectFirst("dl img").attr("src");
    }

    private byte[] shown(Visitor.Page paper) {
        return business.saves(address(paper)).bytes();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private LetterId warning(String name) {
        PersonId person = ready.aParent(name, "Kai " + name);
        WalkedCase walked = WalkedCase.opened(ready, person, ago(20));
        EntryId entry = ready.abuse(person, ago(20), "He shouted.", "You are useless.");
        return walked.assessed(ago(15), entry).warning(ReadySchool.today());
    }

    private byte[] pdf(LetterId letter) {
        return Optional.of(ready.the(Acts.class))
                .map(acts -> acts.lookUp(ready.as(ready.head), unit -> Letters.pdf(unit, letter)))
                .orElseThrow();
    }
}
