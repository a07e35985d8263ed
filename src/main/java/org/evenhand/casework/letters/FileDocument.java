package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.casework.Exhibit;
import org.evenhand.casework.FilePart;
import org.evenhand.casework.FiledFact;
import org.evenhand.contactlog.evidence.Drawn;
import org.evenhand.ledger.Fact;
import org.evenhand.letter.Block;
import org.evenhand.letter.Contents;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Section;

/**
 * A case printed as one file: what it is, the index, the chronology, the exhibits, every fact in
 * full, what is withheld and why, and the exhibits themselves as far as they can be printed (P45,
 * P46, P51). Every page says "Confidential" and its number.
 *
 * @param purpose for whom or for what it was made
 * @param drawn what of the exhibits can be printed, by the SHA-256 of each
 */
public record FileDocument(
        LetterFrame frame,
        String person,
        FilePart part,
        String purpose,
        List<FiledFact> facts,
        List<Exhibit> exhibits,
        Map<String, Drawn> drawn) {
    /** As much of a fact as the chronology shows; the rest stands in full behind it. */
    private static final int START = 180;

    private static final int START_OF_SEVERAL = 90;

    public FileDocument {
        facts = List.copyOf(facts);
        exhibits = List.copyOf(exhibits);
        drawn = Map.copyOf(drawn);
    }

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("what-this-is", "What this is", p(45), whatThisIs()));
        sections.add(Section.required("index", "Index", p(45), index()));
        sections.add(Section.required("chronology", "1. Chronology", p(46), chronology()));
        sections.add(Section.required("exhibits", "2. Exhibits", p(46), exhibitTable()));
        sections.add(new Section("in-full", "3. Everything in full", p(45), true, inFull()));
        sections.add(
                Section.required("withheld", "4. What is withheld, and why", p(51), withheld()));
        if (!exhibits.isEmpty()) {
            sections.add(
                    new Section(
                            "exhibits-themselves",
                            "5. The exhibits themselves",
                            p(46),
                            true,
                            prints().blocks()));
        }
        return frame.letter("The file of case " + frame.caseNumber(), "file 1", sections);
    }

    /** The pictures of the exhibits, by the names of their plates. */
    public Map<String, byte[]> plates() {
        return prints().plates();
    }

    private ExhibitPrints prints() {
        return new ExhibitPrints(exhibits, drawn);
    }

    private KeyFacts whatThisIs() {
        return new KeyFacts(
                "What this file is, and how much of what is stored it shows",
                List.of(
                        KeyFacts.Fact.of("Case", frame.caseNumber()),
                        KeyFacts.Fact.of("About", printed(person)),
                        KeyFacts.Fact.of("Part", part.words()),
                        KeyFacts.Fact.of("Made for", printed(purpose)),
                        KeyFacts.Fact.of(
                                "Made by",
                                "%s, %s"
                                        .formatted(
                                                frame.signatory().name(),
                                                frame.signatory().office())),
                        KeyFacts.Fact.of(
                                "How much",
                                "%s stored; %d shown here and %d withheld. Each has a number, and no number"
                                                .formatted(
                                                        counted(facts.size()),
                                                        shown(),
                                                        facts.size() - shown())
                                        + " is missing."),
                        KeyFacts.Fact.of(
                                "Please note",
                                "Confidential. Only for those who need it for their work (P51).")));
    }

    private static String counted(int facts) {
        return facts == 1 ? "One fact is" : facts + " facts are";
    }

    private int shown() {
        return (int) facts.stream().filter(FiledFact::isShown).count();
    }

    private Contents index() {
        List<Contents.Part> parts = new ArrayList<>();
        parts.add(
                new Contents.Part(
                        "chronology",
                        "Chronology: everything shown, in the order in which it happened"));
        parts.add(
                new Contents.Part(
                        "exhibits",
                        exhibits.isEmpty()
                                ? "Exhibits: there are none"
                                : "Exhibits: %d in all, each with its size and SHA-256"
                                        .formatted(exhibits.size())));
        parts.add(
                new Contents.Part(
                        "in-full",
                        "Everything in full, facts 1 to %d, in the order in which it was written down"
                                .formatted(facts.size())));
        parts.add(new Contents.Part("withheld", "What is withheld, and why"));
        if (!exhibits.isEmpty()) {
            parts.add(
                    new Contents.Part(
                            "exhibits-themselves",
                            "The exhibits themselves: %d of %d, as they look or in their words; the others are kept with the record"
                                    .formatted(prints().printed(), exhibits.size())));
        }
        return new Contents(parts);
    }

    /** One row for what somebody did at one time, however many facts it left. */
    private Block chronology() {
        Map<List<Object>, List<FiledFact>> acts = new LinkedHashMap<>();
        facts.stream()
                .filter(FiledFact::isShown)
                .sorted(Comparator.comparing(each -> each.recorded().occurredAt()))
                .forEach(each ->
                        acts.computeIfAbsent(
                                        List.of(
                                                each.recorded().occurredAt(),
                                                each.recorded().recordedAt(),
                                                each.recorded().actor()),
                                        _ -> new ArrayList<>())
                                .add(each));
        List<FactTable.Row> rows = acts.values().stream().map(FileDocument::row).toList();
        return rows.isEmpty()
                ? Paragraph.of("This part shows nothing.")
                : new FactTable(
                        "The number of each fact leads to it in full",
                        List.of("No. and when", "What"),
                        rows);
    }

    private static FactTable.Row row(List<FiledFact> act) {
        FiledFact first = act.getFirst();
        return FactTable.Row.of(
                "%s. %s".formatted(numbers(act), Incidents.said(first.recorded())),
                printed(
                        act.stream()
                                .map(each ->
                                        start(
                                                each.recorded().fact(),
                                                act.size() == 1 ? START : START_OF_SEVERAL))
                                .distinct()
                                .collect(Collectors.joining("\n"))));
    }

    /** {@code 3 to 10}, or each where one between them is another act's. */
    private static String numbers(List<FiledFact> act) {
        int first = act.getFirst().number();
        int last = act.getLast().number();
        return act.size() > 2 && last - first == act.size() - 1
                ? "%d to %d".formatted(first, last)
                : act.stream()
                        .map(each -> String.valueOf(each.number()))
                        .collect(Collectors.joining(", "));
    }

    private static String start(Fact fact, int longest) {
        String lines = String.join("; ", FactInWords.lines(fact));
        String start = lines.length() > longest ? lines.substring(0, longest).strip() + "…" : lines;
        return FactInWords.title(fact) + ". " + start;
    }

    private Block exhibitTable() {
        return exhibits.isEmpty()
                ? Paragraph.of("There are none.")
                : new FactTable(
                        "Each is kept byte for byte; its SHA-256 shows that it is the same",
                        List.of("Exhibit", "Size, SHA-256, and whether it is printed below"),
                        exhibits.stream()
                                .map(one ->
                                        FactTable.Row.of(
                                                printed(
                                                        "%d. %s: %s (fact %d)"
                                                                .formatted(
                                                                        one.number(),
                                                                        one.what(),
                                                                        one.name(),
                                                                        one.fact())),
                                                "%,d bytes\n%s\n%s\n%s"
                                                        .formatted(
                                                                one.size(),
                                                                one.sha256().substring(0, 32),
                                                                one.sha256().substring(32),
                                                                prints().said(one))))
                                .toList());
    }

    private List<Block> inFull() {
        List<Block> blocks = new ArrayList<>();
        for (FiledFact each : facts) {
            Fact fact = each.recorded().fact();
            blocks.add(
                    new org.evenhand.letter.Heading(
                            each.isShown()
                                    ? "%d. %s".formatted(each.number(), FactInWords.title(fact))
                                    : "%d. Withheld".formatted(each.number())));
            if (each.isShown()) {
                blocks.add(
                        Paragraph.of(
                                printed(
                                        "%s. Written down %s by %s."
                                                .formatted(
                                                        Incidents.said(each.recorded()),
                                                        Incidents.said(
                                                                each.recorded().recordedAt()),
                                                        each.recorded().actor().name()))));
                FactInWords.lines(fact).forEach(line -> blocks.add(Paragraph.of(printed(line))));
            } else {
                blocks.add(Paragraph.of(each.withheld()));
            }
        }
        return blocks;
    }

    private Block withheld() {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        facts.stream()
                .filter(each -> !each.isShown())
                .forEach(each ->
                        numbers.computeIfAbsent(each.withheld(), _ -> new ArrayList<>())
                                .add(String.valueOf(each.number())));
        return numbers.isEmpty()
                ? Paragraph.of("Nothing is withheld.")
                : new FactTable(
                        "Which facts this part does not show",
                        List.of("Which", "Why"),
                        numbers.entrySet().stream()
                                .map(each ->
                                        FactTable.Row.of(
                                                "%d in all: %s"
                                                        .formatted(
                                                                each.getValue().size(),
                                                                String.join(", ", each.getValue())),
                                                each.getKey()))
                                .toList());
    }

    /** Somebody's words may hold characters that no typeface has; they must not stop the file. */
    private static String printed(String words) {
        return PdfRendering.printable(words);
    }
}
