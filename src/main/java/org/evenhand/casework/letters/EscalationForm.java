package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.access.PostHolders;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.casework.AgreedAdjustments;
import org.evenhand.casework.CaseExhibits;
import org.evenhand.casework.CaseFile;
import org.evenhand.casework.Escalation;
import org.evenhand.casework.StepTried;
import org.evenhand.casework.Warning;
import org.evenhand.contactlog.Classified;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.ImpactTold;
import org.evenhand.contactlog.WelfareThread;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.ledger.Recorded;
import org.evenhand.letter.Block;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.PageBreak;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.PdfRendering;
import org.evenhand.letter.Section;
import org.evenhand.people.Person;
import org.evenhand.people.RepresentativeAppointed;
import org.evenhand.restriction.Restriction;

/**
 * The form with which a maintained school asks the authority to write to a person (P63, F8; C7):
 * two pages, with what speaks against the school on the first (B19), and behind them the chronology
 * and the exhibits on which each claim rests. Nothing in it is judged anew: what the record does
 * not say, it says that nobody has told.
 *
 * @param typed what only the headteacher can say
 */
public record EscalationForm(
        LetterFrame frame,
        CaseFile file,
        Escalation escalation,
        CaseExhibits exhibits,
        Typed typed) {
    /** The longest answer that is typed, so that the form keeps to its two pages. */
    public static final int LONGEST = 400;

    private static final int MOST_LINES = 5;
    private static final PolicyParagraph ASKED = new PolicyParagraph("F8");
    private static final String NOT_RECORDED = "Nothing is recorded.";

    /**
     * What is typed for it.
     *
     * @param numbers the school's URN and DfE number
     * @param asked what the authority is asked to write
     * @param urgency how urgent it is, and whether anybody is in danger
     * @param otherRoles what else the person is: councillor, governor, member of staff
     * @param representative whether somebody could represent them (P69)
     * @param agencies whether other agencies were thought of (P69)
     * @param sharing on what basis their data is shared
     * @param redacted what was left out or made unreadable, and why
     */
    public record Typed(
            String numbers,
            String asked,
            String urgency,
            String otherRoles,
            String representative,
            String agencies,
            String sharing,
            String redacted) {}

    public LetterDocument document() {
        return frame.letter(
                "Request that the authority writes to a parent or customer",
                "escalation-form 1",
                List.of(
                        Section.required("request", "1. The request", p(63), request()),
                        Section.required(
                                "first",
                                "2. What you should know first",
                                new PolicyParagraph("B19"),
                                first()),
                        Section.required("happened", "3. What happened", ASKED, happened()),
                        Section.required("done", "4. What the school has done", ASKED, done()),
                        new Section("sharing", "5. Data, and declaration", ASKED, true, sharing()),
                        Section.required(
                                "authority",
                                "For the authority",
                                ASKED,
                                authority(),
                                new PageBreak()),
                        Section.required("chronology", "Annex A. Chronology", p(46), chronology()),
                        Section.required("exhibits", "Annex B. Exhibits", p(46), enclosed())));
    }

    private KeyFacts request() {
        Person person = file.person();
        return new KeyFacts(
                "Who asks, about whom, and for what",
                List.of(
                        fact(
                                "School",
                                "%s, a maintained school. URN and DfE number: %s"
                                        .formatted(file.school().name(), said(typed.numbers()))),
                        fact(
                                "Headteacher, Chair",
                                "%s; %s. %s, %s"
                                        .formatted(
                                                holding(Role.HEADTEACHER),
                                                holding(Role.CHAIR),
                                                file.school().paper().phone(),
                                                file.school().paper().email())),
                        fact(
                                "About",
                                RecordWords.sentences(
                                        person.name() + relation(person),
                                        file.hasChildHere()
                                                ? "A child of theirs is on roll"
                                                : "No child of theirs is on roll",
                                        "Other roles: " + said(typed.otherRoles()))),
                        fact("Address for the letter", address()),
                        fact("What you are asked to write", said(typed.asked())),
                        fact("Urgency and safety", said(typed.urgency()))));
    }

    private String relation(Person person) {
        String relations =
                Person.soOn(frame.date(), person.relationships()).stream()
                        .map(one -> one.kind().words().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
        return relations.isEmpty() ? "" : ", " + relations;
    }

    private String address() {
        List<String> lines = Recipient.of(file.person(), frame.date()).address();
        return lines.isEmpty()
                ? "It is not printed here. Please ask the school for it."
                : String.join(", ", lines);
    }

    private String holding(Role role) {
        String names =
                file.posts().of(role).stream()
                        .map(PostHolders.Holder::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nobody" : names;
    }

    /** What speaks against the school comes before what speaks for it (B19). */
    private KeyFacts first() {
        return new KeyFacts(
                "What is against us, and what the person says",
                List.of(
                        fact(
                                "The Chair’s stand on this request",
                                against().chair(Decision.ESCALATION)),
                        fact(
                                "The Chair’s stand on the restriction",
                                against().chair(Decision.RESTRICTION)),
                        fact("Where the school fell short", against().shortcomings()),
                        fact("What the person says", against().theirAccount()),
                        fact("Their complaints", against().complaints()),
                        fact("What else is weak in this file", against().weakPoints())));
    }

    private AgainstUs against() {
        return new AgainstUs(file, exhibits);
    }

    private FactTable happened() {
        List<FactTable.Row> rows = new ArrayList<>();
        rows.add(warning());
        rows.add(FactTable.Row.of("Restriction (PCCR)", printed(restriction())));
        List<Entry> since = escalation.since().stream().filter(CaseExhibits::isOpen).toList();
        lastOf(since, MOST_LINES).forEach(entry -> rows.add(conduct(entry)));
        if (since.size() > MOST_LINES) {
            rows.add(
                    FactTable.Row.of(
                            "Before these",
                            "%d more since the restriction began; see annex A."
                                    .formatted(since.size() - MOST_LINES)));
        }
        return new FactTable(
                "The warning, the restriction, and conduct since it began",
                List.of("When", "What, and where it can be looked up"),
                rows);
    }

    /** The letter that the restriction followed, or why there was none (P44). */
    private FactTable.Row warning() {
        Optional<Warning> warned =
                escalation
                        .decided()
                        .flatMap(decided -> Optional.ofNullable(decided.warning()))
                        .flatMap(letter ->
                                file.warnings().stream()
                                        .filter(one -> one.letter().equals(letter))
                                        .findFirst())
                        .or(() -> file.warnings().stream().findFirst());
        return FactTable.Row.of(
                "Warning",
                printed(
                        warned.map(this::warned)
                                .orElseGet(() ->
                                        escalation
                                                .decided()
                                                .map(decided ->
                                                        "None. "
                                                                + AgainstUs.start(
                                                                        decided
                                                                                .withoutWarningBecause()))
                                                .orElse(NOT_RECORDED))));
    }

    private String warned(Warning warning) {
        return "Dated %s. %s %s"
                .formatted(
                        PrintedDate.of(warning.dated()),
                        warning.told()
                                .map(told -> "The person was told on " + Incidents.said(told) + ".")
                                .orElse("The person has not been told."),
                        exhibits.cite(warning.letter()));
    }

    private String restriction() {
        Restriction it = escalation.restriction();
        String clauses =
                it.termsAt(file.now()).clauses().stream()
                        .map(one -> one.clause().sentence())
                        .collect(Collectors.joining(" "));
        String reviews =
                escalation.restrained().reviewDays().stream()
                        .map(PrintedDate::of)
                        .collect(Collectors.joining(", "));
        return "In force from %s to %s, to be reviewed on %s. %s %s"
                .formatted(
                        PrintedDate.of(CaseFile.day(escalation.began())),
                        PrintedDate.of(it.endsOn()),
                        reviews,
                        AgainstUs.start(clauses),
                        escalation
                                .decided()
                                .map(decided -> exhibits.cite(decided.letter()))
                                .orElse(""));
    }

    private FactTable.Row conduct(Entry entry) {
        return FactTable.Row.of(
                Incidents.said(entry),
                printed(
                        "%s. %s%s %s %s"
                                .formatted(
                                        RecordWords.how(entry),
                                        AgainstUs.start(entry.account()),
                                        entry.exactWords().isEmpty()
                                                ? ""
                                                : " “" + AgainstUs.start(entry.exactWords()) + "”",
                                        onlyItsManner(entry),
                                        exhibits.cite(entry.id()))));
    }

    private static String onlyItsManner(Entry entry) {
        return entry.classified().filter(Classified::onlyTheManner).isPresent()
                ? "Only its manner is relied on (J4)."
                : "";
    }

    private KeyFacts done() {
        return new KeyFacts(
                "What it did, and what the conduct does to people",
                List.of(
                        fact("Effect on staff, in their words", impacts()),
                        fact(
                                "Effect on the service",
                                file.assessment()
                                        .map(made ->
                                                AgainstUs.start(made.fact().weighed().impact())
                                                        + " "
                                                        + exhibits.cite(made.id()))
                                        .orElse(NOT_RECORDED)),
                        fact("Looked after", lookedAfter()),
                        fact("Tried first", tried()),
                        fact("Adjustments (P68)", adjustments()),
                        fact("Representative (P69)", representative()),
                        fact("Other agencies (P69)", said(typed.agencies())),
                        fact("Police", references(RecordWords::police)),
                        fact("Health and safety", references(RecordWords::safety))));
    }

    /** Only the words of those who are happy for them to be used, and without their names. */
    private String impacts() {
        List<Entry> open = escalation.since().stream().filter(CaseExhibits::isOpen).toList();
        String words =
                lastOf(open, 2).stream()
                        .map(entry ->
                                entry.impacts().stream()
                                        .filter(ImpactTold::mayBeShared)
                                        .map(told ->
                                                "“%s” %s"
                                                        .formatted(
                                                                AgainstUs.start(told.onMe()),
                                                                exhibits.cite(entry.id())))
                                        .collect(Collectors.joining(" ")))
                        .filter(each -> !each.isBlank())
                        .distinct()
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? "Nobody has told it to be used outside." : words;
    }

    private String lookedAfter() {
        long open = file.welfare().stream().filter(WelfareThread::isOpen).count();
        int all = file.welfare().size();
        return all == 0
                ? "Nobody needed it."
                : "%d %s; %d still looked after."
                        .formatted(all, all == 1 ? "member of staff" : "members of staff", open);
    }

    private String tried() {
        List<Recorded<StepTried>> steps = file.theCase().all(StepTried.class);
        String words =
                lastOf(steps, 3).stream()
                        .map(step ->
                                "%s, %s %s"
                                        .formatted(
                                                step.fact().kind().words(),
                                                PrintedDate.of(step.fact().on()),
                                                exhibits.cite(step.id())))
                        .collect(Collectors.joining("; "));
        return steps.isEmpty()
                ? NOT_RECORDED
                : steps.size() > 3
                        ? words + "; and %d before.".formatted(steps.size() - 3)
                        : words + ".";
    }

    private String adjustments() {
        String kept =
                AgreedAdjustments.inPlaceOrAskedFor(file).stream()
                        .map(one -> AgreedAdjustments.inWords(one.fact()))
                        .limit(2)
                        .collect(Collectors.joining("; "));
        String asked =
                file.assessment()
                        .map(made ->
                                AgainstUs.start(made.fact().weighed().adjustments())
                                        + " "
                                        + exhibits.cite(made.id()))
                        .orElse("");
        return kept.isEmpty() && asked.isBlank()
                ? NOT_RECORDED
                : (kept.isEmpty() ? "" : kept + ". ") + asked;
    }

    private String representative() {
        String named =
                Person.soOn(frame.date(), file.person().representatives()).stream()
                        .map(RepresentativeAppointed::relation)
                        .collect(Collectors.joining(", "));
        return RecordWords.sentences(
                named.isEmpty() ? "" : "They have one: " + named, said(typed.representative()));
    }

    private String references(Function<Entry, String> words) {
        String said =
                file.conduct().stream()
                        .filter(CaseExhibits::isOpen)
                        .filter(entry -> !words.apply(entry).isEmpty())
                        .map(entry ->
                                AgainstUs.start(words.apply(entry))
                                        + " "
                                        + exhibits.cite(entry.id()))
                        .limit(2)
                        .collect(Collectors.joining(" "));
        return said.isEmpty() ? NOT_RECORDED : said;
    }

    private List<Block> sharing() {
        return List.of(
                new KeyFacts(
                        "What is shared, and on what basis",
                        List.of(
                                fact("Basis for sharing", said(typed.sharing())),
                                fact("Left out or made unreadable", said(typed.redacted())),
                                fact(
                                        "Enclosed",
                                        "The exhibits of annex B, %d in all."
                                                .formatted(exhibits.all().size())))),
                Paragraph.of(
                        "I ask the authority to write to this person. To my knowledge what this form says is true,"
                                + " and it leaves out nothing that speaks against the school or for the person. I know"
                                + " that the authority decides case by case whether it writes."),
                frame.signatory().under("Signed"));
    }

    private static FactTable authority() {
        return new FactTable(
                "Filled in by the school improvement officer",
                List.of("What", "Answer"),
                List.of(
                        FactTable.Row.of("Received on, and officer", "[Fill in]"),
                        FactTable.Row.of(
                                "Outcome, and why",
                                "[Fill in: a letter is written, no letter is written, or more is needed]"),
                        FactTable.Row.of(
                                "Date of the letter, and copy to the school", "[Fill in]")));
    }

    /** Everything that has a number, so that each claim can be followed. */
    private Block chronology() {
        return exhibits.all().isEmpty()
                ? Paragraph.of(NOT_RECORDED)
                : new FactTable(
                        "Everything on which this form rests, in the order in which it happened",
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

    private Block enclosed() {
        return ExhibitList.of(exhibits);
    }

    private static KeyFacts.Fact fact(String label, String words) {
        return KeyFacts.Fact.of(label, printed(words.strip()));
    }

    private static String said(String words) {
        return words.isBlank() ? "[Fill in]" : words;
    }

    private static <T> List<T> lastOf(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    /** Somebody's words may hold characters that no typeface has; they must not stop the form. */
    private static String printed(String words) {
        return PdfRendering.printable(words);
    }
}
