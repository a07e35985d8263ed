package org.evenhand.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.kernel.AccountId;
import org.evenhand.kernel.ActorRef;
import org.evenhand.kernel.FactId;
import org.evenhand.ledger.Recorded;
import org.evenhand.ledger.Unit;
import org.evenhand.school.PaperSet;

/**
 * How a school's letters look and in whose words they are, folded from what it settled. Like every
 * setting it holds for what is written from then on; what was issued keeps what it had.
 *
 * @param stationery empty while the school has said nothing of its paper but how it is reached
 * @param language in which a letter is, as far as the school worded it in that
 */
public record HouseStyle(
        Optional<Stationery> stationery,
        List<SignatureSet> signatures,
        List<Recorded<PartWorded>> worded,
        String language) {
    /** A school that has said nothing. */
    public static final HouseStyle PLAIN = new HouseStyle(Optional.empty(), List.of(), List.of());

    /** Of letters in English. */
    public HouseStyle(
            Optional<Stationery> stationery,
            List<SignatureSet> signatures,
            List<Recorded<PartWorded>> worded) {
        this(stationery, signatures, worded, LetterWords.ENGLISH);
    }

    public HouseStyle {
        signatures = List.copyOf(signatures);
        worded = List.copyOf(worded);
    }

    public static HouseStyle of(Unit unit) {
        List<Recorded<?>> facts = unit.about(unit.scope().org());
        return new HouseStyle(
                stationery(facts),
                Recorded.ofKind(facts, SignatureSet.class).map(Recorded::fact).toList(),
                Recorded.ofKind(facts, PartWorded.class).toList());
    }

    private static Optional<Stationery> stationery(List<Recorded<?>> facts) {
        Optional<CrestSet> crest = latest(facts, CrestSet.class);
        Optional<HeadLinesSet> lines = latest(facts, HeadLinesSet.class);
        return crest.isEmpty() && lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Stationery(
                                crest.map(CrestSet::crest).orElse(null),
                                lines.map(HeadLinesSet::lines).orElse(List.of()),
                                lines.map(HeadLinesSet::foot).orElse(""),
                                papers(facts)));
    }

    private static <F extends org.evenhand.ledger.Fact> Optional<F> latest(
            List<Recorded<?>> facts, Class<F> kind) {
        return Recorded.ofKind(facts, kind).map(Recorded::fact).reduce((earlier, later) -> later);
    }

    /** How often the paper was settled: the head, the crest, the lines. */
    private static int papers(List<Recorded<?>> facts) {
        return (int)
                facts.stream()
                        .map(Recorded::fact)
                        .filter(fact ->
                                fact instanceof PaperSet
                                        || fact instanceof CrestSet
                                        || fact instanceof HeadLinesSet)
                        .count();
    }

    /** Every crest that the school has or had. */
    static Stream<Crest> crests(Unit unit) {
        return Recorded.ofKind(unit.about(unit.scope().org()), CrestSet.class)
                .flatMap(told -> Stream.ofNullable(told.fact().crest()));
    }

    /** How somebody's name stands below what they sign in that office, if they said so. */
    public Optional<SignatureSet> signature(AccountId account, String office) {
        return signatures.stream()
                .filter(one -> one.account().equals(account) && one.office().equals(office))
                .reduce((earlier, later) -> later)
                .filter(one -> !one.name().isEmpty());
    }

    /** In whose words such letters are. */
    public LetterWords words(LetterKind kind) {
        return LetterWords.of(
                worded.stream().filter(told -> told.fact().kind() == kind).toList(), language);
    }

    /** The same for a letter in that language. */
    public HouseStyle in(String other) {
        return new HouseStyle(stationery, signatures, worded, other);
    }

    /** In which languages beside English the school has worded anything. */
    public List<String> languages() {
        return LetterLanguages.OFFERED.stream().filter(this::isWordedIn).toList();
    }

    private boolean isWordedIn(String other) {
        HouseStyle theirs = in(other);
        return Stream.of(LetterKind.values())
                .flatMap(kind -> theirs.words(kind).inLanguage().values().stream())
                .anyMatch(told -> told.fact().choice() == PartWorded.Choice.OWN);
    }

    /** The same with another wording tried on, for a look before it counts. */
    public HouseStyle trying(PartWorded other, ActorRef by, Instant now) {
        Recorded<PartWorded> tried =
                new Recorded<>(new FactId(new UUID(0, 0)), other, by, now, now);
        return new HouseStyle(
                stationery,
                signatures,
                Stream.concat(worded.stream(), Stream.of(tried)).toList(),
                language);
    }

    /** How often that was settled in that language: who saw fewer saw another wording. */
    public int timesWorded(LetterKind kind, String part, String in) {
        return (int)
                worded.stream()
                        .map(Recorded::fact)
                        .filter(fact -> fact.kind() == kind && fact.part().equals(part))
                        .filter(fact -> fact.language().equals(in))
                        .count();
    }
}
