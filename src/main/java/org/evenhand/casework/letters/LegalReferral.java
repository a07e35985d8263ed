package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.LegalAdviceTaken;
import org.evenhand.casework.RequestToTheAuthority;
import org.evenhand.contactlog.ColleagueConfirmed;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.Heading;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.PageBreak;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Section;

/**
 * What a solicitor needs to advise on (F10; C11): what speaks against the school first (B19), what
 * is in force, the chronology, the exhibits, and for each who reported something the bones of a
 * statement, in the words that they wrote down themselves. Nothing in it is invented; what only
 * they or the solicitor can say stands in brackets.
 *
 * @param questions what the solicitor is asked, as whoever prepares it wrote it; may be empty
 */
public record LegalReferral(
        LetterFrame frame, CaseFile file, CaseExhibits exhibits, String questions) {
    private static final PolicyParagraph ADVICE = new PolicyParagraph("F10");

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.required("what-this-is", "1. What this is", ADVICE, whatThisIs()));
        sections.add(Written.required("asked", "2. What we ask you", ADVICE, asked()));
        sections.add(
                Section.required(
                        "first",
                        "3. What speaks against us, and what the person says",
                        new PolicyParagraph("B19"),
                        first()));
        sections.add(Section.required("in-force", "4. What is in force", p(37), inForce()));
        sections.add(Section.required("chronology", "5. Chronology", p(46), chronology()));
        sections.add(Section.required("exhibits", "6. Exhibits", p(46), ExhibitList.of(exhibits)));
        sections.add(
                new Section("statements", "7. Statements, in draft", ADVICE, true, statements()));
        return frame.letter("Referral for legal advice", "legal-referral 2", sections);
    }

    /** Nothing is asked in the school's name that nobody of it wrote. */
    private String asked() {
        return questions.isBlank()
                ? "No question was written for this referral. Please tell us what you need to know"
                        + " before you can advise."
                : printed(questions);
    }

    private KeyFacts whatThisIs() {
        List<KeyFacts.Fact> facts =
                new ArrayList<>(
                        List.of(
                                fact(
                                        "Privileged",
                                        "Written to obtain legal advice. It is shown to nobody but the adviser and those in"
                                                + " the school who instruct them."),
                                fact("School", file.school().name()),
                                fact("About", file.person().name()),
                                fact("Case", file.theCase().number()),
                                fact(
                                        "From",
                                        "%s, %s"
                                                .formatted(
                                                        frame.signatory().name(),
                                                        frame.signatory().office())),
                                fact(
                                        "Threshold",
                                        "We know that the threshold for such action is high (F10)."),
                                fact("The Chair", chairAware()),
                                fact("Advice taken before", before())));
        // An academy has no authority to ask, and most cases do not come so far.
        RequestToTheAuthority.latest(file)
                .map(AskedOfTheAuthority::inWords)
                .ifPresent(asked -> facts.add(fact("The authority (F8)", asked)));
        return new KeyFacts("Who asks, and about whom", facts);
    }

    /** It is expected that the Chair is aware; that they are is for whoever sends it to see to. */
    private String chairAware() {
        return CaseExhibits.answer(file, Decision.ESCALATION).isPresent()
                        || CaseExhibits.answer(file, Decision.RESTRICTION).isPresent()
                ? "Aware of the case, as section 3 says. [Fill in: when they were told of this referral]"
                : "Nothing is recorded of what the Chair knows. [Fill in: when they were told of this"
                        + " referral]";
    }

    private String before() {
        String taken =
                file.theCase().all(LegalAdviceTaken.class).stream()
                        .map(it ->
                                "%s, from %s, about %s"
                                        .formatted(
                                                PrintedDate.of(it.fact().on()),
                                                it.fact().from(),
                                                it.fact().about()))
                        .collect(Collectors.joining("; "));
        return taken.isEmpty() ? "None is recorded." : taken;
    }

    private KeyFacts first() {
        AgainstUs against = new AgainstUs(file, exhibits);
        return new KeyFacts(
                "Full and frank",
                List.of(
                        fact("The Chair", against.chair(Decision.RESTRICTION)),
                        fact("Where the school fell short", against.shortcomings()),
                        fact("What the person says", against.theirAccount()),
                        fact("Their complaints", against.complaints()),
                        fact("What else is weak in this file", against.weakPoints())));
    }

    private Block inForce() {
        List<FactTable.Row> rows = new ArrayList<>();
        file.inForce()
                .forEach(one ->
                        rows.add(
                                FactTable.Row.of(
                                        "Until " + PrintedDate.of(one.endsOn()),
                                        printed(
                                                one.termsAt(file.now()).clauses().stream()
                                                        .map(clause -> clause.clause().sentence())
                                                        .collect(Collectors.joining("\n"))))));
        file.orders()
                .forEach(order ->
                        rows.add(
                                FactTable.Row.of(
                                        "A court’s order, "
                                                + order.lastDay()
                                                        .map(day -> "until " + PrintedDate.of(day))
                                                        .orElse("until further order"),
                                        printed(
                                                order.reference()
                                                        + ": "
                                                        + order.terms().stream()
                                                                .map(term -> term.words())
                                                                .collect(
                                                                        Collectors.joining(
                                                                                " "))))));
        return rows.isEmpty()
                ? Paragraph.of("Nothing is in force today.")
                : new FactTable(
                        "Restrictions of the school, and what a court ordered",
                        List.of("Until when", "What it says"),
                        rows);
    }

    private Block chronology() {
        return exhibits.all().isEmpty()
                ? Paragraph.of("Nothing is recorded.")
                : new FactTable(
                        "In the order in which it happened",
                        List.of("When", "What, with the number of its exhibit"),
                        exhibits.all().stream().map(this::line).toList());
    }

    private FactTable.Row line(CaseExhibits.One one) {
        return FactTable.Row.of(
                Incidents.said(one.when(), one.timeKnown()),
                printed(
                        RecordWords.sentences(one.what(), exhibits.told(file, one))
                                + " (exhibit %d)".formatted(one.number())));
    }

    /**
     * One for each who reported something that may be shown outside, in the order of their first.
     */
    private List<Block> statements() {
        Map<String, List<Entry>> reported = new LinkedHashMap<>();
        file.entries().stream()
                .filter(CaseExhibits::isOpen)
                .forEach(entry ->
                        reported.computeIfAbsent(entry.reporter().name(), _ -> new ArrayList<>())
                                .add(entry));
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(
                        reported.isEmpty()
                                ? "Nobody has reported anything that may be shown outside."
                                : "Each is made of what that person wrote down at the time. They read it, put right"
                                        + " what is wrong, and add only what they remember themselves."));
        reported.forEach((name, entries) -> {
            blocks.add(new PageBreak());
            blocks.add(new Heading("Statement of " + printed(name)));
            blocks.add(
                    new NumberedList(
                            entries.stream()
                                    .flatMap(entry -> said(entry).stream())
                                    .map(words -> Paragraph.of(printed(words)))
                                    .collect(
                                            Collectors.collectingAndThen(
                                                    Collectors.toList(),
                                                    points -> with(name, points)))));
            blocks.add(
                    Paragraph.of(
                            "[The statement of truth, in the words that the solicitor gives]"));
            blocks.add(Paragraph.of("Signed [Fill in]    Date [Fill in]"));
        });
        return List.copyOf(blocks);
    }

    private List<Paragraph> with(String name, List<Paragraph> points) {
        List<Paragraph> all = new ArrayList<>();
        all.add(
                Paragraph.of(
                        printed(
                                "I am %s, [Fill in: post, and since when], at %s."
                                        .formatted(name, file.school().name()))));
        all.addAll(points);
        return all;
    }

    /** When, what they wrote, the words that were used, and how it left them. */
    private List<String> said(Entry entry) {
        List<String> points = new ArrayList<>();
        points.add(
                "%s, %s. I wrote this down on %s: “%s” %s"
                        .formatted(
                                Incidents.said(entry),
                                entry.channel().words(),
                                Incidents.said(entry.loggedAt()),
                                entry.account(),
                                exhibits.cite(entry.id())));
        if (entry.loggedFor().isPresent()) {
            points.add(
                    "%s wrote it down for me. %s"
                            .formatted(
                                    entry.loggedBy().name(),
                                    entry.has(ColleagueConfirmed.class)
                                            ? "I have confirmed it."
                                            : "[They have not confirmed it yet]"));
        }
        entry.corrections()
                .forEach(corrected ->
                        points.add(
                                "[It was put right on %s, because: %s]"
                                        .formatted(
                                                Incidents.said(corrected.recordedAt()),
                                                corrected.fact().because())));
        if (!entry.exactWords().isEmpty()) {
            points.add("The words were: “%s”".formatted(entry.exactWords()));
        }
        entry.impacts().stream()
                .filter(told -> told.affected().isTheSameAs(entry.reporter()))
                .map(ImpactTold::onMe)
                .filter(words -> !words.isBlank())
                .forEach(words -> points.add("How it left me: “%s”".formatted(words)));
        return points;
    }

    private static KeyFacts.Fact fact(String label, String words) {
        return KeyFacts.Fact.of(label, printed(words.strip()));
    }

    /** Somebody's words may hold characters that no typeface has; they must not stop the paper. */
    private static String printed(String words) {
        return PdfRendering.printable(words);
    }
}
