package org.evenhand.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;

/**
 * The letters of one round to the post: all behind one another in one file, each as it was frozen,
 * with a sheet in front on which they are ticked. Each begins a sheet of its own, also where both
 * sides are printed, so that no page of one letter is on the back of another.
 */
public final class PostRound {
    private static final PdfRendering PAPER = new PdfRendering();

    /** What stands folded in a small envelope. */
    private static final int MOST_IN_DL = 5;

    private final Map<IssuedLetter, byte[]> letters;
    private final byte[] cover;

    private PostRound(Map<IssuedLetter, byte[]> letters, byte[] cover) {
        this.letters = letters;
        this.cover = cover;
    }

    /** Of these letters, in this order. */
    public static PostRound of(Unit unit, List<IssuedLetter> letters) {
        Map<IssuedLetter, byte[]> files = new LinkedHashMap<>();
        letters.forEach(letter -> files.put(letter, Letters.pdf(unit, letter.id())));
        return new PostRound(files, PAPER.render(cover(unit, files)));
    }

    /** All of them to be printed together. */
    public byte[] pdf() {
        try (PDDocument all = Loader.loadPDF(cover)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            toAFullSheet(all);
            for (byte[] letter : letters.values()) {
                try (PDDocument one = Loader.loadPDF(letter)) {
                    merger.appendDocument(all, one);
                }
                toAFullSheet(all);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            all.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void toAFullSheet(PDDocument all) {
        if (all.getNumberOfPages() % 2 == 1) {
            all.addPage(new PDPage(PDRectangle.A4));
        }
    }

    /** Each in its own file, byte for byte, and the sheet to tick. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "to-tick.pdf", cover);
            for (Map.Entry<IssuedLetter, byte[]> letter : letters.entrySet()) {
                put(zip, "letter-" + letter.getKey().number() + ".pdf", letter.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }

    private static LetterDocument cover(Unit unit, Map<IssuedLetter, byte[]> letters) {
        LocalDate today = unit.today();
        SchoolProfile school = Schools.profile(unit, today);
        List<FactTable.Row> rows = new ArrayList<>();
        letters.forEach((letter, pdf) -> rows.add(row(letter.issued(), pages(pdf))));
        return new LetterDocument(
                "en-GB",
                "Letters for the post",
                today,
                "",
                new Standing.Working(),
                new Letterhead(
                        school.name(),
                        school.paper().address(),
                        school.paper().phone(),
                        school.paper().email(),
                        null),
                new Addressee("For whoever posts them", List.of()),
                new Origin(policy(school), "post 1"),
                List.of(
                        Section.required(
                                "to-tick",
                                "",
                                PolicyParagraph.j(6),
                                Paragraph.of(
                                        "Put each letter into an envelope of its own, see that its address shows"
                                                + " in the window and nothing else does, and tick it. Then record"
                                                + " on the page “Letters for the post” that it was posted."
                                                + " This sheet is confidential: shred it when that is done."),
                                new FactTable(
                                        "In the order of their addresses",
                                        List.of("Letter", "To", "Pages", "Envelope", "Ticked"),
                                        rows))));
    }

    private static String policy(SchoolProfile school) {
        return school.policy()
                .map(policy -> policy.title() + ", version " + policy.version())
                .orElse("the school’s policy");
    }

    private static FactTable.Row row(LetterIssued letter, int pages) {
        return FactTable.Row.of(
                letter.number(),
                letter.addressee() + "\n" + String.join("\n", letter.address()),
                String.valueOf(pages),
                pages <= MOST_IN_DL ? "DL, with a window" : "C5, with a window",
                "[      ]");
    }

    private static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
