package org.evenhand.casework.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.casework.Exhibit;
import org.evenhand.contactlog.MailRead;
import org.evenhand.contactlog.evidence.AcceptedKinds;
import org.evenhand.contactlog.evidence.Drawn;
import org.evenhand.contactlog.evidence.Kind;
import org.evenhand.contactlog.evidence.Picture;
import org.evenhand.letter.Block;
import org.evenhand.letter.Heading;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Plate;

/**
 * The exhibits of a file as they are printed in it: pages as they look, e-mails and texts in their
 * words. Of each that is not printed, or not wholly, it says so and why; the exhibit itself is
 * kept.
 *
 * <p>A picture's alternative text says what it is and not what stands on it: a file may hold words
 * under what somebody has covered, and those must not come out here.
 *
 * @param drawn by SHA-256
 */
record ExhibitPrints(List<Exhibit> exhibits, Map<String, Drawn> drawn) {
    /** Characters of one e-mail: about fifteen pages. */
    private static final int LONGEST_MAIL = 40_000;

    private static final String KEPT = " It is kept with the record.";
    private static final Drawn TOO_LATE =
            new Drawn.Nothing(
                    "It came while this file was being made; make the file again to have it.");

    /** How many are printed, wholly or in part, here or with an earlier one. */
    int printed() {
        return (int) exhibits.stream().filter(one -> !(of(one) instanceof Drawn.Nothing)).count();
    }

    /** Whether it is printed, in a sentence. */
    String said(Exhibit one) {
        Optional<Exhibit> before = sameBefore(one);
        if (before.isPresent()) {
            return "The same file as exhibit %d, byte for byte.".formatted(before.get().number());
        }
        return switch (of(one)) {
            case Drawn.Pages(List<Picture> pages, int inAll, String _) ->
                    pages.size() == inAll
                            ? "Printed below: " + pages(inAll) + "."
                            : "Printed below: %d of %s.".formatted(pages.size(), pages(inAll));
            case Drawn.Words(String _, String leftOut) ->
                    leftOut.isEmpty()
                            ? "Printed below, in its words."
                            : "Printed below, how it begins.";
            case Drawn.Nothing(String because) -> "Not printed. " + because + KEPT;
        };
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Exhibit one : exhibits) {
            if (sameBefore(one).isEmpty() && !(of(one) instanceof Drawn.Nothing)) {
                blocks.add(
                        new Heading(printed("Exhibit %d: %s".formatted(one.number(), one.name()))));
                blocks.addAll(print(one));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("None can be printed. All are kept with the record."));
        }
        return blocks;
    }

    Map<String, byte[]> plates() {
        Map<String, byte[]> plates = new LinkedHashMap<>();
        for (Exhibit one : exhibits) {
            if (of(one) instanceof Drawn.Pages(List<Picture> pages, int _, String _)) {
                pages.forEach(page -> plates.put(name(one, page), page.jpeg()));
            }
        }
        return plates;
    }

    private List<Block> print(Exhibit one) {
        return switch (of(one)) {
            case Drawn.Pages(List<Picture> pages, int inAll, String leftOut) ->
                    pages(one, pages, inAll, leftOut);
            case Drawn.Words(String text, String leftOut) -> words(one, text, leftOut);
            case Drawn.Nothing _ -> List.of();
        };
    }

    private static List<Block> pages(Exhibit one, List<Picture> pages, int inAll, String leftOut) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(
                        printed(
                                "%s (fact %d), %s, as it looks. %s"
                                        .formatted(one.what(), one.fact(), pages(inAll), leftOut)
                                        .strip())));
        for (Picture page : pages) {
            String which =
                    inAll == 1
                            ? "Exhibit %d".formatted(one.number())
                            : "Exhibit %d, page %d of %d"
                                    .formatted(one.number(), page.page(), inAll);
            blocks.add(
                    new Plate(
                            name(one, page),
                            page.whole()
                                    ? which
                                    : which
                                            + ". Something on it could not be drawn; it is in the file itself.",
                            printed("Picture of %s: %s".formatted(which, one.name())),
                            page.width(),
                            page.height()));
        }
        return blocks;
    }

    private static List<Block> words(Exhibit one, String text, String leftOut) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(
                        printed(
                                "%s (fact %d), in its words. %s %s"
                                        .formatted(one.what(), one.fact(), looks(one), leftOut)
                                        .strip())));
        Stream.of(text.split("\n{2,}"))
                .filter(each -> !each.isBlank())
                .forEach(each -> blocks.add(Paragraph.of(printed(each.strip()))));
        return blocks;
    }

    /** Plain text and an e-mail are their words; of the rest that is said. */
    private static String looks(Exhibit one) {
        return AcceptedKinds.kindOf(one.mediaType())
                .filter(kind -> kind == Kind.DOCUMENT || kind == Kind.SPREADSHEET)
                .map(_ ->
                        "How it looks, its pictures, and what stands in its margins and notes are in the file itself.")
                .orElse("");
    }

    private static String name(Exhibit one, Picture page) {
        return "exhibit-%d-page-%d".formatted(one.number(), page.page());
    }

    private Drawn of(Exhibit one) {
        return one.mail()
                .map(ExhibitPrints::mail)
                .orElseGet(() -> drawn.getOrDefault(one.sha256(), TOO_LATE));
    }

    /** The same bytes are printed once. */
    private Optional<Exhibit> sameBefore(Exhibit one) {
        return exhibits.stream()
                .filter(other -> other.number() < one.number())
                .filter(other -> other.sha256().equals(one.sha256()))
                .findFirst();
    }

    /** An e-mail as it was read when it was kept. */
    private static Drawn mail(MailRead mail) {
        String head =
                line("From: ", mail.from())
                        + line("To: ", String.join(", ", mail.to()))
                        + line("Sent: ", mail.dateAsWritten())
                        + line("Subject: ", mail.subject())
                        + line("Attached, and not opened: ", String.join(", ", mail.attachments()));
        String body = mail.body();
        boolean whole = body.length() <= LONGEST_MAIL;
        return new Drawn.Words(
                head + "\n\n" + (whole ? body : body.substring(0, LONGEST_MAIL)),
                whole ? "" : "It goes on in the file itself, which is kept with the record.");
    }

    private static String line(String label, String value) {
        return value.isBlank() ? "" : label + value + "\n";
    }

    private static String pages(int count) {
        return count == 1 ? "one page" : count + " pages";
    }

    private static String printed(String words) {
        return PdfRendering.printable(words);
    }
}
