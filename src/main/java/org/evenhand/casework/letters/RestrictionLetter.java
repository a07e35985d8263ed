package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.kernel.Role;
import org.evenhand.letter.Block;
import org.evenhand.letter.FactTable;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.RewordablePart;
import org.evenhand.letter.Said;
import org.evenhand.letter.Section;
import org.evenhand.restriction.ChildContact;
import org.evenhand.restriction.NotOnPremises;
import org.evenhand.restriction.NumberedClause;
import org.evenhand.restriction.RestrictionTerms;
import org.evenhand.restriction.StaffContact;

/**
 * The letter of a Parent or Customer Contact Restriction, with the seven points that all such
 * letters have (P50) and everything else that makes one fair.
 *
 * @param incidents the conduct on which it rests (P50-1)
 * @param warning when and by which letter the person was warned; empty without a warning
 * @param follows how it stands to the restriction before it (J9); empty for the first
 * @param duration in words, as it was chosen (P50-3)
 * @param start the first day and the last day in force
 * @param reviews the days on which it is reviewed (P50-4)
 * @param knows which governor knows of the decision, as a sentence; may be empty
 * @param told which roles have been told, never names (P51)
 * @param side whether they were heard before it, or let the day pass (J11)
 * @param sideBy by when the person is asked for their side, when it could not wait for it (J11)
 * @param disagree how, with whom and by when the person may ask for a review (B1)
 */
