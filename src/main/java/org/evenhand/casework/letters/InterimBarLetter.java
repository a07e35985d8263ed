package org.evenhand.casework.letters;

import static org.evenhand.kernel.PolicyParagraph.j;
import static org.evenhand.kernel.PolicyParagraph.p;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.calendar.PrintedDate;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.letter.KeyFacts;
import org.evenhand.letter.LetterDocument;
import org.evenhand.letter.LetterKind;
import org.evenhand.letter.LetterWords;
import org.evenhand.letter.Section;

/**
 * What was said to the person's face, confirmed in writing (P65, J8), with all seven points of P50
 * and the invitation to give their side (B4).
 *
 * @param lastDay its last day, which is also its day of review
 * @param sideBy by when the person may give their side
 * @param child how the child is brought and collected meanwhile
 * @param side how the person may give their side
 * @param concern who deals with what the person raised, and what comes next (J13)
 * @param besides the first days of what else is in force; empty where nothing is
 */
public record InterimBarLetter(
        LetterFrame frame,
        Instant saidAt,
        Incident incident,
        String because,
        String clause,
        LocalDate lastDay,
        LocalDate sideBy,
        String child,
        String side,
        Optional<WarningLetter.Concern> concern,
        Disagree disagree,
        List<LocalDate> besides) {
    public LetterDocument document() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.required(
                        "at-a-glance",
                        "At a glance",
                        j(13),
                        new KeyFacts(
                                "The main points of this letter. What follows explains each.",
                                facts())));
        sections.add(frame.opening());
        sections.add(
                Written.required(
                        "said",
                        "",
                        p(64),
                        words().say(
                                        InterimBarParts.SAID,
                                        Map.of(
                                                "when it was said",
                                                Incidents.said(saidAt),
                                                "policy",
                                                frame.policy(),
                                                "where to read it",
                                                frame.copyEnclosed()))));
        sections.add(
                Section.required(
                        "what-happened",
                        "What happened",
                        p(50),
                        Incidents.table(List.of(incident))));
        sections.add(Written.required("because", "Why it could not wait", p(50), because));
        sections.add(Written.required("action", "What we are doing", p(50), clause));
        sections.add(BarFromThePremises.until(lastDay));
        sections.add(
                Written.required(
                        "duration",
                        "How long it lasts, and when it is looked at again",
                        p(50),
                        words().say(
                                        InterimBarParts.DURATION,
                                        Map.of(
                                                "last day",
                                                lastDay,
                                                "who looks at it again",
                                                Sentences.within(
                                                        frame.signatory().officeThatActs())))));
        sections.add(
                Written.required(
                        "your-side",
                        "Your side",
                        new PolicyParagraph("B4"),
                        words().typed(InterimBarParts.SIDE, side)));
        sections.add(disagree.section(words()));
        sections.add(
                Section.required(
                        "emergencies",
                        "Emergencies and other necessary contact",
                        p(50),
                        frame.emergenciesAndWhatCounts()));
        sections.add(Written.optional("child", "Your child", p(54), child));
        sections.add(Rights.section());
        sections.add(
                Written.required(
                        "help", "Help and adjustments", p(68), words().say(Parts.HELP, Map.of())));
        sections.add(
                Written.required(
                        "records",
                        "What we record",
                        new PolicyParagraph("B13"),
                        frame.recordsAndData(words())));
        sections.add(Written.ofItsOwn(words()));
        sections.add(frame.close());
        return frame.letter(
                "An interim bar from the school premises", "interim-bar 8", words(), sections);
    }

    private LetterWords words() {
        return frame.words(LetterKind.INTERIM_BAR_CONFIRMED);
    }

    /** A bar opens nothing that another letter closes. */
    private String open() {
        return besides.isEmpty()
                ? "Telephone, write and e-mail as before."
                : "Everything that the restriction from %s leaves open to you, but for coming onto the school premises."
                        .formatted(
                                besides.stream()
                                        .map(PrintedDate::of)
                                        .collect(Collectors.joining(" and ")));
    }

    private List<KeyFacts.Fact> facts() {
        List<KeyFacts.Fact> facts = new ArrayList<>();
        facts.add(KeyFacts.Fact.of("What you may not do for now", clause));
        facts.add(KeyFacts.Fact.of("What you may still do", open()));
        if (!child.isBlank()) {
            facts.add(KeyFacts.Fact.of("Your child", child));
        }
        facts.add(frame.inAnEmergency());
        facts.add(
                KeyFacts.Fact.of(
                        "Until when",
                        "Until the end of %s, unless we write to you before."
                                .formatted(PrintedDate.of(lastDay))));
        concern.ifPresent(one -> facts.add(one.atAGlance(frame.date())));
        facts.add(
                KeyFacts.Fact.of("Your side", "Please tell us by " + PrintedDate.of(sideBy) + "."));
        facts.add(disagree.atAGlance());
        facts.add(
                KeyFacts.Fact.of(
                        "What would end this early",
                        "Something new that you tell us and that matters."));
        return facts;
    }
}
