package org.evenhand.letter;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.evenhand.kernel.Grounds;
import org.evenhand.kernel.Period;

/**
 * A letter on paper: one A4 file that is both PDF/A-3a (kept for good) and PDF/UA-1 (readable
 * aloud), with the address where a DL envelope's window is.
 *
 * <p>The same letter gives the same bytes for one version of the libraries: nothing comes from a
 * clock, a random number or the machine. Nothing is fetched from anywhere. Safe for several threads
 * at once.
 */
public final class PdfRendering {
    private static final String PRODUCER = "Evenhand";

    /** The first finds the classes; the next two let the compiler see what is used most. */
    private static final int REHEARSALS = 3;

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = resource("print.css");
    private static final String LARGE_PRINT = resource("large-print.css");

    static {
        // The library's log lines may quote what is being printed, and logs leak.
        XRLog.setLoggingEnabled(false);
    }

    /** The characters of a letter that no typeface has, one ground each; none when all is well. */
    public Grounds unprintable(LetterDocument letter) {
        return Unprintable.in(letter);
    }

    /** The same for words that may stand in many letters. */
    public static Grounds unprintable(String place, String words) {
        return Unprintable.in(place, words);
    }

    /**
     * The words with each character that no typeface has written as its number, {@code [U+1F9A6]}.
     */
    public static String printable(String words) {
        StringBuilder printable = new StringBuilder(words.length());
        PrintedText.of(words)
                .codePoints()
                .forEach(codePoint ->
                        printable.append(
                                codePoint == '\n' || Typefaces.canPrint(codePoint)
                                        ? Character.toString(codePoint)
                                        : String.format(Locale.ROOT, "[U+%04X]", codePoint)));
        return printable.toString();
    }

    /** Reads the typefaces and prints a letter to nobody; to be called once at start (SPEED-5). */
    public void warmUp() {
        LetterDocument letter = Rehearsal.letter();
        for (int time = 0; time < REHEARSALS; time++) {
            render(letter);
        }
    }

    /**
     * The PDF's bytes.
     *
     * @throws UnprintableLetter when {@link #unprintable} has grounds
     */
    public byte[] render(LetterDocument letter) {
        return render(letter, Map.of());
    }

    /**
     * The bytes of one that has {@link Plate}s, or a crest on its paper.
     *
     * @param plates by their names, JPEGs of our own making
     * @throws IllegalArgumentException when the crest is not among them
     */
    public byte[] render(LetterDocument letter, Map<String, byte[]> plates) {
        return render(letter, plates, Layout.LETTER);
    }

    /** The bytes of one that is laid out so. */
    public byte[] render(LetterDocument letter, Map<String, byte[]> plates, Layout layout) {
        return render(letter, plates, Look.PAPER, layout);
    }

    /**
     * An issued letter once more, with the same words in 18 point, to lie beside it (P65, P68).
     *
     * @param plates as for {@link #render(LetterDocument, Map)}
     * @throws IllegalArgumentException when the letter was not issued
     */
    public byte[] largePrint(LetterDocument letter, Map<String, byte[]> plates) {
        if (!(letter.standing() instanceof Standing.Issued)) {
            throw new IllegalArgumentException("Only of an issued letter is there a copy");
        }
        return render(letter, plates, Look.LARGE_PRINT, Layout.LETTER);
    }