public record RestrictionLetter(
        LetterFrame frame,
        List<Incident> incidents,
        String warning,
        String follows,
        RestrictionTerms terms,
        String duration,
        LocalDate start,
        LocalDate lastDay,
        List<LocalDate> reviews,
        Optional<WarningLetter.Concern> concern,
        String knows,
        List<Role> told,
        SideBefore side,
        Optional<LocalDate> sideBy,
        Disagree disagree,
        Texts texts) {
    public static final String TEMPLATE = "pccr 8";

    public RestrictionLetter {
        incidents = List.copyOf(incidents);
        reviews = List.copyOf(reviews);
        told = List.copyOf(told);
    }

    /** What of their side came before the decision, and what the letter then has to say of it. */
    public enum SideBefore {
        /** They said something: the letter says what, and what came of it. */
        HEARD,
        /** They were invited, and the day has passed: the letter says so. */
        SILENT,
        /** It could not wait, or their side was not asked for before. */
        NOT_ASKED
    }

    /**
     * What the head edits.
     *
     * @param why the decision and its reasons (P50-1)
     * @param extent what goes on as before (P52)
     * @param early what could bring an earlier review (P50-5)
     * @param further that a further restriction may follow (P50-7)
     * @param complain how complaints go on (P30, P53)
     * @param help adjustments, formats, representatives (P65, P68, P69)
     * @param theirSide what they said when they were heard, or that they did not answer (J11)
     * @param cameOfIt what came of what they said
     * @param ourPart where the school fell short itself, in the words of whoever signs (P10); may
     *     be empty
     */
    public record Texts(
            String why,
            String extent,
            String early,
            String further,
            String complain,
            String help,
            String theirSide,
            String cameOfIt,
            String ourPart) {}

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(atAGlance());
        sections.add(frame.opening());
        sections.add(decision());
        sections.add(Written.required("why", "Why we have decided this", p(50), texts.why()));
        sections.add(
                Section.required(
                        "what-happened", "What happened", p(50), Incidents.table(incidents)));
        theirSide(sections);
        sections.add(Written.ourPart(texts.ourPart()));
        sections.add(action());
        if (barsFromThePremises()) {
            sections.add(BarFromThePremises.until(lastDay));
        }
        sections.add(howLong());
        sections.add(review());
        sections.add(
                Written.required(
                        "early",
                        "What could bring an earlier review",
                        p(50),
                        words().typed(RestrictionParts.EARLY, texts.early())));
        sections.add(emergencies());
        if (!terms.childPlan().isEmpty()) {
            sections.add(childPlan());
        }
        sections.add(Rights.section());
        sections.add(
                Written.required(
                        "complain",
                        "Complaints",
                        p(53),
                        words().typed(RestrictionParts.COMPLAIN, texts.complain())));
        sections.add(Written.required("further", "If it goes on", p(50), texts.further()));
        sections.add(
                Written.required(
                        "who-knows",
                        "Who else is told",
                        p(51),
                        told.isEmpty()
                                ? Said.plain("")
                                : say(
                                        RestrictionParts.WHO_KNOWS,
                                        Map.of(
                                                "roles",
                                                told.stream()
                                                        .map(Role::title)
                                                        .collect(Collectors.joining(", "))))));
        sections.add(
                Written.required(
                        "help",
                        "Help and adjustments",
                        p(68),
                        words().typed(RestrictionParts.HELP, texts.help())));
        sideBy.map(this::yourSide).ifPresent(sections::add);
        sections.add(inTime().section(words()));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter(
                "A restriction on contact with the school", TEMPLATE, words(), sections);
    }

    /** Whoever was asked, and reads nothing of it, was not heard (J11). */
    private void theirSide(List<Section> sections) {
        if (side != SideBefore.NOT_ASKED) {
            sections.add(
                    Written.required(
                            "their-side",
                            side == SideBefore.HEARD ? "What you told us" : "Your side",
                            j(11),
                            texts.theirSide()));
        }
        if (side == SideBefore.HEARD) {
            sections.add(
                    Written.required(
                            "came-of-it",
                            "What came of what you told us",
                            j(11),
                            texts.cameOfIt()));
        }
    }

    private LetterWords words() {
        return frame.words(LetterKind.PCCR);
    }

    private Said say(RewordablePart part, Map<String, ?> facts) {
        return words().say(part, facts);
    }

    private Section atAGlance() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(
                KeyFacts.Fact.of(
                        "What you are asked to keep to",
                        terms.clauses().stream()
                                .map(NumberedClause::clause)
                                .map(clause -> clause.letterParagraph())
                                .toArray(String[]::new)));
        facts.add(KeyFacts.Fact.of("What you may still do", Sentences.first(texts.extent())));
        facts.add(frame.inAnEmergency());
        facts.add(
                KeyFacts.Fact.of(
                        "Until when", "Until the end of " + PrintedDate.of(lastDay) + "."));
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        sideBy.map(by ->
                        KeyFacts.Fact.of(
                                "Your side", "Please tell us by " + PrintedDate.of(by) + "."))
                .ifPresent(facts::add);
        facts.add(inTime().atAGlance());
        facts.add(
                KeyFacts.Fact.of(
                        "What would end this early",
                        words().typed(RestrictionParts.EARLY, Sentences.first(texts.early()))));
        return Section.required(
                "at-a-glance",
                "At a glance",
                j(13),
                new KeyFacts("The main points of this letter. What follows explains each.", facts));
    }

    private Section decision() {
        return Written.required(
                "decision",
                "",
                p(10),
                say(
                                RestrictionParts.DECISION,
                                Map.of(
                                        "policy",
                                        frame.policy(),
                                        "where to read it",
                                        frame.copyEnclosed()))
                        .and(
                                " "
                                        + (knows.isEmpty() ? "" : knows + " ")
                                        + warning
                                        + (follows.isEmpty() ? "" : " " + follows)));
    }

    private Section action() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                NumberedList.of(
                        terms.clauses().stream()
                                .map(NumberedClause::clause)
                                .map(clause -> clause.letterParagraph())
                                .toArray(String[]::new)));
        blocks.addAll(Written.blocks(texts.extent()));
        blocks.add(Paragraph.of(goesBefore()));
        return new Section("action", "What we are doing", p(50), true, blocks);
    }

    private boolean barsFromThePremises() {
        return terms.clauses().stream()
                .anyMatch(numbered -> numbered.clause() instanceof NotOnPremises);
    }

    /** A person must not have to choose between two sentences of one letter (P54, P61, P62). */
    private String goesBefore() {
        return "What this letter says about emergencies, %syour rights and complaints goes before this."
                .formatted(terms.childPlan().isEmpty() ? "" : "contact about your child, ");
    }

    /** Heard straight after, because there was no time before. */
    private Section yourSide(LocalDate by) {
        return Written.required(
                "your-side",
                "Your side",
                j(11),
                say(RestrictionParts.YOUR_SIDE, Map.of("last day for your side", by)));
    }

    /** What has ended is not reviewed. */
    private Disagree inTime() {
        return disagree.noLaterThan(lastDay);
    }

    private Section howLong() {
        return Written.required(
                "duration",
                "How long it lasts",
                p(50),
                say(
                        RestrictionParts.DURATION,
                        Map.of(
                                "first day",
                                start,
                                "for how long",
                                forOrUntil(duration),
                                "last day",
                                lastDay)));
    }

    /** {@code for 3 months}, {@code until the end of Spring term 2026/27}. */
    private static String forOrUntil(String duration) {
        if (duration.startsWith("End of")) {
            return "until the e" + duration.substring(1);
        }
        return duration.startsWith("until") ? duration : "for " + duration;
    }

    private Section review() {
        return Written.required(
                "review",
                "When it is reviewed",
                p(50),
                reviews.isEmpty()
                        ? Said.plain("")
                        : say(
                                RestrictionParts.REVIEW,
                                Map.of(
                                        "who reviews it",
                                        frame.signatory().officeThatActs(),
                                        "days of review",
                                        reviews.stream()
                                                .map(PrintedDate::of)
                                                .collect(Collectors.joining(" and on ")))));
    }

    private Section emergencies() {
        return Section.required(
                "emergencies",
                "Emergencies and other necessary contact",
                p(50),
                frame.emergenciesAndWhatCounts(
                        terms.childPlan().isEmpty()
                                ? "Nothing in this letter changes that."
                                : "If your child is ill or hurt we will ring you, as always."));
    }

    private Section childPlan() {
        return Section.required(
                "child-plan",
                "Contact about your child",
                p(54),
                named()
                        ? plan(List.of("About", "How", "Who deals with it"))
                        : plan(List.of("About", "How")));
    }

    /** Whether somebody is named for a matter: else every cell of that column would be empty. */
    private boolean named() {
        return terms.childPlan().stream().anyMatch(line -> line.dealtWithBy().isPresent());
    }

    private FactTable plan(List<String> columns) {
        return new FactTable(
                "How each thing is done while the restriction lasts",
                columns,
                terms.childPlan().stream()
                        .map(line ->
                                columns.size() == 2
                                        ? FactTable.Row.of(line.matter(), how(line))
                                        : FactTable.Row.of(line.matter(), how(line), who(line)))
                        .toList());
    }

    private static String how(ChildContact line) {
        return line.conditions().isBlank() ? "As usual." : line.conditions();
    }

    /** Where nobody is named the words beside it may name somebody, and nothing gainsays them. */
    private static String who(ChildContact line) {
        return line.dealtWithBy()
                .map(one ->
                        reached(one)
                                + line.coveredBy()
                                        .map(cover -> "; when they are away, " + reached(cover))
                                        .orElse(""))
                .orElse("As described.");
    }

    private static String reached(StaffContact staff) {
        return "%s (%s)".formatted(staff.name(), staff.reachedAt());
    }
}
