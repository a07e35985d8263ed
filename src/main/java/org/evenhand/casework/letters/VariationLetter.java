package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.letter.BulletList;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.NumberedList;
import org.evenhand.letter.Paragraph;
import org.evenhand.letter.Section;

/**
 * A restriction was looked at again and made milder (P50-4, C4): what has changed, what still
 * holds, until when, and how to disagree. It keeps its last day, and nothing in it is stricter.
 *
 * @param before the clauses until now, as the person reads them
 * @param then the clauses from when they are told
 * @param child each line of the plan for the child that is otherwise from then on (P54)
 * @param nextReview when it is looked at once more; empty when it is not
 * @param concern who deals with what the person raised, and what comes next (J13)
 */
public record VariationLetter(
        LetterFrame frame,
        LocalDate held,
        StillInForce before,
        List<String> then,
        List<String> child,
        Optional<LocalDate> nextReview,
        String considered,
        String because,
        Optional<WarningLetter.Concern> concern,
        Disagree disagree) {
    public VariationLetter {
        then = List.copyOf(then);
        child = List.copyOf(child);
    }

    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts("The main points of this letter.", facts())));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "result",
                        "",
                        p(50),
                        words().say(
                                        VariationParts.RESULT,
                                        Map.of(
                                                "day of the review",
                                                held,
                                                "when it ends",
                                                before.until()))));
        sections.add(
                Section.required(
                        "changed",
                        "What has changed",
                        p(50),
                        BulletList.of(changes().toArray(String[]::new))));
        sections.add(
                Section.required(
                        "holds",
                        "What still holds",
                        p(50),
                        NumberedList.of(then.toArray(String[]::new)),
                        Paragraph.of(stays())));
        sections.add(Written.required("considered", "What we looked at", p(50), considered));
        sections.add(Written.required("because", "Why", p(60), because));
        sections.add(inTime().section(words()));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter("Your restriction is made milder", "variation 5", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.VARIATION);
    }

    private List<KeyFacts.Fact> facts() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        if (!noLonger().isEmpty()) {
            facts.add(KeyFacts.Fact.of("No longer asked", noLonger().toArray(String[]::new)));
        }
        if (!child.isEmpty()) {
            facts.add(KeyFacts.Fact.of("About your child", child.toArray(String[]::new)));
        }
        facts.add(KeyFacts.Fact.of("What you are asked to keep to", then.toArray(String[]::new)));
        facts.add(KeyFacts.Fact.of("What you may still do", before.left()));
        facts.add(frame.inAnEmergency());
        facts.add(
                KeyFacts.Fact.of(
                        "Until when",
                        "From when you have been told of this letter until the end of %s. New facts may end it earlier."
                                .formatted(PrintedDate.of(before.lastDay()))));
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        facts.add(inTime().atAGlance());
        return facts;
    }

    /** Each sentence that is no longer asked, and each that stands in its place. */
    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        noLonger().stream()
                .map(clause -> "No longer asked of you: " + clause)
                .forEach(changes::add);
        then.stream()
                .filter(clause -> !before.clauses().contains(clause))
                .map(clause -> "In its place: " + clause)
                .forEach(changes::add);
        child.stream().map(line -> "About your child. " + line).forEach(changes::add);
        return changes;
    }

    private List<String> noLonger() {
        return before.clauses().stream().filter(clause -> !then.contains(clause)).toList();
    }

    private String stays() {
        return "Everything else that our earlier letter says stays as it is: about emergencies, your"
                + (child.isEmpty()
                        ? " rights, your child and complaints. "
                        : " rights, the rest of what it says of your child, and complaints. ")
                + StillInForce.EARLIER
                + nextReview
                        .map(day ->
                                " We will look at it again on %s, and write to you with the result."
                                        .formatted(PrintedDate.of(day)))
                        .orElse("");
    }

    /** What has ended is not reviewed. */
    private Disagree inTime() {
        return disagree.noLaterThan(before.lastDay());
    }
}
