package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.ComplaintReviewed;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Section;

/**
 * The decision on a repeated complaint (P32, P59; C6): which points have been decided already and
 * where, which are new and who deals with them, and everything that was weighed. It speaks of the
 * complaint, for this matter only; it says nothing of the person.
 */
public record SerialComplaintLetter(
        LetterFrame frame,
        Named complaint,
        Earlier earlier,
        List<Point> points,
        ComplaintReviewed.Weighed weighed,
        String next) {
    public SerialComplaintLetter {
        points = List.copyOf(points);
    }

    /** A complaint as the letter names it. */
    public record Named(String name, LocalDate on) {
        String said() {
            return "%s\n%s".formatted(name, PrintedDate.of(on));
        }
    }

    /**
     * The complaint that is concluded.
     *
     * @param stage the last stage it reached
     */
    public record Earlier(Named named, String stage, LocalDate concluded, String outcome) {}

    /**
     * One point.
     *
     * @param what where it was decided, or who deals with it and by when
     */
    public record Point(String words, boolean decided, String what) {}

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(frame.opening());
        sections.add(Written.required("decision", "", p(32), decision()));
        sections.add(Section.required("complaints", "The two complaints", p(32), complaints()));
        sections.add(Section.required("points", "Point by point", p(32), table()));
        sections.add(Written.optional("new-points", "", p(53), newPoints()));
        sections.add(
                Written.required("merits", "What we weighed: the merits", p(59), weighed.merits()));
        sections.add(
                Written.required("on-you", "What it means for you", p(59), weighed.onPerson()));
        sections.add(
                Written.required(
                        "public-interest",
                        "The interest of others",
                        p(59),
                        weighed.publicInterest()));
        sections.add(
                Written.required(
                        "exceptional", "Why we have decided this", p(32), weighed.exceptional()));
        sections.add(
                Written.required(
                        "other-complaints",
                        "Other complaints",
                        p(30),
                        words().say(SerialComplaintParts.OTHERS, Map.of())));
        sections.add(Written.required("next", "If you disagree", p(60), next));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter(
                "Our decision on your complaint", "serial-complaint 3", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.SERIAL_COMPLAINT);
    }

    private String decision() {
        List<String> decided = numbers(true);
        if (decided.isEmpty()) {
            return "";
        }
        String which =
                decided.size() == points.size()
                        ? "All of it has been decided already."
                        : "%s been decided already."
                                .formatted(
                                        Sentences.counted("Point", decided)
                                                + (decided.size() == 1 ? " has" : " have"));
        return "We have looked at your complaint point by point, beside the earlier one, under our policy: "
                + frame.policyEnclosed()
                + " "
                + which
                + (decided.size() == 1 || decided.size() == points.size()
                        ? " We have marked it as a serial complaint: it will not go through the complaints"
                                + " procedure again, and we will not reply to it further."
                        : " We have marked them as a serial complaint: they will not go through the"
                                + " complaints procedure again, and we will not reply to them further.")
                + " Your complaint and this decision are kept in our record. The mark is on the complaint"
                + " and not on you.";
    }

    private String newPoints() {
        List<String> fresh = numbers(false);
        return fresh.isEmpty()
                ? ""
                : "%s new and will be dealt with as the table says."
                        .formatted(
                                Sentences.counted("Point", fresh)
                                        + (fresh.size() == 1 ? " is" : " are"));
    }

    private List<String> numbers(boolean decided) {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).decided() == decided)
                .mapToObj(i -> String.valueOf(i + 1))
                .toList();
    }

    private KeyFacts complaints() {
        return new KeyFacts(
                "The complaint that this is about, and the earlier one",
                List.of(
                        KeyFacts.Fact.of("This complaint", complaint.said()),
                        KeyFacts.Fact.of("The earlier complaint", earlier.named().said()),
                        KeyFacts.Fact.of(
                                "How far it went",
                                "%s, concluded on %s"
                                        .formatted(
                                                earlier.stage(),
                                                PrintedDate.of(earlier.concluded()))),
                        KeyFacts.Fact.of("Its outcome", earlier.outcome())));
    }

    private FactTable table() {
        return new FactTable(
                "Each point of your complaint, and what we found",
                List.of("What you raised", "What we found"),
                IntStream.range(0, points.size())
                        .mapToObj(i -> row(i + 1, points.get(i)))
                        .toList());
    }

    private static FactTable.Row row(int number, Point point) {
        return FactTable.Row.of(
                "%d. %s".formatted(number, point.words()),
                (point.decided() ? "Decided already: " : "New: ") + point.what());
    }
}
