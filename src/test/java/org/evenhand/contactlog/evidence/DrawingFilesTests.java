package org.evenhand.contactlog.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.evenhand.contactlog.evidence.Drawn.Nothing;
import org.evenhand.contactlog.evidence.Drawn.Pages;
import org.evenhand.contactlog.evidence.Drawn.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers' files as pictures of our own making, and a line for what is left out (P46). */
class DrawingFilesTests {
    private static final DrawingLimits USUAL = DrawingLimits.usual();

    @TempDir Path folder;

    @Test
    void aPdfIsDrawnPageByPageAsItLooks() throws IOException {
        Pages pages = (Pages) drawn(USUAL, file("bill.pdf", pdf(3))).getFirst();

        assertThat(pages.inAll()).isEqualTo(3);
        assertThat(pages.leftOut()).isEmpty();
        assertThat(pages.pages()).hasSize(3).allMatch(Picture::whole);
        Picture second = pages.pages().get(1);
        assertThat(second.page()).isEqualTo(2);
        // A4 upright, its longer side as long as a page is drawn at the most.
        assertThat(second.height()).isBetween(1750, 1754);
        // The second page has its red square in the middle, and is white elsewhere.
        assertThat(colour(second, 0.5, 0.5)).isEqualTo("red");
        assertThat(colour(second, 0.1, 0.1)).isEqualTo("white");
    }

    @Test
    void ofALongOneTheFirstPagesAreDrawnAndALineSaysSo() throws IOException {
        DrawingLimits few = new DrawingLimits(2, 3, Long.MAX_VALUE, Duration.ofMinutes(1));
        List<Drawn> both =
                drawn(
                        few,
                        file("long.pdf", pdf(5)),
                        file("more.pdf", pdf(5)),
                        file("last.pdf", pdf(1)));

        assertThat((Pages) both.getFirst())
                .satisfies(pages -> assertThat(pages.pages()).hasSize(2))
                .extracting(Pages::leftOut)
                .asString()
                .startsWith("From page 3 on it is not printed: of one exhibit the first 2 pages");
        assertThat((Pages) both.get(1))
                .satisfies(pages -> assertThat(pages.pages()).hasSize(1))
                .extracting(Pages::leftOut)
                .asString()
                .contains("From page 2 on", "no more room");
        assertThat(both.get(2)).isInstanceOf(Nothing.class);
        // The control: with room for them they are drawn.
        assertThat(((Pages) drawn(USUAL, file("long.pdf", pdf(5))).getFirst()).pages()).hasSize(5);
    }

    @Test
    void aPhotographStandsUpright() throws IOException {
        byte[] lying = jpeg(400, 200);
        Pages asItIs = (Pages) drawn(USUAL, file("lying.jpg", lying)).getFirst();
        Pages turned = (Pages) drawn(USUAL, file("turned.jpg", exif(lying, 6))).getFirst();

        assertThat(asItIs.pages().getFirst().width()).isEqualTo(400);
        assertThat(colour(asItIs.pages().getFirst(), 0.1, 0.5)).isEqualTo("red");
        assertThat(turned.pages().getFirst().width()).isEqualTo(200);
        // Its left side was up when it was taken with the phone held upright.
        assertThat(colour(turned.pages().getFirst(), 0.5, 0.1)).isEqualTo("red");
        assertThat(colour(turned.pages().getFirst(), 0.5, 0.9)).isEqualTo("white");
    }

