package org.evenhand.enforcement.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.kernel.Period;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.Addressee;
import org.evenhand.letter.Block;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.HouseStyle;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Letterhead;
import org.evenhand.letter.Origin;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plates;
import org.evenhand.letter.Section;
import org.evenhand.letter.Standing;
import org.evenhand.letter.WordRendering;
import org.evenhand.restriction.Restriction;
import org.evenhand.school.SchoolProfile;
import org.evenhand.school.Schools;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/**
 * A paper about one restriction for whoever works with it, to be printed and put into a folder: it
 * says of which restriction it is, when what it says was so, who made it, and what becomes of it.
 */
final class StaffPaper {
    static final String DESTROYED = "Confidential. Destroy this paper when the restriction ends";

    private static final DateTimeFormatter AS_AT =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM uuuu", Locale.UK)
                    .withZone(Period.LONDON);
    private static final PdfRendering PAPER = new PdfRendering();
    private static final WordRendering WORD = new WordRendering();

    private StaffPaper() {}

    /**
     * On the school's paper, as at now.
     *
     * @param readers to whom it is given
     * @param foot what becomes of it
     */
    static LetterDocument of(
            Unit unit,
            Restriction restriction,
            String title,
            String readers,
            String template,
            String foot,
            List<Section> sections) {
        SchoolProfile school = Schools.profile(unit);
        return new LetterDocument(
                "en-GB",
                printed(title),
                unit.today(),
                "",
                new Standing.ForStaff(
                        number(restriction),
                        asAt(unit.now()),
                        printed(unit.scope().actor().name()),
                        foot),
                new Letterhead(
                        school.name(),
                        school.paper().address(),
                        school.paper().phone(),
                        school.paper().email(),
                        HouseStyle.of(unit).stationery().orElse(null)),
                new Addressee(printed(readers), List.of()),
                new Origin(
                        school.policy()
                                .map(one -> "%s, version %s".formatted(one.title(), one.version()))
                                .orElse("Policy on unacceptable actions"),
                        template),
                sections);
    }

    /** By what it is called when somebody rings about it, which says nothing of whose it is. */
    static String number(Restriction restriction) {
        return restriction.id().text().substring(24);
    }

    static String asAt(Instant moment) {
        return AS_AT.format(moment);
    }

    static Section part(String name, String heading, PolicyParagraph answers, Block... blocks) {
        return new Section(name, printed(heading), answers, true, List.of(blocks));
    }

    static Paragraph says(String words) {
        return Paragraph.of(printed(words));
    }

    static BulletList points(List<String> points) {
        return BulletList.of(points.stream().map(StaffPaper::printed).toArray(String[]::new));
    }

    static BulletList points(String... points) {
        return points(Arrays.asList(points));
    }

    /** Words that may hold what no typeface has. */
    static String printed(String words) {
        return PdfRendering.printable(words);
    }

    /**
     * The file to be saved.
     *
     * @param format {@code pdf} or {@code word}; "not found" for any other
     */
    static ResponseEntity<byte[]> file(
            LetterDocument paper, Map<String, byte[]> plates, String format, String name) {
        return switch (format) {
            case "pdf" -> saved("application/pdf", name + ".pdf", PAPER.render(paper, plates));
            case "word" -> saved(WordRendering.TYPE, name + ".docx", WORD.render(paper, plates));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    static ResponseEntity<byte[]> file(
            Unit unit, LetterDocument paper, String format, String name) {
        return file(paper, Plates.of(unit, paper), format, name);
    }

    private static ResponseEntity<byte[]> saved(String type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
