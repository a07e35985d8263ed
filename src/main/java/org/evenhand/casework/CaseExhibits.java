package org.evenhand.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.access.Decision;
import org.evenhand.contactlog.Disclosure;
import org.evenhand.contactlog.Entry;
import org.evenhand.kernel.Id;
import org.evenhand.ledger.Fact;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.letter.IssuedLetter;
import org.evenhand.letter.Letters;

/**
 * What a paper for somebody outside rests on, numbered in the order in which it happened, so that
 * each of its claims can be looked up (B19): contacts with their files, letters to the person, what
 * they said for their side, and what the school and its governors answered. What is kept apart, as
 * in the printed file of the case, has no number and is counted (B16).
 *
 * @param all numbered from 1
 * @param keptApart how many contacts are left out, because they are privileged, may concern a
 *     child's safety, are from or about somebody else, or are not open to whoever looks
 */
public record CaseExhibits(List<One> all, int keptApart) {
    /**
     * One exhibit.
     *
     * @param id the contact, the letter or the fact
     * @param timeKnown whether more than the day is known of when
     * @param files what is enclosed with it, each with its SHA-256; empty when it is in words only
     */
    public record One(
            int number, Id id, Instant when, boolean timeKnown, String what, List<String> files) {
        public One {
            files = List.copyOf(files);
        }
    }

    public CaseExhibits {
        all = List.copyOf(all);
    }

    public static CaseExhibits of(Unit unit, CaseFile file) {
        List<One> found = new ArrayList<>();
        List<Entry> shown = file.entries().stream().filter(CaseExhibits::isOpen).toList();
        shown.forEach(entry -> found.add(of(entry)));
        Letters.about(unit, file.theCase().id()).stream()
                .filter(letter -> letter.kind().goesToThePerson())
                .forEach(letter -> found.add(of(letter)));
        for (Recorded<?> recorded : file.theCase().facts()) {
            said(recorded, file)
                    .ifPresent(what ->
                            found.add(
                                    new One(
                                            0,
                                            keyOf(recorded),
                                            recorded.occurredAt(),
                                            true,
                                            what,
                                            List.of())));
        }
        found.sort(Comparator.comparing(One::when));
        List<One> numbered = new ArrayList<>();
        for (One one : found) {
            numbered.add(
                    new One(
                            numbered.size() + 1,
                            one.id(),
                            one.when(),
                            one.timeKnown(),
                            one.what(),
                            one.files()));
        }
        return new CaseExhibits(numbered, file.entries().size() - shown.size());
    }

    /** Whether a contact may be told of to somebody outside. */
    public static boolean isOpen(Entry entry) {
        return entry.disclosure() == Disclosure.OPEN && !entry.isWithheld();
    }

    private static One of(Entry entry) {
        return new One(
                0,
                entry.id(),
                entry.happenedAt(),
                entry.isTimeKnown(),
                "Record of contact: " + entry.channel().words().toLowerCase(Locale.UK),
                entry.evidence().stream()
                        .map(kept ->
                                "%s (SHA-256 %s)"
                                        .formatted(kept.fact().safeName(), kept.fact().sha256()))
                        .toList());
    }

    private static One of(IssuedLetter letter) {
        return new One(
                0,
                letter.id(),
                letter.issuedAt(),
                true,
                "Letter %s: %s".formatted(letter.number(), letter.kind().words()),
                List.of("SHA-256 " + letter.issued().sha256()));
    }

    /** A letter from before Evenhand goes by its own id, as the warning and the restriction do. */
    private static Id keyOf(Recorded<? extends Fact> recorded) {
        return switch (recorded.fact()) {
            case WarningBeforeEvenhand it -> it.paper();
            case RestrictionBeforeEvenhand it -> it.paper();
            default -> recorded.id();
        };
    }

    /** Of the facts of a case those that a claim may rest on. */
    private static Optional<String> said(Recorded<? extends Fact> recorded, CaseFile file) {
        return Optional.ofNullable(
                switch (recorded.fact()) {
                    case AssessmentMade _ -> "The school’s own assessment";
                    case SideHeard it -> "What the person told us, " + it.how();
                    case StepTried it -> it.kind().words();
                    case SupportAnswered it -> "The answer of " + office(it, file);
                    case ComplaintConcluded it -> "A complaint is concluded, " + it.stage();
                    case WarningBeforeEvenhand _ -> "The warning, from before Evenhand";
                    case RestrictionBeforeEvenhand _ -> "The restriction, from before Evenhand";
                    case ReviewHeld _ -> "The restriction was reviewed";
                    case EscalationSent _ -> "The authority was asked to write";
                    case AuthorityAnswered it -> it.outcome().heading();
                    default -> null;
                });
    }

    private static String office(SupportAnswered answer, CaseFile file) {
        return asked(answer, file)
                .map(asked -> "the %s, on %s".formatted(asked.office(), asked.decision().words()))
                .orElse("a governor");
    }

    static Optional<SupportAsked> asked(SupportAnswered answer, CaseFile file) {
        return file.theCase().all(SupportAsked.class).stream()
                .filter(asked -> asked.id().equals(answer.asked()))
                .map(Recorded::fact)
                .findFirst();
    }

    /** The latest answer to the question for support of that decision, with who gave it. */
    public static Optional<Answered> answer(CaseFile file, Decision decision) {
        return file.theCase().all(SupportAnswered.class).stream()
                .flatMap(answer ->
                        asked(answer.fact(), file)
                                .filter(asked -> asked.decision() == decision)
                                .map(asked -> new Answered(asked, answer))
                                .stream())
                .reduce((earlier, later) -> later);
    }

    /** Who was asked, and what they answered. */
    public record Answered(SupportAsked asked, Recorded<SupportAnswered> answer) {}

    /** What happened, and the words that were used, when it is a contact; else empty. */
    public String told(CaseFile file, One one) {
        return file.entries().stream()
                .filter(entry -> entry.id().equals(one.id()))
                .findFirst()
                .map(entry ->
                        entry.exactWords().isEmpty()
                                ? entry.account()
                                : "%s “%s”".formatted(entry.account(), entry.exactWords()))
                .orElse("");
    }

    /** {@code (exhibit 3)}; empty for what has no number. */
    public String cite(Id id) {
        return cite(List.of(id));
    }

    /** {@code (exhibits 3, 5)}. */
    public String cite(Collection<? extends Id> ids) {
        String numbers =
                all.stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(one -> String.valueOf(one.number()))
                        .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? ""
                : "(exhibit%s %s)".formatted(numbers.contains(",") ? "s" : "", numbers);
    }
}
