package org.evenhand.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.Paragraphs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A letter on a paper with a crest, lines and a foot, in all three renderings (P65). */
@Paragraphs("P65")
class OnTheSchoolsPaperTests {
    private static final byte[] PICTURE = picture(300, 120);
    private static final Crest CREST =
            new Crest(
                    new UUID(1, 2),
                    LetterFiles.sha256(PICTURE),
                    "Crest of Fernleigh <school> & stream",
                    300,
                    120);
    private static final Stationery PAPER =
            new Stationery(
                    CREST,
                    List.of("www.fernleigh.example", "Learning together"),
                    "Fernleigh Primary School is maintained by Hexbury Council.",
                    3);

    private final LetterDocument letter = on(PAPER, SampleLetters.warning());
    private final Map<String, byte[]> plates = Map.of(CREST.plate(), PICTURE);

    @Test
    void thePdfMeetsBothStandardsAndSaysWhatTheCrestShows() {
        byte[] pdf = new PdfRendering().render(letter, plates);

        PdfChecks.assertMeetsBothStandards(pdf);
        assertThat(TagTree.of(pdf)).contains("Figure");
        assertThat(PdfChecks.text(pdf))
                .contains("www.fernleigh.example", "maintained by Hexbury Council", "version 3");
        PdfChecks.assertSaysTheSame(pdf, new HtmlRendering().fragment(letter));
    }

    @Test
    void theAddressStaysWhereTheWindowIsWithACrestOfAnyShape() {
        for (int[] size :
                List.of(new int[] {720, 20}, new int[] {100, 330}, new int[] {300, 120})) {
            Crest crest = new Crest(CREST.file(), CREST.sha256(), "Crest", size[0], size[1]);
            Stationery paper = new Stationery(crest, List.of("One", "Two", "Three"), "Foot", 1);
            byte[] pdf =
                    new PdfRendering()
                            .render(
                                    on(paper, SampleLetters.warning()),
                                    Map.of(crest.plate(), picture(size[0], size[1])));
            assertThat(PdfChecks.textWithin(pdf, 1, 24, 52, 76, 29))
                    .contains(letter.addressee().name());
        }
    }

    @Test
    void theScreenShowsTheCrestFromThisServerWithItsWords() {
        Element seen = Jsoup.parseBodyFragment(new HtmlRendering().fragment(letter)).body();
        assertThat(seen.expectFirst(".letterhead img").attr("src"))
                .isEqualTo("/crest/" + CREST.file());
        assertThat(seen.expectFirst(".letterhead img").attr("alt"))
                .isEqualTo("Crest of Fernleigh <school> & stream");
        assertThat(seen.select("[style]")).isEmpty();
    }

    @Test
    void theWordFileIsSoundHoldsThePictureAndItsWordsAndSaysTheSame() {
        byte[] docx = new WordRendering().render(letter, plates);

        WordChecks.assertIsSound(docx);
        WordFile file = WordFile.read(docx);
        assertThat(file.part("word/document.xml"))
                .contains("descr=\"Crest of Fernleigh &lt;school&gt; &amp; stream\"");
        assertThat(file.names()).contains("word/media/crest.jpeg");
        List<SaidBlock> screen = SaidBlock.inHtml(new HtmlRendering().fragment(letter));
        assertThat(SaidBlock.differing(screen, SaidBlock.inWord(docx))).isEmpty();
        assertThat(
                        SaidBlock.differing(
                                screen, SaidBlock.inPdf(new PdfRendering().render(letter, plates))))
                .isEmpty();
    }

    /** The control: on plain paper there is neither picture nor line, and nothing new is said. */
    @Test
    void aLetterOnPlainPaperHasNothingOfIt() {
        LetterDocument plain = SampleLetters.warning();
        assertThat(TagTree.of(new PdfRendering().render(plain))).doesNotContain("Figure");
        assertThat(WordFile.read(new WordRendering().render(plain)).names())
                .doesNotContain("word/media/crest.jpeg");
        assertThat(PdfChecks.text(new PdfRendering().render(plain))).doesNotContain("Paper");
    }

    @Test
    void aPdfIsNeverMadeWithoutTheCrestThatItNames() {
        assertThatThrownBy(() -> new PdfRendering().render(letter))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecondLineOfASignatureIsInAllThree() {
        LetterDocument signed =
                SampleLetters.saying(
                        new SignatureBlock(
                                "Yours sincerely", "M. Ellwood MA", "Principal", "for the trust"));
        WordChecks.assertAllSayTheSame(signed);
        assertThat(PdfChecks.text(new PdfRendering().render(signed)))
                .contains("Principal", "for the trust");
    }

    @Test
    void aSignatureIsForOnePersonInOneOffice() {
        AccountId head = new AccountId(new UUID(0, 1));
        AccountId other = new AccountId(new UUID(0, 2));
        HouseStyle style =
                new HouseStyle(
                        Optional.empty(),
                        List.of(
                                new SignatureSet(
                                        head,
                                        "Headteacher",
                                        "M. Ellwood MA",
                                        "Principal",
                                        "",
                                        LocalDate.of(2026, 9, 1))),
                        List.of());
        assertThat(style.signature(head, "Headteacher")).isPresent();
        assertThat(style.signature(other, "Headteacher")).isEmpty();
        assertThat(style.signature(head, "Chair of governors")).isEmpty();
    }

    private static LetterDocument on(Stationery paper, LetterDocument letter) {
        Letterhead head = letter.letterhead();
        return new LetterDocument(
                letter.language(),
                letter.title(),
                letter.date(),
                letter.reference(),
                letter.standing(),
                new Letterhead(head.school(), head.address(), head.phone(), head.email(), paper),
                letter.addressee(),
                letter.origin(),
                letter.sections());
    }

    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