    private byte[] render(
            LetterDocument letter, Map<String, byte[]> plates, Look look, Layout layout) {
        if (!letter.letterhead().crest().map(Crest::plate).stream().allMatch(plates::containsKey)) {
            throw new IllegalArgumentException("The crest's bytes come with the letter");
        }
        Grounds unprintable = unprintable(letter);
        if (!unprintable.isEmpty()) {
            throw new UnprintableLetter(unprintable);
        }
        String page = page(letter, look, layout);
        try (PDDocument pdf = new PDDocument()) {
            lay(page, plates, pdf);
            RepeatedHeaders.sayOnceIn(pdf);
            if (letter.isDraft()) {
                DraftMark.putOn(pdf);
            }
            describe(letter, titleOf(letter, look), pdf);
            pdf.setDocumentId(idOf(page));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(String page, Map<String, byte[]> plates, PDDocument pdf)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (address, _) -> plates.containsKey(plateIn(address)), when);
        }
        builder.useProtocolsStreamImplementation(
                address -> new PlateStream(plates.getOrDefault(plateIn(address), new byte[0])),
                Plate.SCHEME);
        RightToLeft.teach(builder);
        builder.useUnicodeLineBreaker(new LineBreaks());
        Typefaces.offerTo(builder, pdf);
        builder.withHtmlContent(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** The name in the address of a plate; empty for every other address. */
    private static String plateIn(String address) {
        String start = Plate.SCHEME + ":";
        return address.startsWith(start) ? address.substring(start.length()) : "";
    }

    /** Handed out as often as it is asked for. */
    private record PlateStream(byte[] jpeg) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(jpeg);
        }

        @Override
        public Reader getReader() {
            return Reader.nullReader();
        }
    }

    private static String titleOf(LetterDocument letter, Look look) {
        String title = HtmlRendering.titleOf(letter);
        return look == Look.LARGE_PRINT ? "Large-print copy: " + title : title;
    }

    private static String page(LetterDocument letter, Look look, Layout layout) {
        return """
        <html lang="%s"><head><title>%s</title>
        <style>%s</style></head>
        <body>%s%s</body></html>
        """
                .formatted(
                        Markup.escaped(letter.language()),
                        Markup.escaped(titleOf(letter, look)),
                        STYLE
                                + (look == Look.LARGE_PRINT ? LARGE_PRINT : "")
                                + (layout.style().isEmpty() ? "" : resource(layout.style())),
                        look == Look.LARGE_PRINT ? footer(Colophon.copyOf(letter)) : footer(letter),
                        Markup.of(letter, look));
    }

    /** What stands below every page; the style sheet takes it there and adds the page's number. */
    private static String footer(LetterDocument letter) {
        return switch (letter.standing()) {
            case Standing.Draft _ ->
                    """
                    <div class="foot" lang="en"><p>Confidential. Draft, not issued</p>\
                    <p class="page-number"></p></div>
                    """;
            case Standing.Working _ -> footer(Colophon.WORKING);
            case Standing.ForStaff paper -> footer(paper.foot());
            case Standing.Form form -> footer(form.foot());
            case Standing.Beside(String number) ->
                    footer("Confidential. In plain words, beside letter " + number);
            case Standing.Issued(String number, SealedBlock sealed) ->
                    """
                    <div class="foot" lang="en"><p>Confidential. Letter %s</p>\
                    <p class="page-number"></p><p>Record block %d: %s</p></div>
                    """
                            .formatted(number, sealed.number(), sealed.root());
            case Standing.Filed(String number, SealedBlock sealed) ->
                    """
                    <div class="foot" lang="en"><p>Confidential. File %s</p>\
                    <p class="page-number"></p><p>Record block %d: %s</p></div>
                    """
                            .formatted(Markup.escaped(number), sealed.number(), sealed.root());
            case Standing.Printed(String marking, String _, SealedBlock sealed) ->
                    """
                    <div class="foot" lang="en"><p>%s</p>\
                    <p class="page-number"></p><p>Record block %d: %s</p></div>
                    """
                            .formatted(Markup.escaped(marking), sealed.number(), sealed.root());
        };
    }

    private static String footer(String says) {
        return """
        <div class="foot" lang="en"><p>%s</p><p class="page-number"></p></div>
        """
                .formatted(Markup.escaped(says));
    }

    private static void describe(LetterDocument letter, String called, PDDocument pdf)
            throws IOException {
        String title = PrintedText.of(called);
        String author = PrintedText.of(letter.letterhead().school());
        ZonedDateTime made = letter.date().atStartOfDay(Period.LONDON);

        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        pdf.setDocumentInformation(information);

        Instant instant = made.toInstant();
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(
                XmpPacket.of(title, author, letter.language(), PRODUCER, instant));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    /** The file's identifier follows from what it says. */
    private static long idOf(String page) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(page.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream bytes = PdfRendering.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("Not built in: " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
