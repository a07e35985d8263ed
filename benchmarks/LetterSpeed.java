import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PdfRendering;
import org.springframework.boot.logging.LoggingSystem;

/**
 * SPEED-5: a warning of four pages as PDF/A-3a and PDF/UA-1, in process, in turns with the bare
 * library making the same pages of the same HTML with the same typefaces, as its manual shows. Then
 * the first letter that a program makes once it says that it is ready, over HTTP, by somebody who
 * was signed in before.
 */
final class LetterSpeed {
    private static final Schools.Sizes SIZES = new Schools.Sizes(1, 10, 10, 1, 20_270_328);
    private static final int WARM_UP = 100;
    private static final int LETTERS = 100;
    private static final int STARTS = 5;
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Object[][] TYPEFACES = {
        {"Noto Sans", 400, FontStyle.NORMAL, "NotoSans_400Regular.ttf"},
        {"Noto Sans", 400, FontStyle.ITALIC, "NotoSans_400Regular_Italic.ttf"},
        {"Noto Sans", 700, FontStyle.NORMAL, "NotoSans_700Bold.ttf"},
        {"serif", 400, FontStyle.NORMAL, "NotoSans_400Regular.ttf"},
    };

    private LetterSpeed() {}

    public static void main(String[] words) throws Exception {
        // The library says of our typefaces that a table is passed over.
        LoggingSystem.get(LetterSpeed.class.getClassLoader()).beforeInitialize();
        PdfRendering ours = new PdfRendering();
        LetterDocument letter = AWarning.letter();
        String html = htmlOf(letter);
        byte[] printed = ours.render(letter);
        byte[] plain = bare(html);
        System.out.printf(
                Locale.ROOT,
                "a warning: %d pages of ours, %.0f kB; %d of the bare library's, %.0f kB%n",
                pages(printed),
                printed.length / 1e3,
                pages(plain),
                plain.length / 1e3);
        if (pages(printed) != pages(plain)) {
            throw new IllegalStateException("That is not the same letter");
        }
        alternately(ours, letter, html, WARM_UP);
        Times[] took = alternately(ours, letter, html, LETTERS);
        System.out.printf(
                Locale.ROOT,
                "ours p50 %.1f ms, p99 %.1f ms; the bare library p50 %.1f ms, p99 %.1f ms; ratio %.2f%n",
                took[0].p50(),
                took[0].percentile(99),
                took[1].p50(),
                took[1].percentile(99),
                took[0].p50() / took[1].p50());
        first();
    }

    private static Times[] alternately(
            PdfRendering ours, LetterDocument letter, String html, int times) throws Exception {
        Times[] took = {new Times(times), new Times(times)};
        for (int i = 0; i < times; i++) {
            took[0].time(() -> ours.render(letter));
            took[1].time(() -> bare(html));
        }
        return took;
    }

    /** The very words and styles that our rendering hands to the library. */
    private static String htmlOf(LetterDocument letter) throws ReflectiveOperationException {
        Method page = PdfRendering.class.getDeclaredMethod("page", LetterDocument.class);
        page.setAccessible(true);
        return (String) page.invoke(null, letter);
    }

    private static byte[] bare(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        for (Object[] face : TYPEFACES) {
            builder.useFont(
                    () -> typeface((String) face[3]),
                    (String) face[0],
                    (Integer) face[1],
                    (FontStyle) face[2],
                    true);
        }
        builder.withHtmlContent(html, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private static InputStream typeface(String file) {
        return PdfRendering.class.getResourceAsStream("typefaces/" + file);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void first() throws Exception {
        Path home = Running.freshHome();
        Client head;
        try (Running program = Running.schools(home, SIZES).until("The schools are made")) {
            head = new Client(program.port);
            head.signsIn(Schools.signInName(0, "head"), Schools.PASSWORD);
        }
        double[] first = new double[STARTS];
        double[] tenth = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (Running program = Running.schools(home, SIZES).untilReady();
                    Client again = new Client(program.port, head)) {
                for (int letter = 1; letter <= 10; letter++) {
                    Times one = new Times(1);
                    one.time(() -> again.get(BenchmarkPages.LETTER).expecting(200));
                    if (letter == 1) {
                        first[start] = one.p50();
                    }
                    tenth[start] = one.p50();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d starts: the first letter once ready %.0f ms, the tenth %.0f ms (medians, over HTTP)%n",
                STARTS,
                Times.median(first),
                Times.median(tenth));
    }
}
