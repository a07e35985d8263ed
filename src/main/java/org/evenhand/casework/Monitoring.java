package org.evenhand.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.calendar.Due;
import org.evenhand.calendar.Timer;
import org.evenhand.contactlog.Entry;
import org.evenhand.contactlog.Heading;
import org.evenhand.kernel.PolicyParagraph;
import org.evenhand.ledger.Recorded;
import org.evenhand.restriction.Restriction;

/**
 * The time after a warning, and during a restriction, in which the Record goes on and somebody
 * looks at it on a day that was set (F5, F7), and no otherwise after the authority wrote (F9). It
 * begins with what is monitored and ends with it, or with the case; nothing follows from it by
 * itself.
 *
 * @param since from when the person counts as told, or is bound; of what has ended, its end
 * @param lastDay the last day on which the warning counts or the restriction binds; empty when it
 *     is not known
 * @param nextCheck the day that was set at the last look, or the usual one
 * @param contacts everything since, the earliest first
 * @param during how many there were during the restriction that has ended; none of another
 * @param breaches how many of them were found to break the restriction
 * @param authority the same since the authority wrote to them; empty while it has not
 * @param looks when somebody looked since, the earliest first
 */
public record Monitoring(
        Of of,
        Instant since,
        Optional<LocalDate> lastDay,
        LocalDate nextCheck,
        List<Entry> contacts,
        int during,
        int breaches,
        Optional<SinceTheAuthorityWrote> authority,
        List<Recorded<LookedHowItGoes>> looks) {
    /** Where the term dates do not reach: four weeks, which is sooner than so many school days. */
    private static final int DAYS_WITHOUT_TERMS = 28;

    /** What it is that somebody watches. */
    public enum Of {
        WARNING("since the warning", "F5"),
        /** They know of it, and its first day is still to come. */
        RESTRICTION_TO_COME("since they were told of the restriction", "F7"),
        /** Its letter goes on serving as the warning (J10). */
        RESTRICTION_THAT_ENDED("since the restriction ended", "F7"),
        RESTRICTION("during the restriction", "F7"),
        INTERIM_BAR("during the interim bar", "F7");

        private final String words;
        private final String paragraph;

        Of(String words, String paragraph) {
            this.words = words;
            this.paragraph = paragraph;
        }

        /** {@code since the warning}. */
        public String words() {
            return words;
        }

        public PolicyParagraph paragraph() {
            return new PolicyParagraph(paragraph);
        }
    }

    public Monitoring {
        contacts = List.copyOf(contacts);
        looks = List.copyOf(looks);
    }

    /**
     * Empty while nothing is monitored: before a warning, when it counts no more, and at the end.
     */
    public static Optional<Monitoring> of(CaseFile file) {
        return switch (Stage.of(file)) {
            case Stage.Recording _, Stage.Closed _ -> Optional.empty();
            case Stage.Warned _ -> file.countingWarning().map(warning -> of(file, warning));
            case Stage.Restricted _ ->
                    file.inForce().stream().findFirst().map(one -> of(file, one));
        };
    }

    private static Monitoring of(CaseFile file, Warning warning) {
        boolean ended = warning.kind() == Warning.Kind.RESTRICTION;
        List<Restrained> letters =
                Restrained.of(file).stream()
                        .filter(one -> ended && one.isOver(file) && one.isToldIn(warning.letter()))
                        .toList();
        return of(
                file,
                kind(warning),
                warning.monthsFrom().or(warning::told).orElseThrow(),
                file.countsUntil(warning),
                letters.stream().mapToInt(one -> file.during(one).size()).sum(),
                letters.stream().mapToInt(one -> new Breaches(file).of(one).size()).sum());
    }

    private static Of kind(Warning warning) {
        return switch (warning.kind()) {
            case WARNING -> Of.WARNING;
            case RESTRICTION ->
                    warning.monthsFrom().isPresent()
                            ? Of.RESTRICTION_THAT_ENDED
                            : Of.RESTRICTION_TO_COME;
        };
    }

    private static Monitoring of(CaseFile file, Restriction restriction) {
        return of(
                file,
                restriction.kind() == Restriction.Kind.PCCR ? Of.RESTRICTION : Of.INTERIM_BAR,
                restriction.began().orElse(restriction.period().from()),
                Optional.of(restriction.period().lastDay()),
                0,
                Restrained.of(file).stream()
                        .filter(one -> one.id().equals(restriction.id()))
                        .mapToInt(one -> new Breaches(file).of(one).size())
                        .sum());
    }

    private static Monitoring of(
            CaseFile file,
            Of of,
            Instant since,
            Optional<LocalDate> lastDay,
            int during,
            int breaches) {
        List<Recorded<LookedHowItGoes>> looks =
                file.theCase().all(LookedHowItGoes.class).stream()
                        .filter(look -> !look.recordedAt().isBefore(since))
                        .toList();
        Optional<Recorded<LookedHowItGoes>> last = looks.stream().reduce((earlier, later) -> later);
        return new Monitoring(
                of,
                since,
                lastDay,
                last.flatMap(look -> Optional.ofNullable(look.fact().nextCheck()))
                        .orElseGet(() ->
                                usual(
                                        file,
                                        CaseFile.day(last.map(Recorded::recordedAt).orElse(since)),
                                        lastDay)),
                file.entries().stream()
                        .filter(entry -> entry.happenedAt().isAfter(since))
                        .sorted(Comparator.comparing(Entry::happenedAt))
                        .toList(),
                during,
                breaches,
                SinceTheAuthorityWrote.of(file),
                looks);
    }

    private static LocalDate usual(CaseFile file, LocalDate from, Optional<LocalDate> lastDay) {
        LocalDate usual =
                file.timers().due(Timer.CHECK_MONITORING, from, file.calendar())
                                instanceof Due.By(LocalDate day)
                        ? day
                        : from.plusDays(DAYS_WITHOUT_TERMS);
        return lastDay.filter(last -> last.isBefore(usual)).orElse(usual);
    }

    /** What is suggested to whoever looks today: the usual time, and no later than its last day. */
    public LocalDate suggested(CaseFile file) {
        return usual(file, file.today(), lastDay);
    }

    /** Whether there is a day left on which somebody could look again. */
    public boolean goesOnAfter(LocalDate today) {
        return lastDay.filter(last -> !last.isAfter(today)).isEmpty();
    }

    /** Whether somebody is to look today. */
    public boolean isDue(LocalDate today) {
        return !nextCheck.isAfter(today);
    }

    /** Whether somebody who looks on that day could set this one. */
    public boolean mayBeNext(LocalDate next, LocalDate today) {
        return next.isAfter(today) && lastDay.filter(next::isAfter).isEmpty();
    }

    /** The contacts since then under that heading, as classified or as reported. */
    public List<Entry> under(Heading heading) {
        return contacts.stream().filter(entry -> entry.isUnder(heading)).toList();
    }

    /** Those that nobody sees under any heading. */
    public List<Entry> underNone() {
        return contacts.stream().filter(entry -> entry.headings().isEmpty()).toList();
    }
}