    /** What a phone writes beside a picture does not go along: nothing of the file itself does. */
    @Test
    void nothingOfTheFileItselfIsHandedOn() throws IOException {
        byte[] told = exif(jpeg(40, 20), 1);
        assertThat(new String(told, StandardCharsets.ISO_8859_1)).contains("Exif");

        Pages pages = (Pages) drawn(USUAL, file("told.jpg", told)).getFirst();

        assertThat(new String(pages.pages().getFirst().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void plainTextGivesItsWordsHoweverItIsWritten() throws IOException {
        List<Drawn> all =
                drawn(
                        USUAL,
                        file("a.txt", "Zażółć\r\ngęślą".getBytes(StandardCharsets.UTF_8)),
                        file("b.txt", "caf\u00E9 or not".getBytes(StandardCharsets.ISO_8859_1)),
                        file("c.txt", "x".repeat(60_000).getBytes(StandardCharsets.UTF_8)));

        assertThat(all.get(0)).isEqualTo(new Words("Zażółć\ngęślą", ""));
        assertThat(all.get(1)).isEqualTo(new Words("caf\u00E9 or not", ""));
        assertThat((Words) all.get(2))
                .satisfies(words -> assertThat(words.text()).hasSize(50_000))
                .satisfies(words -> assertThat(words.leftOut()).startsWith("It goes on."));
    }

    /** Files that LibreOffice wrote, from {@code documents/letter.fodt} and {@code times.fods}. */
    @Test
    void aDocumentGivesItsWordsAndNeitherWhatWasTakenOutNorWhatIsHidden() throws IOException {
        for (String name : List.of("letter.odt", "letter.docx", "letter.doc")) {
            assertThat(words(name))
                    .as(name)
                    .startsWith("A letter about Monday\nDear Mrs Okafor,\n")
                    .contains("waited at the gate for\tforty minutes. Nobody came & nobody rang.")
                    .containsPattern("Monday[ \t]+40")
                    .endsWith("Siân O’Neill")
                    .doesNotContain("take this back", "Hidden words");
        }
        for (String name : List.of("times.ods", "times.xlsx", "times.xls")) {
            assertThat(words(name))
                    .as(name)
                    .containsPattern("Day[ \t]+Minutes")
                    .containsPattern("01/09/2026[ \t]+12")
                    .containsPattern("All & all[ \t]+42")
                    .doesNotContain("Hidden words");
        }
    }

    @Test
    void aPictureAsSomePhonesAndBrowsersKeepThemIsDrawn() throws IOException {
        Pages pages = (Pages) drawn(USUAL, kept("square.webp")).getFirst();

        assertThat(pages.pages()).hasSize(1).allMatch(Picture::whole);
        assertThat(colour(pages.pages().getFirst(), 0.1, 0.5)).isEqualTo("red");
        assertThat(colour(pages.pages().getFirst(), 0.9, 0.5)).isEqualTo("white");
    }

    private String words(String name) throws IOException {
        Words words = (Words) drawn(USUAL, kept(name)).getFirst();
        assertThat(words.leftOut()).as(name).isEmpty();
        return words.text();
    }

    private StrangersFile kept(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("documents/" + name)) {
            return file(name, in.readAllBytes());
        }
    }

    @Test
    void whatCannotBeDrawnSaysWhyAndCostsNothingOfTheOthers() throws IOException {
        byte[] broken = pdf(1);
        Arrays.fill(broken, 30, broken.length - 20, (byte) 'x');
        List<Drawn> all =
                drawn(
                        USUAL,
                        file("broken.pdf", broken),
                        file("sound.mp3", new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0}),
                        file("good.pdf", pdf(1)));

        assertThat(all.get(0)).isInstanceOf(Nothing.class);
        assertThat(all.get(1)).isInstanceOf(Nothing.class);
        assertThat(all.get(2)).isInstanceOf(Pages.class);
    }

    private List<Drawn> drawn(DrawingLimits limits, StrangersFile... files) {
        return new DrawingFiles(ReadingLimits.drawing(), limits).draw(List.of(files));
    }

    private StrangersFile file(String name, byte[] bytes) throws IOException {
        return new StrangersFile(Files.write(folder.resolve(name), bytes), name);
    }

    /** Pages of A4 with a red square in the middle of each. */
    private static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                PDPage one = new PDPage(PDRectangle.A4);
                document.addPage(one);
                try (PDPageContentStream pen = new PDPageContentStream(document, one)) {
                    pen.setNonStrokingColor(1f, 0f, 0f);
                    pen.addRect(197, 321, 200, 200);
                    pen.fill();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Red on the left, white on the right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** The same with a word of the phone's, how it was held. */
    private static byte[] exif(byte[] jpeg, int orientation) {
        byte[] said = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0, //
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8, //
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0, //
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(said);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    private static String colour(Picture picture, double across, double down) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        Color pixel =
                new Color(
                        image.getRGB(
                                (int) (across * image.getWidth()),
                                (int) (down * image.getHeight())));
        return pixel.getGreen() > 200 ? "white" : pixel.getRed() > 200 ? "red" : "another";
    }
}
