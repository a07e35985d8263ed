package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.casework.ContactRecord;
import org.evenhand.casework.RecordLine;
import org.evenhand.contactlog.CircumstancesTold;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.Block;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Section;
import org.evenhand.people.Person;

/**
 * The Record of Parent and Customer Contact as a table on paper (P45, P46; C1). Its forty fields
 * stand in seven columns, so that a page on its side can carry them; the spreadsheet has each in a
 * column of its own.
 */
public record RecordOfContact(LetterFrame frame, ContactRecord record) {
    private static final PolicyParagraph RECORD = p(46);
    private static final List<String> COLUMNS =
            List.of(
                    "No. and when",
                    "How",
                    "What happened",
                    "What it was",
                    "How it left people",
                    "What was done",
                    "Evidence");

    /** What is under each line of a cell that nobody has told anything of. */
    private static final String NOT_TOLD = "Not told";

    public LetterDocument document() {
        return frame.letter(
                "Record of Parent and Customer Contact",
                "record-of-contact 1",
                List.of(
                        Section.required("what-this-is", "", p(45), whatThisIs()),
                        Section.required("record", "The record", RECORD, table())));
    }

    private KeyFacts whatThisIs() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("Case", frame.caseNumber()));
        facts.add(KeyFacts.Fact.of("About", printed(about())));
        facts.add(
                KeyFacts.Fact.of(
                        "It began because",
                        record.file().theCase().opened().fact().basis().words() + "."));
        facts.add(KeyFacts.Fact.of("Part", record.part().words() + "."));
        facts.add(
                KeyFacts.Fact.of(
                        "Printed by",
                        "%s, %s".formatted(frame.signatory().name(), frame.signatory().office())));
        facts.add(
                KeyFacts.Fact.of(
                        "How much",
                        "%s. %d shown here and %d withheld. Each has a number, and no number is missing."
                                .formatted(
                                        record.lines().size() == 1
                                                ? "One contact is stored"
                                                : record.lines().size() + " contacts are stored",
                                        record.shown(),
                                        record.withheld())));
        facts.add(
                KeyFacts.Fact.of(
                        "Please note",
                        "Confidential. Only for those who need it for their work (P51)."));
        return new KeyFacts("What this is, and how much of what is stored it shows", facts);
    }

    /** Who they are, what they are to the school, and to which children (P2, P12). */
    private String about() {
        Person person = record.file().person();
        String relations =
                Person.soOn(frame.date(), person.relationships()).stream()
                        .map(one -> one.kind().words())
                        .collect(Collectors.joining(", "));
        String children =
                Person.soOn(frame.date(), person.children()).stream()
                        .map(one -> one.child())
                        .collect(Collectors.joining(", "));
        return RecordWords.sentences(
                relations.isEmpty() ? person.name() : person.name() + ", " + relations,
                children.isEmpty() ? "" : "Children here: " + children);
    }

    private Block table() {
        return record.lines().isEmpty()
                ? Paragraph.of("Nothing is written down.")
                : new FactTable(
                        "Every contact, in the order in which it happened",
                        COLUMNS,
                        record.lines().stream().map(RecordOfContact::row).toList());
    }

    private static FactTable.Row row(RecordLine line) {
        return line.isShown()
                ? FactTable.Row.of(
                        when(line),
                        how(line.entry()),
                        happened(line.entry()),
                        was(line),
                        left(line.entry()),
                        done(line.entry()),
                        evidence(line.entry()))
                : FactTable.Row.of(
                        line.number() + ". Withheld",
                        "Withheld",
                        line.withheld(),
                        "Withheld",
                        "Withheld",
                        "Withheld",
                        "Withheld");
    }

    private static String when(RecordLine line) {
        Entry entry = line.entry();
        return lines(
                line.number() + ". " + Incidents.said(entry),
                "Written down %s by %s%s"
                        .formatted(
                                Incidents.said(entry.loggedAt()),
                                entry.reporter().name(),
                                line.late() ? ", late" : ""));
    }

    private static String how(Entry entry) {
        return lines(
                RecordWords.how(entry),
                RecordWords.direction(entry),
                RecordWords.where(entry),
                counted("minutes", entry.minutes()),
                counted("staff minutes", entry.staffMinutes()),
                counted("pages or files", pages(entry)),
                labelled("Present", RecordWords.witnesses(entry)),
                labelled("Aimed at", RecordWords.targets(entry)));
    }

    /** Pages or files that came with it (P27). */
    public static OptionalInt pages(Entry entry) {
        return entry.latest(CircumstancesTold.class)
                .flatMap(told -> java.util.Optional.ofNullable(told.fact().pages()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static String happened(Entry entry) {
        return lines(
                entry.account(),
                entry.exactWords().isEmpty() ? "" : "Words: “" + entry.exactWords() + "”",
                labelled("What they raised", RecordWords.raised(entry)),
                labelled("What is known of their situation", RecordWords.context(entry)),
                RecordWords.corrections(entry));
    }

    private static String was(RecordLine line) {
        Entry entry = line.entry();
        return lines(
                labelled("As reported", RecordWords.reportedAs(entry)),
                labelled("As reviewed", RecordWords.reviewedAs(entry)),
                labelled("Reviewed by", RecordWords.reviewer(entry)),
                RecordWords.counts(entry),
                labelled("Protected characteristics", RecordWords.characteristics(entry)),
                labelled("During the restriction", RecordWords.triagedAs(line)),
                RecordWords.compared(line));
    }

    private static String left(Entry entry) {
        return lines(
                RecordWords.impacts(entry),
                labelled("On the work and on others", RecordWords.onOthers(entry)));
    }

    private static String done(Entry entry) {
        return lines(
                labelled("To calm it", RecordWords.tried(entry)),
                labelled("There and then", RecordWords.thereAndThen(entry)),
                labelled("Told at the time", RecordWords.toldAtTheTime(entry)),
                labelled("Followed up", RecordWords.followedUp(entry)),
                labelled("Police", RecordWords.police(entry)),
                labelled("Health and safety", RecordWords.safety(entry)),
                labelled("Social media", RecordWords.socialMedia(entry)));
    }

    private static String evidence(Entry entry) {
        return lines(
                RecordWords.evidence(entry),
                labelled("To be shown outside", entry.disclosure().words()));
    }

    private static String counted(String what, OptionalInt number) {
        return number.isPresent() ? number.getAsInt() + " " + what : "";
    }

    private static String labelled(String label, String words) {
        return words.isEmpty() ? "" : label + ": " + words;
    }

    private static String lines(String... parts) {
        String said =
                Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
        return said.isEmpty() ? NOT_TOLD : printed(said);
    }

    /** Somebody's words may hold characters that no typeface has; they must not stop the print. */
    private static String printed(String words) {
        return PdfRendering.printable(words);
    }
}
