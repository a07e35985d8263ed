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
 */
public record HouseStyle(
        Optional<Stationery> stationery,
        List<SignatureSet> signatures,
        List<Recorded<PartWorded>> worded) {
    /** A school that has said nothing. */
    public static final HouseStyle PLAIN = new HouseStyle(Optional.empty(), List.of(), List.of());

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
        return LetterWords.of(worded.stream().filter(told -> told.fact().kind() == kind).toList());
    }

    /** The same with another wording tried on, for a look before it counts. */
    public HouseStyle trying(PartWorded other, ActorRef by, Instant now) {
        Recorded<PartWorded> tried =
                new Recorded<>(new FactId(new UUID(0, 0)), other, by, now, now);
        return new HouseStyle(
                stationery, signatures, Stream.concat(worded.stream(), Stream.of(tried)).toList());
    }

    /** How often the words of that part were settled: who saw fewer saw another wording. */
    public int timesWorded(LetterKind kind, String part) {
        return (int)
                worded.stream()
                        .map(Recorded::fact)
                        .filter(fact -> fact.kind() == kind && fact.part().equals(part))
                        .count();
    }
}
